// SPDX-License-Identifier: MIT
#include "layout/vertical/era_names.hpp"

#include <algorithm>

#include "layout/shared/pack_rows.hpp"
#include "text/set_lines.hpp"

namespace chronodraw {

namespace {

constexpr Px name_inset = px(6);  // from the band's top
constexpr Px name_gap = px(6);

}  // namespace

EraNames make_era_names(const Page& page, const Scale& scale, Px width, Px gap) {
  EraNames names;
  std::vector<TextBlock> blocks;
  std::vector<Interval> reaches;
  for (const Era& era : page.timeline.eras) {
    const Paragraph name = page.shaper.shape(era.title, page.theme.look(TextRole::label).style);
    blocks.push_back(set_lines(name, {width, Align::start, true}));
    const Px top = scale.at_start(era.date.start.lo) + name_inset;
    reaches.push_back({top, top + blocks.back().height});
    names.bottom = std::max(names.bottom, reaches.back().end);
  }
  const std::vector<int> columns = pack_rows(reaches, name_gap);
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    names.columns = std::max(names.columns, columns[i] + 1);
    PlacedText text{TextRole::label, {(width + gap) * columns[i], reaches[i].begin}, std::move(blocks[i])};
    names.parts.push_back({Role::era, {Subject::Kind::era, static_cast<int>(i)}, std::move(text)});
  }
  return names;
}

}  // namespace chronodraw
