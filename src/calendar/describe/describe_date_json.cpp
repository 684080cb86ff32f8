// SPDX-License-Identifier: MIT
#include "base/json_text.hpp"
#include "base/numbers.hpp"
#include "calendar/describe/facts.hpp"
#include "calendar/describe_date.hpp"
#include "calendar/format_date.hpp"
#include "calendar/zone/settle.hpp"

namespace chronodraw {

namespace {

std::string format_field(std::string_view name, const std::string& json) {
  return ",\"" + std::string{name} + "\":" + json;
}

std::string format_flags(const DateValue& date) {
  std::string json;
  for (const std::string_view flag : list_flags(date)) json += (json.empty() ? "" : ",") + format_json_text(flag);
  return "[" + json + "]";
}

std::string format_level(std::string_view input, const DateReader& reader) {
  const std::optional<int> level = find_edtf_level(input, reader);
  return level ? format_number(*level) : "null";
}

std::string format_fields(std::string_view input, const DateValue& settled, const DateReader& reader) {
  const DateStyle style{.locale = reader.locale, .zone = &reader.habits.zone};
  const DateValue date = unsettle(settled, reader.habits.zone);
  return format_field("ok", "true") + format_field("level", format_level(input, reader)) +
         format_field("kind", format_json_text(find_kind_name(date.kind))) +
         format_field("earliest", format_json_text(format_earliest(date.start))) +
         format_field("latest", format_json_text(format_latest(date.end))) + format_field("flags", format_flags(date)) +
         format_field("precision", format_json_text(find_precision_name(date.start.precision))) +
         format_field("text", format_json_text(format_date(settled, style)));
}

std::string format_fields(const DateError& error) {
  return format_field("ok", "false") + ",\"error\":{\"message\":" + format_json_text(error.message) +
         format_field("column", format_number(error.column)) + format_field("hint", format_json_text(error.hint)) + "}";
}

}  // namespace

DateDescription describe_date_json(std::string_view input, const DateReader& reader) {
  const DateReading reading = read_date_as(input, reader);
  const auto* error = std::get_if<DateError>(&reading);
  const std::string fields =
      error != nullptr ? format_fields(*error) : format_fields(input, std::get<DateValue>(reading), reader);
  return {"{\"input\":" + format_json_text(input) + fields + "}\n", error != nullptr};
}

}  // namespace chronodraw
