// SPDX-License-Identifier: MIT
// Bytes as base64 (RFC 4648, section 4): with padding, without line breaks.
#pragma once

#include <string>
#include <string_view>

namespace chronodraw {

void append_base64(std::string& to, std::string_view bytes);

}  // namespace chronodraw
