// SPDX-License-Identifier: MIT
#include <catch2/catch.hpp>

#include "base/limits.hpp"
#include "input/load.hpp"

using namespace chronodraw;
using namespace std::string_literals;

namespace {

std::string check_codes(std::string text) {
  std::string codes;
  const Result<std::string> checked = check_bytes(std::move(text), "a");
  for (const Diagnostic& d : checked.diagnostics().items())
    codes +=
        (codes.empty() ? "" : " ") + d.code + "@" + std::to_string(d.place.line) + ":" + std::to_string(d.place.column);
  return codes;
}

}  // namespace

TEST_CASE("good text passes as it is", "[check_bytes]") {
  const std::string text = "a: b\t\xC3\xA9\r\n\xF0\x9F\x98\x80\n";
  const Result<std::string> checked = check_bytes(text, "a");
  REQUIRE(checked);
  CHECK(checked.value() == text);
}

TEST_CASE("a UTF-8 byte-order mark goes and a bare CR becomes LF", "[check_bytes]") {
  CHECK(check_bytes("\xEF\xBB\xBF"
                    "a: b\rc: d\r\n",
                    "a")
            .value() == "a: b\nc: d\r\n");
}

TEST_CASE("what is no text is told with its first place", "[check_bytes]") {
  CHECK(check_codes("ab\xE9") == "not-utf8@1:3");
  CHECK(check_codes("\xC3\xA9\n\xED\xA0\x80") == "not-utf8@2:1");
  CHECK(check_codes("\xF4\x90\x80\x80") == "not-utf8@1:1");
  CHECK(check_codes("a\n\0b\0"s) == "control-character@2:1");
  CHECK(check_codes("a\x1B[0m") == "control-character@1:2");
  CHECK(check_codes("a\xC2\x85") == "control-character@1:2");
  CHECK(check_codes("a\xEF\xBF\xBF") == "control-character@1:2");
  CHECK(check_codes("a\x7F") == "control-character@1:2");
}

TEST_CASE("each kind of harm is told once", "[check_bytes]") {
  CHECK(check_codes("\xFF\xFF a\x01\x01 \0\0"s) == "not-utf8@1:1 control-character@1:8 control-character@1:5");
}

TEST_CASE("UTF-16 is told with and without its mark", "[check_bytes]") {
  CHECK(check_codes("\xFF\xFE-\0"s) == "utf-16@0:0");
  CHECK(check_codes("\xFE\xFF\0-"s) == "utf-16@0:0");
  CHECK(check_codes("-\0 \0a\0"s) == "utf-16@0:0");
  CHECK(check_codes("\0-\0 "s) == "utf-16@0:0");
}

TEST_CASE("an input over the limit `input-bytes` is refused", "[check_bytes]") {
  const auto most = static_cast<std::size_t>(limits::input_bytes.value);
  CHECK(check_bytes(std::string(most, ' '), "a"));
  const Result<std::string> over = check_bytes(std::string(most + 1, ' '), "a");
  REQUIRE_FALSE(over);
  CHECK(over.diagnostics().items()[0].code == "limit-input-bytes");
  CHECK(over.diagnostics().items()[0].fault == Fault::limit);
}

TEST_CASE("brackets over the limit `nesting` are refused before any parser runs", "[check_bytes]") {
  CHECK(check_bytes(std::string(64, '['), "a"));
  CHECK(check_codes(std::string(65, '[')) == "limit-nesting@1:65");
}
