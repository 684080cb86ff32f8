// SPDX-License-Identifier: MIT
#include "layout/scale/find_log_unit.hpp"

#include <algorithm>
#include <array>

#include "calendar/read_date.hpp"

namespace chronodraw {

namespace {

constexpr std::int64_t year = 31'556'952;
constexpr std::array<std::int64_t, 8> short_units{1, 10, 60, 600, 3'600, 86'400, 864'000, year / 12};

/// The largest round unit that is not over `seconds`.
std::int64_t make_round(std::int64_t seconds) {
  std::int64_t unit = 1;
  for (const std::int64_t shorter : short_units) {
    if (shorter <= seconds) unit = shorter;
  }
  for (std::int64_t longer = year; longer <= seconds; longer *= 10) {
    unit = longer;
    if (longer > seconds / 10) break;
  }
  return unit;
}

}  // namespace

std::int64_t find_log_unit(const Timeline& timeline, const Domain& domain) {
  const std::int64_t whole = domain.to.seconds - domain.from.seconds;
  std::int64_t nearest = whole;
  const auto consider = [&](const DateValue& date, Instant at) {
    const Bound end = find_outer_end(date);
    const bool reaches_end = at < domain.from || at >= domain.to || (end.is_finite() && end.at >= domain.to);
    if (!reaches_end) nearest = std::min(nearest, domain.to.seconds - at.seconds);
  };
  for (const Event& event : timeline.events) consider(event.date, find_anchor(event.date));
  for (const Marker& marker : timeline.markers) consider(marker.date, find_anchor(marker.date));
  return std::max<std::int64_t>(1, make_round(std::min(nearest, whole / 8)));
}

}  // namespace chronodraw
