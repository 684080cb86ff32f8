// SPDX-License-Identifier: MIT
#include "layout/scale/sequence.hpp"

#include <algorithm>

#include "calendar/read_date.hpp"

namespace chronodraw {

namespace {

std::optional<Instant> find_known(const Bound& a, const Bound& b) {
  if (a.is_finite()) return a.at;
  return b.is_finite() ? std::optional{b.at} : std::nullopt;
}

class Moments {
 public:
  explicit Moments(const AxisRange& axis) {
    if (axis.from) from_ = find_outer_start(*axis.from);
    if (axis.to) to_ = find_outer_end(*axis.to);
  }

  void add(std::optional<Instant> at, const Endpoint& endpoint) {
    if (!at || (from_.is_finite() && *at < from_.at) || (to_.is_finite() && *at > to_.at)) return;
    const bool is_vague = endpoint.qualifiers.approximate != 0 || endpoint.qualifiers.uncertain != 0;
    all_.push_back({*at, endpoint.precision, is_vague});
  }

  void add(const DateValue& date, bool is_span) {
    if (is_span || date.is_span()) {
      add(find_start_moment(date), date.start);
      add(find_end_moment(date), date.end);
    } else if (date.members.empty()) {
      add(find_anchor(date), date.start);
    } else {
      for (const Endpoint& member : date.members) add(find_known(member.lo, member.hi), member);
    }
  }

  /// Of several at one instant the vaguest stays.
  std::vector<Moment> list() {
    std::stable_sort(all_.begin(), all_.end(), [](const Moment& a, const Moment& b) {
      return a.at != b.at ? a.at < b.at : a.precision > b.precision;
    });
    const auto is_same = [](const Moment& a, const Moment& b) { return a.at == b.at; };
    all_.erase(std::unique(all_.begin(), all_.end(), is_same), all_.end());
    return std::move(all_);
  }

 private:
  Bound from_{Bound::Kind::open, {}};
  Bound to_{Bound::Kind::open, {}};
  std::vector<Moment> all_;
};

}  // namespace

std::optional<Instant> find_start_moment(const DateValue& span) { return find_known(span.start.lo, span.start.hi); }

std::optional<Instant> find_end_moment(const DateValue& span) { return find_known(span.end.hi, span.end.lo); }

std::vector<Moment> list_moments(const Timeline& timeline) {
  Moments moments(timeline.axis);
  for (const Event& event : timeline.events) moments.add(event.date, event.kind == EventKind::span);
  for (const Marker& marker : timeline.markers) moments.add(marker.date, false);
  return moments.list();
}

Instant find_sequence_time(const std::vector<Moment>& moments, Instant at) {
  constexpr std::int64_t beyond = sequence_step * 3 / 10;
  const auto next = std::upper_bound(moments.begin(), moments.end(), at,
                                     [](Instant instant, const Moment& moment) { return instant < moment.at; });
  const std::int64_t before = (next - moments.begin() - 1) * sequence_step;
  if (next == moments.begin()) return {-beyond};
  const Instant last = (next - 1)->at;
  if (last == at) return {before};
  if (next == moments.end()) return {before + beyond};
  const double share =
      static_cast<double>(at.seconds - last.seconds) / static_cast<double>(next->at.seconds - last.seconds);
  return {before + 1 + static_cast<std::int64_t>(share * (sequence_step - 2))};
}

}  // namespace chronodraw
