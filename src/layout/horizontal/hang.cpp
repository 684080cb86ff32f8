// SPDX-License-Identifier: MIT
#include "layout/horizontal/hang.hpp"

#include <algorithm>

namespace chronodraw {

Hangings make_hangings(const FlagLayout& layout) {
  Hangings hangings;
  for (const Choice& choice : layout.choices) hangings.variants.push_back(choice.variant);
  for (const bool below : {false, true}) {
    const std::vector<int>& flags = below ? layout.below_flags : layout.above_flags;
    for (const Tower& tower : below ? layout.below : layout.above) {
      const Interval reach{std::min(tower.text.begin, tower.x), std::max(tower.text.end, tower.x)};
      const auto first = flags.begin() + tower.first_flag;
      hangings.items.push_back(
          {below, tower.x, tower.x, {}, tower.port, reach, tower.base, tower.top(), {first, first + tower.flags}});
    }
  }
  return hangings;
}

Hangings make_hangings(const ElbowLayout& layout, const std::vector<Flag>& flags,
                       const FlagSurroundings& surroundings) {
  Hangings hangings{{}, std::vector<std::uint8_t>(flags.size(), layout.variant), true};
  for (const ElbowLabel& label : layout.labels) {
    const Size& size = flags[static_cast<std::size_t>(label.flag)].variants[layout.variant].size;
    const Px least_depth = label.below ? surroundings.least_depth_below : surroundings.least_depth_above;
    std::optional<Px> track;
    if (label.track >= 0) track = find_track_depth(label.track, least_depth);
    const Px base = label.below ? layout.base_below : layout.base_above;
    const Interval reach{label.leader, label.leader + surroundings.theme.leader_text_gap + size.width};
    hangings.items.push_back(
        {label.below, label.foot, label.leader, track, Port::right, reach, base, base + size.height, {label.flag}});
  }
  return hangings;
}

Px find_axis_top(const Hangings& hangings, const FlagSurroundings& surroundings, const Header& header) {
  Px top = find_full_ceiling(header, surroundings.theme, surroundings.content);
  if (header.obstacles.empty()) top += surroundings.theme.mark_radius;
  for (const Hanging& hanging : hangings.items) {
    if (hanging.below) continue;
    top = std::max(top, hanging.top + find_ceiling(header, surroundings.theme, surroundings.content,
                                                   hanging.reach.begin, hanging.reach.end));
  }
  return top;
}

Px find_depth_below(const Hangings& hangings) {
  Px depth;
  for (const Hanging& hanging : hangings.items) {
    if (hanging.below) depth = std::max(depth, hanging.top);
  }
  return depth;
}

}  // namespace chronodraw
