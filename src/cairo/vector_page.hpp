// SPDX-License-Identifier: MIT
// What PDF and outlines share: the page's limits, the drawing, and the check at its end. Internal to src/cairo.
#pragma once

#include <string>

#include <chronodraw/result.hpp>
#include <chronodraw/scene.hpp>
#include "cairo/handles.hpp"
#include "cairo/painter.hpp"

namespace chronodraw {

/// `limit-page-side` where the page is too long.
[[nodiscard]] Diagnostics check_page(const Scene& scene);
/// `surface-failed` (Fault::internal) where Cairo gave up; `format` names the output.
[[nodiscard]] Diagnostics check_status(cairo_status_t status, const std::string& format);

}  // namespace chronodraw
