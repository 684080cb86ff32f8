// SPDX-License-Identifier: MIT
#include "property/studio.hpp"

#include <chronodraw/render.hpp>
#include "layout/arrange.hpp"
#include "paint/paint.hpp"
#include "shaping/make_shaper.hpp"
#include "theme/resolve.hpp"

namespace chronodraw {
namespace {

Theme find_theme(const Timeline& timeline, Px width) {
  ResolveOptions options;
  options.width = width;
  return resolve(timeline, options).value_or_throw();
}

}  // namespace

Studio::Studio() : shaper_(make_shaper({}).value_or_throw()) {}

Plan Studio::arrange(const Timeline& timeline, Px width, std::string_view layout, std::optional<Px> height) const {
  const Theme theme = find_theme(timeline, width);
  ArrangeOptions options;
  options.width = width;
  options.height = height;
  const std::string_view own = timeline.layout.name.empty() ? layout_names().front() : timeline.layout.name;
  return chronodraw::arrange(timeline, theme, layout.empty() ? own : layout, options, *shaper_);
}

Scene Studio::paint(const Plan& plan, const Timeline& timeline) const {
  return chronodraw::paint(plan, find_theme(timeline, plan.size.width), timeline);
}

Timeline load_yaml(const std::string& yaml, const std::string& name) { return load_text(yaml, name).value_or_throw(); }

std::string find_text(const Plan& plan, Role role, Subject subject) {
  std::string all;
  for (const Part& part : plan.parts) {
    const auto* text = std::get_if<PlacedText>(&part.shape);
    if (!text || part.role != role || part.subject != subject) continue;
    if (text->role == TextRole::event_date) continue;
    for (const TextLine& line : text->block.lines) all += drop_spaces(line.text);
  }
  return all;
}

std::string drop_spaces(const std::string& text) {
  std::string kept;
  for (const char c : text) {
    if (c != ' ' && c != '\n') kept += c;
  }
  return kept;
}

}  // namespace chronodraw
