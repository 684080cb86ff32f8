// SPDX-License-Identifier: MIT
#include "input/read_when.hpp"

#include <algorithm>

#include "base/utf8.hpp"
#include "calendar/read_date.hpp"

namespace chronodraw {

namespace {

/// The part of the source a date error points at; the whole value where the text was folded or escaped.
Span find_error_span(const Decoding& decoding, const Node& node, const Scalar& scalar, int column) {
  const std::uint32_t quote = scalar.style == ScalarStyle::quoted ? 1 : 0;
  const std::size_t begin = node.span.begin + quote;
  const std::string_view source = decoding.document.source->text();
  if (begin > source.size() || source.substr(begin, scalar.text.size()) != scalar.text) return node.span;
  std::size_t at = 0;
  for (int i = 1; i < column && at < scalar.text.size(); ++i)
    at += static_cast<std::size_t>(decode_utf8(scalar.text, at).length);
  if (at == 0) return node.span;
  return {static_cast<std::uint32_t>(begin + at), static_cast<std::uint32_t>(begin + scalar.text.size())};
}

const DateValue* expect_date(Decoding& decoding, const MapEntry& entry, const DateReading& reading,
                             std::string_view code) {
  if (const auto* date = std::get_if<DateValue>(&reading)) return date;
  const auto& error = std::get<DateError>(reading);
  const Span span = find_error_span(decoding, entry.value, *find_scalar(entry.value), error.column);
  report_error(decoding, span, std::string(code), error.message, error.hint);
  return nullptr;
}

std::optional<DateValue> make_optional(const DateValue* date) {
  return date == nullptr ? std::nullopt : std::optional(*date);
}

/// A date stands in one text; a list or map is most often a set that lost its quotes.
const Scalar* expect_date_text(Decoding& decoding, const MapEntry& entry) {
  if (const Scalar* scalar = find_scalar(entry.value)) return scalar;
  const bool is_list = find_list(entry.value) != nullptr;
  report_error(
      decoding, entry.value.span, "wrong-type",
      "expected a date for `" + entry.key + "`, found " + describe_node(entry.value),
      is_list ? "put a set of dates in quotes, as in `\"[1667, 1668]\"`" : "write it as one text, as in `2003-03-20`");
  return nullptr;
}

/// Without a start the end is read all the same, so that its own mistake is told in the same run.
std::optional<DateValue> read_end(Decoding& decoding, const MapEntry& entry, const std::optional<DateValue>& start) {
  const Scalar* scalar = expect_date_text(decoding, entry);
  if (scalar == nullptr) return std::nullopt;
  const DateReading reading = read_end_date(scalar->text);
  const DateValue* end = expect_date(decoding, entry, reading, "bad-date");
  if (end == nullptr || !start) return std::nullopt;
  const DateReading span = make_span(*start, *end);
  return make_optional(expect_date(decoding, entry, span, "end-before-start"));
}

std::optional<DateValue> read_duration(Decoding& decoding, const MapEntry& entry, const DateValue& start) {
  const Scalar* scalar = expect_scalar(decoding, entry.value, "a duration such as `3 months`");
  if (scalar == nullptr) return std::nullopt;
  const DateReading span = make_span_for(start, scalar->text);
  return make_optional(expect_date(decoding, entry, span, "bad-duration"));
}

/// A span in the date leaves no room for an `end` or a `duration`.
bool has_one_end(Decoding& decoding, const MapEntry& start, const MapEntry* end, const MapEntry* duration,
                 bool is_span) {
  const MapEntry* extra = is_span ? (end != nullptr ? end : duration) : (end != nullptr ? duration : nullptr);
  if (extra == nullptr) return true;
  const std::string first = is_span ? "the span in `" + start.key + "`" : "`" + end->key + "`";
  report_error(decoding, extra->key_span, "two-ends", "expected one end, found `" + extra->key + "` beside " + first,
               "keep one of the two");
  return false;
}

}  // namespace

std::optional<DateValue> read_date_field(Decoding& decoding, const MapEntry& entry) {
  const Scalar* scalar = expect_date_text(decoding, entry);
  if (scalar == nullptr) return std::nullopt;
  const DateReading reading = read_date(scalar->text);
  return make_optional(expect_date(decoding, entry, reading, "bad-date"));
}

std::optional<DateValue> read_when(Decoding& decoding, const Map& map, KeyScope scope) {
  const KeyRow* end_row = find_key(scope, "end");
  const KeyRow* duration_row = find_key(scope, "duration");
  const MapEntry* start = find_field(map, scope, "date");
  const MapEntry* end = end_row == nullptr ? nullptr : find_field(map, *end_row);
  const MapEntry* duration = duration_row == nullptr ? nullptr : find_field(map, *duration_row);
  if (start == nullptr) return std::nullopt;
  std::optional<DateValue> date = read_date_field(decoding, *start);
  if (!has_one_end(decoding, *start, end, duration, date && date->is_span())) return std::nullopt;
  if (end != nullptr) return read_end(decoding, *end, date);
  if (date && duration != nullptr) return read_duration(decoding, *duration, *date);
  return date;
}

std::string format_date_keys(KeyScope scope) {
  const KeyRow& row = *find_key(scope, "date");
  std::string text = "`" + std::string(row.name) + "`";
  for (const std::string_view alias : row.aliases) text += ", `" + std::string(alias) + "`";
  return text;
}

}  // namespace chronodraw
