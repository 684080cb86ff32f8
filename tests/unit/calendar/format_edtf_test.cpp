// SPDX-License-Identifier: MIT
#include "calendar/format_edtf.hpp"

#include <random>

#include "calendar/edtf/edtf.hpp"
#include "support/read_table.hpp"
#include "unit/calendar/date_texts.hpp"

using namespace chronodraw;

namespace {

/// What is written reads as the value it was written from.
void check_round_trip(const DateValue& date) {
  const std::optional<std::string> text = format_edtf(date);
  REQUIRE(text);
  CAPTURE(*text);
  const DateReading reading = read_strict_date(*text);
  REQUIRE(std::holds_alternative<DateValue>(reading));
  DateValue again = std::get<DateValue>(reading);
  again.source = date.source;
  CHECK(again == date);
}

std::string draw_digits(std::mt19937& random, int least, int most, std::size_t size) {
  std::string digits = std::to_string(least + static_cast<int>(random() % static_cast<unsigned>(most - least + 1)));
  digits.insert(0, size - std::min(size, digits.size()), '0');
  for (char& c : digits) {
    if (random() % 12 == 0) c = 'X';
  }
  return digits;
}

std::string draw_mark(std::mt19937& random) {
  constexpr const char* marks[] = {"", "", "", "", "?", "~", "%"};
  return marks[random() % std::size(marks)];
}

/// Most of these are valid; those that are not are passed over.
std::string draw_date(std::mt19937& random) {
  std::string text = draw_mark(random) + (random() % 5 == 0 ? "-" : "") + draw_digits(random, 1, 2'100, 4);
  if (random() % 8 == 0) return text + "S" + std::to_string(1 + random() % 4);
  text += draw_mark(random);
  if (random() % 3 == 0) return text;
  text += "-" + draw_mark(random) + draw_digits(random, 1, random() % 4 == 0 ? 41 : 12, 2) + draw_mark(random);
  if (random() % 3 == 0) return text;
  return text + "-" + draw_mark(random) + draw_digits(random, 1, 28, 2) + draw_mark(random);
}

std::string draw_value(std::mt19937& random) {
  switch (random() % 6) {
    case 0:
      return draw_date(random) + "/" + (random() % 3 == 0 ? ".." : draw_date(random));
    case 1:
      return "[" + draw_date(random) + "," + draw_date(random) + "]";
    case 2:
      return "Y" + std::to_string(static_cast<int>(random() % 400'000'000) - 200'000'000) + draw_mark(random);
    default:
      return draw_date(random);
  }
}

}  // namespace

TEST_CASE("the EDTF that is written reads as the same value", "[format_edtf]") {
  int without = 0;
  for (const TableRow& row : read_table("dates/edtf.tsv")) {
    CAPTURE(row.at(0));
    const DateValue date = read_value(row[0]);
    if (format_edtf(date))
      check_round_trip(date);
    else
      ++without;
  }
  CHECK(without == 0);
}

TEST_CASE("generated EDTF survives reading, writing and reading again", "[format_edtf]") {
  std::mt19937 random{15};
  int read = 0;
  for (int i = 0; i < 20'000; ++i) {
    const std::string text = draw_value(random);
    CAPTURE(text);
    const DateReading reading = read_strict_date(text);
    if (!std::holds_alternative<DateValue>(reading)) continue;
    check_round_trip(std::get<DateValue>(reading));
    ++read;
  }
  CHECK(read > 5'000);
}

TEST_CASE("what EDTF cannot say has no text", "[format_edtf]") {
  for (const char* text : {"late 2011", "2021-W05", "66 Ma", "before 1450", "by 1450", "2024-01-28 09:30",
                           "5th century", "since 09:30 2024", "12000 BC - 2024-01-28 09:30"}) {
    CAPTURE(text);
    const DateReading reading = read_date(text);
    if (const auto* date = std::get_if<DateValue>(&reading)) CHECK_FALSE(format_edtf(*date));
  }
  CHECK(format_edtf(read_value("c. 1450")) == "1450~");
  CHECK(format_edtf(read_value("since 15 March 44 BC")) == "-0043-03-15/..");
  CHECK(format_edtf(read_value("Q3 2021")) == "2021-35");
  DateHabits habits;
  habits.hemisphere = Hemisphere::south;
  CHECK(format_edtf(std::get<DateValue>(read_date("summer 1969", habits))) == "1969-30");
}
