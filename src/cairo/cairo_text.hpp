// SPDX-License-Identifier: MIT
// UTF-8 that Cairo takes: it refuses a whole document over one noncharacter (such as U+FFFE) in a text or title.
// Internal to src/cairo.
#pragma once

#include <string>
#include <string_view>

namespace chronodraw {

/// `text` with noncharacters replaced by U+FFFD, padded with spaces to the same length, so that offsets stay.
[[nodiscard]] std::string make_cairo_text(std::string_view text);

}  // namespace chronodraw
