// SPDX-License-Identifier: MIT
// What a document wishes of the shape of its picture: `layout: {row: decade, aspect: 4:3}`. Mistakes are told in place.
#pragma once

#include <chronodraw/timeline.hpp>
#include "input/decoding.hpp"

namespace chronodraw {

/// Errors: `bad-row`, `bad-aspect`.
void read_row_wishes(Decoding& decoding, const Map& layout, LayoutWishes& wishes);

}  // namespace chronodraw
