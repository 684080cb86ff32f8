// SPDX-License-Identifier: MIT
#include "input/read_date_texts.hpp"

#include "base/utf8.hpp"
#include "input/read_values.hpp"

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

/// A date stands in one text; a list or map is most often a set that lost its quotes.
const Scalar* expect_date_text(Decoding& decoding, const MapEntry& entry) {
  if (const Scalar* scalar = find_scalar(entry.value))
    return expect_short_text(decoding, entry.value, scalar->text) ? scalar : nullptr;
  const bool is_list = find_list(entry.value) != nullptr;
  report_error(
      decoding, entry.value.span, "wrong-type",
      "expected a date for `" + entry.key + "`, found " + describe_node(entry.value),
      is_list ? "put a set of dates in quotes, as in `\"[1667, 1668]\"`" : "write it as one text, as in `2003-03-20`");
  return nullptr;
}

const Scalar* expect_time_text(Decoding& decoding, const MapEntry& entry) {
  const Scalar* scalar = find_scalar(entry.value);
  if (scalar != nullptr && !expect_short_text(decoding, entry.value, scalar->text)) return nullptr;
  if (scalar != nullptr && scalar->text.find(':') != std::string::npos) return scalar;
  report_error(decoding, entry.value.span, "bad-date",
               "expected a time of day for `" + entry.key + "`, found " + describe_node(entry.value),
               "write it as `09:30`");
  return nullptr;
}

void report_cautions(Decoding& decoding, const MapEntry& entry, const DateValue& date) {
  for (const DateError& caution : list_cautions(date)) {
    const Span span = find_error_span(decoding, entry.value, *find_scalar(entry.value), caution.column);
    report_warning(decoding, span, "doubtful-date", caution.message, caution.hint);
  }
}

/// `date` with `time`: read as one text, told of where the two stand apart.
std::optional<DateValue> read_with_time(Decoding& decoding, const DateTexts& texts, const Scalar& day,
                                        const DateHabits& habits) {
  const Scalar* time = expect_time_text(decoding, *texts.time);
  if (time == nullptr) return std::nullopt;
  const DateReading reading = read_date(day.text, habits);
  const std::optional<DateValue> date = expect_date(decoding, texts.date, reading, "bad-date");
  if (!date) return std::nullopt;
  if (date->kind != DateValue::Kind::moment || date->start.precision != Precision::day) {
    report_error(decoding, texts.date.value.span, "bad-date", "a time of day needs a day, found `" + day.text + "`",
                 "write the day too, as in `2003-03-20`, or leave `" + texts.time->key + "` out");
    return std::nullopt;
  }
  const DateReading joined = read_date(day.text + " " + time->text, habits);
  if (const auto* value = std::get_if<DateValue>(&joined)) return *value;
  const auto& error = std::get<DateError>(joined);
  report_error(decoding, texts.time->value.span, "bad-date", error.message, error.hint);
  return std::nullopt;
}

}  // namespace

std::optional<DateValue> expect_date(Decoding& decoding, const MapEntry& entry, const DateReading& reading,
                                     std::string_view code) {
  if (const auto* date = std::get_if<DateValue>(&reading)) return *date;
  const auto& error = std::get<DateError>(reading);
  const Span span = find_error_span(decoding, entry.value, *find_scalar(entry.value), error.column);
  report_error(decoding, span, std::string(code), error.message, error.hint);
  return std::nullopt;
}

std::optional<DateValue> read_texts(Decoding& decoding, const DateTexts& texts, ReadText read,
                                    const DateHabits& habits) {
  const Scalar* scalar = expect_date_text(decoding, texts.date);
  if (scalar == nullptr) return std::nullopt;
  std::optional<DateValue> date = texts.time != nullptr
                                      ? read_with_time(decoding, texts, *scalar, habits)
                                      : expect_date(decoding, texts.date, read(scalar->text, habits), "bad-date");
  if (date) report_cautions(decoding, texts.date, *date);
  return date;
}

}  // namespace chronodraw
