// SPDX-License-Identifier: MIT
#include "verify/blocks.hpp"

#include <algorithm>
#include <map>

#include "verify/pieces.hpp"

namespace chronodraw {
namespace {

constexpr Px same_label = px(40);  // texts about one subject further apart than this are labels of their own

/// A label, and how far the mark that was taken for its own is from it; below 0: it has a leader.
struct Found {
  LabelBlock block;
  Px mark_distance;
};
using Blocks = std::map<Subject, std::vector<Found>>;

Point find_middle(const Rect& box) { return {box.x + box.width / 2, box.y + box.height / 2}; }

Px find_distance_down(const Rect& a, const Rect& b) { return std::max({a.y - b.bottom(), b.y - a.bottom(), Px{}}); }

void add_text(std::vector<Found>& labels, const PlacedText& text) {
  for (const Rect& box : find_line_boxes(text)) {
    if (labels.empty() || find_distance_down(labels.back().block.box, box) > same_label) labels.emplace_back();
    labels.back().block.box = make_hull(labels.back().block.box, box);
  }
}

/// What wraps from row to row is labelled in several.
Found& find_nearest(std::vector<Found>& labels, const Rect& box) {
  return *std::min_element(labels.begin(), labels.end(), [&](const Found& a, const Found& b) {
    return find_distance_down(a.block.box, box) < find_distance_down(b.block.box, box);
  });
}

/// A leader says better than its mark where a label belongs.
void add_line(Found& label, Role role, const Line& line) {
  if (line.points.empty() || (role != Role::leader && role != Role::marker)) return;
  label.block.foot = line.points.front();
  label.mark_distance = -px(1);
}

void add_mark(Found& label, const Part& part, const Rect& box) {
  const bool is_bar = part.role == Role::span_bar || part.role == Role::doubt;
  if (part.role != Role::point_mark && !is_bar) return;
  const Px distance = find_distance_down(label.block.box, box);
  if (label.block.foot && distance >= label.mark_distance) return;
  label.block.foot = is_bar ? Point{box.x, box.y} : find_middle(box);
  label.mark_distance = distance;
}

void add_part(std::vector<Found>& labels, const Part& part) {
  const Rect box = find_bounds(part.shape);
  Found& label = find_nearest(labels, box);
  if (const auto* line = std::get_if<Line>(&part.shape))
    add_line(label, part.role, *line);
  else if (!std::holds_alternative<PlacedText>(part.shape))
    add_mark(label, part, box);
}

}  // namespace

std::vector<LabelBlock> find_blocks(const Plan& plan) {
  Blocks blocks;
  for (const Part& part : plan.parts) {
    const auto* text = std::get_if<PlacedText>(&part.shape);
    if (text && part.role == Role::event_label) add_text(blocks[part.subject], *text);
  }
  for (const Part& part : plan.parts) {
    const auto labels = blocks.find(part.subject);
    if (labels != blocks.end() && !labels->second.empty()) add_part(labels->second, part);
  }
  std::vector<LabelBlock> list;
  for (const auto& [subject, labels] : blocks) {
    for (const Found& label : labels) {
      list.push_back(label.block);
      list.back().subject = subject;
    }
  }
  return list;
}

bool is_running_down(const Plan& plan) {
  for (const Part& part : plan.parts) {
    const auto* bar = std::get_if<Bar>(&part.shape);
    if (bar && part.role == Role::axis) return bar->rect.height > bar->rect.width;
  }
  return false;
}

}  // namespace chronodraw
