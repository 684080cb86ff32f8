// SPDX-License-Identifier: MIT
// The list of events: read, put in order of time, given ids and groups. Shuffling the list changes nothing but the
// order of events of one date.
#pragma once

#include <vector>

#include <chronodraw/timeline.hpp>
#include "input/decode_groups.hpp"
#include "input/decoding.hpp"

namespace chronodraw {

struct EventList {
  std::vector<Event> events;
  std::vector<Era> eras;  ///< events of `type: background`
};

/// `groups` gets those that events name and the document does not list, in order of appearance.
[[nodiscard]] EventList decode_events(Decoding& decoding, const Node& node, GroupList& groups);

}  // namespace chronodraw
