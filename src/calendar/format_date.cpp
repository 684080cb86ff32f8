// SPDX-License-Identifier: MIT
#include "calendar/format_date.hpp"

#include <optional>

#include "calendar/date_words.hpp"
#include "calendar/format/endpoint_text.hpp"
#include "calendar/zone/settle.hpp"

namespace chronodraw {

namespace {

/// Both bounds are of one kind, and that kind is no date.
bool is_open(const Endpoint& endpoint) {
  return endpoint.lo.kind == Bound::Kind::open && endpoint.hi.kind == Bound::Kind::open;
}
bool is_unknown(const Endpoint& endpoint) { return !endpoint.lo.is_finite() && !endpoint.hi.is_finite(); }

std::string format_end(const Endpoint& endpoint, const Wording& style) {
  if (is_unknown(endpoint) && style.in_words) return std::string{style.words().unknown.text};
  return format_endpoint_inside(endpoint, style);
}

/// `since 2014`, `until 1985`: the phrase in the form that fits what it speaks about.
std::string format_one_end(const PhraseForms& phrase, const Endpoint& end, const Wording& style) {
  const std::string_view form = choose_form(phrase, find_topic(end), style);
  return fill(form, format_end(end, make_blank_style(style, form)));
}

/// `Q1–Q3 2021`, `252–201 Ma`: two words each, the second shared.
std::string join_on_tail(const std::string& start, const std::string& end, const Wording& style) {
  const std::size_t a = start.find(' ');
  const std::size_t b = end.find(' ');
  const bool has_tails = a != std::string::npos && b != std::string::npos && start.substr(a) == end.substr(b);
  const bool is_abbreviated = has_tails && (start[a - 1] == '.' || end[b - 1] == '.');
  const bool has_range = (start + end).find("\u2013") != std::string::npos;
  if (!has_tails || is_abbreviated || has_range || style.in_words || start.find(' ', a + 1) != std::string::npos) {
    return join_range(start, end, style);
  }
  return start.substr(0, a) + "\u2013" + end;
}

/// Where a text begins: with a capital, unless it is one of full words.
std::string format_first(const Endpoint& endpoint, const Wording& style) {
  return style.in_words ? format_end(endpoint, style) : format_endpoint(endpoint, style);
}

std::string format_span(const DateValue& date, const Wording& style) {
  const Words& words = style.words();
  if (is_open(date.end) && is_unknown(date.start)) return style.in_words ? std::string{words.ongoing.text} : "?";
  if (is_open(date.end)) return format_one_end(style.in_words ? words.from_ongoing : words.since, date.start, style);
  if (is_open(date.start)) return format_one_end(words.until, date.end, style);
  if (is_plain_stamp(date.start) && is_plain_stamp(date.end)) {
    return format_stamps(find_first_stamp(date.start), find_first_stamp(date.end), style);
  }
  const Topic topic = find_topic(date.start);
  const std::string_view form = choose_range_form(style, topic);
  const std::string end = format_end(date.end, make_blank_style(style, form, 1));
  if (format_end(date.start, style) == format_end(date.end, style)) return format_first(date.start, style);
  const std::string start = format_first(date.start, make_blank_style(style, form));
  if (style.in_words) return fill(form, start, end);
  if (is_unknown(date.start) || is_unknown(date.end)) return start + " \u2013 " + end;
  return join_on_tail(start, end, style);
}

/// `1667, 1668 or 1670–1672`
std::string format_members(const DateValue& date, const Wording& style) {
  const Words& words = style.words();
  const std::string_view last_word = date.kind == DateValue::Kind::one_of ? words.or_word : words.and_word;
  std::string text;
  for (std::size_t i = 0; i < date.members.size(); ++i) {
    if (i > 0) text += i + 1 == date.members.size() ? last_word : words.comma;
    text += i == 0 ? format_endpoint(date.members[i], style) : format_endpoint_inside(date.members[i], style);
  }
  return text;
}

std::string format_value(const DateValue& date, const Wording& style) {
  if (date.kind == DateValue::Kind::span) return format_span(date, style);
  if (date.kind != DateValue::Kind::moment) return format_members(date, style);
  if (style.in_words) return format_endpoint_inside(date.start, style);
  return format_endpoint(date.start, style);
}

const Zone& find_zone_of(const DateStyle& style) {
  static const Zone utc;
  return style.zone == nullptr ? utc : *style.zone;
}

std::optional<Endpoint> unsettle_if_any(const Endpoint* endpoint, const DateStyle& style) {
  return endpoint == nullptr ? std::nullopt : std::optional{unsettle(*endpoint, find_zone_of(style))};
}

/// Everything below works with local times.
std::string format_settled(const DateValue& date, const DateStyle& style, const Wording& wording) {
  const Zone& zone = find_zone_of(style);
  if (is_settled_alike(date, zone)) return format_value(date, wording);
  return format_value(unsettle(date, zone), wording);
}

}  // namespace

std::string format_date(const DateValue& date, const DateStyle& style) {
  return format_settled(date, style, {&find_locale(style), style.short_months, false, false, false});
}

std::string format_date_in_words(const DateValue& date, const DateStyle& style) {
  return format_settled(date, style, {&find_locale(style), false, true, false, false});
}

std::string format_reach_in_words(const Endpoint* from, const Endpoint* to, const DateStyle& dates) {
  const Wording style{&find_locale(dates), false, true, false, false};
  const std::optional<Endpoint> first = unsettle_if_any(from, dates);
  const std::optional<Endpoint> last = unsettle_if_any(to, dates);
  if (!first && !last) return {};
  if (!first) return format_one_end(style.words().until, *last, style);
  if (!last) return format_one_end(style.words().from, *first, style);
  const std::string_view form = choose_range_form(style, find_topic(*first));
  return fill(form, format_end(*first, make_blank_style(style, form)),
              format_end(*last, make_blank_style(style, form, 1)));
}

std::string format_iso(Instant instant) {
  const CivilTime time = find_civil_time(instant);
  const std::string day = format_iso_date(time.date);
  if (time.hour == 0 && time.minute == 0 && time.second == 0) return day;
  const std::string text = day + "T" + format_two_digits(time.hour) + ":" + format_two_digits(time.minute);
  return time.second == 0 ? text : text + ":" + format_two_digits(time.second);
}

}  // namespace chronodraw
