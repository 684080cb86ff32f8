// SPDX-License-Identifier: MIT
#include "plan/plan.hpp"

namespace chronodraw {

namespace {

struct Mover {
  Point by;

  [[nodiscard]] Point move(Point point) const { return {point.x + by.x, point.y + by.y}; }

  void operator()(Bar& bar) const {
    bar.rect = {bar.rect.x + by.x, bar.rect.y + by.y, bar.rect.width, bar.rect.height};
  }
  void operator()(Dot& dot) const { dot.center = move(dot.center); }
  void operator()(Diamond& diamond) const { diamond.center = move(diamond.center); }
  void operator()(Line& line) const {
    for (Point& point : line.points) point = move(point);
  }
  void operator()(PlacedText& text) const { text.origin = move(text.origin); }
};

}  // namespace

void move_shape(Shape& shape, Point by) { std::visit(Mover{by}, shape); }

}  // namespace chronodraw
