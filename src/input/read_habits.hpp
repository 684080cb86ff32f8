// SPDX-License-Identifier: MIT
// How the document's dates are to be read: its own keys, and what the caller chose in their place.
#pragma once

#include "input/decoding.hpp"

namespace chronodraw {

/// `timezone`, `calendar`, `hemisphere`, `date-order` and `week-start` of a document, a map or a list, into
/// `decoding.habits`; the caller's choices win. Errors: a time zone that is none.
void read_habits(Decoding& decoding, const Node& root);
/// The document's habits with the event's own `calendar`.
[[nodiscard]] DateHabits read_own_habits(Decoding& decoding, const Map& map, KeyScope scope);

}  // namespace chronodraw
