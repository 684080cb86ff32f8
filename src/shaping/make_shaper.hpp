// SPDX-License-Identifier: MIT
// The real Shaper: HarfBuzz over the theme's two faces, FriBidi for direction, ICU for line breaks beyond the simple
// scripts and fontconfig for glyphs the faces lack, the last two loaded when first needed.
#pragma once

#include <memory>

#include <chronodraw/options.hpp>
#include <chronodraw/result.hpp>
#include "text/shaper.hpp"

namespace chronodraw {

/// Errors: `no-font` when neither the given directories nor the built-in ones hold the faces.
/// Not for use by two threads at once; make one a thread.
[[nodiscard]] Result<std::shared_ptr<Shaper>> make_shaper(const FontOptions& options);

}  // namespace chronodraw
