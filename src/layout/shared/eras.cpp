// SPDX-License-Identifier: MIT
#include "layout/shared/eras.hpp"

#include <algorithm>

#include "layout/shared/doubt.hpp"
#include "layout/shared/pack_rows.hpp"
#include "text/set_lines.hpp"

namespace chronodraw {

namespace {

constexpr Px strip_padding = px(8);
constexpr Px name_inset = px(10);
constexpr Px least_width = px(90);  // narrower bands let their name run on
constexpr Px row_gap = px(4);
constexpr Px name_gap = px(16);

Interval find_band(const Era& era, const Scale& scale) {
  return {scale.at_start(era.date.start.lo), scale.at_end(era.date.end.hi)};
}

}  // namespace

EraStrip make_era_strip(const Page& page, const std::vector<int>& eras, const Scale& scale) {
  if (eras.empty()) return {};
  std::vector<TextBlock> blocks;
  std::vector<Interval> reaches;
  for (const int index : eras) {
    const Era& era = page.timeline.eras[static_cast<std::size_t>(index)];
    const Interval band = find_band(era, scale);
    const Px width =
        std::clamp(band.end - band.begin - 2 * name_inset, least_width, std::max(least_width, page.width()));
    const Paragraph name = page.shaper.shape(era.title, page.theme.look(TextRole::label).style);
    blocks.push_back(set_lines(name, {std::min(width, page.width()), Align::start, true}));
    const Px last = std::max(page.left, page.right - blocks.back().width);
    const Px x = std::clamp(band.begin + name_inset, page.left, last);
    reaches.push_back({x, x + blocks.back().width});
  }
  const std::vector<int> rows = pack_rows(reaches, name_gap);
  EraStrip strip{{}, strip_padding};
  const int last_row = *std::max_element(rows.begin(), rows.end());
  for (int row = 0; row <= last_row; ++row) {
    Px tallest;
    for (std::size_t i = 0; i < eras.size(); ++i) {
      if (rows[i] != row) continue;
      tallest = std::max(tallest, blocks[i].height);
      strip.names.push_back({Role::era,
                             {Subject::Kind::era, eras[i]},
                             PlacedText{TextRole::label, {reaches[i].begin, strip.height}, std::move(blocks[i])}});
    }
    strip.height += tallest + (row < last_row ? row_gap : strip_padding);
  }
  return strip;
}

std::vector<Part> make_era_bands(const Page& page, const Scale& scale, Px top, Px bottom) {
  std::vector<Part> bands;
  for (std::size_t i = 0; i < page.timeline.eras.size(); ++i) {
    const Era& era = page.timeline.eras[i];
    const Interval band = find_band(era, scale);
    const auto append = [&](Px from, Px to, BarEnd start, BarEnd end) {
      const Subject subject{Subject::Kind::era, static_cast<int>(i)};
      if (from < to) bands.push_back({Role::era, subject, Bar{{from, top, to - from, bottom - top}, start, end}});
    };
    const Px before = find_fade(page.timeline, era.date.start, scale, least_bar_fade).before;
    const Px after = find_fade(page.timeline, era.date.end, scale, least_bar_fade).after;
    append(std::max(Px{}, band.begin - before), band.begin, BarEnd::fade, BarEnd::flat);
    append(band.begin, band.end, BarEnd::flat, BarEnd::flat);
    append(band.end, std::min(page.options.width, band.end + after), BarEnd::flat, BarEnd::fade);
  }
  return bands;
}

}  // namespace chronodraw
