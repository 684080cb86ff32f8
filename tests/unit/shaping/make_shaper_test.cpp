// SPDX-License-Identifier: MIT
#include "shaping/make_shaper.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <cmath>
#include <set>

#include "base/limits.hpp"
#include "base/utf8.hpp"
#include "shaping/face.hpp"
#include "text/set_lines.hpp"

using namespace chronodraw;

namespace {

TextStyle make_style(Weight weight, double size, bool tabular = false) {
  return {weight, px(size), px(16), Px{}, tabular};
}

const TextStyle body = make_style(Weight::regular, 12);

std::shared_ptr<Shaper> make() { return make_shaper({}).value(); }

std::string repeat(std::string_view part, int times) {
  std::string text;
  for (int i = 0; i < times; ++i) text += part;
  return text;
}

std::string drop_spaces(std::string text) {
  text.erase(std::remove(text.begin(), text.end(), ' '), text.end());
  return text;
}

std::size_t count_clusters(const TextLine& line) {
  std::set<std::uint32_t> clusters;
  for (const GlyphRun& run : line.runs) {
    for (const Glyph& glyph : run.glyphs) clusters.insert(glyph.cluster);
  }
  return clusters.size();
}

/// What HarfBuzz says of the whole text in one go.
double find_whole_width(const Shaper& shaper, std::string_view text, const TextStyle& style, ShapeOptions options) {
  const FontFile& file = shaper.fonts().at(style.weight == Weight::semibold ? 1 : 0);
  const std::optional<Face> face = Face::load(file.path, file.face_index);
  double units = 0;
  for (const UnitGlyph& glyph : face->shape(text, 0, static_cast<std::uint32_t>(text.size()), options)) {
    units += glyph.advance;
  }
  return units * style.size.value() / face->units_per_em();
}

std::string find_family(const Shaper& shaper, const Paragraph& paragraph) {
  return shaper.fonts().at(static_cast<std::size_t>(paragraph.words.at(0).runs.at(0).run.font)).family;
}

/// Fonts are numbered in the order met: names instead of numbers make paragraphs of two shapers comparable.
std::vector<std::string> find_fonts(const Shaper& shaper, const Paragraph& paragraph) {
  std::vector<std::string> fonts;
  for (const Word& word : paragraph.words) {
    for (const ShapedRun& run : word.runs) {
      const FontFile& file = shaper.fonts().at(static_cast<std::size_t>(run.run.font));
      fonts.push_back(file.path + "#" + std::to_string(file.face_index));
    }
  }
  return fonts;
}

Paragraph drop_fonts(Paragraph paragraph) {
  for (Word& word : paragraph.words) {
    for (std::vector<ShapedRun>* runs : {&word.runs, &word.between, &word.hyphen}) {
      for (ShapedRun& run : *runs) run.run.font = 0;
    }
  }
  return paragraph;
}

const std::vector<std::string> sentences{
    "The U.S. military mission in Iraq",
    "Al-Nujaba commander Abu Taqwa Al-Saidi is killed.",
    "First round of U.S.\u2013Iraq talks. About 2,500 U.S. troops are in Iraq.",
    "A drone kills three U.S. service members and injures 25.",
    "To. We. AV, Ta; \u201cWhy?\u201d \u2014 \u2018Yes,\u2019 T. V. Y. said.",
    "Fran\u00e7ois d\u2019Anjou, S\u00f8ren Kierkegaard \u0141\u00f3d\u017a \u0130zmir",
    "Apollo 11 lands: 20 July 1969, 20:17:40 UTC (Tranquility Base).",
    "1914\u20131918, 11/12/2013, 50\u2009%, \u20ac1.5\u00a0bn, 7\u00bd, 100\u00a0000",
    "Windows/Linux and pre-war Sino-American treaties, May\u2013June",
    "\u0397 \u0395\u03bb\u03bb\u03b7\u03bd\u03b9\u03ba\u03ae "
    "\u0395\u03c0\u03b1\u03bd\u03ac\u03c3\u03c4\u03b1\u03c3\u03b7 \u03c4\u03bf\u03c5 1821.",
    "\u041f\u0435\u0440\u0432\u044b\u0439 \u0441\u043f\u0443\u0442\u043d\u0438\u043a, 4 "
    "\u043e\u043a\u0442\u044f\u0431\u0440\u044f 1957 \u0433. \u0413\u0440. \u0422. \u0423.",
};

}  // namespace

