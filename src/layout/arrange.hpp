// SPDX-License-Identifier: MIT
// Timeline to Plan. Total: any valid timeline, theme and size give a plan; what could not be shown in full is in its
// claims.
#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include <chronodraw/options.hpp>
#include <chronodraw/theme.hpp>
#include <chronodraw/timeline.hpp>
#include "calendar/format_date.hpp"
#include "layout/scale/sequence.hpp"
#include "plan/plan.hpp"
#include "text/shaper.hpp"

namespace chronodraw {

struct ArrangeOptions {
  Px width{px(1200)};
  std::optional<Px> height;        ///< exactly; a picture that needs more is taller
  std::optional<DateValue> today;  ///< where open ends stop
  DateStyle dates;                 ///< how dates are written; what it points to outlives the plan
  Quality quality{Quality::fast};
  bool pages{false};  ///< the height is that of a page, of several where one has not room for all
  /// Of a sequential scale: its moments as they were before the layout was given their order only; set by `arrange`.
  const std::vector<Moment>* moments{nullptr};
};

/// The layouts there are, `horizontal` first.
[[nodiscard]] std::span<const std::string_view> layout_names();

/// `layout`: one of the above.
[[nodiscard]] Plan arrange(const Timeline& timeline, const Theme& theme, std::string_view layout,
                           const ArrangeOptions& options, Shaper& shaper);

}  // namespace chronodraw
