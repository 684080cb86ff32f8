// SPDX-License-Identifier: MIT
#include "verify/blocks.hpp"

#include <algorithm>
#include <map>
#include <optional>

#include "verify/pieces.hpp"

namespace chronodraw {
namespace {

constexpr Px same_label = px(40);  // texts about one subject further apart than this are labels of their own

/// A label, how far the mark that was taken for its own is from it (below 0: it has a leader), and what it is of a
/// stack whose first label has the leader: a piece of rule alone, and its mark.
struct Found {
  LabelBlock block;
  Px mark_distance;
  bool has_rule{false};
  std::optional<Rect> mark;
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

/// A piece of rule begins at its label, not at the mark.
bool is_rule(const LabelBlock& block, const Line& line) {
  const Px y = line.points.front().y;
  return block.box.y - px(4) <= y && y <= block.box.bottom() + px(4);
}

/// A leader says better than its mark where a label belongs.
void add_line(Found& label, Role role, const Line& line) {
  if (line.points.empty() || (role != Role::leader && role != Role::marker)) return;
  label.block.foot = line.points.front();
  label.mark_distance = -px(1);
  label.has_rule = is_rule(label.block, line);
}

void add_mark(Found& label, const Part& part, const Rect& box) {
  const bool is_bar = part.role == Role::span_bar || part.role == Role::doubt;
  if (part.role != Role::point_mark && !is_bar) return;
  if (!label.mark) label.mark = box;
  const Px distance = find_distance_down(label.block.box, box);
  if (label.block.foot && distance >= label.mark_distance) return;
  label.block.foot = is_bar ? Point{box.x, box.y} : find_middle(box);
  label.mark_distance = distance;
}

/// Where a run leads to the stack, its rules stand aside of the mark.
void move_foot(Found& label) {
  if (!label.has_rule || !label.mark) return;
  const Rect reach = make_inflated(*label.mark, px(12));
  const Px x = label.block.foot->x;
  if (x < reach.x || x > reach.right()) label.block.foot = find_middle(*label.mark);
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
  const bool down = is_running_down(plan);
  for (auto& [subject, labels] : blocks) {
    for (Found& label : labels) {
      if (!down) move_foot(label);
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
