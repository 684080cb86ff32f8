// SPDX-License-Identifier: MIT
#include "layout/shared/page.hpp"

#include <algorithm>
#include <iterator>

#include "layout/frame.hpp"
#include "layout/shared/axis_note.hpp"
#include "layout/shared/direction.hpp"
#include "layout/shared/header.hpp"
#include "text/set_lines.hpp"

namespace chronodraw {

namespace {

// Text stands lower in its line than its letters are tall: trimmed so that the ink keeps an even margin.
constexpr Px top_trim = px(8);
constexpr Px bottom_trim = px(10);

Px find_margin(const Theme& theme, Px trim) { return std::max(Px{}, theme.margin - trim); }

/// What there is to say of the axis, then the source.
TextBlock make_caption(const Page& page) {
  const std::string note = make_axis_note(page);
  const std::string source = make_source_line(page.timeline.source, find_words(page));
  const std::string text = note + (note.empty() || source.empty() ? "" : " \u00b7 ") + source;
  if (text.empty()) return {};
  return set_lines(page.shaper.shape(text, page.theme.look(TextRole::note).style), {page.width(), Align::start, true});
}

}  // namespace

Page make_page(const Timeline& timeline, const Theme& theme, const ArrangeOptions& options, Shaper& shaper) {
  return {timeline, theme, shaper, options, theme.margin, options.width - theme.margin, find_margin(theme, top_trim)};
}

void append_parts(std::vector<Part>& to, std::vector<Part> parts) {
  to.insert(to.end(), std::make_move_iterator(parts.begin()), std::make_move_iterator(parts.end()));
}

std::vector<Part> move_parts(std::vector<Part> parts, Px down) {
  for (Part& part : parts) move_shape(part.shape, {Px{}, down});
  return parts;
}

Ending make_ending(const Page& page) {
  const Theme& theme = page.theme;
  Ending ending{make_caption(page), Px{}};
  const Px caption_room = ending.caption.lines.empty() ? Px{} : theme.header_gap + ending.caption.height;
  ending.height = caption_room + find_margin(theme, bottom_trim);
  return ending;
}

Px find_spare_height(const Page& page, Px needed) {
  const std::optional<Px>& height = page.options.height;
  return height && *height > needed ? *height - needed : Px{};
}

void finish_plan(Plan& plan, const Page& page, Px bottom, Ending ending) {
  plan.size = {page.options.width, bottom + ending.height};
  plan.content = {page.left, page.top, page.width(),
                  plan.size.height - page.top - find_margin(page.theme, bottom_trim)};
  if (!ending.caption.lines.empty()) {
    const Point origin{page.left, bottom + page.theme.header_gap};
    plan.parts.push_back({Role::caption, {}, PlacedText{TextRole::note, origin, std::move(ending.caption)}});
  }
  plan.direction = find_direction(page.timeline, page.options.dates);
  const Frame frame(plan.direction, plan.size.width);
  for (Part& part : plan.parts) part = frame.place(std::move(part));
  plan.fonts = page.shaper.fonts();
}

}  // namespace chronodraw
