// SPDX-License-Identifier: MIT
#include "text/set_lines.hpp"

#include <catch2/catch.hpp>
#include <cstdint>

#include "base/utf8.hpp"
#include "text/fixed_shaper.hpp"

using namespace chronodraw;

namespace {

const TextStyle ten{Weight::regular, px(10), px(14), Px{}, false};

TextBlock set(std::string_view text, const LineOptions& options) {
  FixedShaper shaper;
  return set_lines(shaper.shape(text, ten), options);
}

/// The code points of a line from left to right, one after the other.
std::string find_visual_text(const TextLine& line) {
  std::string text;
  for (const GlyphRun& run : line.runs) {
    for (const Glyph& glyph : run.glyphs) append_utf8(text, glyph.id);
  }
  return text;
}

/// A seeded text of Latin, Hebrew, wide and marked letters, digits, spaces and line feeds.
std::string make_text(std::uint32_t seed) {
  static const char* const parts[] = {"a", "bc", "e\u0301", "1", "42", "\u05d0", "\u05d1\u05d2", "\u65e5", " ",
                                      " ", " ",  "\n",      "(", ")",  ",",      "abcdefghijkl", "-",      "\u0644"};
  std::string text;
  std::uint32_t state = seed * 2654435761u + 1;
  const std::uint32_t length = seed % 60;
  for (std::uint32_t i = 0; i < length; ++i) {
    state = state * 1664525u + 1013904223u;
    text += parts[(state >> 16) % std::size(parts)];
  }
  return text;
}

std::string drop_spaces(std::string_view text) {
  std::string kept;
  for (const char c : text) {
    if (c != ' ' && c != '\n') kept.push_back(c);
  }
  return kept;
}

std::size_t count_clusters(const TextLine& line) {
  std::size_t clusters = 0;
  for (const GlyphRun& run : line.runs) {
    for (std::size_t i = 0; i < run.glyphs.size(); ++i) {
      if (i == 0 || run.glyphs[i].cluster != run.glyphs[i - 1].cluster) ++clusters;
    }
  }
  return clusters;
}

}  // namespace

TEST_CASE("a block is as wide as its widest line and as high as its leading times lines", "[text]") {
  const TextBlock block = set("one two three", {px(48), Align::start, false});
  REQUIRE(block.lines.size() == 2);
  CHECK(block.lines[0].text == "one two");
  CHECK(block.width == px(42));
  CHECK(block.height == px(28));
  CHECK(block.lines[1].baseline - block.lines[0].baseline == px(14));
  CHECK(block.lines[0].baseline == px(10.5));
}

TEST_CASE("lines stand left, in the middle or right", "[text]") {
  TextBlock block = set("one two three", {px(48), Align::start, false});
  CHECK(block.lines[1].x == px(0));
  block = make_aligned(block, Align::center);
  CHECK(block.lines[1].x == px(6));
  block = make_aligned(block, Align::end);
  CHECK(block.lines[1].x == px(12));
  CHECK(block == set("one two three", {px(48), Align::end, false}));
}

TEST_CASE("words of one font and direction become one run", "[text]") {
  const TextBlock block = set("one two", {});
  REQUIRE(block.lines[0].runs.size() == 1);
  const GlyphRun& run = block.lines[0].runs[0];
  CHECK(run.text_begin == 0);
  CHECK(run.text_end == 7);
  REQUIRE(run.glyphs.size() == 7);
  CHECK(run.glyphs[6] == Glyph{'o', 6, {px(36), px(0)}});
}

TEST_CASE("runs of the other direction are reordered line by line", "[text]") {
  struct Case {
    const char* text;
    const char* visual;
  };
  const Case cases[] = {
      {"ab \u05d0\u05d1 \u05d2 c", "ab \u05d2 \u05d1\u05d0 c"},
      {"\u05d0\u05d1 ab \u05d2", "\u05d2 ab \u05d1\u05d0"},
      {"\u05d0 12 \u05d1", "\u05d1 12 \u05d0"},
      {"a \u05d0", "a \u05d0"},
  };
  for (const Case& c : cases) CHECK(find_visual_text(set(c.text, {}).lines.at(0)) == c.visual);
  const TextBlock block = set("ab \u05d0\u05d1 \u05d2 c", {px(30), Align::start, false});
  REQUIRE(block.lines.size() == 2);
  CHECK(find_visual_text(block.lines[0]) == "ab \u05d1\u05d0");
  CHECK(find_visual_text(block.lines[1]) == "\u05d2 c");
}

