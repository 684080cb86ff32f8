// SPDX-License-Identifier: MIT
#include "layout/horizontal/hang.hpp"

namespace chronodraw {

Hangings make_hangings(const FlagLayout& layout) {
  Hangings hangings{{}, {}, layout.cost, layout.axis_top, layout.depth_below, false};
  for (const Choice& choice : layout.choices) hangings.variants.push_back(choice.variant);
  for (const bool below : {false, true}) {
    for (const Tower& tower : below ? layout.below : layout.above) {
      hangings.items.push_back({below, tower.x, tower.x, {}, tower.port, tower.base, tower.flags});
    }
  }
  return hangings;
}

Hangings make_hangings(const ElbowLayout& layout, Px least_depth_above, Px least_depth_below) {
  Hangings hangings{{}, {}, layout.cost, layout.axis_top, layout.depth_below, true};
  hangings.variants.assign(layout.labels.size(), layout.variant);
  for (const ElbowLabel& label : layout.labels) {
    const Px least_depth = label.below ? least_depth_below : least_depth_above;
    std::optional<Px> track;
    if (label.track >= 0) track = find_track_depth(label.track, least_depth);
    const Px base = label.below ? layout.base_below : layout.base_above;
    hangings.items.push_back({label.below, label.foot, label.leader, track, Port::right, base, {label.flag}});
  }
  return hangings;
}

}  // namespace chronodraw
