// SPDX-License-Identifier: MIT
#include "shaping/scripts.hpp"

#include <hb.h>

#include <algorithm>
#include <array>

namespace chronodraw {
namespace {

bool is_between(char32_t c, char32_t first, char32_t last) { return c >= first && c <= last; }

bool is_ascii_letter(char32_t c) { return is_between(c | 0x20, 'a', 'z'); }

hb_unicode_general_category_t find_category(char32_t c) {
  return hb_unicode_general_category(hb_unicode_funcs_get_default(), c);
}

template <std::size_t N>
bool has_script(const std::array<Script, N>& list, Script script) {
  return std::find(list.begin(), list.end(), script) != list.end();
}

}  // namespace

Script find_script(char32_t c) {
  if (c < 0x80) return is_ascii_letter(c) ? scripts::latin : scripts::common;
  return hb_unicode_script(hb_unicode_funcs_get_default(), c);
}

bool is_letter(char32_t c) {
  if (c < 0x80) return is_ascii_letter(c);
  const hb_unicode_general_category_t category = find_category(c);
  return category >= HB_UNICODE_GENERAL_CATEGORY_LOWERCASE_LETTER &&
         category <= HB_UNICODE_GENERAL_CATEGORY_UPPERCASE_LETTER;
}

bool is_mark(char32_t c) {
  if (c < 0x300) return false;
  const hb_unicode_general_category_t category = find_category(c);
  return category >= HB_UNICODE_GENERAL_CATEGORY_SPACING_MARK &&
         category <= HB_UNICODE_GENERAL_CATEGORY_NON_SPACING_MARK;
}

bool is_extender(char32_t c) {
  return is_mark(c) || c == 0x200C || c == 0x200D || is_between(c, 0xFE00, 0xFE0F) || is_between(c, 0x1F3FB, 0x1F3FF) ||
         is_between(c, 0xE0020, 0xE01EF);
}

bool is_ignorable(char32_t c) {
  return c == 0xAD || c == 0x34F || c == 0x61C || is_between(c, 0x115F, 0x1160) || is_between(c, 0x17B4, 0x17B5) ||
         is_between(c, 0x180B, 0x180F) || is_between(c, 0x200B, 0x200F) || is_between(c, 0x202A, 0x202E) ||
         is_between(c, 0x2060, 0x206F) || c == 0x3164 || is_between(c, 0xFE00, 0xFE0F) || c == 0xFEFF || c == 0xFFA0 ||
         is_between(c, 0xE0000, 0xE0FFF);
}

bool is_simple_script(Script script) {
  static constexpr std::array simple{scripts::latin,
                                     scripts::greek,
                                     scripts::cyrillic,
                                     scripts::hebrew,
                                     scripts::common,
                                     scripts::han,
                                     scripts::hiragana,
                                     scripts::katakana,
                                     scripts::bopomofo,
                                     scripts::hangul,
                                     make_script('A', 'r', 'm', 'n'),
                                     make_script('G', 'e', 'o', 'r'),
                                     make_script('E', 't', 'h', 'i'),
                                     make_script('C', 'h', 'e', 'r'),
                                     make_script('Y', 'i', 'i', 'i')};
  return has_script(simple, script);
}

bool is_joined_script(Script script) {
  static constexpr std::array joined{scripts::arabic,
                                     make_script('S', 'y', 'r', 'c'),
                                     make_script('N', 'k', 'o', 'o'),
                                     make_script('M', 'o', 'n', 'g'),
                                     make_script('M', 'a', 'n', 'd'),
                                     make_script('A', 'd', 'l', 'm'),
                                     make_script('R', 'o', 'h', 'g'),
                                     make_script('D', 'e', 'v', 'a'),
                                     make_script('B', 'e', 'n', 'g'),
                                     make_script('G', 'u', 'r', 'u')};
  return has_script(joined, script);
}

bool is_east_asian_script(Script script) {
  return script == scripts::han || script == scripts::hiragana || script == scripts::katakana ||
         script == scripts::bopomofo;
}

bool is_broken_by_icu(char32_t c, Script script) {
  if (c < 0xE00) return false;
  static constexpr std::array dictionary{
      make_script('T', 'h', 'a', 'i'), make_script('L', 'a', 'o', 'o'), make_script('K', 'h', 'm', 'r'),
      make_script('M', 'y', 'm', 'r'), make_script('T', 'i', 'b', 't'), make_script('Y', 'i', 'i', 'i'),
      make_script('J', 'a', 'v', 'a'), make_script('B', 'a', 'l', 'i'), make_script('T', 'a', 'l', 'e'),
      make_script('T', 'a', 'l', 'u'), make_script('L', 'a', 'n', 'a'), make_script('T', 'a', 'v', 't')};
  const bool is_punctuation = is_between(c, 0x3001, 0x303F) || is_between(c, 0x30A0, 0x30FF) ||
                              is_between(c, 0xFE30, 0xFE4F) || is_between(c, 0xFF00, 0xFF65);
  return is_punctuation || is_east_asian_script(script) || has_script(dictionary, script);
}

}  // namespace chronodraw
