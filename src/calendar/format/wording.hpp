// SPDX-License-Identifier: MIT
// How a date is to be written: the language, how short, in signs or in full words, and the place it stands in.
#pragma once

#include <string>
#include <string_view>

#include "calendar/locale/locale.hpp"

namespace chronodraw {

struct Wording {
  const Locale* locale{&english_locale()};
  bool short_months{false};
  bool in_words{false};     ///< full months on days too, `from a to b`
  bool is_within{false};    ///< two stamps bound one moment: `between a and b` in words
  bool is_genitive{false};  ///< a phrase wants what it speaks about in the genitive

  [[nodiscard]] const Words& words() const { return *locale->words; }
};

}  // namespace chronodraw
