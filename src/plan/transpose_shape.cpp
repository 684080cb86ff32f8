// SPDX-License-Identifier: MIT
#include <utility>

#include "plan/plan.hpp"

namespace chronodraw {

namespace {

struct Transposer {
  void operator()(Bar& bar) const { bar = make_transposed(bar); }
  void operator()(Dot& dot) const { std::swap(dot.center.x, dot.center.y); }
  void operator()(Diamond& diamond) const { std::swap(diamond.center.x, diamond.center.y); }
  void operator()(Line& line) const {
    for (Point& point : line.points) std::swap(point.x, point.y);
  }
  void operator()(PlacedText& text) const { std::swap(text.origin.x, text.origin.y); }
};

}  // namespace

void transpose_shape(Shape& shape) { std::visit(Transposer{}, shape); }

}  // namespace chronodraw
