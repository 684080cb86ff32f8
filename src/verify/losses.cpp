// SPDX-License-Identifier: MIT
#include "verify/losses.hpp"

#include <algorithm>
#include <cstddef>
#include <vector>

#include "verify/pieces.hpp"

namespace chronodraw {
namespace {

bool is_within(const Rect& inner, const Rect& outer) {
  return inner.x >= outer.x && inner.y >= outer.y && inner.right() <= outer.right() && inner.bottom() <= outer.bottom();
}

bool is_mark(Role role) { return role == Role::point_mark || role == Role::span_bar || role == Role::doubt; }

bool is_label(const Part& part) {
  const auto* text = std::get_if<PlacedText>(&part.shape);
  return part.role == Role::event_label && text && !find_line_boxes(*text).empty();
}

bool is_outside(const Plan& plan, const Part& part) {
  const Rect page{{}, {}, plan.size.width, plan.size.height};
  const auto* text = std::get_if<PlacedText>(&part.shape);
  if (!text) return !is_within(find_bounds(part.shape), page);
  const auto boxes = find_line_boxes(*text);
  return !std::all_of(boxes.begin(), boxes.end(),
                      [&](const Rect& box) { return is_within(box, plan.content) && is_within(box, page); });
}

}  // namespace

int count_dropped(const Plan& plan, int events) {
  struct Seen {
    bool mark{false};
    bool label{false};
  };
  std::vector<Seen> seen(static_cast<std::size_t>(std::max(events, 0)));
  for (const Part& part : plan.parts) {
    const auto index = static_cast<std::size_t>(part.subject.index);
    if (part.subject.kind != Subject::Kind::event || index >= seen.size()) continue;
    seen[index].mark |= is_mark(part.role);
    seen[index].label |= is_label(part);
  }
  for (const int event : plan.claims.dropped) {
    if (static_cast<std::size_t>(event) < seen.size()) seen[static_cast<std::size_t>(event)].label = false;
  }
  return static_cast<int>(
      std::count_if(seen.begin(), seen.end(), [](const Seen& event) { return !event.mark || !event.label; }));
}

int count_outside(const Plan& plan) {
  return static_cast<int>(
      std::count_if(plan.parts.begin(), plan.parts.end(), [&](const Part& part) { return is_outside(plan, part); }));
}

}  // namespace chronodraw
