// SPDX-License-Identifier: MIT
// What makes a page of a picture: data/html/viewer.css and viewer.js, built in as they are.
#pragma once

#include <string_view>

namespace chronodraw {

[[nodiscard]] std::string_view viewer_style();
[[nodiscard]] std::string_view viewer_script();

}  // namespace chronodraw
