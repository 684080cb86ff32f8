// SPDX-License-Identifier: MIT
// The parts of a document, each decoded on its own: eras, markers, style. Mistakes go to the Decoding;
// what is returned then is only good for finding more of them.
#pragma once

#include <string>
#include <vector>

#include <chronodraw/timeline.hpp>
#include "input/decoding.hpp"

namespace chronodraw {

[[nodiscard]] std::vector<Era> decode_eras(Decoding& decoding, const Node& node);
[[nodiscard]] std::vector<Marker> decode_markers(Decoding& decoding, const Node& node);
/// Nested maps and lists become dotted keys: `{title: {size: 28px}}` is `title.size`, items count from 0.
[[nodiscard]] std::vector<StyleEntry> decode_style(Decoding& decoding, const Node& node);

}  // namespace chronodraw
