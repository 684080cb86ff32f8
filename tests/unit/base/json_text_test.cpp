// SPDX-License-Identifier: MIT
#include "base/json_text.hpp"

#include <catch2/catch.hpp>

using namespace chronodraw;

TEST_CASE("a text becomes a JSON string that any reader takes back unchanged", "[json]") {
  CHECK(format_json_text("") == R"("")");
  CHECK(format_json_text(R"(a "b" \c)") == R"("a \"b\" \\c")");
  CHECK(format_json_text("line\nnext\ttab") == R"("line\nnext\u0009tab")");
  CHECK(format_json_text("Ωμέγα 東京") == R"("Ωμέγα 東京")");
  CHECK(format_json_text("\x7f\xc2\x85\xe2\x80\xa8") == R"("\u007f\u0085\u2028")");
  CHECK(format_json_text("\u202e\ufeff\u200d") == "\"\\u202e\\ufeff\u200d\"");
}
