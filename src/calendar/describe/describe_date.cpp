// SPDX-License-Identifier: MIT
#include "calendar/describe_date.hpp"

#include "base/numbers.hpp"
#include "calendar/describe/facts.hpp"
#include "calendar/format_date.hpp"
#include "calendar/format_edtf.hpp"
#include "calendar/zone/settle.hpp"

namespace chronodraw {

namespace {

std::string join(const std::vector<std::string_view>& words) {
  std::string text;
  for (const std::string_view word : words) text += (text.empty() ? "" : ", ") + std::string{word};
  return text;
}

std::string describe_reader(std::string_view input, const DateReader& reader) {
  const std::optional<int> level = find_edtf_level(input, reader);
  return level ? "EDTF level " + format_number(*level) : "friendly form";
}

void add_row(std::string& to, std::string_view name, std::string_view value) {
  if (value.empty()) return;
  to += "  " + std::string{name} + std::string(11 - name.size(), ' ') + std::string{value} + "\n";
}

std::string describe_bounds(const Endpoint& endpoint) {
  if (endpoint.lo.is_finite() || endpoint.hi.is_finite()) {
    return format_earliest(endpoint) + " to " + format_latest(endpoint);
  }
  return endpoint.lo.kind == Bound::Kind::open ? "open" : "unknown";
}

/// A span has four bounds; a moment and a set have two.
void add_bounds(std::string& to, const DateValue& date) {
  if (!date.is_span()) {
    add_row(to, "earliest", format_earliest(date.start));
    add_row(to, "latest", format_latest(date.end));
    return;
  }
  add_row(to, "begins", describe_bounds(date.start));
  add_row(to, "ends", describe_bounds(date.end));
}

std::string describe_precision(const DateValue& date) {
  const std::string start{find_precision_name(date.start.precision)};
  const std::string end{find_precision_name(date.end.precision)};
  return start == end ? start : start + " to " + end;
}

/// The first text flush left, the second flush right.
std::string align_ends(const std::string& left, const std::string& right, std::size_t width) {
  const std::size_t used = left.size() + right.size();
  return left + std::string(used < width ? width - used : 1, ' ') + right;
}

std::string describe_value(std::string_view input, const DateValue& settled, const DateReader& reader) {
  const DateStyle style{.locale = reader.locale, .zone = &reader.habits.zone};
  const DateValue date = unsettle(settled, reader.habits.zone);
  std::string text = std::string{input} + "\n";
  add_row(text, "kind", find_kind_name(date.kind));
  add_bounds(text, date);
  add_row(text, "precision", describe_precision(date));
  add_row(text, "flags", join(list_flags(date)));
  add_row(text, "read as", describe_reader(input, reader));
  if (!find_edtf_level(input, reader)) add_row(text, "as EDTF", format_edtf(date).value_or(""));
  add_row(text, "prints", format_date(settled, style));
  add_row(text, "in words", format_date_in_words(settled, style));
  for (const DateError& caution : list_cautions(settled)) {
    add_row(text, "warning", caution.message);
    add_row(text, "help", caution.hint);
  }
  const std::string sketch = sketch_bounds(date);
  add_row(text, "", sketch);
  add_row(text, "", align_ends(format_earliest(date.start), format_latest(date.end), sketch.size()));
  return text;
}

std::string describe_error(std::string_view input, const DateError& error) {
  std::string text = std::string{input} + "\n";
  text += "  " + std::string(static_cast<std::size_t>(error.column - 1), ' ') + "^\n";
  text.insert(0, "  ");
  add_row(text, "error", error.message);
  add_row(text, "help", error.hint);
  return text;
}

}  // namespace

DateDescription describe_date(std::string_view input, const DateReader& reader) {
  const DateReading reading = read_date_as(input, reader);
  if (const auto* error = std::get_if<DateError>(&reading)) return {describe_error(input, *error), true};
  return {describe_value(input, std::get<DateValue>(reading), reader), false};
}

}  // namespace chronodraw
