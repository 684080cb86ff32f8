// SPDX-License-Identifier: MIT
#include "text/break_lines.hpp"

#include <algorithm>
#include <limits>
#include <optional>

namespace chronodraw {
namespace {

constexpr std::size_t no_limit = std::numeric_limits<std::size_t>::max();

/// Where a line begins: a word, and how far into it a cut has come.
struct Cursor {
  std::size_t word{0};
  std::size_t run{0};
  std::size_t cluster{0};

  [[nodiscard]] bool is_at_word_start() const { return run == 0 && cluster == 0; }
};

Px find_hyphen_advance(const Word& word) {
  Px sum;
  for (const ShapedRun& run : word.hyphen) sum += run.advance;
  return sum;
}

std::uint32_t find_byte(const Paragraph& paragraph, const Cursor& at) {
  const Word& word = paragraph.words[at.word];
  return at.is_at_word_start() ? word.begin : word.runs[at.run].clusters[at.cluster].begin;
}

/// The cluster after `at`; none at the word's end.
std::optional<Cursor> find_next_cluster(const Word& word, Cursor at) {
  if (at.cluster + 1 < word.runs[at.run].clusters.size()) return Cursor{at.word, at.run, at.cluster + 1};
  for (std::size_t run = at.run + 1; run < word.runs.size(); ++run) {
    if (!word.runs[run].clusters.empty()) return Cursor{at.word, run, 0};
  }
  return std::nullopt;
}

/// The advance of what a cut left of a word, measured no further than `width`: beyond it any larger value will do.
Px find_rest_advance(const Word& word, Cursor from, Px width) {
  Px sum;
  for (std::optional<Cursor> at = from; at && sum <= width; at = find_next_cluster(word, *at)) {
    sum += word.runs[at->run].clusters[at->cluster].advance;
  }
  return sum;
}

struct Filled {
  LineSpan line;
  Cursor next;
};

/// As many clusters of one word as fit, at least one.
Filled cut_word(const Paragraph& paragraph, Cursor from, Px width) {
  const Word& word = paragraph.words[from.word];
  Filled cut{{from.word, from.word, find_byte(paragraph, from), word.end, Px{}, false}, {from.word + 1, 0, 0}};
  if (word.runs.empty()) return cut;
  cut.line.end = cut.line.begin;
  Px sum;
  std::optional<Cursor> at = from;
  while (at) {
    const Cluster& cluster = word.runs[at->run].clusters[at->cluster];
    const std::optional<Cursor> next = find_next_cluster(word, *at);
    const Px advance = sum + (next ? cluster.end_advance : cluster.advance);
    if (cut.line.end != cut.line.begin && advance > width) return cut;
    cut.line.advance = advance;
    cut.line.end = next ? find_byte(paragraph, *next) : word.end;
    cut.next = next ? *next : Cursor{from.word + 1, 0, 0};
    sum += cluster.advance;
    at = next;
  }
  return cut;
}

/// The line that begins at `from`, first fit. `wider`: lowered to the width at which it would hold more.
Filled fill_line(const Paragraph& paragraph, Cursor from, Px width, Px& wider) {
  const std::uint32_t begin = find_byte(paragraph, from);
  std::optional<Filled> best;
  Px total;
  for (std::size_t i = from.word; i < paragraph.words.size(); ++i) {
    const Word& word = paragraph.words[i];
    const bool is_rest = i == from.word && !from.is_at_word_start();
    total += is_rest ? find_rest_advance(word, from, width) : word.advance;
    const bool is_final = word.must_break || i + 1 == paragraph.words.size();
    const Px hyphen = is_final ? Px{} : find_hyphen_advance(word);
    if (total + hyphen <= width) {
      best = Filled{{from.word, i, begin, word.end, total + hyphen, hyphen.raw > 0}, {i + 1, 0, 0}};
    } else {
      wider = std::min(wider, total + hyphen);
    }
    if (is_final || total > width) break;
    total += word.space;
  }
  return best ? *best : cut_word(paragraph, from, width);
}

/// A column of text of this many lines looks even as it is.
constexpr std::size_t most_even_lines = 40;

struct Fill {
  std::vector<LineSpan> lines;
  Px wider{px(1e9)};  ///< the least width at which one of them would hold more
};

/// All lines, or the first `limit + 1` of them when there are more.
Fill fill_lines(const Paragraph& paragraph, Px width, std::size_t limit) {
  Fill fill;
  for (Cursor at; at.word < paragraph.words.size() && fill.lines.size() <= limit;) {
    const Filled filled = fill_line(paragraph, at, width, fill.wider);
    fill.lines.push_back(filled.line);
    at = filled.next;
  }
  return fill;
}

Px find_widest_word(const Paragraph& paragraph) {
  Px widest;
  for (const Word& word : paragraph.words) widest = std::max(widest, word.advance + find_hyphen_advance(word));
  return widest;
}

Px find_widest_line(const std::vector<LineSpan>& lines) {
  Px widest;
  for (const LineSpan& line : lines) widest = std::max(widest, line.advance);
  return widest;
}

/// Bisection over the widths at which lines change, each word being short enough.
std::vector<LineSpan> even_out(const Paragraph& paragraph, std::vector<LineSpan> lines, Px width) {
  Px low = std::min(find_widest_word(paragraph), width);
  Px high = std::min(find_widest_line(lines), width);  // a single cluster may be wider
  while (low < high) {
    const Px middle = low + (high - low) / 2;
    Fill tried = fill_lines(paragraph, middle, lines.size());
    if (tried.lines.size() > lines.size()) {
      low = tried.wider;
    } else {
      lines = std::move(tried.lines);
      high = std::min(middle, find_widest_line(lines));
    }
  }
  return lines;
}

/// A last line of one short word takes the last word of the line before, where that stays the longer one.
void mend_orphan(const Paragraph& paragraph, LineSpan& before, LineSpan& last) {
  const Word& alone = paragraph.words[last.first];
  const bool is_alone = last.first == last.last && last.begin == alone.begin && last.end == alone.end;
  if (!is_alone || before.first == before.last || before.hyphen || last.advance * 3 >= before.advance) return;
  const Word& moved = paragraph.words[before.last];
  const Word& stays = paragraph.words[before.last - 1];
  const Px shorter = before.advance - moved.advance - stays.space;
  const Px longer = moved.advance + moved.space + last.advance;
  if (!stays.hyphen.empty() || longer > shorter) return;
  before = {before.first, before.last - 1, before.begin, stays.end, shorter, false};
  last = {before.last + 1, last.last, moved.begin, last.end, longer, last.hyphen};
}

void mend_orphans(const Paragraph& paragraph, std::vector<LineSpan>& lines) {
  for (std::size_t i = 1; i < lines.size(); ++i) {
    const bool is_last = i + 1 == lines.size() || paragraph.words[lines[i].last].must_break;
    const bool is_first = paragraph.words[lines[i - 1].last].must_break;
    if (is_last && !is_first) mend_orphan(paragraph, lines[i - 1], lines[i]);
  }
}

}  // namespace

std::vector<LineSpan> break_lines(const Paragraph& paragraph, Px width, bool balanced) {
  std::vector<LineSpan> lines = fill_lines(paragraph, width, no_limit).lines;
  if (balanced && lines.size() > 1 && lines.size() <= most_even_lines)
    lines = even_out(paragraph, std::move(lines), width);
  mend_orphans(paragraph, lines);
  return lines;
}

}  // namespace chronodraw
