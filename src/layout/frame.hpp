// SPDX-License-Identifier: MIT
// From layout coordinates to the page. Layouts work as if time ran to the right; the frame of a right-to-left page
// mirrors the finished parts. Text keeps its own direction: only its place and alignment are mirrored.
#pragma once

#include <chronodraw/geometry.hpp>
#include <chronodraw/text.hpp>
#include "plan/plan.hpp"

namespace chronodraw {

class Frame {
 public:
  Frame(Direction direction, Px page_width) : direction_(direction), width_(page_width) {}

  [[nodiscard]] Part place(Part part) const;
  [[nodiscard]] Rect place(const Rect& rect) const;

 private:
  Direction direction_;
  Px width_;
};

}  // namespace chronodraw
