// SPDX-License-Identifier: MIT
#include "text/break_lines.hpp"

#include <catch2/catch.hpp>

#include "text/fixed_shaper.hpp"

using namespace chronodraw;

namespace {

const TextStyle ten{Weight::regular, px(10), px(14), Px{}, false};

std::vector<std::string> find_lines(std::string_view text, int letters, bool balanced = false) {
  FixedShaper shaper;
  const Paragraph paragraph = shaper.shape(text, ten);
  std::vector<std::string> lines;
  for (const LineSpan& span : break_lines(paragraph, px(6) * letters, balanced)) {
    lines.push_back(paragraph.text.substr(span.begin, span.end - span.begin));
  }
  return lines;
}

using Lines = std::vector<std::string>;

/// Two words, the first of which ends at a soft hyphen.
Paragraph make_hyphenated() {
  FixedShaper shaper;
  Paragraph paragraph = shaper.shape("auto matic", ten);
  Word& word = paragraph.words[0];
  word.hyphen = shaper.shape("-", ten).words[0].runs;
  word.between.clear();
  word.space = Px{};
  return paragraph;
}

}  // namespace

TEST_CASE("words fill a line until the next does not fit", "[text]") {
  CHECK(find_lines("one two three", 7) == Lines{"one two", "three"});
  CHECK(find_lines("one two three", 6) == Lines{"one", "two", "three"});
  CHECK(find_lines("one two three", 13) == Lines{"one two three"});
  CHECK(find_lines("", 5).empty());
}

TEST_CASE("a line feed ends a line, two leave an empty one", "[text]") {
  CHECK(find_lines("one\ntwo", 20) == Lines{"one", "two"});
  CHECK(find_lines("one\n\ntwo", 20) == Lines{"one", "", "two"});
}

TEST_CASE("a word wider than the line is cut at cluster edges and the rest goes on", "[text]") {
  CHECK(find_lines("abcdefgh ij", 3) == Lines{"abc", "def", "gh", "ij"});
  CHECK(find_lines("abcdefgh i", 4) == Lines{"abcd", "efgh", "i"});
  CHECK(find_lines("abcdefg hi", 5) == Lines{"abcde", "fg hi"});
  CHECK(find_lines("a\u0301e\u0301", 1) == Lines{"a\u0301", "e\u0301"});
  CHECK(find_lines("ab", 0) == Lines{"a", "b"});
}

TEST_CASE("balanced lines stay within their width beside a letter that is wider", "[text]") {
  FixedShaper shaper;
  Paragraph paragraph = shaper.shape("abc", ten);
  Word& word = paragraph.words[0];
  word.runs[0].clusters[0].advance = word.runs[0].clusters[0].end_advance = px(20);
  word.advance = word.runs[0].advance = px(32);
  CHECK(break_lines(paragraph, px(6), true) == break_lines(paragraph, px(6), false));
  CHECK(break_lines(paragraph, px(6), true).size() == 3);
}

TEST_CASE("a cut word begins a line of its own", "[text]") {
  CHECK(find_lines("a abcdef", 4) == Lines{"a", "abcd", "ef"});
}

TEST_CASE("balanced lines are as even as possible without adding one", "[text]") {
  CHECK(find_lines("aaaa bbbb cccc dd", 14) == Lines{"aaaa bbbb", "cccc dd"});
  CHECK(find_lines("aaaa bbbb cccc dddd", 14, true) == Lines{"aaaa bbbb", "cccc dddd"});
  CHECK(find_lines("aa bb cc dd ee ff", 9, true) == Lines{"aa bb cc", "dd ee ff"});
  CHECK(find_lines("aa bb", 9, true) == Lines{"aa bb"});
}

TEST_CASE("balancing cuts no word that fits the width", "[text]") {
  CHECK(find_lines("international of it", 14, true) == Lines{"international", "of it"});
}

TEST_CASE("a last line of one short word takes another with it", "[text]") {
  CHECK(find_lines("the treaty ends it", 15) == Lines{"the treaty", "ends it"});
  CHECK(find_lines("the treaty endings", 10) == Lines{"the treaty", "endings"});
  CHECK(find_lines("negotiations up", 12) == Lines{"negotiations", "up"});
  CHECK(find_lines("a negotiation up", 13) == Lines{"a negotiation", "up"});
}

TEST_CASE("a soft hyphen shows only where a line ends at it", "[text]") {
  const Paragraph paragraph = make_hyphenated();
  const std::vector<LineSpan> whole = break_lines(paragraph, px(60), false);
  REQUIRE(whole.size() == 1);
  CHECK(whole[0].advance == px(54));
  const std::vector<LineSpan> broken = break_lines(paragraph, px(30), false);
  REQUIRE(broken.size() == 2);
  CHECK(broken[0].hyphen);
  CHECK(broken[0].advance == px(30));
  CHECK_FALSE(broken[1].hyphen);
}

TEST_CASE("a word of 100,000 letters is cut in one walk over them", "[text]") {
  const std::vector<std::string> lines = find_lines(std::string(100'000, 'x'), 10);
  CHECK(lines.size() == 10'000);
}

TEST_CASE("a column of more than forty lines is left as it fills", "[text]") {
  const auto make_words = [](int count) {
    std::string words = "aa";
    for (int i = 1; i < count; ++i) words += " aa";
    return words;
  };
  // fifty words a line, the last line short: forty-nine a line need no line more
  CHECK(find_lines(make_words(1'955), 149, true).size() == 40);
  CHECK(find_lines(make_words(1'955), 149, true) != find_lines(make_words(1'955), 149, false));
  CHECK(find_lines(make_words(2'005), 149, true).size() == 41);
  CHECK(find_lines(make_words(2'005), 149, true) == find_lines(make_words(2'005), 149, false));
}
