// SPDX-License-Identifier: MIT
// How a picture shows that a date is not sure of itself. Approximate (`~`): the edge fades out beyond the bound, since
// there is no hard one. Uncertain (`?`): dashes, with the bounds as sharp as ever. One of a set: hollow. Where the
// document wants doubt in words only, or not at all, none of the three is drawn.
#pragma once

#include <chronodraw/timeline.hpp>
#include "layout/scale.hpp"
#include "plan/plan.hpp"

namespace chronodraw {

/// How far an edge fades out before the lower bound and after the upper one, in px: half the coarsest component that is
/// marked, `least` to 36 px; nothing where the date is not approximate or the bound is not on view.
struct Fade {
  Px before;
  Px after;
};
[[nodiscard]] Fade find_fade(const Timeline& timeline, const Endpoint& endpoint, const Scale& scale, Px least);

inline constexpr Px least_mark_fade = px(6);
inline constexpr Px least_bar_fade = px(18);  ///< what is tall has to fade for longer to be seen to

/// Whether the marks on dates are drawn at all.
[[nodiscard]] inline bool has_drawn_doubt(const Timeline& timeline) {
  return timeline.uncertainty == Uncertainty::full;
}

/// Whether the date's marks are dashed: any endpoint or member that is uncertain.
[[nodiscard]] bool has_dashes(const Timeline& timeline, const DateValue& date);
[[nodiscard]] Finish find_finish(const Timeline& timeline, const DateValue& date);

/// The date as it is to be printed: without its marks where the document wants no doubt.
[[nodiscard]] DateValue find_printed(const Timeline& timeline, const DateValue& date);

}  // namespace chronodraw