TEST_CASE("a line is as wide as HarfBuzz makes the whole of it", "[shaping]") {
  const std::shared_ptr<Shaper> shaper = make();
  for (const std::string& sentence : sentences) {
    for (const TextStyle& style : {make_style(Weight::regular, 12), make_style(Weight::semibold, 13),
                                   make_style(Weight::semibold, 11.5, true), make_style(Weight::regular, 8.7)}) {
      ShapeOptions options;
      const char32_t first = decode_utf8(sentence, 0).value;
      options.script = find_script(first) == scripts::common ? scripts::latin : find_script(first);
      options.tabular = style.tabular;
      INFO(sentence << " at " << style.size.value());
      const double whole = find_whole_width(*shaper, sentence, style, options);
      CHECK(std::abs(shaper->shape(sentence, style).natural_width().value() - whole) < 0.01);
    }
  }
}

TEST_CASE("every line that is set, cut words included, is as wide as HarfBuzz makes it", "[shaping]") {
  const std::shared_ptr<Shaper> shaper = make();
  const TextStyle style = make_style(Weight::semibold, 13);
  for (const std::string& sentence : sentences) {
    for (const int width : {14, 40, 90, 150}) {
      for (const TextLine& line : set_lines(shaper->shape(sentence, style), {px(width), Align::start, false}).lines) {
        ShapeOptions options;
        const Script script = find_script(decode_utf8(sentence, 0).value);
        options.script = script == scripts::common ? scripts::latin : script;
        INFO(line.text);
        const double whole = find_whole_width(*shaper, line.text, style, options);
        CHECK(std::abs(line.advance.value() - whole) < 0.01);
      }
    }
  }
}

