// SPDX-License-Identifier: MIT
#include <catch2/catch.hpp>

#include "input/bracket_depth.hpp"

using namespace chronodraw;

TEST_CASE("brackets inside one another are counted where a value may start", "[bracket_depth]") {
  CHECK(find_deep_bracket("[[[x]]]", 2) == 2u);
  CHECK(find_deep_bracket("a: [b, {c: [d]}]", 2) == 11u);
  CHECK(find_deep_bracket("- - [\n[\n[", 2) == 8u);
  CHECK_FALSE(find_deep_bracket("[[[x]]]", 3));
  CHECK_FALSE(find_deep_bracket("- [a]\n- [b]\n- [c]\n- {d: e}\n", 1));
}

TEST_CASE("brackets in texts, quotes and comments are no depth", "[bracket_depth]") {
  const std::string_view text = GENERATE(as<std::string_view>{}, "a: b [[[ c", "a: \"[[[\"", "a: '[[['", "# [[[\na: b",
                                         "a: |\n  [[[\n  [[[\nb: c", "a: \"\\\"[[[\"", "- >-\n   [[[\n\n   [[[\n- b",
                                         "a[[[: b", "a: it's [[[ b", "a: 'it''s [[[ b'", "a: '''[[['");
  CHECK_FALSE(find_deep_bracket(text, 1));
}

TEST_CASE("brackets behind a text, a quote or a comment count again", "[bracket_depth]") {
  const std::string_view text = GENERATE(as<std::string_view>{}, "a: '[['\nb: [[x]]", "# [[\nb: [[x]]",
                                         "a: |\n  [[\nb: [[x]]", "a: 'b\nb: [[x]]");
  CHECK(find_deep_bracket(text, 1));
}
