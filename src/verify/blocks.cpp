// SPDX-License-Identifier: MIT
#include "verify/blocks.hpp"

#include <map>

#include "verify/pieces.hpp"

namespace chronodraw {
namespace {

using Blocks = std::map<Subject, LabelBlock>;

Point find_middle(const Rect& box) { return {box.x + box.width / 2, box.y + box.height / 2}; }

void add_text(Blocks& blocks, const Part& part, const PlacedText& text) {
  LabelBlock& block = blocks[part.subject];
  for (const Rect& box : find_line_boxes(text)) block.box = make_hull(block.box, box);
}

/// A leader says better than its mark where a label belongs.
void add_line(LabelBlock& block, Role role, const Line& line) {
  if (line.points.empty() || (role != Role::leader && role != Role::marker)) return;
  block.foot = line.points.front();
}

void add_mark(LabelBlock& block, const Part& part) {
  const Rect box = find_bounds(part.shape);
  const bool is_bar = part.role == Role::span_bar || part.role == Role::doubt;
  if (part.role != Role::point_mark && !is_bar) return;
  if (!block.foot) block.foot = is_bar ? Point{box.x, box.y} : find_middle(box);
}

}  // namespace

std::vector<LabelBlock> find_blocks(const Plan& plan) {
  Blocks blocks;
  for (const Part& part : plan.parts) {
    const auto* text = std::get_if<PlacedText>(&part.shape);
    if (text && part.role == Role::event_label) add_text(blocks, part, *text);
  }
  for (const Part& part : plan.parts) {
    const auto block = blocks.find(part.subject);
    if (block == blocks.end()) continue;
    if (const auto* line = std::get_if<Line>(&part.shape))
      add_line(block->second, part.role, *line);
    else if (!std::holds_alternative<PlacedText>(part.shape))
      add_mark(block->second, part);
  }
  std::vector<LabelBlock> list;
  for (auto& [subject, block] : blocks) {
    block.subject = subject;
    if (block.box.width > Px{}) list.push_back(block);
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
