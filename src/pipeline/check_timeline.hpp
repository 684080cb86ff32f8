// SPDX-License-Identifier: MIT
// What a timeline filled in by hand may get wrong; one that was loaded is right already.
#pragma once

#include <chronodraw/diagnostic.hpp>
#include <chronodraw/limits.hpp>
#include <chronodraw/timeline.hpp>

namespace chronodraw {

/// Errors: `no-events`, `bad-group` (no such index), `bad-link` (neither http, https nor mailto).
[[nodiscard]] Diagnostics check_timeline(const Timeline& timeline, const Limits& limits = {});

}  // namespace chronodraw
