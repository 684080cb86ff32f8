// SPDX-License-Identifier: MIT
#include "paint/describe.hpp"

#include <string_view>
#include <vector>

#include "calendar/format/phrase.hpp"

namespace chronodraw {

namespace {

std::string make_title(std::string_view date, std::string_view title) {
  if (title.empty() || date.empty()) return std::string(title.empty() ? date : title);
  return std::string(date) + ": " + std::string(title);
}

std::string format_endpoint(const Endpoint& endpoint, const DateStyle& dates) {
  DateValue moment;
  moment.start = endpoint;
  moment.end = endpoint;
  return format_date_in_words(moment, dates);
}

/// The first start and the last end that are known; null where none is.
struct Reach {
  const Endpoint* first{nullptr};
  const Endpoint* last{nullptr};
  bool starts_open{false};
  bool ends_open{false};
};

Reach find_reach(const Timeline& timeline) {
  Reach reach;
  for (const Event& event : timeline.events) {
    const Endpoint& start = event.date.start;
    const Endpoint& end = event.date.end;
    reach.starts_open |= start.lo.kind == Bound::Kind::open;
    reach.ends_open |= end.hi.kind == Bound::Kind::open;
    if (start.lo.is_finite() && (reach.first == nullptr || start.lo.at < reach.first->lo.at)) reach.first = &start;
    if (end.hi.is_finite() && (reach.last == nullptr || end.hi.at > reach.last->hi.at)) reach.last = &end;
  }
  return reach;
}

std::string format_reach(const Reach& reach, const DateStyle& dates) {
  const Words& words = *find_locale(dates).words;
  const Endpoint* first = reach.starts_open ? nullptr : reach.first;
  const Endpoint* last = reach.ends_open ? nullptr : reach.last;
  if (first == nullptr && last == nullptr) return {};
  if (first != nullptr && last != nullptr && format_endpoint(*first, dates) == format_endpoint(*last, dates)) {
    return std::string(words.comma) + format_endpoint(*first, dates);
  }
  return std::string(words.reach_gap) + format_reach_in_words(first, last, dates);
}

/// Of all events, or of all groups.
std::vector<std::string> list_contents(const Timeline& timeline, const DateStyle& dates) {
  constexpr std::size_t most_events = 12;
  std::vector<std::string> titles;
  if (timeline.events.size() <= most_events) {
    for (const Event& event : timeline.events)
      titles.push_back(event.title.empty() ? describe_event(event, dates) : event.title);
  } else {
    for (const Group& group : timeline.groups) titles.push_back(group.title);
  }
  return titles;
}

}  // namespace

std::string describe_contents(const Timeline& timeline, const DateStyle& dates) {
  std::string text = describe_timeline(timeline, dates);
  std::string_view before = ": ";
  for (const std::string& title : list_contents(timeline, dates)) {
    if (title.empty()) continue;
    text.append(before).append(title);
    before = "; ";
  }
  return text;
}

std::string describe_timeline(const Timeline& timeline, const DateStyle& dates) {
  const auto count = static_cast<std::int64_t>(timeline.events.size());
  const Locale& locale = find_locale(dates);
  return format_plural(locale.words->timeline, count, locale) + format_reach(find_reach(timeline), dates);
}

std::string describe_date(const Event& event, const DateStyle& dates) {
  return event.display.empty() ? format_date_in_words(event.date, dates) : event.display;
}

std::string describe_date(const Marker& marker, const DateStyle& dates) {
  return marker.display.empty() ? format_date_in_words(marker.date, dates) : marker.display;
}

std::string describe_event(const Event& event, const DateStyle& dates) {
  return make_title(describe_date(event, dates), event.title);
}

std::string describe_era(const Era& era, const DateStyle& dates) {
  return make_title(format_date_in_words(era.date, dates), era.title);
}

std::string describe_marker(const Marker& marker, const DateStyle& dates) {
  return make_title(describe_date(marker, dates), marker.title);
}

}  // namespace chronodraw
