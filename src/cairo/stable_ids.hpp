// SPDX-License-Identifier: MIT
// Cairo numbers some ids of an SVG by a counter of the whole process, and others alike in every file. Here they get
// numbers of their own, by first appearance, behind a prefix. Internal to src/cairo.
#pragma once

#include <string>
#include <string_view>

namespace chronodraw {

/// `svg` holds ids and references to them (`href="#..."`, `url(#...)`) as Cairo writes them, and no text of authors.
[[nodiscard]] std::string make_stable_ids(std::string_view svg, std::string_view prefix);

}  // namespace chronodraw
