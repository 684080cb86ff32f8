// SPDX-License-Identifier: MIT
#include "layout/partition.hpp"

#include <algorithm>

#include "calendar/read_date.hpp"

namespace chronodraw {

namespace {

/// Where the bar of a span begins to be drawn, or else the end it is known by.
Instant find_first(const DateValue& date, Instant earliest) {
  if (date.start.lo.is_finite()) return date.start.lo.at;
  if (date.start.lo.kind == Bound::Kind::open) return earliest;
  for (const Bound& bound : {date.start.hi, date.end.lo, date.end.hi}) {
    if (bound.is_finite()) return bound.at;
  }
  return earliest;
}

/// And where it ends, not before `first`.
Instant find_last(const DateValue& date, Instant first, Instant latest) {
  if (date.end.hi.is_finite()) return std::max(first, date.end.hi.at);
  if (date.end.hi.kind == Bound::Kind::open) return std::max(first, latest);
  return date.end.lo.is_finite() ? std::max(first, date.end.lo.at) : first;
}

/// Where what goes on stops: today, unless it begins later.
Instant find_latest(const DateValue& date, Instant end, const std::optional<DateValue>& today) {
  if (!today || !find_outer_end(*today).is_finite()) return end;
  const Instant now = find_outer_end(*today).at;
  const bool begun = !date.start.lo.is_finite() || date.start.lo.at < now;
  return begun ? std::min(end, now) : end;
}

bool is_within(const Endpoint& when, const Domain& segment) {
  const bool early = when.hi.is_finite() && when.hi.at <= segment.from;
  const bool late = when.lo.is_finite() && when.lo.at >= segment.to;
  return !early && !late;
}

Instant find_middle(const Bound& lo, const Bound& hi, Instant other) {
  if (!lo.is_finite() || !hi.is_finite()) return lo.is_finite() ? lo.at : hi.is_finite() ? hi.at : other;
  return {lo.at.seconds + (hi.at.seconds - lo.at.seconds) / 2};
}

}  // namespace

Cell make_unified_cell(const Timeline& timeline) {
  Cell cell;
  for (std::size_t i = 0; i < timeline.events.size(); ++i) {
    auto& list = timeline.events[i].kind == EventKind::span ? cell.spans : cell.points;
    list.push_back(static_cast<int>(i));
  }
  for (std::size_t i = 0; i < timeline.eras.size(); ++i) cell.eras.push_back(static_cast<int>(i));
  return cell;
}

std::size_t find_segment(const std::vector<Domain>& segments, Instant at) {
  const auto after = std::upper_bound(segments.begin(), segments.end(), at,
                                      [](Instant instant, const Domain& segment) { return instant < segment.from; });
  return after == segments.begin() ? 0 : static_cast<std::size_t>(after - segments.begin()) - 1;
}

DateValue make_clipped(DateValue date, const Domain& segment) {
  std::erase_if(date.members, [&](const Endpoint& member) { return !is_within(member, segment); });
  return date;
}

Instant find_home(const DateValue& date, Instant anchor, const std::vector<Domain>& segments) {
  const std::vector<Endpoint>& members = date.members;
  const Domain& segment = segments[find_segment(segments, anchor)];
  if (std::all_of(members.begin(), members.end(), [&](const Endpoint& when) { return is_within(when, segment); }))
    return anchor;
  const Instant first = find_middle(members.front().lo, members.front().hi, anchor);
  const Domain& home = segments[find_segment(segments, first)];
  const DateValue kept = make_clipped(date, home);
  if (kept.members.empty()) return first;
  return std::clamp(find_middle(kept.members.front().lo, kept.members.back().hi, first), home.from,
                    Instant{home.to.seconds - 1});
}

std::vector<Cell> make_segment_cells(const Timeline& timeline, const std::vector<Domain>& segments,
                                     const std::optional<DateValue>& today) {
  std::vector<Cell> cells(segments.size());
  const Cell all = make_unified_cell(timeline);
  for (const int index : all.points) {
    const DateValue& date = timeline.events[static_cast<std::size_t>(index)].date;
    cells[find_segment(segments, find_home(date, find_anchor(date), segments))].points.push_back(index);
  }
  for (const int index : all.spans) {
    const DateValue& date = timeline.events[static_cast<std::size_t>(index)].date;
    const Instant from = find_first(date, segments.front().from);
    const Instant to = find_last(date, from, find_latest(date, segments.back().to, today));
    const std::size_t first = find_segment(segments, from);
    const std::size_t last = std::max(first, find_segment(segments, from < to ? Instant{to.seconds - 1} : to));
    for (std::size_t i = first; i <= last; ++i) {
      cells[i].spans.push_back(index);
      if (i > first) cells[i].continued.push_back(index);
    }
  }
  for (const int index : all.eras) {
    const DateValue& date = timeline.eras[static_cast<std::size_t>(index)].date;
    cells[find_segment(segments, find_first(date, segments.front().from))].eras.push_back(index);
  }
  return cells;
}

}  // namespace chronodraw
