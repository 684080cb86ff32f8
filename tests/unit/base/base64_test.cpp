// SPDX-License-Identifier: MIT
#include "base/base64.hpp"

#include <catch2/catch.hpp>

using namespace chronodraw;

TEST_CASE("base64 is padded to whole groups of four") {
  const auto encode = [](std::string_view bytes) {
    std::string text;
    append_base64(text, bytes);
    return text;
  };
  CHECK(encode("").empty());
  CHECK(encode("f") == "Zg==");
  CHECK(encode("fo") == "Zm8=");
  CHECK(encode("foo") == "Zm9v");
  CHECK(encode("foobar") == "Zm9vYmFy");
  CHECK(encode("\xFB\xFF\xFE") == "+//+");
}
