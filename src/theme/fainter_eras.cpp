// SPDX-License-Identifier: MIT
#include "theme/fainter_eras.hpp"

#include <algorithm>
#include <cstddef>

#include "calendar/read_date.hpp"

namespace chronodraw {

namespace {

std::vector<std::size_t> find_time_order(const std::vector<Era>& eras) {
  std::vector<std::size_t> order(eras.size());
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return is_before(eras[a].date, eras[b].date); });
  return order;
}

/// Less than this between two eras is no gap: one ends on a day and the next begins on the following.
constexpr std::int64_t least_gap = 2 * 86'400;

bool is_joined(const Era& earlier, const Era& later) {
  const Bound end = find_outer_end(earlier.date);
  const Bound start = find_outer_start(later.date);
  if (!end.is_finite() || !start.is_finite()) return true;
  return start.at.seconds - end.at.seconds < least_gap;
}

}  // namespace

std::vector<bool> find_fainter_eras(const Timeline& timeline, Coloring coloring) {
  const std::vector<Era>& eras = timeline.eras;
  const std::vector<std::size_t> order = find_time_order(eras);
  std::vector<bool> fainter(eras.size(), false);
  for (std::size_t i = 1; i < order.size(); ++i) {
    const std::size_t before = order[i - 1];
    const std::size_t at = order[i];
    const bool is_alike = coloring == Coloring::monochrome || eras[before].color == eras[at].color;
    fainter[at] = !fainter[before] && is_alike && is_joined(eras[before], eras[at]);
  }
  return fainter;
}

}  // namespace chronodraw
