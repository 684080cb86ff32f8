// SPDX-License-Identifier: MIT
// The texts of an SVG as a browser would find them: place, content and the properties that decide their width,
// inherited from the groups around. Reads what our own writer writes: elements and quoted attributes, nothing else.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace chronodraw::surfaces {

struct SvgText {
  double x{0};
  double y{0};
  std::string text;
  std::vector<std::string> families;  ///< in the order they are tried
  double size{0};
  int weight{400};
  double letter_spacing{0};
  bool tabular{false};
  bool rtl{false};
  std::string anchor;  ///< start, middle or end
};

/// In document order. Throws std::runtime_error where the writing is not understood.
[[nodiscard]] std::vector<SvgText> read_svg_texts(std::string_view svg);

}  // namespace chronodraw::surfaces
