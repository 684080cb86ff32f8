// SPDX-License-Identifier: MIT
// The axis of a document: its reach, ticks and kind of scale, what it leaves out and where groups count from. Wishes
// that do not go together are told, not dropped.
#pragma once

#include <chronodraw/timeline.hpp>
#include "input/decode_groups.hpp"
#include "input/decoding.hpp"

namespace chronodraw {

[[nodiscard]] AxisRange decode_axis(Decoding& decoding, const Node& node);
/// The `zero` of each group that has one: the start of the event of that id, else a date.
void read_zeros(Decoding& decoding, const GroupList& list, Timeline& timeline);
/// What the axis cannot show of this timeline: events in what it leaves out, eras and key dates beside several zeros.
/// `map`: the document.
void check_axis(Decoding& decoding, const Map& map, const Timeline& timeline);

}  // namespace chronodraw
