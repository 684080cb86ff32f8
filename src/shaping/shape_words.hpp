// SPDX-License-Identifier: MIT
// Characters with levels, scripts and breaks to the words of a Paragraph. A line of words is exactly as wide as the
// whole line shaped at once: kerning across a space or a break is measured and kept in `Word::space`.
#pragma once

#include "shaping/characters.hpp"
#include "shaping/word_cache.hpp"
#include "text/shaper.hpp"

namespace chronodraw {

[[nodiscard]] std::vector<Word> shape_words(const Characters& characters, const TextStyle& style, const FontSet& fonts,
                                            WordCache& cache);

}  // namespace chronodraw
