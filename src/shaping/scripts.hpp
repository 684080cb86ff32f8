// SPDX-License-Identifier: MIT
// What a character is to the shaper: its script, whether it is a mark, whether its script is simple, joined, or broken
// into words by a dictionary. Scripts are ISO 15924 tags as HarfBuzz writes them, e.g. 'Latn' as 0x4C61746E.
#pragma once

#include <cstdint>

namespace chronodraw {

using Script = std::uint32_t;

constexpr Script make_script(char a, char b, char c, char d) {
  return (static_cast<Script>(a) << 24) | (static_cast<Script>(b) << 16) | (static_cast<Script>(c) << 8) |
         static_cast<Script>(d);
}

namespace scripts {
inline constexpr Script common = make_script('Z', 'y', 'y', 'y');
inline constexpr Script inherited = make_script('Z', 'i', 'n', 'h');
inline constexpr Script latin = make_script('L', 'a', 't', 'n');
inline constexpr Script greek = make_script('G', 'r', 'e', 'k');
inline constexpr Script cyrillic = make_script('C', 'y', 'r', 'l');
inline constexpr Script hebrew = make_script('H', 'e', 'b', 'r');
inline constexpr Script arabic = make_script('A', 'r', 'a', 'b');
inline constexpr Script han = make_script('H', 'a', 'n', 'i');
inline constexpr Script hiragana = make_script('H', 'i', 'r', 'a');
inline constexpr Script katakana = make_script('K', 'a', 'n', 'a');
inline constexpr Script bopomofo = make_script('B', 'o', 'p', 'o');
inline constexpr Script hangul = make_script('H', 'a', 'n', 'g');
}  // namespace scripts

/// By the Unicode version of HarfBuzz.
[[nodiscard]] Script find_script(char32_t c);
/// Letters of any script, ideographs included.
[[nodiscard]] bool is_letter(char32_t c);
/// Combining: spacing, nonspacing and enclosing marks.
[[nodiscard]] bool is_mark(char32_t c);
/// Belongs to the character before it: a mark, a joiner, a variation selector, an emoji modifier or tag.
[[nodiscard]] bool is_extender(char32_t c);

/// Shows nothing where a font lacks it: joiners, selectors, bidi controls, fillers.
[[nodiscard]] bool is_ignorable(char32_t c);

/// One glyph a letter, side by side: kerning and tabular figures are all it needs.
[[nodiscard]] bool is_simple_script(Script script);
/// Letters touch, so nothing is put between them.
[[nodiscard]] bool is_joined_script(Script script);
/// Chinese and Japanese, where the language decides between faces.
[[nodiscard]] bool is_east_asian_script(Script script);
/// Lines break inside what spaces delimit, by rules that need ICU: Thai, Lao, Khmer, Chinese, Japanese and the like.
[[nodiscard]] bool is_broken_by_icu(char32_t c, Script script);

}  // namespace chronodraw
