// SPDX-License-Identifier: MIT
// Text as it is set, before it is shaped. White space becomes single spaces and line feeds, none of it at a line's
// ends: what a browser would show, so that live text in an SVG has the width that was measured.
#pragma once

#include <string>
#include <string_view>

namespace chronodraw {

/// Every line end (LF, CR, CRLF, VT, FF, NEL, U+2028, U+2029) becomes one line feed, spaces and tabs in a row one
/// space; other control characters go, and so do line feeds at the start and the end. Spaces of a fixed width
/// (no-break, em, ideographic) stay as they are.
[[nodiscard]] std::string make_clean_text(std::string_view text);

/// A space a line may end at; no-break and figure spaces are none.
[[nodiscard]] bool is_break_space(char32_t c);

}  // namespace chronodraw
