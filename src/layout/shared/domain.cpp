// SPDX-License-Identifier: MIT
#include "layout/shared/domain.hpp"

#include <algorithm>

#include "base/limits.hpp"
#include "calendar/civil.hpp"
#include "calendar/read_date.hpp"
#include "calendar/zone/local_time.hpp"
#include "layout/scale/find_breaks.hpp"
#include "layout/scale/sequence.hpp"

namespace chronodraw {

namespace {

/// The hull of what was added; inner bounds of half-open dates count too, so `2014/..` reaches at least 2015.
class Hull {
 public:
  void add(const DateValue& date) {
    for (const Bound& bound : {date.start.lo, date.start.hi, date.end.lo, date.end.hi}) {
      if (bound.is_finite()) add(bound.at);
    }
  }
  void add(Instant at) {
    if (empty_ || at < domain_.from) domain_.from = at;
    if (empty_ || at > domain_.to) domain_.to = at;
    empty_ = false;
  }
  [[nodiscard]] Domain domain() const { return domain_; }

 private:
  bool empty_{true};
  Domain domain_;
};

bool is_open(const DateValue& date) { return date.end.hi.kind == Bound::Kind::open; }

/// A view that starts exactly with a year needs no air before it while a year is long enough to be seen: its bar, or
/// the axis label, stands flush.
bool is_flush(Instant at, std::int64_t extent, const Zone& zone) {
  const CivilTime time = find_civil_time(find_local_time(zone, at));
  const bool midnight = time.hour == 0 && time.minute == 0 && time.second == 0;
  const bool year_start = midnight && time.date.month == 1 && time.date.day == 1;
  constexpr std::int64_t year = 365 * seconds_per_day;
  return year_start && extent > 4 * year && extent < 200 * year;
}

/// Whether something that begins there fades out before it.
bool has_fade_at(const Timeline& timeline, Instant at) {
  return std::any_of(timeline.events.begin(), timeline.events.end(), [&](const Event& event) {
    return event.date.start.qualifiers.approximate != 0 && event.date.start.lo == Bound{Bound::Kind::finite, at};
  });
}

Instant make_moved(Instant at, std::int64_t by) {
  constexpr std::int64_t reach = (limits::year.value + 2'000) * 31'556'952;  // seconds a Gregorian year; from 1970
  return {at.seconds + std::clamp(by, -reach - at.seconds, reach - at.seconds)};
}

/// How much time is drawn, without what the axis leaves out.
std::int64_t find_drawn(const Timeline& timeline, const Domain& domain) {
  std::int64_t drawn = domain.to.seconds - domain.from.seconds;
  for (const AxisBreak& one : find_breaks(timeline, domain))
    drawn -= one.left_out.to.seconds - one.left_out.from.seconds;
  return std::max<std::int64_t>(drawn, 1);
}

/// What lies beyond the first and last event: air, unless the view begins flush. A logarithmic scale has its own.
void add_air(Domain& domain, const Timeline& timeline) {
  const ScaleKind scale = timeline.axis.scale;
  if (scale == ScaleKind::logarithmic) return;
  const std::int64_t extent = find_drawn(timeline, domain);
  const bool single = timeline.events.size() + timeline.eras.size() + timeline.markers.size() <= 1;
  const std::int64_t air = single ? extent : extent / 50 + 1;
  const bool flush = scale == ScaleKind::chronological && is_flush(domain.from, extent, timeline.habits.zone);
  const bool is_sequence = scale == ScaleKind::sequential || scale == ScaleKind::interim;
  if (single || !flush || has_fade_at(timeline, domain.from)) domain.from = make_moved(domain.from, -air);
  domain.to = make_moved(domain.to, is_sequence ? std::max(air, sequence_step * 2 / 5) : air);
}

Domain find_dated(const Timeline& timeline, const std::optional<DateValue>& today) {
  Hull hull;
  bool open = false;
  for (const Event& event : timeline.events) {
    hull.add(event.date);
    open = open || is_open(event.date);
  }
  for (const Era& era : timeline.eras) hull.add(era.date);
  for (const Marker& marker : timeline.markers) hull.add(marker.date);
  Domain domain = hull.domain();
  const bool is_logarithmic = timeline.axis.scale == ScaleKind::logarithmic;  // the reader's own time is its end
  if ((open || is_logarithmic) && today) domain.to = std::max(domain.to, find_outer_end(*today).at);
  return domain;
}

void keep_wishes(Domain& domain, const AxisRange& axis) {
  if (axis.from && find_outer_start(*axis.from).is_finite()) domain.from = find_outer_start(*axis.from).at;
  if (axis.to && find_outer_end(*axis.to).is_finite()) domain.to = find_outer_end(*axis.to).at;
  if (domain.to <= domain.from) domain.to = make_moved(domain.from, seconds_per_day);
}

}  // namespace

Domain find_hull(const Timeline& timeline, const std::optional<DateValue>& today) {
  Domain domain = find_dated(timeline, today);
  keep_wishes(domain, timeline.axis);
  return domain;
}

Domain find_domain(const Timeline& timeline, const std::optional<DateValue>& today) {
  Domain domain = find_dated(timeline, today);
  add_air(domain, timeline);
  keep_wishes(domain, timeline.axis);
  return domain;
}

}  // namespace chronodraw
