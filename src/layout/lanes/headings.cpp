// SPDX-License-Identifier: MIT
#include "layout/lanes/headings.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "text/set_lines.hpp"

namespace chronodraw {

namespace {

constexpr Px least_width = px(60);  // of a heading, however deep its group lies

void append_line(Heading& heading, int group, PlacedText text) {
  if (text.block.lines.empty()) return;
  text.origin.y += heading.height;
  heading.height += text.block.height;
  heading.parts.push_back({Role::group_label, {Subject::Kind::group, group}, std::move(text)});
}

}  // namespace

Px find_indent(const Lane& lane, Px width) {
  return std::min(indent * lane.level, std::max(Px{}, width - least_width));
}

Heading make_heading(const Page& page, const Lane& lane, Px width) {
  Heading heading;
  if (lane.group < 0) return heading;
  const Group& group = page.timeline.groups[static_cast<std::size_t>(lane.group)];
  const Px shift = find_indent(lane, width);
  const auto set = [&](const std::string& text, const TextStyle& style) {
    return set_lines(page.shaper.shape(text, style), {width - shift, Align::start, true});
  };
  const TextStyle& name = page.theme.look(TextRole::event_title).style;
  heading.height = (page.theme.span_height - name.leading) / 2;  // the name stands beside the first row's labels
  const Point origin{page.left + shift, {}};
  append_line(heading, lane.group, {TextRole::label, origin, set(group.title, name)});
  append_line(heading, lane.group,
              {TextRole::note, origin, set(group.description, page.theme.look(TextRole::note).style)});
  return heading;
}

}  // namespace chronodraw
