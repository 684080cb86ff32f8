// SPDX-License-Identifier: MIT
#include "shaping/bidi.hpp"

#include <fribidi.h>

#include <algorithm>

#include "base/memory_watch.hpp"

namespace chronodraw {
namespace {

/// The arrays FriBidi works on.
struct BidiText {
  std::vector<FriBidiChar> values;
  std::vector<FriBidiCharType> types;
  std::vector<FriBidiBracketType> brackets;
  std::vector<FriBidiLevel> levels;
};

BidiText make_bidi_text(const Characters& characters) {
  BidiText text;
  text.values.reserve(characters.list.size());
  for (const Character& c : characters.list) text.values.push_back(c.value);
  const std::size_t size = text.values.size();
  const FriBidiStrIndex length = static_cast<FriBidiStrIndex>(size);
  text.types.resize(size);
  text.brackets.resize(size);
  text.levels.resize(size);
  fribidi_get_bidi_types(text.values.data(), length, text.types.data());
  fribidi_get_bracket_types(text.values.data(), length, text.types.data(), text.brackets.data());
  return text;
}

/// Levels of characters [first, last).
void set_line_levels(BidiText& text, std::size_t first, std::size_t last, FriBidiParType direction) {
  const FriBidiLevel highest = fribidi_get_par_embedding_levels_ex(
      text.types.data() + first, text.brackets.data() + first, static_cast<FriBidiStrIndex>(last - first), &direction,
      text.levels.data() + first);
  if (highest == 0 && last > first) report_no_memory();
}

}  // namespace

Direction set_levels(Characters& characters) {
  if (!characters.has_rtl) return Direction::ltr;
  BidiText text = make_bidi_text(characters);
  const std::size_t size = text.values.size();
  const bool is_rtl =
      FRIBIDI_IS_RTL(fribidi_get_par_direction(text.types.data(), static_cast<FriBidiStrIndex>(size))) != 0;
  std::fill(text.levels.begin(), text.levels.end(), static_cast<FriBidiLevel>(is_rtl ? 1 : 0));
  for (std::size_t first = 0; first < size;) {
    std::size_t last = first;
    while (last < size && text.values[last] != '\n') ++last;
    set_line_levels(text, first, last, is_rtl ? FRIBIDI_PAR_RTL : FRIBIDI_PAR_LTR);
    first = last + 1;
  }
  for (std::size_t i = 0; i < size; ++i) characters.list[i].level = static_cast<std::uint8_t>(text.levels[i]);
  return is_rtl ? Direction::rtl : Direction::ltr;
}

}  // namespace chronodraw
