// SPDX-License-Identifier: MIT
#include "verify/blocks.hpp"

#include <algorithm>
#include <map>
#include <optional>

#include "verify/pieces.hpp"

namespace chronodraw {
namespace {

constexpr Px same_label = px(40);  // texts about one subject further apart than this are labels of their own

/// A label, how far the mark that was taken for its own is from it (below 0: it has a line), and where that line begins
/// if it is a mere piece of rule.
struct Found {
  LabelBlock block;
  Px mark_distance;
  std::optional<Point> rule;
};
using Blocks = std::map<Subject, std::vector<Found>>;
/// Those that come from a mark, by where they end along the axis.
using Leaders = std::map<Px, std::vector<const Line*>>;

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
void add_line(Found& label, Role role, const Line& line, Leaders& leaders) {
  if (line.points.empty() || (role != Role::leader && role != Role::marker)) return;
  label.block.foot = line.points.front();
  label.mark_distance = -px(1);
  if (is_rule(label.block, line))
    label.rule = line.points.front();
  else
    leaders[line.points.back().x].push_back(&line);
}

void add_mark(Found& label, const Part& part, const Rect& box) {
  const bool is_bar = part.role == Role::span_bar || part.role == Role::doubt;
  if (part.role != Role::point_mark && !is_bar) return;
  const Px distance = find_distance_down(label.block.box, box);
  if (label.block.foot && distance >= label.mark_distance) return;
  label.block.foot = is_bar ? Point{box.x, box.y} : find_middle(box);
  label.mark_distance = distance;
}

/// The labels of a stack stand along one leader, and only one of them has it all: the foot of the others is its foot.
void move_foot(Found& label, const Leaders& leaders) {
  const auto stack = leaders.find(label.rule->x);
  if (stack == leaders.end()) return;
  const auto find_distance = [&](const Line* line) {
    const Px away = line->points.back().y - label.rule->y;
    return std::max(away, -away);
  };
  const Line* nearest =
      *std::min_element(stack->second.begin(), stack->second.end(),
                        [&](const Line* a, const Line* b) { return find_distance(a) < find_distance(b); });
  label.block.foot = nearest->points.front();
}

void add_part(std::vector<Found>& labels, const Part& part, Leaders& leaders) {
  const Rect box = find_bounds(part.shape);
  Found& label = find_nearest(labels, box);
  if (const auto* line = std::get_if<Line>(&part.shape))
    add_line(label, part.role, *line, leaders);
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
  Leaders leaders;
  for (const Part& part : plan.parts) {
    const auto labels = blocks.find(part.subject);
    if (labels != blocks.end() && !labels->second.empty()) add_part(labels->second, part, leaders);
  }
  const bool down = is_running_down(plan);
  std::vector<LabelBlock> list;
  for (auto& [subject, labels] : blocks) {
    for (Found& label : labels) {
      if (label.rule && !down) move_foot(label, leaders);
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
