// SPDX-License-Identifier: MIT
#include "layout/shared/doubt.hpp"

#include <algorithm>

#include "calendar/civil.hpp"

namespace chronodraw {

namespace {

constexpr Px most_fade = px(36);

bool is_uncertain(const Endpoint& endpoint) { return endpoint.qualifiers.uncertain != 0; }

/// Half of the coarsest component that is marked, in seconds: 2004-06-~11 by half a day, ~2004 by half a year. A mark
/// for the whole date counts for its last component, which is as wide as its bounds.
std::int64_t find_reach(const Endpoint& endpoint) {
  const std::uint8_t marked = endpoint.qualifiers.approximate;
  const bool whole = marked == Qualifiers::whole || endpoint.precision != Precision::day;
  if (whole || (marked & Qualifiers::day) != 0) return (endpoint.hi.at.seconds - endpoint.lo.at.seconds) / 2;
  return ((marked & Qualifiers::year) != 0 ? 183 : 15) * seconds_per_day;
}

}  // namespace

Fade find_fade(const Timeline& timeline, const Endpoint& endpoint, const Scale& scale, Px least) {
  const bool bounded = endpoint.lo.is_finite() && endpoint.hi.is_finite();
  if (!has_drawn_doubt(timeline) || endpoint.qualifiers.approximate == 0 || !bounded) return {};
  const std::int64_t reach = find_reach(endpoint);
  const Instant lo = endpoint.lo.at;
  const Instant hi = endpoint.hi.at;
  Fade fade;
  const auto find_length = [&](Instant from, Instant to) {
    return std::clamp(scale.at(to) - scale.at(from), least, most_fade);
  };
  if (lo >= scale.domain().from) fade.before = find_length({lo.seconds - reach}, lo);
  if (hi <= scale.domain().to) fade.after = find_length(hi, {hi.seconds + reach});
  return fade;
}

bool has_dashes(const Timeline& timeline, const DateValue& date) {
  if (!has_drawn_doubt(timeline)) return false;
  return is_uncertain(date.start) || is_uncertain(date.end) ||
         std::any_of(date.members.begin(), date.members.end(), is_uncertain);
}

Finish find_finish(const Timeline& timeline, const DateValue& date) {
  if (has_dashes(timeline, date)) return Finish::dashed;
  const bool alternatives = date.kind == DateValue::Kind::one_of && has_drawn_doubt(timeline);
  return alternatives ? Finish::hollow : Finish::solid;
}

DateValue find_printed(const Timeline& timeline, const DateValue& date) {
  DateValue printed = date;
  if (timeline.uncertainty != Uncertainty::off) return printed;
  printed.start.qualifiers = printed.end.qualifiers = {};
  for (Endpoint& member : printed.members) member.qualifiers = {};
  return printed;
}

}  // namespace chronodraw
