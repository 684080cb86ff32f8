// SPDX-License-Identifier: MIT
#include "shaping/shape_words.hpp"

#include <algorithm>

#include "shaping/place_glyphs.hpp"
#include "text/clean_text.hpp"

namespace chronodraw {
namespace {

/// Characters [first, last) make a word, [last, next) what separates it from the next.
struct WordRange {
  std::size_t first{0};
  std::size_t last{0};
  std::size_t next{0};
};

WordRange find_word(const std::vector<Character>& list, std::size_t first) {
  WordRange range{first, first, first};
  while (range.next < list.size() && (range.next == first || list[range.next - 1].after == Break::none)) ++range.next;
  range.last = range.next;
  while (range.last > first && (is_break_space(list[range.last - 1].value) || list[range.last - 1].value == '\n')) {
    --range.last;
  }
  return range;
}

Ideographs find_ideographs(const std::vector<Character>& list) {
  Ideographs found = Ideographs::chinese;
  for (const Character& c : list) {
    if (c.script == scripts::hiragana || c.script == scripts::katakana) return Ideographs::japanese;
    if (c.script == scripts::hangul) found = Ideographs::korean;
  }
  return found;
}

Px find_sum(const std::vector<ShapedRun>& runs) {
  Px sum;
  for (const ShapedRun& run : runs) sum += run.advance;
  return sum;
}

class WordShaper {
 public:
  WordShaper(const Characters& characters, const TextStyle& style, const FontSet& fonts, WordCache& cache)
      : characters_(characters),
        list_(characters.list),
        style_(style),
        fonts_(fonts),
        cache_(cache),
        ideographs_(find_ideographs(list_)) {}

  [[nodiscard]] Word shape(const WordRange& range) {
    Word word;
    word.begin = characters_.find_offset(range.first);
    word.end = characters_.find_offset(range.last);
    word.next = characters_.find_offset(range.next);
    word.must_break = range.next > range.first && list_[range.next - 1].after == Break::must;
    word.runs = shape_range(range.first, range.last);
    word.advance = find_sum(word.runs);
    return word;
  }

  /// Fills what lies between `left` and `right`, whose ranges are given.
  void set_between(Word& left, const WordRange& at, const Word& right) {
    if (left.must_break) return;
    left.between = shape_range(at.last, at.next);
    const Px plain = find_sum(left.between);
    left.space = plain + find_kerning(left, at, right);
    if (left.space != plain) append_kerning(left.between, left, list_[at.next].level, left.space - plain);
    if (at.last == at.next && list_[at.last - 1].after == Break::hyphen) set_hyphen(left, at.last - 1);
  }

 private:
  [[nodiscard]] WordOptions find_options(const Character& c) const {
    return {{c.script, c.level % 2 == 1, style_.tabular}, style_.weight, ideographs_};
  }

  [[nodiscard]] UnitScale find_scale(int font) const { return {style_.size, fonts_.face(font).units_per_em()}; }

  void append_runs(std::vector<ShapedRun>& runs, std::string_view text, const Character& like, std::uint32_t origin) {
    const RunPlace place{origin, like.level, style_.tracking};
    for (const UnitRun& unit : cache_.find_runs(text, find_options(like))) {
      for (ShapedRun& run : place_glyphs(unit, find_scale(unit.font), place)) runs.push_back(std::move(run));
    }
  }

  /// Characters [first, last), cut where script or level changes.
  [[nodiscard]] std::vector<ShapedRun> shape_range(std::size_t first, std::size_t last) {
    std::vector<ShapedRun> runs;
    while (first < last) {
      std::size_t end = first + 1;
      while (end < last && is_alike(list_[first], list_[end])) ++end;
      append_runs(runs, characters_.find_text(first, end), list_[first], characters_.find_offset(first));
      first = end;
    }
    return runs;
  }

  static bool is_alike(const Character& a, const Character& b) { return a.script == b.script && a.level == b.level; }

