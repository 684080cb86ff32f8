// SPDX-License-Identifier: MIT
#include "text/fixed_shaper.hpp"

#include <catch2/catch.hpp>

using namespace chronodraw;

namespace {

const TextStyle ten{Weight::regular, px(10), px(14), Px{}, false};

}  // namespace

TEST_CASE("the fixed shaper sets letters 0.6 em wide, marks 0, wide ones 1 em", "[text]") {
  FixedShaper shaper;
  CHECK(shaper.shape("abc", ten).natural_width() == px(18));
  CHECK(shaper.shape("ab c", ten).natural_width() == px(24));
  CHECK(shaper.shape("e\u0301", ten).natural_width() == px(6));
  CHECK(shaper.shape("\u65e5\u672c", ten).natural_width() == px(20));
  CHECK(shaper.shape("", ten).natural_width() == px(0));
}

TEST_CASE("tracking is added after every cluster", "[text]") {
  FixedShaper shaper;
  TextStyle style = ten;
  style.tracking = px(1);
  CHECK(shaper.shape("e\u0301a", style).natural_width() == px(14));
}

TEST_CASE("a line feed ends a line, spaces end a word", "[text]") {
  FixedShaper shaper;
  const Paragraph paragraph = shaper.shape("one two\nthree", ten);
  REQUIRE(paragraph.words.size() == 3);
  CHECK(paragraph.words[0].space == px(6));
  CHECK_FALSE(paragraph.words[0].must_break);
  CHECK(paragraph.words[1].must_break);
  CHECK(paragraph.natural_width() == px(42));
}

TEST_CASE("the first strong letter gives the direction and its opposite a level above", "[text]") {
  FixedShaper shaper;
  CHECK(shaper.shape("12 \u05d0 a", ten).direction == Direction::rtl);
  const Paragraph paragraph = shaper.shape("a \u05d0\u05d1 \u05d2 b", ten);
  CHECK(paragraph.direction == Direction::ltr);
  REQUIRE(paragraph.words.size() == 4);
  CHECK(paragraph.words[0].between[0].level == 0);
  CHECK(paragraph.words[1].runs[0].level == 1);
  CHECK(paragraph.words[1].between[0].level == 1);
  CHECK(paragraph.words[2].between[0].level == 0);
}