TEST_CASE("without marks, mark positioning and composition change no width", "[shaping]") {
  const std::shared_ptr<Shaper> shaper = make();
  std::string letters;
  for (char32_t c = 0x21; c < 0x530; ++c) {
    if (c < 0x7F || (c > 0xA0 && c < 0x300 && c != 0xAD) || (c > 0x36F && !is_mark(c))) append_utf8(letters, c);
  }
  ShapeOptions with_marks;
  with_marks.marks = true;
  const double plain = find_whole_width(*shaper, letters, body, {});
  CHECK(plain == find_whole_width(*shaper, letters, body, with_marks));
  CHECK(plain > 1'000);
}

TEST_CASE("widths do not depend on what was shaped before", "[shaping]") {
  std::vector<std::string> texts = sentences;
  texts.insert(texts.end(),
               {"\u05e9\u05dc\u05d5\u05dd (abc) 12", "\u0627\u0644\u0639\u0631\u0628\u064a\u0629 2014",
                "\u0928\u092e\u0938\u094d\u0924\u0947 \u0926\u0941\u0928\u093f\u092f\u093e\u0964",
                "\u65e5\u672c\u56fd\u61b2\u6cd5\u304c", "\u4e2d\u534e\u4eba\u6c11", "\ub300\ud55c\ubbfc\uad6d"});
  const std::shared_ptr<Shaper> forward = make();
  const std::shared_ptr<Shaper> backward = make();
  std::vector<Paragraph> first;
  for (const std::string& text : texts) first.push_back(forward->shape(text, body));
  for (std::size_t i = texts.size(); i-- > 0;) {
    const Paragraph again = backward->shape(texts[i], body);
    INFO(texts[i]);
    CHECK(drop_fonts(again) == drop_fonts(first[i]));
    CHECK(find_fonts(*backward, again) == find_fonts(*forward, first[i]));
    CHECK(forward->shape(texts[i], body) == first[i]);
  }
}

TEST_CASE("figures of equal width where asked", "[shaping]") {
  const std::shared_ptr<Shaper> shaper = make();
  const TextStyle tabular = make_style(Weight::semibold, 12, true);
  CHECK(shaper->shape("111", tabular).natural_width() == shaper->shape("868", tabular).natural_width());
  const TextStyle proportional = make_style(Weight::semibold, 12);
  CHECK(shaper->shape("111", proportional).natural_width() < shaper->shape("868", proportional).natural_width());
}

TEST_CASE("tracking is added after each cluster, but not where letters join", "[shaping]") {
  const std::shared_ptr<Shaper> shaper = make();
  TextStyle wide = body;
  wide.tracking = px(2);
  const auto find_gain = [&](std::string_view text) {
    return shaper->shape(text, wide).natural_width() - shaper->shape(text, body).natural_width();
  };
  CHECK(find_gain("ab c") == px(8));
  CHECK(find_gain("e\u0301") == px(2));
  CHECK(find_gain("\u0628\u062a") == px(0));
  CHECK(find_gain("\u05d0\u05d1") == px(4));
}

TEST_CASE("the table starts with Inter Regular and SemiBold, named with their version", "[shaping]") {
  const std::shared_ptr<Shaper> shaper = make();
  REQUIRE(shaper->fonts().size() == 2);
  CHECK(shaper->fonts()[0].family == "Inter");
  CHECK(shaper->fonts()[0].weight == Weight::regular);
  CHECK(shaper->fonts()[1].weight == Weight::semibold);
  CHECK_FALSE(shaper->fonts()[1].version.empty());
}

TEST_CASE("Latin, Greek and Cyrillic need no substitute", "[shaping]") {
  const std::shared_ptr<Shaper> shaper = make();
  for (const std::string& sentence : sentences) static_cast<void>(shaper->shape(sentence, body));
  CHECK(shaper->substitutions().empty());
  CHECK(shaper->fonts().size() == 2);
}

TEST_CASE("other scripts get a face made for them, in the same weight, and it is named once", "[shaping]") {
  struct Case {
    const char* text;
    const char* family;
    Direction direction;
  };
  const Case cases[] = {
      {"\u05e9\u05dc\u05d5\u05dd \u05e2\u05d5\u05dc\u05dd", "Noto Sans Hebrew", Direction::rtl},
      {"\u0627\u0644\u0639\u0631\u0628\u064a\u0629", "Noto Sans Arabic", Direction::rtl},
      {"\u0928\u092e\u0938\u094d\u0924\u0947 \u0964", "Noto Sans Devanagari", Direction::ltr},
      {"\u0e20\u0e32\u0e29\u0e32\u0e44\u0e17\u0e22", "Noto Sans Thai", Direction::ltr},
      {"\u4e2d\u534e\u4eba\u6c11\u5171\u548c\u56fd", "Noto Sans CJK SC", Direction::ltr},
      {"\u6771\u4eac\u306b", "Noto Sans CJK JP", Direction::ltr},
      {"\ub300\ud55c\ubbfc\uad6d", "Noto Sans CJK KR", Direction::ltr},
  };
  const std::shared_ptr<Shaper> shaper = make();
  for (const Case& c : cases) {
    for (const Weight weight : {Weight::regular, Weight::semibold}) {
      const Paragraph paragraph = shaper->shape(c.text, make_style(weight, 12));
      CHECK(find_family(*shaper, paragraph) == c.family);
      CHECK(paragraph.direction == c.direction);
      const std::size_t font = static_cast<std::size_t>(paragraph.words[0].runs[0].run.font);
      CHECK(shaper->fonts()[font].weight == weight);
      for (const Word& word : paragraph.words) {
        for (const ShapedRun& run : word.runs) {
          CHECK(std::none_of(run.run.glyphs.begin(), run.run.glyphs.end(), [](const Glyph& g) { return g.id == 0; }));
        }
      }
    }
  }
  REQUIRE(shaper->substitutions().size() == std::size(cases));
  CHECK(shaper->substitutions()[0] == Substitution{"Noto Sans Hebrew", 0x5E9});
}

TEST_CASE("Arabic letters join, Devanagari letters form syllables", "[shaping]") {
  const std::shared_ptr<Shaper> shaper = make();
  const Px joined = shaper->shape("\u0628\u0628", body).natural_width();
  CHECK(joined < shaper->shape("\u0628", body).natural_width() * 2);
  const Paragraph syllables = shaper->shape("\u0915\u094d\u0937", body);
  CHECK(syllables.words.at(0).runs.at(0).clusters.size() == 1);
}

TEST_CASE("brackets are mirrored from right to left", "[shaping]") {
  const std::shared_ptr<Shaper> shaper = make();
  const Paragraph rtl = shaper->shape("(\u05d0)", body);
  const Paragraph ltr = shaper->shape("()", body);
  const std::vector<ShapedRun>& runs = rtl.words.at(0).runs;
  REQUIRE(runs.size() == 3);
  CHECK(runs[0].run.glyphs.at(0).id == ltr.words[0].runs[0].run.glyphs.at(1).id);
  CHECK(runs[2].run.glyphs.at(0).id == ltr.words[0].runs[0].run.glyphs.at(0).id);
}

TEST_CASE("mixed directions stand in visual order on each line", "[shaping]") {
  const std::shared_ptr<Shaper> shaper = make();
  const TextBlock block = set_lines(shaper->shape("abc \u05d0\u05d1 \u05d2\u05d3 def", body), {});
  REQUIRE(block.lines.size() == 1);
  std::vector<std::uint32_t> begins;
  for (const GlyphRun& run : block.lines[0].runs) begins.push_back(run.text_begin);
  CHECK(begins == std::vector<std::uint32_t>{0, 9, 8, 4, 13});
}

TEST_CASE("a soft hyphen is drawn where its line ends and nowhere else", "[shaping]") {
  const std::shared_ptr<Shaper> shaper = make();
  const Paragraph paragraph = shaper->shape("auto\u00admatic", body);
  CHECK(paragraph.text == "automatic");
  const Px gain = paragraph.natural_width() - shaper->shape("automatic", body).natural_width();
  CHECK(std::abs(gain.raw) <= 1);
  const TextBlock block = set_lines(paragraph, {px(40), Align::start, false});
  REQUIRE(block.lines.size() == 2);
  CHECK(block.lines[0].text == "auto-");
  CHECK(block.lines[0].advance == shaper->shape("auto-", body).natural_width());
  CHECK(block.lines[0].runs.at(0).glyphs.size() == 5);
}

TEST_CASE("where no font has a character its box is drawn and reported with an empty family", "[shaping]") {
  const std::shared_ptr<Shaper> shaper = make();
  const Paragraph paragraph = shaper->shape("a\U000e1234 \U0010fffd", body);
  REQUIRE(paragraph.words.size() == 2);
  CHECK(paragraph.words[1].runs.at(0).run.glyphs.at(0).id == 0);
  CHECK(paragraph.words[1].advance > px(2));
  CHECK(shaper->substitutions() == std::vector<Substitution>{{"", 0xE1234}});
}

TEST_CASE("without fallback nothing but Inter is used", "[shaping]") {
  FontOptions options;
  options.fallback = false;
  const std::shared_ptr<Shaper> shaper = make_shaper(options).value();
  const Paragraph paragraph = shaper->shape("\u05d0", body);
  CHECK(shaper->fonts().size() == 2);
  CHECK(paragraph.words.at(0).runs.at(0).run.glyphs.at(0).id == 0);
  CHECK(shaper->substitutions() == std::vector<Substitution>{{"", 0x5D0}});
}

TEST_CASE("accents decomposed or not have one width, in Inter if it can", "[shaping]") {
  const std::shared_ptr<Shaper> shaper = make();
  CHECK(shaper->shape("caf\u00e9", body).natural_width() == shaper->shape("cafe\u0301", body).natural_width());
  CHECK(shaper->substitutions().empty());
}

TEST_CASE("directories that are given come first; one without fonts does no harm", "[shaping]") {
  FontOptions options;
  options.directories = {"/nowhere"};
  CHECK(make_shaper(options));
}

TEST_CASE("fifty thousand accents become thirty, a word of 100,000 letters parts of five hundred", "[shaping]") {
  const std::shared_ptr<Shaper> shaper = make();
  const Paragraph accents = shaper->shape("a" + repeat("\u0301", 50'000), body);
  REQUIRE(accents.words.size() == 1);
  CHECK(accents.words[0].runs.at(0).run.glyphs.size() <= 31);
  CHECK(accents.words[0].runs.at(0).clusters.size() == 1);
  const Paragraph word = shaper->shape(repeat("x", 100'000), body);
  CHECK(word.words.size() == 200);
  const TextBlock block = set_lines(word, {px(60), Align::start, false});
  std::size_t letters = 0;
  for (const TextLine& line : block.lines) {
    REQUIRE(line.advance <= px(60));
    letters += line.text.size();
  }
  CHECK(letters == 100'000);
}

TEST_CASE("hostile text: no line sticks out and nothing is lost", "[shaping]") {
  const std::shared_ptr<Shaper> shaper = make();
  const std::string texts[] = {
      repeat("\u202e", 500) + "abc" + repeat("\u2067", 500) + "\u05d0\u05d1",
      repeat("(\u05d0", 200) + repeat(")", 200),
      repeat("\u200d", 300) + "x",
      "\u0301\u0301 \u0301",
      repeat("\u0628", 2'000),
      repeat("\U0001f469\u200d", 50),
      "\ufeff\u2060\u00a0",
      "\u200b\u00ad\u200b",
      repeat("\ufdfa ", 40),
  };
  for (const std::string& text : texts) {
    const Paragraph paragraph = shaper->shape(text, body);
    const TextBlock block = set_lines(paragraph, {px(80), Align::start, true});
    std::string kept;
    for (const TextLine& line : block.lines) {
      kept += line.text;
      CHECK((line.advance <= px(80) || count_clusters(line) == 1));
    }
    std::string whole;
    for (const Word& word : paragraph.words) whole += paragraph.text.substr(word.begin, word.end - word.begin);
    CHECK(drop_spaces(kept) == drop_spaces(whole));
  }
}

TEST_CASE("a word beyond the limit `word` is shaped in pieces, as wide as in one", "[shaper]") {
  const auto shaper = make();
  const auto most = static_cast<int>(limits::word.value);
  CHECK(shaper->shape(repeat("n", most), body).words.size() == 1);
  for (const std::string_view letter : {"n", "e\u0301"}) {
    INFO(letter);
    const Paragraph long_word = shaper->shape(repeat(letter, 3 * most), body);
    CHECK(long_word.words.size() >= 3);
    for (const Word& word : long_word.words)
      CHECK(count_code_points(long_word.text.substr(word.begin, word.end - word.begin)) <= limits::word.value + 1);
  }
  const std::string text = repeat("n", 3 * most);
  const double whole = find_whole_width(*shaper, text, body, {});
  CHECK(std::abs(shaper->shape(text, body).natural_width().value() - whole) < 0.01);
  CHECK(shaper->shape(repeat("\u0628", 3 * most), body).words.size() == 1);  // letters that join stay together
}
