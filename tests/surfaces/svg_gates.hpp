// SPDX-License-Identifier: MIT
// The gates of a picture, counted a second time from the bytes of its SVG alone: texts measured by HarfBuzz, lines read
// from their path data. Knows nothing of plans, roles or layouts.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <chronodraw/text.hpp>

namespace chronodraw::surfaces {

struct SvgBox {
  double left;
  double top;
  double right;
  double bottom;
};

/// A straight stretch of a stroke.
struct SvgLine {
  double x1;
  double y1;
  double x2;
  double y2;
  double width;
  int path;      ///< which path it belongs to
  bool on_axis;  ///< in the group of the time axis
};

struct SvgPicture {
  double width{0};
  double height{0};
  std::vector<SvgBox> texts;  ///< a box a line: from cap height to descender, as wide as measured
  std::vector<SvgLine> lines;
  std::vector<SvgBox> dots;        ///< circles
  std::vector<std::string> words;  ///< of each text
  double smallest_text{0};
};

[[nodiscard]] SvgPicture read_picture(std::string_view svg, const FontTable& fonts);

/// Each count is 0 in a clean picture.
struct SvgGates {
  int text_on_text{0};
  int text_on_dot{0};
  int line_through_text{0};  ///< strokes, those of the axis left out
  int crossings{0};          ///< strokes of the width of leaders that cross inside both
  int outside{0};            ///< texts, dots and strokes off the page
};
[[nodiscard]] SvgGates find_gates(const SvgPicture& picture);

}  // namespace chronodraw::surfaces
