// SPDX-License-Identifier: MIT
#include "text/set_lines.hpp"

#include <algorithm>

#include "text/break_lines.hpp"

namespace chronodraw {
namespace {

/// A run, or the part of it that bytes [begin, end) of the paragraph make.
struct Piece {
  const ShapedRun* source{nullptr};
  std::uint32_t begin{0};
  std::uint32_t end{0};
  Px advance;
  Px left;  ///< from the left end of the run to that of the piece
};

Piece make_piece(const ShapedRun& run) { return {&run, run.run.text_begin, run.run.text_end, run.advance, Px{}}; }

/// The part of `run` inside [begin, end), which are cluster edges.
Piece make_cut_piece(const ShapedRun& run, std::uint32_t begin, std::uint32_t end) {
  if (begin <= run.run.text_begin && end >= run.run.text_end) return make_piece(run);
  Piece piece{&run, std::max(begin, run.run.text_begin), std::min(end, run.run.text_end), Px{}, Px{}};
  Px before;
  Px after;
  Px kerning;
  for (std::size_t i = 0; i < run.clusters.size(); ++i) {
    const Cluster& cluster = run.clusters[i];
    const bool is_cut_after = i + 1 < run.clusters.size() && run.clusters[i + 1].begin == end;
    if (is_cut_after) kerning = cluster.end_advance - cluster.advance;
    (cluster.begin < begin ? before : cluster.begin < end ? piece.advance : after) += cluster.advance;
  }
  piece.advance += kerning;
  piece.left = run.run.direction == Direction::ltr ? before : after - kerning;
  return piece;
}

void append_pieces(std::vector<Piece>& pieces, const std::vector<ShapedRun>& runs) {
  for (const ShapedRun& run : runs) pieces.push_back(make_piece(run));
}

/// The parts of a word's runs inside [begin, end); found by bisection, for a word may have many.
void append_cut_pieces(std::vector<Piece>& pieces, const Word& word, std::uint32_t begin, std::uint32_t end) {
  const auto is_left_out = [begin](const ShapedRun& run) { return run.run.text_end <= begin; };
  auto run = std::partition_point(word.runs.begin(), word.runs.end(), is_left_out);
  for (; run != word.runs.end() && run->run.text_begin < end; ++run) pieces.push_back(make_cut_piece(*run, begin, end));
}

std::vector<Piece> find_pieces(const Paragraph& paragraph, const LineSpan& span) {
  std::vector<Piece> pieces;
  for (std::size_t i = span.first; i <= span.last; ++i) {
    const Word& word = paragraph.words[i];
    append_cut_pieces(pieces, word, span.begin, span.end);
    if (i < span.last) append_pieces(pieces, word.between);
  }
  if (span.hyphen) append_pieces(pieces, paragraph.words[span.last].hyphen);
  return pieces;
}

/// UAX #9 rule L2: from the highest level down to the lowest odd one, every stretch at that level or above is reversed.
void put_in_visual_order(std::vector<Piece>& pieces) {
  int highest = 0;
  int lowest_odd = 255;
  for (const Piece& piece : pieces) {
    const int level = piece.source->level;
    highest = std::max(highest, level);
    if (level % 2 == 1) lowest_odd = std::min(lowest_odd, level);
  }
  for (int level = highest; level >= lowest_odd; --level) {
    const auto is_inside = [level](const Piece& piece) { return piece.source->level >= level; };
    for (auto at = pieces.begin(); at != pieces.end();) {
      const auto first = std::find_if(at, pieces.end(), is_inside);
      at = std::find_if_not(first, pieces.end(), is_inside);
      std::reverse(first, at);
    }
  }
}

/// Appends the glyphs of a piece whose left end stands at `x`; `origin` is the line's first byte.
void append_glyphs(GlyphRun& to, const Piece& piece, Px x, std::uint32_t origin) {
  for (Glyph glyph : piece.source->run.glyphs) {
    if (glyph.cluster < piece.begin || glyph.cluster >= piece.end) continue;
    glyph.at.x += x - piece.left;
    glyph.cluster -= origin;
    to.glyphs.push_back(glyph);
  }
}

/// Pieces in visual order to runs: neighbours of one font and level become one.
std::vector<GlyphRun> make_runs(const std::vector<Piece>& pieces, std::uint32_t origin) {
  std::vector<GlyphRun> runs;
  int last_level = -1;
  Px x;
  for (const Piece& piece : pieces) {
    const ShapedRun& source = *piece.source;
    if (!source.run.glyphs.empty()) {
      const std::uint32_t begin = piece.begin - origin;
      const std::uint32_t end = piece.end - origin;
      if (last_level != source.level || runs.back().font != source.run.font) {
        runs.push_back({source.run.font, source.run.direction, begin, end, {}});
      }
      runs.back().text_begin = std::min(runs.back().text_begin, begin);
      runs.back().text_end = std::max(runs.back().text_end, end);
      append_glyphs(runs.back(), piece, x, origin);
      last_level = source.level;
    }
    x += piece.advance;
  }
  return runs;
}

TextLine make_line(const Paragraph& paragraph, const LineSpan& span) {
  TextLine line;
  line.text = paragraph.text.substr(span.begin, span.end - span.begin);
  if (span.hyphen) line.text += '-';
  line.direction = paragraph.direction;
  line.advance = span.advance;
  std::vector<Piece> pieces = find_pieces(paragraph, span);
  put_in_visual_order(pieces);
  line.runs = make_runs(pieces, span.begin);
  return line;
}

}  // namespace

TextBlock set_lines(const Paragraph& paragraph, const LineOptions& options) {
  TextBlock block;
  block.style = paragraph.style;
  Px baseline = (paragraph.style.leading - paragraph.ascent - paragraph.descent) / 2 + paragraph.ascent;
  for (const LineSpan& span : break_lines(paragraph, options.width, options.balanced)) {
    block.lines.push_back(make_line(paragraph, span));
    block.lines.back().baseline = baseline;
    block.width = std::max(block.width, span.advance);
    baseline += paragraph.style.leading;
  }
  block.height = paragraph.style.leading * static_cast<std::int64_t>(block.lines.size());
  return make_aligned(std::move(block), options.align);
}

LineMeasure measure_lines(const Paragraph& paragraph, const LineOptions& options) {
  LineMeasure measure;
  for (const LineSpan& span : break_lines(paragraph, options.width, options.balanced)) {
    measure.width = std::max(measure.width, span.advance);
    measure.height += paragraph.style.leading;
    ++measure.lines;
  }
  return measure;
}

TextBlock make_aligned(TextBlock block, Align align) {
  for (TextLine& line : block.lines) {
    const Px rest = block.width - line.advance;
    line.x = align == Align::start ? Px{} : align == Align::end ? rest : rest / 2;
  }
  return block;
}

}  // namespace chronodraw
