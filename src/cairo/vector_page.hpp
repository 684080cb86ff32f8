// SPDX-License-Identifier: MIT
// What PDF and outlines share: the page's limits, the drawing, and the check at its end. Internal to src/cairo.
#pragma once

#include <string>

#include <chronodraw/result.hpp>
#include <chronodraw/scene.hpp>
#include "base/limits.hpp"
#include "cairo/handles.hpp"
#include "cairo/painter.hpp"

namespace chronodraw {

/// The limit's error where a side of the page is longer.
[[nodiscard]] Diagnostics check_page(const Scene& scene, const Limit& limit);
/// `surface-failed` (Fault::internal) where Cairo gave up; `format` names the output.
[[nodiscard]] Diagnostics check_status(cairo_status_t status, const std::string& format);

}  // namespace chronodraw
