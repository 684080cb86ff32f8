// SPDX-License-Identifier: MIT
#include "layout/arrange.hpp"

#include <array>
#include <cassert>

#include "layout/horizontal/horizontal.hpp"
#include "layout/lanes/lanes.hpp"
#include "layout/scale/retime.hpp"
#include "layout/vertical/vertical.hpp"
#include "layout/wrapped/wrapped.hpp"

namespace chronodraw {

namespace {

using Arranger = Plan (*)(const Timeline&, const Theme&, const ArrangeOptions&, Shaper&);

struct Layout {
  std::string_view name;
  Arranger arrange;
};

constexpr std::array<Layout, 4> layouts{{{"horizontal", arrange_horizontal},
                                         {"vertical", arrange_vertical},
                                         {"wrapped", arrange_wrapped},
                                         {"lanes", arrange_lanes}}};
constexpr std::array<std::string_view, layouts.size()> names{layouts[0].name, layouts[1].name, layouts[2].name,
                                                             layouts[3].name};

Arranger find_arranger(std::string_view layout) {
  for (const Layout& candidate : layouts) {
    if (candidate.name == layout) return candidate.arrange;
  }
  assert(false && "layout: one of layout_names()");
  return layouts.front().arrange;
}

}  // namespace

std::span<const std::string_view> layout_names() { return names; }

Plan arrange(const Timeline& timeline, const Theme& theme, std::string_view layout, const ArrangeOptions& options,
             Shaper& shaper) {
  const Arranger arrange_layout = find_arranger(layout);
  if (!is_retimed(timeline.axis.scale)) return arrange_layout(timeline, theme, options, shaper);
  const Retimed retimed = make_retimed(timeline, options.today, options.dates);
  ArrangeOptions own = options;
  own.today.reset();
  own.moments = &retimed.moments;
  return arrange_layout(retimed.timeline, theme, own, shaper);
}

}  // namespace chronodraw
