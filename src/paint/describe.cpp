// SPDX-License-Identifier: MIT
#include "paint/describe.hpp"

#include <string_view>

#include "base/numbers.hpp"
#include "calendar/format_date.hpp"

namespace chronodraw {

namespace {

std::string make_title(std::string_view date, std::string_view title) {
  if (title.empty() || date.empty()) return std::string(title.empty() ? date : title);
  return std::string(date) + ": " + std::string(title);
}

std::string format_endpoint(const Endpoint& endpoint) {
  DateValue moment;
  moment.start = endpoint;
  moment.end = endpoint;
  return format_date_in_words(moment);
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

std::string format_reach(const Reach& reach) {
  const std::string first = reach.first == nullptr ? "" : format_endpoint(*reach.first);
  const std::string last = reach.last == nullptr ? "" : format_endpoint(*reach.last);
  if (!first.empty() && first == last && !reach.starts_open && !reach.ends_open) return ", " + first;
  std::string text;
  if (!first.empty() && !reach.starts_open) text += " from " + first;
  if (!last.empty() && !reach.ends_open) text += (text.empty() ? " until " : " to ") + last;
  return text;
}

}  // namespace

std::string describe_timeline(const Timeline& timeline) {
  const auto count = static_cast<std::int64_t>(timeline.events.size());
  const std::string noun = count == 1 ? " event" : " events";
  return "Timeline of " + format_number(count) + noun + format_reach(find_reach(timeline));
}

std::string describe_event(const Event& event) {
  return make_title(event.display.empty() ? format_date_in_words(event.date) : event.display, event.title);
}

std::string describe_era(const Era& era) { return make_title(format_date_in_words(era.date), era.title); }

std::string describe_marker(const Marker& marker) {
  return make_title(format_date_in_words(marker.date), marker.title);
}

}  // namespace chronodraw
