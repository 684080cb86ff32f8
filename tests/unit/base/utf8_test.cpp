// SPDX-License-Identifier: MIT
#include <catch2/catch.hpp>

#include "base/utf8.hpp"

using namespace chronodraw;

namespace {

struct Case {
  std::string_view bytes;
  char32_t value;
  int length;
};

}  // namespace

TEST_CASE("code points are read whatever their length", "[utf8]") {
  const Case test = GENERATE(Case{"a", 'a', 1}, Case{"\xC3\xA9", 0xE9, 2}, Case{"\xE2\x82\xAC", 0x20AC, 3},
                             Case{"\xF0\x9F\x98\x80", 0x1F600, 4}, Case{"\xF4\x8F\xBF\xBF", 0x10FFFF, 4},
                             Case{"\xEF\xBF\xBD", 0xFFFD, 3});
  const CodePoint point = decode_utf8(test.bytes, 0);
  CHECK(point.value == test.value);
  CHECK(point.length == test.length);
}

TEST_CASE("what is no UTF-8 reads as one replacement character a byte", "[utf8]") {
  const std::string_view bytes = GENERATE(as<std::string_view>{}, "\x80", "\xC0\xAF", "\xC1\x81", "\xE0\x80\x80",
                                          "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xF8\x88", "\xE2\x82", "\xC3q", "");
  const CodePoint point = decode_utf8(bytes, 0);
  CHECK(point.value == 0xFFFD);
  CHECK(point.length == 1);
}

TEST_CASE("writing a code point and reading it gives it back", "[utf8]") {
  for (const char32_t value : {0x24u, 0x7FFu, 0x800u, 0xFFFFu, 0x10000u, 0x10FFFFu}) {
    std::string text;
    append_utf8(text, value);
    CHECK(decode_utf8(text, 0).value == value);
    CHECK(decode_utf8(text, 0).length == static_cast<int>(text.size()));
  }
}

TEST_CASE("code points are counted, not bytes", "[utf8]") {
  CHECK(count_code_points("") == 0);
  CHECK(count_code_points("na\xC3\xAFve") == 5);
  CHECK(count_code_points("\xE2\x82\xAC\x80") == 2);
}
