// SPDX-License-Identifier: MIT
// The width of a line of text as a browser finds it, by HarfBuzz alone: each character in the first family of the list
// that has it, neighbours of one font shaped together as a whole, kerning on, ligatures off. Shares no code with our
// shaping: no words, no cache, no bidi algorithm.
#pragma once

#include <chronodraw/text.hpp>
#include "surfaces/svg_texts.hpp"

namespace chronodraw::surfaces {

/// In px. `fonts`: the files that the families stand for.
[[nodiscard]] double measure_line(const SvgText& text, const FontTable& fonts);

}  // namespace chronodraw::surfaces
