// SPDX-License-Identifier: MIT
#include "layout/scale/retime.hpp"

#include <algorithm>

#include "base/limits.hpp"
#include "calendar/read_date.hpp"
#include "layout/shared/doubt.hpp"

namespace chronodraw {

namespace {

std::size_t find_group_index(const Timeline& timeline, const Event& event) {
  return event.group ? static_cast<std::size_t>(*event.group) : timeline.groups.size();
}

/// Within the reach of dates, which nothing on one axis need exceed.
Instant make_moved(Instant at, Instant zero) {
  constexpr std::int64_t reach = limits::year.value * 31'556'952;
  return {std::clamp(at.seconds - zero.seconds, -reach, reach)};
}

void move_endpoint(Endpoint& endpoint, Instant zero) {
  for (Bound* bound : {&endpoint.lo, &endpoint.hi}) {
    if (bound->is_finite()) bound->at = make_moved(bound->at, zero);
  }
  if (endpoint.estimate) endpoint.estimate = make_moved(*endpoint.estimate, zero);
}

void move_date(DateValue& date, Instant zero) {
  move_endpoint(date.start, zero);
  move_endpoint(date.end, zero);
  for (Endpoint& member : date.members) move_endpoint(member, zero);
}

/// What goes on does so until today, where that is said.
void stop_at_today(DateValue& date, const std::optional<DateValue>& today) {
  if (!today || date.end.hi.kind != Bound::Kind::open) return;
  const Bound end = find_outer_end(*today);
  const bool is_later = date.start.hi.is_finite() && end.is_finite() && date.start.hi.at < end.at;
  if (is_later) date.end.lo = date.end.hi = end;
}

void print_dates(Timeline& timeline, const DateStyle& dates) {
  const auto print = [&](auto& dated) {
    if (dated.display.empty()) dated.display = format_date(find_printed(timeline, dated.date), dates);
  };
  for (Event& event : timeline.events) print(event);
  for (Marker& marker : timeline.markers) print(marker);
}

class Sequencer {
 public:
  Sequencer(const std::vector<Moment>& moments, const AxisRange& axis) : moments_(moments) {
    if (axis.from) from_ = find_outer_start(*axis.from);
    if (axis.to) to_ = find_outer_end(*axis.to);
  }

  void move(Endpoint& endpoint, std::optional<Instant> to) const {
    if (to) set(endpoint.lo, *to), set(endpoint.hi, *to);
    endpoint.estimate.reset();
  }

  /// A moment stands at one place; a span keeps its ends, and one bound of each.
  void move(DateValue& date, bool is_span) const {
    if (is_span && !date.is_span()) {
      for (Endpoint* end : {&date.start, &date.end}) {
        for (Bound* bound : {&end->lo, &end->hi}) set(*bound, bound->at);
        end->estimate.reset();
      }
    } else if (date.is_span()) {
      move(date.start, find_start_moment(date));
      move(date.end, find_end_moment(date));
    } else {
      const Instant anchor = find_anchor(date);
      for (Endpoint& member : date.members) move(member, member.lo.is_finite() ? member.lo.at : member.hi.at);
      move(date.start, anchor);
      move(date.end, anchor);
    }
  }

 private:
  /// Beyond the view it goes on, as if it were open.
  void set(Bound& bound, Instant to) const {
    if (!bound.is_finite()) return;
    const bool is_beyond = (from_.is_finite() && to < from_.at) || (to_.is_finite() && to > to_.at);
    bound = is_beyond ? Bound{Bound::Kind::open, {}} : Bound{Bound::Kind::finite, find_sequence_time(moments_, to)};
  }

  const std::vector<Moment>& moments_;
  Bound from_{Bound::Kind::open, {}};
  Bound to_{Bound::Kind::open, {}};
};

void make_relative(Timeline& timeline, const std::optional<DateValue>& today) {
  const std::vector<Instant> zeros = find_zeros(timeline);
  for (Event& event : timeline.events) {
    stop_at_today(event.date, today);
    move_date(event.date, zeros[find_group_index(timeline, event)]);
  }
  for (Era& era : timeline.eras) move_date(era.date, zeros.back());
  for (Marker& marker : timeline.markers) move_date(marker.date, zeros.back());
}

void make_sequential(Timeline& timeline, const std::vector<Moment>& moments) {
  const Sequencer sequencer(moments, timeline.axis);
  for (Event& event : timeline.events) sequencer.move(event.date, event.kind == EventKind::span);
  for (Marker& marker : timeline.markers) sequencer.move(marker.date, false);
  for (Era& era : timeline.eras) sequencer.move(era.date, true);
}

}  // namespace

bool is_retimed(ScaleKind scale) { return scale != ScaleKind::chronological && scale != ScaleKind::logarithmic; }

std::vector<Instant> find_zeros(const Timeline& timeline) {
  std::vector<std::optional<Instant>> zeros(timeline.groups.size() + 1);
  for (const Event& event : timeline.events) {
    const std::optional<Instant> begin = find_start_moment(event.date);
    std::optional<Instant>& zero = zeros[find_group_index(timeline, event)];
    if (begin && (!zero || *begin < *zero)) zero = begin;
  }
  for (std::size_t i = 0; i < timeline.groups.size(); ++i) {
    if (timeline.groups[i].zero) zeros[i] = timeline.groups[i].zero;
  }
  std::vector<Instant> found;
  for (const std::optional<Instant>& zero : zeros) found.push_back(zero.value_or(Instant{}));
  return found;
}

Retimed make_retimed(const Timeline& timeline, const std::optional<DateValue>& today, const DateStyle& dates) {
  Retimed retimed{timeline, {}};
  print_dates(retimed.timeline, dates);
  if (timeline.axis.scale == ScaleKind::relative) {
    make_relative(retimed.timeline, today);
  } else {
    retimed.moments = list_moments(timeline);
    make_sequential(retimed.timeline, retimed.moments);
  }
  retimed.timeline.axis.from.reset();
  retimed.timeline.axis.to.reset();
  return retimed;
}

}  // namespace chronodraw
