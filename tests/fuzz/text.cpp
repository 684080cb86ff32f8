// SPDX-License-Identifier: MIT
// Any text becomes words and lines that cover it in order, no wider than they may be, with every offset in its range,
// and the same again the second time. The first byte chooses the style; what is no UTF-8 is U+FFFD.
#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdlib>
#include <string>

#include <chronodraw/options.hpp>
#include "base/utf8.hpp"
#include "shaping/make_shaper.hpp"
#include "text/break_lines.hpp"
#include "text/clean_text.hpp"
#include "text/set_lines.hpp"

using namespace chronodraw;

namespace {

constexpr std::size_t longest_text = 4096;
constexpr std::array widths{Px{1}, px(37), px(160), px(611.5), px(1e9)};
constexpr int highest_level = 126;  ///< UAX #9: 125, and one more for what stands the other way in it

void require(bool condition) {
  if (!condition) std::abort();
}

std::string make_text(std::string_view bytes) {
  std::string text;
  for (std::size_t at = 0; at < bytes.size();) {
    const CodePoint point = decode_utf8(bytes, at);
    append_utf8(text, point.value);
    at += static_cast<std::size_t>(point.length);
  }
  return text;
}

TextStyle make_style(std::uint8_t choice) {
  TextStyle style;
  style.weight = choice % 2 == 0 ? Weight::regular : Weight::semibold;
  style.size = px(6 + choice / 2 % 4 * 7.3);
  style.leading = style.size * 3 / 2;
  style.tracking = px(choice / 8 % 4 * 0.7 - 0.7);
  style.tabular = choice / 32 % 2 == 1;
  return style;
}

void check_run(const ShapedRun& run, std::size_t fonts) {
  const std::uint32_t begin = run.run.text_begin;
  const std::uint32_t end = run.run.text_end;
  require(begin <= end && run.level <= highest_level);
  require((run.run.direction == Direction::rtl) == (run.level % 2 == 1));
  require(run.run.font >= 0 && static_cast<std::size_t>(run.run.font) < std::max<std::size_t>(fonts, 1));
  Px sum;
  std::uint32_t last = begin;
  for (const Cluster& cluster : run.clusters) {
    const bool is_first = &cluster == run.clusters.data();
    require(is_first ? cluster.begin == begin : cluster.begin > last && cluster.begin < end);
    last = cluster.begin;
    sum += cluster.advance;
  }
  if (!run.clusters.empty()) require(sum == run.advance);
  for (const Glyph& glyph : run.run.glyphs) require(glyph.cluster >= begin && glyph.cluster < end);
}

/// Runs stand one behind the other between `begin` and `end`; controls between them have no run.
void check_runs(const std::vector<ShapedRun>& runs, std::uint32_t begin, std::uint32_t end, std::size_t fonts) {
  for (const ShapedRun& run : runs) {
    check_run(run, fonts);
    require(run.run.text_begin >= begin && run.run.text_end <= end);
    begin = run.run.text_end;
  }
}

void check_paragraph(const Paragraph& paragraph, std::size_t fonts) {
  std::uint32_t at = 0;
  for (const Word& word : paragraph.words) {
    require(word.begin == at && word.begin <= word.end && word.end <= word.next);
    check_runs(word.runs, word.begin, word.end, fonts);
    Px sum;
    for (const ShapedRun& run : word.runs) sum += run.advance;
    require(sum == word.advance && word.advance >= Px{});
    for (const ShapedRun& run : word.between) check_run(run, fonts);
    at = word.next;
  }
  require(at == paragraph.text.size() && paragraph.ascent > Px{} && paragraph.descent >= Px{});
}

std::size_t count_clusters(const Paragraph& paragraph, const LineSpan& span) {
  std::size_t clusters = 0;
  for (std::size_t i = span.first; i <= span.last; ++i)
    for (const ShapedRun& run : paragraph.words[i].runs)
      for (const Cluster& cluster : run.clusters) clusters += cluster.begin >= span.begin && cluster.begin < span.end;
  return clusters;
}

void check_span(const Paragraph& paragraph, const LineSpan& span, Px width) {
  require(span.first <= span.last && span.last < paragraph.words.size() && span.begin <= span.end);
  require(span.end <= paragraph.words[span.last].end && span.advance >= Px{});
  for (std::size_t i = span.first; i < span.last; ++i) require(!paragraph.words[i].must_break);
  if (span.advance > width) require(count_clusters(paragraph, span) <= 1);
}

/// Each line begins where the one before it ended, but for the spaces between.
void check_spans(const Paragraph& paragraph, const std::vector<LineSpan>& spans, Px width) {
  std::size_t word = 0;
  std::uint32_t at = 0;
  for (const LineSpan& span : spans) {
    check_span(paragraph, span, width);
    require(span.first == word && span.begin == at);
    const bool is_cut = span.end < paragraph.words[span.last].end;
    word = is_cut ? span.last : span.last + 1;
    at = is_cut ? span.end : paragraph.words[span.last].next;
  }
  require(word == paragraph.words.size());
}

void check_line(const TextLine& line, const TextBlock& block) {
  require(line.x >= Px{} && line.advance >= Px{} && line.x + line.advance <= block.width);
  require(line.baseline >= Px{} && line.baseline <= block.height);
  for (const GlyphRun& run : line.runs) {
    require(run.text_begin < run.text_end && run.text_end <= line.text.size());
    for (const Glyph& glyph : run.glyphs) require(glyph.cluster < line.text.size());
  }
}

void check_block(const Paragraph& paragraph, const LineOptions& options) {
  const std::vector<LineSpan> spans = break_lines(paragraph, options.width, options.balanced);
  check_spans(paragraph, spans, options.width);
  const TextBlock block = set_lines(paragraph, options);
  require(block.lines.size() == spans.size() && block == set_lines(paragraph, options));
  require(block.height == paragraph.style.leading * static_cast<std::int64_t>(spans.size()));
  for (const TextLine& line : block.lines) check_line(line, block);
  const LineMeasure measure = measure_lines(paragraph, options);
  require(measure.width == block.width && measure.height == block.height &&
          static_cast<std::size_t>(measure.lines) == spans.size());
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  static const auto shaper = make_shaper({}).value_or_throw();
  if (size == 0 || size > longest_text) return 0;
  const std::string text = make_clean_text(make_text({reinterpret_cast<const char*>(bytes) + 1, size - 1}));
  require(make_clean_text(text) == text);
  const TextStyle style = make_style(bytes[0]);
  const Paragraph paragraph = shaper->shape(text, style);
  check_paragraph(paragraph, shaper->fonts().size());
  require(shaper->shape(text, style) == paragraph);
  for (const Px width : widths)
    for (const bool balanced : {false, true}) check_block(paragraph, {width, Align::center, balanced});
  return 0;
}
