// SPDX-License-Identifier: MIT
// Two dates in one text: `4-9 January 2024`, `2016-09-01 - now`, `end of 2011/..`, `between 1914 and 1918`. What both
// share may be written once: the shorter side borrows from the longer one.
#pragma once

#include "calendar/edtf/edtf.hpp"
#include "calendar/friendly/tokens.hpp"

namespace chronodraw {

struct Sides {
  Phrase start;
  Phrase end;
};
/// The two sides of the only clear separator: `/`, `to`, a long dash or a dash between spaces.
[[nodiscard]] std::optional<Sides> split_clearly(const Phrase& phrase);
/// Whether it stands as a start, or as an end, without what the other side could lend.
[[nodiscard]] bool is_start(const Phrase& phrase);
[[nodiscard]] bool is_end(const Phrase& phrase);

/// Split at `/`, `to`, a long dash or a dash between spaces: these never stand inside a date.
[[nodiscard]] Attempt read_clear_range(const Phrase& phrase);
/// Split at a hyphen without spaces, for what is no single date.
[[nodiscard]] Attempt read_hyphen_range(const Phrase& phrase);
/// `since 2014`, `until 1918`, `before 1450`, `after 1450`, `by 1450`, `between a and b`, `from a to b`.
[[nodiscard]] Attempt read_preposition(Phrase phrase);

}  // namespace chronodraw
