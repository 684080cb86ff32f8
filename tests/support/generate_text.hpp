// SPDX-License-Identifier: MIT
// Made-up words and sentences of an exact number of characters.
#pragma once

#include <string>

#include "support/random.hpp"

namespace chronodraw::generate {

/// Which scripts a text draws its words from: mostly Latin, with another one mixed in, or mostly that one.
enum class Script { latin, accents, greek, cyrillic, hebrew, arabic, cjk };

/// `characters` code points (at least 1), without spaces at either end; `unbreakable`: one word without any space.
[[nodiscard]] std::string make_text(Random& random, Script script, int characters, bool unbreakable);

}  // namespace chronodraw::generate
