// SPDX-License-Identifier: MIT
// The digest that a content security policy names a script or style by (FIPS 180-4). For public bytes only: it takes
// no care to hide them.
#pragma once

#include <string>
#include <string_view>

namespace chronodraw {

/// 32 bytes.
[[nodiscard]] std::string find_sha256(std::string_view bytes);

}  // namespace chronodraw
