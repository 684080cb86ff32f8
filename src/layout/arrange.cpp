// SPDX-License-Identifier: MIT
#include "layout/arrange.hpp"

#include <array>
#include <cassert>

#include "layout/horizontal/horizontal.hpp"
#include "layout/vertical/vertical.hpp"

namespace chronodraw {

namespace {

using Arranger = Plan (*)(const Timeline&, const Theme&, const ArrangeOptions&, Shaper&);

struct Layout {
  std::string_view name;
  Arranger arrange;
};

constexpr std::array<Layout, 2> layouts{{{"horizontal", arrange_horizontal}, {"vertical", arrange_vertical}}};
constexpr std::array<std::string_view, layouts.size()> names{layouts[0].name, layouts[1].name};

}  // namespace

std::span<const std::string_view> layout_names() { return names; }

Plan arrange(const Timeline& timeline, const Theme& theme, std::string_view layout, const ArrangeOptions& options,
             Shaper& shaper) {
  for (const Layout& candidate : layouts) {
    if (candidate.name == layout) return candidate.arrange(timeline, theme, options, shaper);
  }
  assert(false && "layout: one of layout_names()");
  return {};
}

}  // namespace chronodraw
