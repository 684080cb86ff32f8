// SPDX-License-Identifier: MIT
#include "calendar/read_date.hpp"

#include "calendar/edtf/edtf.hpp"
#include "calendar/endpoints.hpp"
#include "calendar/friendly/friendly.hpp"
#include "calendar/scanner.hpp"

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

DateReading read_trimmed(std::string_view text) {
  if (Attempt attempt = read_edtf(text).attempt) return std::move(*attempt);
  if (Attempt attempt = read_friendly(text)) return std::move(*attempt);
  return refuse(text);
}

DateReading make_end(const Endpoint& endpoint, std::string_view source) {
  DateValue date;
  date.start = endpoint;
  date.end = endpoint;
  date.source = source;
  return date;
}

}  // namespace

DateReading read_date(std::string_view text) {
  const Trimmed trimmed = trim(text);
  DateReading reading = read_trimmed(trimmed.text);
  if (auto* error = std::get_if<DateError>(&reading)) error->column += trimmed.columns;
  return reading;
}

DateReading read_end_date(std::string_view text) {
  const Trimmed trimmed = trim(text);
  if (trimmed.text == ".." || is_word_for_now(trimmed.text)) return make_end(make_open_end(), trimmed.text);
  if (trimmed.text == "?") return make_end(make_unknown_end(), trimmed.text);
  return read_date(text);
}

}  // namespace chronodraw
