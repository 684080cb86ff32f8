// SPDX-License-Identifier: MIT
#include "calendar/span.hpp"

#include "calendar/date_error.hpp"
#include "calendar/zone/settle.hpp"

namespace chronodraw {

namespace {

bool has_no_bound(const Endpoint& endpoint) { return !endpoint.lo.is_finite() && !endpoint.hi.is_finite(); }

bool is_backward(Endpoint start, Endpoint end, const Zone& zone) {
  settle(start, zone);
  settle(end, zone);
  return start.lo.is_finite() && end.hi.is_finite() && start.lo.at >= end.hi.at;
}

/// The column of the end within `source`, or 1 where it comes from another text.
int find_column(std::string_view source, std::string_view end) {
  const bool is_inside = source.data() <= end.data() && end.data() <= source.data() + source.size();
  return is_inside ? make_error(source, end, {}, {}).column : 1;
}

std::string_view find_kind(const DateValue& date) {
  return date.kind == DateValue::Kind::span ? "a span" : "a set of dates";
}

DateError make_part_error(std::string_view role, const DateValue& date) {
  return {"expected one date as the " + std::string{role} + ", found " + std::string{find_kind(date)} + " " +
              quote(date.source),
          1, "write the whole span as one `date`, or one date for each end"};
}

}  // namespace

DateReading join_span(const SourcedEndpoint& start, const SourcedEndpoint& end, std::string_view source,
                      const Zone& zone) {
  if (has_no_bound(start.endpoint) && has_no_bound(end.endpoint)) {
    return DateError{"a span needs a start or an end", 1, "write `2014/..` for a span that goes on"};
  }
  if (is_backward(start.endpoint, end.endpoint, zone)) {
    return DateError{"end " + quote(end.text) + " is before start " + quote(start.text), find_column(source, end.text),
                     "swap them: " + quote(std::string{end.text} + "/" + std::string{start.text})};
  }
  DateValue date;
  date.kind = DateValue::Kind::span;
  date.start = start.endpoint;
  date.end = end.endpoint;
  date.source = source;
  return date;
}

DateReading make_span(const DateValue& start, const DateValue& end) {
  if (start.kind != DateValue::Kind::moment) return make_part_error("start", start);
  if (end.kind != DateValue::Kind::moment) return make_part_error("end", end);
  DateReading reading =
      join_span({start.start, start.source}, {end.end, end.source}, start.source + "/" + end.source, {});
  if (auto* error = std::get_if<DateError>(&reading); error != nullptr && error->message.starts_with("end ")) {
    error->hint = "swap `start` and `end`, or correct one of them";
  }
  return reading;
}

}  // namespace chronodraw
