// SPDX-License-Identifier: MIT
#include <catch2/catch.hpp>

#include "input/fold_text.hpp"

using namespace chronodraw;

TEST_CASE("a line loses the breaks and blanks that only the file needed", "[fold_text]") {
  CHECK(fold_line("  Invasion ") == "Invasion");
  CHECK(fold_line("Combat \n   forces\ndepart\n") == "Combat forces depart");
  CHECK(fold_line("a\n\n\nb") == "a b");
  CHECK(fold_line("a\tb") == "a b");
  CHECK(fold_line("a  b") == "a  b");
  CHECK(fold_line("a\xC2\xA0 b") == "a\xC2\xA0 b");
  CHECK(fold_line(" \n\t ").empty());
  CHECK(fold_line("").empty());
}

TEST_CASE("in a literal text an empty line parts paragraphs", "[fold_text]") {
  CHECK(fold_paragraphs("one\ntwo\n\nthree\n", ScalarStyle::literal) == "one two\nthree");
  CHECK(fold_paragraphs("one\n  \n\n\ntwo", ScalarStyle::literal) == "one\ntwo");
}

TEST_CASE("in any other text every line break that is left does", "[fold_text]") {
  CHECK(fold_paragraphs("one two\nthree\n", ScalarStyle::folded) == "one two\nthree");
  CHECK(fold_paragraphs("one\n\ntwo", ScalarStyle::quoted) == "one\ntwo");
  CHECK(fold_paragraphs("  one  ", ScalarStyle::plain) == "one");
  CHECK(fold_paragraphs("", ScalarStyle::plain).empty());
}
