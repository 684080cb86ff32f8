// SPDX-License-Identifier: MIT
#include "layout/frame.hpp"

#include <algorithm>
#include <utility>

namespace chronodraw {

namespace {

Point make_mirrored(Point point, Px width) { return {width - point.x, point.y}; }

Rect make_mirrored(const Rect& rect, Px width) { return {width - rect.right(), rect.y, rect.width, rect.height}; }

struct Mirror {
  Px width;

  void operator()(Bar& bar) const {
    bar.rect = make_mirrored(bar.rect, width);
    if (bar.flow == Flow::right) std::swap(bar.start, bar.end);
  }
  void operator()(Dot& dot) const {
    dot.center = make_mirrored(dot.center, width);
    dot.slice = dot.slices - 1 - dot.slice;
  }
  void operator()(Diamond& diamond) const { diamond.center = make_mirrored(diamond.center, width); }
  void operator()(Line& line) const {
    for (Point& point : line.points) point = make_mirrored(point, width);
  }
  void operator()(PlacedText& text) const {
    text.origin.x = width - text.origin.x - text.block.width;
    for (TextLine& line : text.block.lines) line.x = text.block.width - line.x - line.advance;
  }
};

}  // namespace

Part Frame::place(Part part) const {
  if (direction_ == Direction::rtl) std::visit(Mirror{width_}, part.shape);
  return part;
}

Rect Frame::place(const Rect& rect) const { return direction_ == Direction::rtl ? make_mirrored(rect, width_) : rect; }

}  // namespace chronodraw
