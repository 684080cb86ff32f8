// SPDX-License-Identifier: MIT
// What a page allows itself: its own script and styles, named by their digests, and what lies in the page as data. No
// address of the network, no other script, whatever a document's texts hold.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace chronodraw {

/// The texts of an SVG's `<style>` elements and `style` attributes, each once, in the order in which they stand.
[[nodiscard]] std::vector<std::string> find_styles(std::string_view svg);

/// The value of a `Content-Security-Policy`: `script` is the page's only one, `styles` all that it has.
[[nodiscard]] std::string make_content_policy(std::string_view script, const std::vector<std::string>& styles);

}  // namespace chronodraw
