// SPDX-License-Identifier: MIT
// The bar of a span: the certain part, lighter doubtful parts beside it, fades, dashes, and dots to a `?` where nobody
// knows the end. Without its label; as if time ran to the right.
#pragma once

#include <vector>

#include "layout/shared/extent.hpp"

namespace chronodraw {

/// The room that an end which is not known takes beyond the bar: dots and a `?`.
[[nodiscard]] Px find_stub(const Page& page, const DateValue& date);

/// Its upper edge at y 0; as tall as the theme's spans.
[[nodiscard]] std::vector<Part> make_span_bar(const Page& page, const Extent& extent, Subject subject);

}  // namespace chronodraw
