// SPDX-License-Identifier: MIT
// The words round the picture: headline, subtitle and legend above, the source line below. What stands above is a set
// of obstacles rather than a strip: labels may rise beside it.
#pragma once

#include <string>
#include <vector>

#include <chronodraw/theme.hpp>
#include <chronodraw/timeline.hpp>
#include "calendar/locale/words.hpp"
#include "plan/plan.hpp"
#include "text/shaper.hpp"

namespace chronodraw {

/// Finished parts in page coordinates, and the boxes they occupy.
struct Header {
  std::vector<Part> parts;
  std::vector<Rect> obstacles;
  Px bottom;  ///< of its lowest ink; the content's top when there is no header
};

/// Legend at the top right, beside the headline, where it fits on one line there; else under the subtitle.
struct HeaderOptions {
  Rect content;  ///< the page within its margins
  bool legend_beside{false};
  const Words& words{words_en};  ///< for what the legend says of doubt
  bool groups{true};             ///< false where the picture itself names its groups
};

[[nodiscard]] Header make_header(const Timeline& timeline, const Theme& theme, Shaper& shaper,
                                 const HeaderOptions& options);
/// Whether there is anything to explain: several groups, or marks of doubt.
[[nodiscard]] bool has_legend(const Timeline& timeline, const Theme& theme);

/// The lowest y that something spanning [left, right) may not rise above: the header's bottom there plus the theme's
/// gap, or the content's top beside it.
[[nodiscard]] Px find_ceiling(const Header& header, const Theme& theme, const Rect& content, Px left, Px right);

/// The same over the whole width: where the axis may stand when nothing rises beside the header.
[[nodiscard]] Px find_full_ceiling(const Header& header, const Theme& theme, const Rect& content);

/// The source after the word for it, unless the author wrote that too; empty when there is none.
[[nodiscard]] std::string make_source_line(const std::string& source, const Words& words);

}  // namespace chronodraw
