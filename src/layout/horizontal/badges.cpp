// SPDX-License-Identifier: MIT
#include "layout/horizontal/badges.hpp"

#include <algorithm>
#include <cstdint>
#include <utility>

#include "calendar/format/phrase.hpp"
#include "calendar/read_date.hpp"
#include "layout/horizontal/density.hpp"
#include "text/set_lines.hpp"

namespace chronodraw {

namespace {

constexpr Px stretch_width = px(150);     // of the axis, for a badge
constexpr std::int64_t least_events = 6;  // more for each badge beyond the first
constexpr Px mark_room = px(6);           // of the axis, for a mark that stands alone
constexpr Px text_gap = px(3);            // from the marks
constexpr Px least_gap = px(12);          // between badges

/// Events of one stretch of the axis.
struct Stretch {
  Px begin;
  Px end;
  std::vector<int> events;
  std::int64_t sum{0};  ///< of their places

  [[nodiscard]] Px middle() const { return Px{sum / static_cast<std::int64_t>(events.size())}; }
};

std::vector<Stretch> make_stretches(const Page& page, const std::vector<int>& events, const Scale& scale) {
  const Px length = scale.end() - scale.begin();
  const std::int64_t count = std::clamp<std::int64_t>((length + stretch_width / 2).raw / stretch_width.raw, 1,
                                                      1 + std::ssize(events) / least_events);
  std::vector<Stretch> stretches;
  for (std::int64_t i = 0; i < count; ++i)
    stretches.push_back({scale.begin() + length * i / count, scale.begin() + length * (i + 1) / count, {}, 0});
  for (const int index : events) {
    const Px at = scale.at(find_anchor(page.timeline.events[static_cast<std::size_t>(index)].date));
    const std::int64_t along = (at - scale.begin()).raw * count / std::max<std::int64_t>(1, length.raw);
    Stretch& stretch = stretches[static_cast<std::size_t>(std::clamp<std::int64_t>(along, 0, count - 1))];
    stretch.events.push_back(index);
    stretch.sum += at.raw;
  }
  std::erase_if(stretches, [](const Stretch& stretch) { return stretch.events.empty(); });
  return stretches;
}

TextBlock set_count(const Page& page, std::size_t count) {
  const std::string text =
      format_plural(find_words(page).more, static_cast<std::int64_t>(count), find_locale(page.options.dates));
  return set_lines(page.shaper.shape(text, page.theme.look(TextRole::note).style), {page.width(), Align::start, true});
}

/// Over the middle of its events, within its stretch and the page.
Px find_left(const Page& page, const Stretch& stretch, Px width) {
  const Px low = std::max(page.left, stretch.begin + least_gap / 2);
  const Px high = std::min(page.right, stretch.end - least_gap / 2) - width;
  if (high < low) return std::max(page.left, std::min((stretch.begin + stretch.end - width) / 2, page.right - width));
  return std::clamp(stretch.middle() - width / 2, low, high);
}

}  // namespace

bool is_strip(std::size_t events, const Scale& scale) {
  return static_cast<std::int64_t>(events) * mark_room.raw > (scale.end() - scale.begin()).raw;
}

void add_badges(SpanRows& rows, const Page& page, const std::vector<int>& events, const Scale& scale) {
  if (events.empty()) return;
  const Px top = (is_strip(events.size(), scale) ? density_height : page.theme.mark_radius) + text_gap;
  Px bottom = top;
  std::vector<Part> badges;
  for (Stretch& stretch : make_stretches(page, events, scale)) {
    TextBlock block = set_count(page, stretch.events.size());
    const Px x = find_left(page, stretch, block.width);
    bottom = std::max(bottom, top + block.height);
    rows.texts.push_back({x, x + block.width});
    badges.push_back({Role::badge, {}, PlacedText{TextRole::note, {x, top}, std::move(block)}});
    badges.back().counted = std::move(stretch.events);
  }
  rows.parts = move_parts(std::move(rows.parts), bottom);
  rows.depth += bottom;
  append_parts(rows.parts, std::move(badges));
}

}  // namespace chronodraw
