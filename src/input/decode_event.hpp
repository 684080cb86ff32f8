// SPDX-License-Identifier: MIT
// One event from its map. What depends on the other events (its place in the order, its id, its group's index) is left
// to decode_events.
#pragma once

#include <string>

#include <chronodraw/timeline.hpp>
#include "input/decoding.hpp"

namespace chronodraw {

struct ReadEvent {
  Event event;
  std::string group;       ///< by name; empty: none
  Span id_span;            ///< of an id the author gave
  Span span;               ///< of the whole event
  bool is_band{false};     ///< `type: background`: a band behind the others
  bool is_undated{false};  ///< without a date, which is not told yet
};

[[nodiscard]] ReadEvent decode_event(Decoding& decoding, const Node& node, const Map& map);

}  // namespace chronodraw
