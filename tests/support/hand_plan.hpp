// SPDX-License-Identifier: MIT
// Parts of a Plan put together by hand, in whole px, for tests that judge geometry. A text is one line of size 10 whose
// box reaches from `y` to `y + 12`; the page is 400 by 300 with margins of 20.
#pragma once

#include <initializer_list>
#include <utility>

#include "plan/plan.hpp"

namespace chronodraw::hand {

struct At {
  double x{0};
  double y{0};
};

inline Subject event(int index) { return {Subject::Kind::event, index}; }
inline Subject group(int index) { return {Subject::Kind::group, index}; }
inline Subject marker(int index) { return {Subject::Kind::marker, index}; }
inline Subject nothing() { return {}; }

inline Point point(At at) { return {px(at.x), px(at.y)}; }
inline Rect rect(At at, double width, double height) { return {px(at.x), px(at.y), px(width), px(height)}; }

inline TextBlock block(std::initializer_list<double> widths) {
  TextBlock block;
  block.style.size = px(10);
  block.style.leading = px(12);
  for (const double width : widths) {
    TextLine line;
    line.text = "text";
    line.advance = px(width);
    line.baseline = block.height + block.style.size * 95 / 100;
    block.height += px(12);
    block.width = std::max(block.width, px(width));
    block.lines.push_back(line);
  }
  return block;
}

inline Part text(Role role, Subject subject, At at, std::initializer_list<double> widths) {
  return {role, subject, PlacedText{TextRole::note, point(at), block(widths)}, false};
}
inline Part label(int index, At at, std::initializer_list<double> widths = {60}) {
  return text(Role::event_label, event(index), at, widths);
}
inline Part line(Role role, Subject subject, std::initializer_list<At> points) {
  Line line;
  for (const At at : points) line.points.push_back(point(at));
  return {role, subject, line, false};
}
inline Part leader(int index, std::initializer_list<At> points) { return line(Role::leader, event(index), points); }
inline Part dot(int index, At center, double radius = 4) {
  return {Role::point_mark, event(index), Dot{point(center), px(radius), 0, 1}, false};
}
inline Part bar(Role role, Subject subject, At at, double width, double height = 20) {
  return {role, subject, Bar{rect(at, width, height), BarEnd::round, BarEnd::round}, false};
}

inline Plan plan(std::vector<Part> parts) {
  Plan plan;
  plan.size = {px(400), px(300)};
  plan.content = rect({20, 20}, 360, 260);
  plan.parts = std::move(parts);
  return plan;
}

}  // namespace chronodraw::hand
