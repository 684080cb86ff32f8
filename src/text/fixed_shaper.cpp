// SPDX-License-Identifier: MIT
#include "text/fixed_shaper.hpp"

#include <algorithm>

#include "base/utf8.hpp"
#include "text/clean_text.hpp"

namespace chronodraw {
namespace {

struct Letter {
  char32_t value{0};
  std::uint32_t begin{0};
  std::uint32_t end{0};
  std::uint8_t level{0};
};

bool is_between(char32_t c, char32_t first, char32_t last) { return c >= first && c <= last; }

bool is_mark(char32_t c) {
  return is_between(c, 0x0300, 0x036F) || is_between(c, 0x0591, 0x05BD) || is_between(c, 0x064B, 0x065F) ||
         is_between(c, 0x0E34, 0x0E3A) || is_between(c, 0x0E47, 0x0E4E) || is_between(c, 0x20D0, 0x20FF);
}

bool is_wide(char32_t c) {
  return is_between(c, 0x1100, 0x115F) || is_between(c, 0x2E80, 0xA4CF) || is_between(c, 0xAC00, 0xD7A3) ||
         is_between(c, 0xF900, 0xFAFF) || is_between(c, 0xFE30, 0xFE4F) || is_between(c, 0xFF00, 0xFF60) ||
         is_between(c, 0x20000, 0x3FFFD);
}

bool is_rtl_letter(char32_t c) { return is_between(c, 0x05BE, 0x08FF) || is_between(c, 0xFB1D, 0xFDFF); }

bool is_ltr_letter(char32_t c) {
  return is_between(c, 'A', 'Z') || is_between(c, 'a', 'z') ||
         (c >= 0xC0 && !is_mark(c) && !is_rtl_letter(c) && !is_between(c, 0x2000, 0x2BFF));
}

Direction find_direction(const std::vector<Letter>& letters) {
  for (const Letter& letter : letters) {
    if (is_rtl_letter(letter.value)) return Direction::rtl;
    if (is_ltr_letter(letter.value)) return Direction::ltr;
  }
  return Direction::ltr;
}

/// Letters and digits by their own direction; what stands between two of one direction shares it.
void set_levels(std::vector<Letter>& letters, Direction direction) {
  const std::uint8_t base = direction == Direction::rtl ? 1 : 0;
  std::uint8_t before = base;
  std::size_t neutral = 0;
  const auto end_neutral = [&](std::size_t end, std::uint8_t after) {
    const std::uint8_t level = before == after ? before : base;
    for (std::size_t i = neutral; i < end; ++i) letters[i].level = level;
  };
  for (std::size_t i = 0; i < letters.size(); ++i) {
    const char32_t c = letters[i].value;
    const bool is_digit = is_between(c, '0', '9');
    if (c == '\n') {
      end_neutral(i, base);
      letters[i].level = before = base;
    } else if (is_rtl_letter(c) || is_ltr_letter(c) || is_digit) {
      letters[i].level = is_rtl_letter(c) ? 1 : base == 1 ? 2 : 0;
      end_neutral(i, letters[i].level);
      before = letters[i].level;
    } else {
      continue;
    }
    neutral = i + 1;
  }
  end_neutral(letters.size(), base);
}

std::vector<Letter> make_letters(std::string_view text) {
  std::vector<Letter> letters;
  for (std::uint32_t at = 0; at < text.size();) {
    const CodePoint c = decode_utf8(text, at);
    const std::uint32_t end = at + static_cast<std::uint32_t>(c.length);
    letters.push_back({c.value, at, end, 0});
    at = end;
  }
  return letters;
}

Px find_advance(char32_t c, const TextStyle& style) {
  if (is_mark(c)) return Px{};
  return (is_wide(c) ? style.size : style.size * 3 / 5) + style.tracking;
}

void append_letter(std::vector<ShapedRun>& runs, const Letter& letter, const TextStyle& style) {
  if (runs.empty() || runs.back().level != letter.level) {
    const Direction direction = letter.level % 2 == 1 ? Direction::rtl : Direction::ltr;
    const int font = style.weight == Weight::semibold ? 1 : 0;
    runs.push_back({{font, direction, letter.begin, letter.end, {}}, Px{}, letter.level, {}});
  }
  ShapedRun& run = runs.back();
  const Px advance = find_advance(letter.value, style);
  const bool is_inside = is_mark(letter.value) && !run.clusters.empty();
  if (!is_inside) run.clusters.push_back({letter.begin, advance, advance});
  run.run.glyphs.push_back({letter.value, run.clusters.back().begin, {run.advance, Px{}}});
  run.run.text_end = letter.end;
  run.advance += advance;
}

/// Turns a run that was filled in logical order around, so that its glyphs stand from left to right.
void set_visual_order(ShapedRun& run) {
  if (run.run.direction == Direction::ltr) return;
  for (std::size_t i = 0; i < run.run.glyphs.size(); ++i) {
    const bool is_last = i + 1 == run.run.glyphs.size();
    const Px right = is_last ? run.advance : run.run.glyphs[i + 1].at.x;
    run.run.glyphs[i].at.x = run.advance - right;
  }
  std::reverse(run.run.glyphs.begin(), run.run.glyphs.end());
}

Px close_runs(std::vector<ShapedRun>& runs) {
  Px sum;
  for (ShapedRun& run : runs) {
    set_visual_order(run);
    sum += run.advance;
  }
  return sum;
}

/// The word that begins at `first`, with the spaces or the line feed after it; moves `first` past them.
Word make_word(const std::vector<Letter>& letters, std::size_t& first, const TextStyle& style) {
  Word word;
  word.begin = letters[first].begin;
  word.end = word.begin;
  const auto is_space = [&](std::size_t i) { return is_break_space(letters[i].value); };
  for (; first < letters.size() && !is_space(first) && letters[first].value != '\n'; ++first) {
    append_letter(word.runs, letters[first], style);
    word.end = letters[first].end;
  }
  word.next = word.end;
  for (; first < letters.size() && is_space(first); ++first) {
    append_letter(word.between, letters[first], style);
    word.next = letters[first].end;
  }
  word.must_break = first < letters.size() && letters[first].value == '\n';
  if (word.must_break) word.next = letters[first++].end;
  word.advance = close_runs(word.runs);
  word.space = close_runs(word.between);
  return word;
}

}  // namespace

FixedShaper::FixedShaper()
    : fonts_{{"fixed-regular", 0, "Fixed", Weight::regular, "1"},
             {"fixed-semibold", 0, "Fixed", Weight::semibold, "1"}} {}

Paragraph FixedShaper::shape(std::string_view text, const TextStyle& style) {
  Paragraph paragraph;
  paragraph.text = make_clean_text(text);
  paragraph.style = style;
  std::vector<Letter> letters = make_letters(paragraph.text);
  paragraph.direction = find_direction(letters);
  set_levels(letters, paragraph.direction);
  for (std::size_t first = 0; first < letters.size();) { paragraph.words.push_back(make_word(letters, first, style)); }
  paragraph.ascent = style.size * 19 / 20;
  paragraph.descent = style.size / 4;
  return paragraph;
}

}  // namespace chronodraw
