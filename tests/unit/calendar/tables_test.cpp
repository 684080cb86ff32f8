// SPDX-License-Identifier: MIT
// Every row of tests/data/dates: what each text means, or with what sentence it is refused.
#include "calendar/describe/facts.hpp"
#include "calendar/edtf/edtf.hpp"
#include "calendar/zone/settle.hpp"
#include "support/read_table.hpp"
#include "unit/calendar/date_texts.hpp"
#include "unit/calendar/habit_texts.hpp"

using namespace chronodraw;

namespace {

/// `1984-01-01 1984-12-31`, one of them where both are the same; `open`, `unknown`.
std::string show_extent(const Bound& from, const Bound& to, Precision precision) {
  if (!from.is_finite() && !to.is_finite()) return show(from);
  Endpoint endpoint;
  endpoint.precision = precision;
  endpoint.lo = from;
  endpoint.hi = to;
  const std::string first = from.is_finite() ? format_earliest(endpoint) : show(from);
  const std::string last = to.is_finite() ? format_latest(endpoint) : show(to);
  return first == last ? first : first + " " + last;
}

std::string show_start(const DateValue& date) {
  return show_extent(date.start.lo, date.start.hi, date.start.precision);
}

std::string show_end(const DateValue& date) {
  return date.is_span() ? show_extent(date.end.lo, date.end.hi, date.end.precision) : "-";
}

std::string show_flags(const DateValue& date) {
  std::string text;
  for (const std::string_view flag : list_flags(date)) text += (text.empty() ? "" : " ") + std::string{flag};
  return text.empty() ? "-" : text;
}

void check_precision(const DateValue& date, const std::string& precision) {
  if (precision != "-") CHECK(find_precision_name(date.start.precision) == precision);
}

}  // namespace

TEST_CASE("every text of the EDTF table is read at its level", "[tables]") {
  const std::vector<TableRow> rows = read_table("dates/edtf.tsv");
  CHECK(rows.size() > 350);
  for (const TableRow& row : rows) {
    CAPTURE(row.at(0));
    const EdtfReading reading = read_edtf(row[0]);
    const auto* date = reading.attempt ? std::get_if<DateValue>(&*reading.attempt) : nullptr;
    REQUIRE(date != nullptr);
    CHECK(std::to_string(reading.level) == row.at(1));
    CHECK(find_kind_name(date->kind) == row.at(2));
    CHECK(show_start(*date) == row.at(3));
    CHECK(show_end(*date) == row.at(4));
    CHECK(show_flags(*date) == row.at(5));
    check_precision(*date, row.at(6));
  }
}

TEST_CASE("strict and friendly reading agree on all EDTF", "[tables]") {
  for (const TableRow& row : read_table("dates/edtf.tsv")) {
    CAPTURE(row.at(0));
    CHECK(std::get<DateValue>(read_date(row[0])) == std::get<DateValue>(read_strict_date(row[0])));
  }
}

TEST_CASE("nothing of the table of what is no EDTF is read strictly", "[tables]") {
  const std::vector<TableRow> rows = read_table("dates/not_edtf.tsv");
  CHECK(rows.size() > 150);
  for (const TableRow& row : rows) {
    CAPTURE(row.at(0));
    CHECK(std::holds_alternative<DateError>(read_strict_date(row[0])));
  }
}

TEST_CASE("every friendly text is read and printed as its table says", "[tables]") {
  for (const TableRow& row : read_table("dates/friendly.tsv")) {
    CAPTURE(row.at(0));
    const DateValue date = read_value(row[0]);
    CHECK(show_start(date) == row.at(1));
    CHECK(show_end(date) == row.at(2));
    CHECK(show_flags(date) == row.at(3));
    check_precision(date, row.at(4));
    if (row.at(5) != "-") CHECK(format_date(date) == row[5]);
  }
}

TEST_CASE("every refusal has its own sentence, column and hint", "[tables]") {
  for (const TableRow& row : read_table("dates/refused.tsv")) {
    CAPTURE(row.at(0));
    const DateError error = read_refusal(row[0]);
    CHECK(std::to_string(error.column) == row.at(1));
    CHECK(error.message == row.at(2));
    CHECK(error.hint == row.at(3));
  }
}

TEST_CASE("with an author's habits texts are read as the table says", "[tables]") {
  for (const TableRow& row : read_table("dates/habits.tsv")) {
    CAPTURE(row.at(0), row.at(1));
    const DateHabits habits = make_habits(row[0]);
    const DateReading reading = read_end_date(row[1], habits);
    if (const auto* error = std::get_if<DateError>(&reading)) {
      CHECK("refused: " + error->message == row.at(2));
      continue;
    }
    const auto& date = std::get<DateValue>(reading);
    CHECK(show(date.start) == row.at(2));
    CHECK((date.is_span() ? show(date.end) : "-") == row.at(3));
    CHECK(format_date(date, {.zone = &habits.zone}) == row.at(4));
  }
}
