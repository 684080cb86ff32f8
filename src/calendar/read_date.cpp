// SPDX-License-Identifier: MIT
#include "calendar/read_date.hpp"

#include "calendar/date_error.hpp"
#include "calendar/edtf/edtf.hpp"
#include "calendar/endpoints.hpp"
#include "calendar/friendly/friendly.hpp"
#include "calendar/scanner.hpp"
#include "calendar/zone/settle.hpp"

namespace chronodraw {

namespace {

struct Trimmed {
  std::string_view text;
  int columns{0};  ///< taken off in front
};

Trimmed trim(std::string_view text) {
  std::size_t from = 0;
  while (from < text.size() && is_blank(text[from])) ++from;
  std::size_t to = text.size();
  while (to > from && is_blank(text[to - 1])) --to;
  return {text.substr(from, to - from), static_cast<int>(from)};
}

DateReading read_trimmed(std::string_view text, const DateHabits& habits) {
  if (Attempt attempt = read_edtf(text, habits).attempt) return std::move(*attempt);
  if (Attempt attempt = read_friendly(text, habits)) return std::move(*attempt);
  return refuse(text, habits);
}

DateReading make_end(const Endpoint& endpoint, std::string_view source) {
  DateValue date;
  date.start = endpoint;
  date.end = endpoint;
  date.source = source;
  return date;
}

}  // namespace

DateReading read_date(std::string_view text, const DateHabits& habits) {
  const Trimmed trimmed = trim(text);
  DateReading reading = read_trimmed(trimmed.text, habits);
  if (auto* error = std::get_if<DateError>(&reading))
    error->column += trimmed.columns;
  else
    settle(std::get<DateValue>(reading), habits.zone);
  return reading;
}

DateReading read_strict_date(std::string_view text, const DateHabits& habits) {
  Attempt attempt = read_edtf(text, habits).attempt;
  if (!attempt) {
    return DateError{"expected EDTF, levels 0 to 2, found " + quote(text), 1,
                     "write `2024-01-28`, `2024-01`, `2024`, `2014/..` or `2024-01-28T09:30:00Z`"};
  }
  if (auto* date = std::get_if<DateValue>(&*attempt)) settle(*date, habits.zone);
  return *std::move(attempt);
}

DateReading read_end_date(std::string_view text, const DateHabits& habits) {
  const Trimmed trimmed = trim(text);
  if (trimmed.text == ".." || is_word_for_now(trimmed.text)) return make_end(make_open_end(), trimmed.text);
  if (trimmed.text == "?") return make_end(make_unknown_end(), trimmed.text);
  return read_date(text, habits);
}

}  // namespace chronodraw
