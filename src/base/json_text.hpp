// SPDX-License-Identifier: MIT
// A text as a JSON string, quotes included. Quotes and what cannot be printed (controls, line separators, bidi
// controls) are escaped; all else stays UTF-8.
#pragma once

#include <string>
#include <string_view>

namespace chronodraw {

void append_json_text(std::string& to, std::string_view text);
[[nodiscard]] std::string format_json_text(std::string_view text);

}  // namespace chronodraw
