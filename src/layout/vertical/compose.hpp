// SPDX-License-Identifier: MIT
// The middle of the vertical list: what stands where, before any of it is drawn. Widths decide how tall texts are, and
// they how long the axis is, and that how many columns, tracks and how wide a band is needed: the sheet is widened
// until all of it fits. In page coordinates across; along the axis y counts from `air` above its start.
#pragma once

#include <vector>

#include "layout/shared/axis.hpp"
#include "layout/shared/collect.hpp"
#include "layout/shared/header.hpp"
#include "layout/vertical/columns.hpp"
#include "layout/vertical/era_names.hpp"
#include "layout/vertical/place_blocks.hpp"
#include "layout/vertical/route_leaders.hpp"
#include "layout/vertical/sheet.hpp"

namespace chronodraw {

/// The blocks on one side of the axis, from top to bottom.
struct ListSide {
  std::vector<int> blocks;
  std::vector<ListBlock> sizes;
  std::vector<Px> tops;
  Routing routing;
};

struct ListComposition {
  ListSheet sheet;
  Scale scale;
  Collection collection;
  std::vector<EntryStack> blocks;  ///< one a stack
  std::vector<ListSide> sides;     ///< right, then left
  AxisTicks axis;
  SpanColumns columns;
  EraNames eras;
  bool compact{false};

  [[nodiscard]] Px top() const { return std::min(scale.begin(), columns.top); }
  [[nodiscard]] Px bottom() const;  ///< of the lowest ink
};

/// Of the blocks gap to gap.
struct UsedLength {
  Px longest;  ///< of the sides
  Px even;     ///< where they are alike: no choice of sides needs less
};
[[nodiscard]] UsedLength find_used_length(const ListComposition& list);

/// Room above and below the axis for marks that fade out beyond it.
inline constexpr Px air = px(40);

/// `least_length`: of the axis.
[[nodiscard]] ListComposition compose_list(const Page& page, const Domain& domain, Px least_length);

}  // namespace chronodraw
