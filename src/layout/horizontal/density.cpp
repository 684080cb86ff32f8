// SPDX-License-Identifier: MIT
#include "layout/horizontal/density.hpp"

#include <algorithm>
#include <cmath>

#include "calendar/read_date.hpp"

namespace chronodraw {

namespace {

constexpr Px least_height = px(2);  // of a column with one event

/// Events a column, one a px of the axis.
std::vector<int> count_columns(const Page& page, const std::vector<int>& events, const Scale& scale) {
  const Px length = scale.end() - scale.begin();
  std::vector<int> counts(static_cast<std::size_t>(length.raw / Px::per_px + 1), 0);
  for (const int index : events) {
    const Event& event = page.timeline.events[static_cast<std::size_t>(index)];
    const Px along = scale.at(find_anchor(event.date)) - scale.begin();
    ++counts[static_cast<std::size_t>(along.raw / Px::per_px)];
  }
  return counts;
}

Px find_height(int count, int densest) {
  if (count == 0) return Px{};
  return least_height + px((density_height - least_height).value() * std::sqrt(static_cast<double>(count) / densest));
}

}  // namespace

int find_densest(const Page& page, const std::vector<int>& events, const Scale& scale) {
  const std::vector<int> counts = count_columns(page, events, scale);
  return std::max(1, *std::max_element(counts.begin(), counts.end()));
}

std::vector<Part> make_density(const Page& page, const std::vector<int>& events, const Scale& scale, Px edge,
                               int densest) {
  const std::vector<int> counts = count_columns(page, events, scale);
  std::vector<Part> parts;
  for (std::size_t i = 0; i < counts.size();) {
    std::size_t next = i + 1;
    while (next < counts.size() && counts[next] == counts[i]) ++next;
    const Px height = find_height(counts[i], densest);
    const Px x = scale.begin() + px(static_cast<double>(i));
    const Px right = std::min(scale.end(), scale.begin() + px(static_cast<double>(next)));
    if (height > Px{} && right > x)
      parts.push_back({Role::density, {}, Bar{{x, edge, right - x, height}, BarEnd::flat, BarEnd::flat}});
    i = next;
  }
  return parts;
}

}  // namespace chronodraw
