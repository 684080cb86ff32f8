// SPDX-License-Identifier: MIT
// A small timeline with its theme, for painting hand-built plans: two groups, a span, an era, a marker; and the parts
// such plans are made of.
#pragma once

#include <string>

#include <chronodraw/timeline.hpp>
#include "paint/brush.hpp"
#include "plan/plan.hpp"
#include "theme/resolve.hpp"

namespace chronodraw {

inline Subject make_subject(Subject::Kind kind, int index) { return {kind, index}; }
inline Subject make_event_subject(int index) { return {Subject::Kind::event, index}; }

/// Events `first` (group 0), `second` (group 1), `third` (group 1, with a link); one era, one marker.
inline Timeline make_small_timeline() {
  Timeline timeline;
  timeline.title = "Three events";
  timeline.lang = "en";
  timeline.groups = {{"Red", Swatch::red}, {"Green", Swatch::green}};
  timeline.events.resize(3);
  const char* ids[] = {"first", "second", "third"};
  for (std::size_t i = 0; i < 3; ++i) {
    timeline.events[i].id = ids[i];
    timeline.events[i].title = std::string("Title of ") + ids[i];
    timeline.events[i].display = "a day";
    timeline.events[i].group = i == 0 ? 0 : 1;
  }
  timeline.events[2].description = "More about it.";
  timeline.events[2].link = "https://example.org/";
  timeline.eras.push_back({{}, "An era", Swatch::blue});
  timeline.markers.push_back({{}, "A key date", {}});
  return timeline;
}

inline PlacedText make_placed_text(TextRole role, std::string text, Point origin = {}) {
  PlacedText placed{role, origin, {}};
  placed.block.width = px(50);
  placed.block.height = px(15);
  placed.block.lines.push_back({std::move(text), Direction::ltr, {}, px(12), px(50), {}});
  return placed;
}

/// A plan's parts, painted together with the timeline above in `paper`.
struct PaintedPlan {
  Timeline timeline = make_small_timeline();
  Theme theme = resolve(timeline).value_or_throw();
  Plan plan;

  [[nodiscard]] PaintInput input() const { return {plan, theme, timeline}; }
};

}  // namespace chronodraw
