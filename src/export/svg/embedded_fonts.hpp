// SPDX-License-Identifier: MIT
// The fonts of a Scene as CSS that carries them: cut down to what it shows, under family names made from their bytes,
// so that two pictures in one page never take each other's. A font that cannot be embedded has no such name.
#pragma once

#include <string>
#include <vector>

#include <chronodraw/scene.hpp>
#include "shaping/font_store.hpp"

namespace chronodraw {

struct EmbeddedFonts {
  std::vector<std::string> families;  ///< by font of the scene; empty: not embedded
  std::string rules;                  ///< `@font-face`, one a line
  std::vector<std::string> refused;   ///< families that cannot be embedded though they are shown, each once
};

[[nodiscard]] EmbeddedFonts make_embedded_fonts(const Scene& scene, FontStore& store);

}  // namespace chronodraw
