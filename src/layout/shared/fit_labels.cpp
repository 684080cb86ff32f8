// SPDX-License-Identifier: MIT
#include "layout/shared/fit_labels.hpp"

#include <algorithm>
#include <iterator>
#include <map>

#include "calendar/read_date.hpp"
#include "layout/shared/collect.hpp"

namespace chronodraw {

MeasuredWidths::MeasuredWidths(const Page& page, bool short_months)
    : page_(page), short_months_(short_months), widths_(page.timeline.events.size()) {}

Px MeasuredWidths::find(int event) {
  std::optional<Px>& width = widths_[static_cast<std::size_t>(event)];
  if (!width) {
    const Theme& theme = page_.theme;
    const LabelContent content = make_event_content(page_, event, short_months_);
    width = measure_label(content, theme.label_width, theme).size.width + theme.leader_text_gap + theme.label_gap;
  }
  return *width;
}

void append_points(std::vector<SelectPoint>& to, const Page& page, const Cell& cell, const Scale& scale,
                   std::size_t axis) {
  for (const int index : cell.points) {
    const Event& event = page.timeline.events[static_cast<std::size_t>(index)];
    to.push_back({scale.at(find_anchor(event.date)), event.importance, axis});
  }
}

Cell make_kept_cell(const Cell& cell, const std::vector<std::size_t>& kept, std::size_t first) {
  Cell result = cell;
  result.points.clear();
  auto next = std::lower_bound(kept.begin(), kept.end(), first);
  for (std::size_t i = 0; i < cell.points.size(); ++i) {
    const bool is_kept = next != kept.end() && *next == first + i;
    (is_kept ? result.points : result.counted).push_back(cell.points[i]);
    if (is_kept) ++next;
  }
  return result;
}

std::vector<std::size_t> list_on_axis(const std::vector<SelectPoint>& points, const std::vector<std::size_t>& order,
                                      std::size_t axis) {
  std::vector<std::size_t> own;
  std::copy_if(order.begin(), order.end(), std::back_inserter(own),
               [&](std::size_t point) { return points[point].axis == axis; });
  return own;
}

std::vector<std::size_t> list_unfilled_axes(const std::vector<SelectPoint>& points,
                                            const std::vector<std::size_t>& kept) {
  std::map<std::size_t, int> most_important;  // by axis
  for (std::size_t i = 0; i < points.size(); ++i) {
    if (std::binary_search(kept.begin(), kept.end(), i)) continue;
    int& importance = most_important[points[i].axis];
    importance = std::max(importance, points[i].importance);
  }
  std::vector<std::size_t> axes;
  for (const auto& [axis, importance] : most_important) axes.push_back(axis);
  std::stable_sort(axes.begin(), axes.end(),
                   [&](std::size_t a, std::size_t b) { return most_important[a] > most_important[b]; });
  return axes;
}

}  // namespace chronodraw