  /// How much nearer the two words are for being set in one line, beside the spaces between them.
  [[nodiscard]] Px find_kerning(const Word& left, const WordRange& at, const Word& right) {
    const Character& middle = at.last < at.next ? list_[at.last] : list_[at.next];
    if (!is_simple_script(middle.script)) return Px{};
    const bool has_spaces = !left.between.empty();
    if (left.between.size() > 1 || (!has_spaces && (left.runs.empty() || right.runs.empty()))) return Px{};
    const int font = has_spaces ? left.between[0].run.font : left.runs.back().run.font;
    std::string_view before;
    std::string_view after;
    if (at.last > at.first && is_alike(list_[at.last - 1], middle)) before = find_last_cluster(left, font);
    if (is_alike(list_[at.next], middle)) after = find_first_cluster(right, font);
    const std::string_view spaces = characters_.find_text(at.last, at.next);
    const std::int32_t units = has_spaces
                                   ? find_units(before, spaces, font, middle) + find_units(spaces, after, font, middle)
                                   : find_units(before, after, font, middle);
    return find_scale(font).find_px(units);
  }

  /// Kerning of two neighbouring clusters; none where one of them is missing.
  [[nodiscard]] std::int32_t find_units(std::string_view left, std::string_view right, int font,
                                        const Character& like) {
    if (left.empty() || right.empty()) return 0;
    return cache_.find_kerning(std::string(left).append(right), font, find_options(like).shape);
  }

  [[nodiscard]] std::string_view find_last_cluster(const Word& word, int font) const {
    if (word.runs.empty() || word.runs.back().run.font != font) return {};
    const std::uint32_t begin = word.runs.back().clusters.back().begin;
    return std::string_view(characters_.text).substr(begin, word.end - begin);
  }

  [[nodiscard]] std::string_view find_first_cluster(const Word& word, int font) const {
    if (word.runs.empty() || word.runs.front().run.font != font) return {};
    const std::vector<Cluster>& clusters = word.runs.front().clusters;
    const std::uint32_t end = clusters.size() > 1 ? clusters[1].begin : word.runs.front().run.text_end;
    return std::string_view(characters_.text).substr(word.begin, end - word.begin);
  }

  static void append_kerning(std::vector<ShapedRun>& runs, const Word& word, std::uint8_t level, Px kerning) {
    ShapedRun gap;
    gap.run.direction = level % 2 == 1 ? Direction::rtl : Direction::ltr;
    gap.run.text_begin = gap.run.text_end = word.end;
    gap.level = level;
    gap.advance = kerning;
    runs.push_back(std::move(gap));
  }

  /// A hyphen as the last character's neighbour would stand.
  void set_hyphen(Word& word, std::size_t last) {
    std::vector<ShapedRun> hyphen;
    append_runs(hyphen, "-", list_[last], word.end);
    if (hyphen.empty()) return;
    const int font = hyphen[0].run.font;
    const std::string_view before = find_last_cluster(word, font);
    const Px kerning = find_scale(font).find_px(find_units(before, "-", font, list_[last]));
    if (kerning != Px{}) append_kerning(word.hyphen, word, list_[last].level, kerning);
    word.hyphen.insert(word.hyphen.end(), hyphen.begin(), hyphen.end());
  }

  const Characters& characters_;
  const std::vector<Character>& list_;
  const TextStyle& style_;
  const FontSet& fonts_;
  WordCache& cache_;
  Ideographs ideographs_;
};

}  // namespace

std::vector<Word> shape_words(const Characters& characters, const TextStyle& style, const FontSet& fonts,
                              WordCache& cache) {
  WordShaper shaper(characters, style, fonts, cache);
  std::vector<Word> words;
  WordRange before;
  for (std::size_t first = 0; first < characters.list.size();) {
    const WordRange range = find_word(characters.list, first);
    words.push_back(shaper.shape(range));
    if (words.size() > 1) shaper.set_between(words[words.size() - 2], before, words.back());
    before = range;
    first = range.next;
  }
  return words;
}

}  // namespace chronodraw