TEST_CASE("text offsets and clusters count from the line's own start", "[text]") {
  const TextBlock block = set("one \u05d0\u05d1", {px(20), Align::start, false});
  REQUIRE(block.lines.size() == 2);
  const GlyphRun& run = block.lines[1].runs.at(0);
  CHECK(run.direction == Direction::rtl);
  CHECK(run.text_begin == 0);
  CHECK(run.text_end == 4);
  REQUIRE(run.glyphs.size() == 2);
  CHECK(run.glyphs[0] == Glyph{0x5D1, 2, {px(0), px(0)}});
  CHECK(run.glyphs[1] == Glyph{0x5D0, 0, {px(6), px(0)}});
}

TEST_CASE("a cut word keeps every letter at its place", "[text]") {
  const TextBlock latin = set("abcde", {px(18), Align::start, false});
  REQUIRE(latin.lines.size() == 2);
  CHECK(latin.lines[1].runs.at(0).glyphs.at(0) == Glyph{'d', 0, {px(0), px(0)}});
  const TextBlock hebrew = set("\u05d0\u05d1\u05d2", {px(12), Align::start, false});
  REQUIRE(hebrew.lines.size() == 2);
  CHECK(find_visual_text(hebrew.lines[0]) == "\u05d1\u05d0");
  CHECK(hebrew.lines[0].runs.at(0).glyphs.at(0).at.x == px(0));
  CHECK(hebrew.lines[1].runs.at(0).glyphs.at(0) == Glyph{0x5D2, 0, {px(0), px(0)}});
}

TEST_CASE("a shown hyphen is part of the line's text and glyphs", "[text]") {
  FixedShaper shaper;
  Paragraph paragraph = shaper.shape("auto matic", ten);
  paragraph.words[0].hyphen = shaper.shape("-", ten).words[0].runs;
  for (ShapedRun& run : paragraph.words[0].hyphen) {
    run.run.text_begin = run.run.glyphs[0].cluster = 4;
    run.run.text_end = 5;
  }
  const TextBlock block = set_lines(paragraph, {px(30), Align::start, false});
  CHECK(block.lines.at(0).text == "auto-");
  CHECK(block.lines.at(0).runs.at(0).glyphs.at(4) == Glyph{'-', 4, {px(24), px(0)}});
  CHECK(block.lines.at(1).text == "matic");
}

TEST_CASE("generated text: nothing sticks out and nothing is lost", "[text]") {
  FixedShaper shaper;
  for (std::uint32_t seed = 0; seed < 400; ++seed) {
    const Paragraph paragraph = shaper.shape(make_text(seed), ten);
    for (const int width : {0, 7, 20, 50, 90, 1000}) {
      for (const bool balanced : {false, true}) {
        const TextBlock block = set_lines(paragraph, {px(width), Align::center, balanced});
        std::string text;
        for (const TextLine& line : block.lines) {
          INFO(seed << " " << width << " " << line.text);
          REQUIRE((line.advance <= px(width) || count_clusters(line) == 1));
          REQUIRE(line.x + line.advance <= block.width);
          REQUIRE(count_code_points(find_visual_text(line)) == count_code_points(line.text));
          for (const GlyphRun& run : line.runs) {
            for (const Glyph& glyph : run.glyphs) REQUIRE((glyph.at.x >= px(0) && glyph.at.x <= line.advance));
          }
          text += line.text;
        }
        REQUIRE(drop_spaces(text) == drop_spaces(paragraph.text));
      }
    }
  }
}

TEST_CASE("generated text: balancing adds no line and never widens the block", "[text]") {
  FixedShaper shaper;
  for (std::uint32_t seed = 0; seed < 200; ++seed) {
    const Paragraph paragraph = shaper.shape(make_text(seed), ten);
    const TextBlock plain = set_lines(paragraph, {px(80), Align::start, false});
    const TextBlock balanced = set_lines(paragraph, {px(80), Align::start, true});
    REQUIRE(balanced.lines.size() == plain.lines.size());
    REQUIRE(balanced.width <= px(80));
  }
}
