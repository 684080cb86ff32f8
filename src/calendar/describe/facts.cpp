// SPDX-License-Identifier: MIT
#include "calendar/describe/facts.hpp"

#include <array>

#include "calendar/civil.hpp"
#include "calendar/date_words.hpp"
#include "calendar/edtf/edtf.hpp"

namespace chronodraw {

namespace {

std::vector<const Endpoint*> list_endpoints(const DateValue& date) {
  if (date.members.empty()) return {&date.start, &date.end};
  std::vector<const Endpoint*> endpoints;
  for (const Endpoint& member : date.members) endpoints.push_back(&member);
  return endpoints;
}

template <class Predicate>
bool has_endpoint(const DateValue& date, Predicate is_wanted) {
  for (const Endpoint* endpoint : list_endpoints(date)) {
    if (is_wanted(*endpoint)) return true;
  }
  return false;
}

int find_both(const Qualifiers& marks) { return marks.uncertain & marks.approximate; }

bool is_bounded_open(const Endpoint& endpoint) {
  return endpoint.lo.kind == Bound::Kind::open || endpoint.hi.kind == Bound::Kind::open;
}

std::string format_instant(Instant instant, Precision precision) {
  const CivilTime time = find_civil_time(instant);
  const std::string day = format_iso_date(time.date);
  if (precision > Precision::hour) return day;
  return day + "T" + format_two_digits(time.hour) + ":" + format_two_digits(time.minute) + ":" +
         format_two_digits(time.second);
}

}  // namespace

std::string_view find_kind_name(DateValue::Kind kind) {
  constexpr std::array<std::string_view, 4> names{"moment", "span", "one-of", "all-of"};
  return names[static_cast<std::size_t>(kind)];
}

std::string_view find_precision_name(Precision precision) {
  constexpr std::array<std::string_view, 16> names{"second",  "minute",     "hour",    "day",  "week", "month",
                                                   "third",   "season",     "quarter", "half", "year", "decade",
                                                   "century", "millennium", "deep",    "other"};
  return names[static_cast<std::size_t>(precision)];
}

std::vector<std::string_view> list_flags(const DateValue& date) {
  std::vector<std::string_view> flags;
  const auto add = [&](std::string_view name, auto is_wanted) {
    if (has_endpoint(date, is_wanted)) flags.push_back(name);
  };
  add("uncertain", [](const Endpoint& e) { return (e.qualifiers.uncertain & ~find_both(e.qualifiers)) != 0; });
  add("approximate", [](const Endpoint& e) { return (e.qualifiers.approximate & ~find_both(e.qualifiers)) != 0; });
  add("both", [](const Endpoint& e) { return find_both(e.qualifiers) != 0; });
  add("unspecified", [](const Endpoint& e) { return !e.mask.empty(); });
  add("significant", [](const Endpoint& e) { return e.estimate && e.precision != Precision::deep; });
  if (!date.members.empty()) flags.push_back("set");
  add("season", [](const Endpoint& e) { return e.sub_year > 0; });
  add("open", is_bounded_open);
  return flags;
}

std::string format_earliest(const Endpoint& endpoint) {
  if (endpoint.lo.kind == Bound::Kind::open) return "-inf";
  return endpoint.lo.is_finite() ? format_instant(endpoint.lo.at, endpoint.precision) : "unknown";
}

std::string format_latest(const Endpoint& endpoint) {
  if (endpoint.hi.kind == Bound::Kind::open) return "inf";
  return endpoint.hi.is_finite() ? format_instant({endpoint.hi.at.seconds - 1}, endpoint.precision) : "unknown";
}

DateReading read_date_as(std::string_view text, const DateReader& reader) {
  return reader.is_strict ? read_strict_date(text, reader.habits) : read_date(text, reader.habits);
}

std::optional<int> find_edtf_level(std::string_view text, const DateReader& reader) {
  const EdtfReading reading = read_edtf(text, reader.habits);
  const bool is_value = reading.attempt && std::holds_alternative<DateValue>(*reading.attempt);
  return is_value ? std::optional{reading.level} : std::nullopt;
}

}  // namespace chronodraw
