// SPDX-License-Identifier: MIT
#include "text/clean_text.hpp"

#include <catch2/catch.hpp>

using namespace chronodraw;

TEST_CASE("white space becomes single spaces and line feeds, none of it at a line's ends", "[text]") {
  struct Case {
    const char* text;
    const char* clean;
  };
  const Case cases[] = {
      {"", ""},
      {" \n\t", ""},
      {"a  b\t c", "a b c"},
      {"  a \n\n b  ", "a\n\nb"},
      {"a\r\nb\rc", "a\nb\nc"},
      {"a\u2028b\u0085c", "a\nb\nc"},
      {"a\x01\x7f"
       "b\u0080c",
       "abc"},
      {"a\u00a0\u2003b", "a\u00a0\u2003b"},
  };
  for (const Case& c : cases) CHECK(make_clean_text(c.text) == c.clean);
}

TEST_CASE("a line may end at a space, not at a no-break one", "[text]") {
  CHECK(is_break_space(' '));
  CHECK(is_break_space(0x3000));
  CHECK_FALSE(is_break_space(0x00A0));
  CHECK_FALSE(is_break_space(0x2007));
  CHECK_FALSE(is_break_space(0x202F));
}
