// SPDX-License-Identifier: MIT
#include "shaping/line_breaks.hpp"

#include <algorithm>

#include "base/limits.hpp"
#include "text/clean_text.hpp"

namespace chronodraw {
namespace {

using List = std::vector<Character>;

bool is_digit(char32_t c) { return c >= '0' && c <= '9'; }

bool has_character(std::u32string_view set, char32_t c) { return set.find(c) != std::u32string_view::npos; }

/// Most of most texts: no rule but those for spaces speaks of it.
bool is_plain(char32_t c) { return (c | 0x20) - U'a' < 26 || is_digit(c); }

/// No-break spaces, no-break hyphen, word joiners.
bool is_glue(char32_t c) { return has_character(U"\u00a0\u202f\u2007\u2011\u2060\ufeff", c); }

bool is_dash(char32_t c) { return has_character(U"\u2012\u2013\u2014\u2015", c); }

/// Hyphens as they stand inside words; among them the Armenian one and the Hebrew maqaf.
bool is_hyphen(char32_t c) { return has_character(U"-\u2010\u058a\u05be", c); }

/// Never at a line's start, even after a space (as in French typing).
bool is_closing(char32_t c) { return has_character(U"!?:;,.)]}%\u00bb\u2019\u201d\u2026\u061f\u060c\u061b\u0964", c); }

/// `count` letters stand at [first, first + count).
bool has_letters(const List& list, std::size_t first, std::size_t count) {
  if (first > list.size() || list.size() - first < count) return false;
  const auto begin = list.begin() + static_cast<std::ptrdiff_t>(first);
  return std::all_of(begin, begin + static_cast<std::ptrdiff_t>(count),
                     [](const Character& c) { return is_letter(c.value) || is_mark(c.value); });
}

/// `count` letters on either side of character `i`.
bool is_between_letters(const List& list, std::size_t i, std::size_t count) {
  return i >= count && has_letters(list, i - count, count) && has_letters(list, i + 1, count);
}

bool is_token_end(const List& list, std::size_t i) {
  return i >= list.size() || list[i].value == '\n' || is_break_space(list[i].value);
}

/// Walks along the characters and knows whether it is inside a web address.
class BreakFinder {
 public:
  explicit BreakFinder(const List& list) : list_(list) {}

  /// Whether a line may end after character `i`, spaces and ICU's scripts apart.
  bool is_allowed(std::size_t i) {
    const char32_t left = list_[i].value;
    const char32_t right = list_[i + 1].value;
    if (left == '/') return is_allowed_after_slash(i);
    if (is_closing(right) || is_dash(right) || right == '/') return false;
    if (is_hyphen(left)) return is_between_letters(list_, i, 2) && !is_address(i);
    if (left == 0x2014 || left == 0x2015) return i > 0;
    if (is_dash(left)) return is_between_letters(list_, i, 2);
    if (left == 0x2026) return is_letter(right);
    return left == 0x1361;  // Ethiopic word space
  }

 private:
  bool is_allowed_after_slash(std::size_t i) {
    if (!is_address(i)) return is_between_letters(list_, i, 3);
    const char32_t right = list_[i + 1].value;
    return (is_letter(right) || is_digit(right)) && i > 0 && list_[i - 1].value != '/';
  }

  /// Whether `://` or a leading `www.` stands in the token around `i`; each token is read once.
  bool is_address(std::size_t i) {
    if (i < token_end_) return is_token_address_;
    std::size_t first = i;
    while (first > token_end_ && !is_token_end(list_, first - 1)) --first;
    for (token_end_ = i; !is_token_end(list_, token_end_);) ++token_end_;
    is_token_address_ = has_sequence(first, U"www.");
    for (std::size_t at = first; at < token_end_ && !is_token_address_; ++at)
      is_token_address_ = has_sequence(at, U"://");
    return is_token_address_;
  }

  [[nodiscard]] bool has_sequence(std::size_t at, std::u32string_view sequence) const {
    for (const char32_t c : sequence) {
      if (at >= list_.size() || list_[at++].value != c) return false;
    }
    return true;
  }

  const List& list_;
  std::size_t token_end_{0};
  bool is_token_address_{false};
};

/// After the space `i`: not before a mark of punctuation or a dash that stands alone, nor after an opening guillemet.
bool is_glued_space(const List& list, std::size_t i) {
  const char32_t right = list[i + 1].value;
  if (i > 0 && list[i - 1].value == 0xAB) return true;
  const bool stands_alone = is_token_end(list, i + 2);
  return stands_alone && i > 0 && (is_closing(right) || is_dash(right) || right == '-');
}

/// A break that the text itself asked for by a soft hyphen or a zero width space.
Break find_asked_break(const List& list, std::size_t i) {
  const bool is_idle = is_token_end(list, i + 1) || is_extender(list[i + 1].value);
  const bool is_hyphen_wrong =
      list[i].after == Break::hyphen && (is_joined_script(list[i].script) || !is_letter(list[i + 1].value));
  return is_idle || is_hyphen_wrong ? Break::none : list[i].after;
}

/// A number and the ideograph it counts stay together, and so do the parts of a date: `2014\u5e743\u67089\u65e5`.
bool is_counted(const Character& left, const Character& right) {
  if (is_digit(left.value)) return right.script == scripts::han;
  return is_digit(right.value) && (left.value == 0x5E74 || left.value == 0x6708);
}

/// The shaper gets words of a length that it is known to be quick with; letters that join stay together.
void cut_long_words(List& list) {
  std::int64_t letters = 0;
  for (std::size_t i = 0; i + 1 < list.size(); ++i) {
    const bool is_end = list[i].after != Break::none || is_break_space(list[i].value);
    letters = is_end ? 0 : letters + 1;
    if (letters < limits::word.value || is_extender(list[i + 1].value) || is_glue(list[i].value)) continue;
    if (is_joined_script(list[i].script)) continue;
    list[i].after = Break::allowed;
    letters = 0;
  }
}

}  // namespace

void set_breaks(Characters& characters, IcuBreaks& icu) {
  List& list = characters.list;
  const std::vector<std::uint32_t> offsets =
      characters.has_icu ? icu.find(characters.text) : std::vector<std::uint32_t>{};
  BreakFinder finder(list);
  const auto is_icu = [](const Character& c) { return is_broken_by_icu(c.value, c.script); };
  const auto is_allowed = [&](std::size_t i) {
    const Character& left = list[i];
    const Character& right = list[i + 1];
    if (is_plain(left.value) && (is_plain(right.value) || right.value == ' ')) return false;
    if (right.value == '\n' || is_break_space(right.value) || is_extender(right.value)) return false;
    if (is_break_space(left.value)) return !is_glued_space(list, i);
    if (is_glue(left.value) || is_glue(right.value) || is_counted(left, right)) return false;
    if (!is_icu(left) && !is_icu(right)) return finder.is_allowed(i);
    return std::binary_search(offsets.begin(), offsets.end(), right.begin);
  };
  for (std::size_t i = 0; i + 1 < list.size(); ++i) {
    if (list[i].value == '\n') {
      list[i].after = Break::must;
    } else if (list[i].after != Break::none) {
      list[i].after = find_asked_break(list, i);
    } else if (is_allowed(i)) {
      list[i].after = Break::allowed;
    }
  }
  cut_long_words(list);
}

}  // namespace chronodraw
