// SPDX-License-Identifier: MIT
// What every painting function is given, and the few things they all draw: filled shapes, strokes and texts.
#pragma once

#include <vector>

#include <chronodraw/scene.hpp>
#include <chronodraw/theme.hpp>
#include <chronodraw/timeline.hpp>
#include "calendar/format_date.hpp"
#include "paint/outlines.hpp"
#include "plan/plan.hpp"

namespace chronodraw {

struct PaintInput {
  const Plan& plan;
  const Theme& theme;
  const Timeline& timeline;
  DateStyle dates{};
};

using SceneItems = std::vector<SceneItem>;

/// The colours of what a part belongs to; ink for what belongs to nothing.
[[nodiscard]] Hue find_hue(const PaintInput& input, const Subject& subject);

void append_fill(SceneItems& items, Outline outline, Color color);
void append_stroke(SceneItems& items, const Line& line, Color color, Px width);
/// What says nothing that is not said in words elsewhere: a group that nobody reads aloud.
void append_decoration(SceneItems& items, SceneItems inside);
/// The text in the colour its role, subject and ground ask for, on a plate where the ground is hatched.
void append_text(SceneItems& items, const PaintInput& input, const Part& part);

/// All parts of a role that have one kind of shape, each painted by `paint(part, shape)`, in the Plan's order.
template <class Kind, class Painter>
void paint_parts(const Plan& plan, Role role, Painter paint) {
  for (const Part& part : plan.parts)
    if (const Kind* shape = std::get_if<Kind>(&part.shape); shape != nullptr && part.role == role) paint(part, *shape);
}

}  // namespace chronodraw
