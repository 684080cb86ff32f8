// SPDX-License-Identifier: MIT
#include "paint/paint.hpp"

#include "paint/describe.hpp"
#include "paint/events.hpp"
#include "paint/surroundings.hpp"

namespace chronodraw {

namespace {

std::string list_groups(const Timeline& timeline) {
  std::string names;
  for (const Group& group : timeline.groups)
    if (!group.title.empty()) names += (names.empty() ? "" : ", ") + group.title;
  return names;
}

Scene make_page(const PaintInput& input) {
  Scene scene;
  scene.size = input.plan.size;
  if (input.theme.page.alpha != 0) scene.background = input.theme.page;
  scene.lang = input.timeline.lang.empty() ? input.timeline.locale : input.timeline.lang;
  scene.direction = input.plan.direction;
  scene.description = describe_contents(input.timeline, input.dates);
  scene.title = input.timeline.title.empty() ? describe_timeline(input.timeline, input.dates) : input.timeline.title;
  scene.author = input.timeline.author;
  scene.keywords = input.timeline.keywords.empty() ? list_groups(input.timeline) : input.timeline.keywords;
  scene.fonts = input.plan.fonts;
  return scene;
}

}  // namespace

Scene paint(const Plan& plan, const Theme& theme, const Timeline& timeline, const DateStyle& dates) {
  const PaintInput input{plan, theme, timeline, dates};
  const GroupIds ids(timeline);
  Scene scene = make_page(input);
  paint_bands(scene.items, input);
  paint_header(scene.items, input, ids);
  paint_era_texts(scene.items, input, ids);
  paint_axis(scene.items, input, ids);
  paint_spans(scene.items, input);
  paint_counts(scene.items, input);
  paint_leaders(scene.items, input);
  paint_events(scene.items, input);
  paint_marker_texts(scene.items, input, ids);
  paint_caption(scene.items, input);
  return scene;
}

}  // namespace chronodraw
