// SPDX-License-Identifier: MIT
#include <catch2/catch.hpp>

#include "base/print_diagnostics.hpp"
#include "base/source_file.hpp"

using namespace chronodraw;

namespace {

Diagnostic make_diagnostic(const std::string& line, Span span, std::string message = "wrong") {
  return {Severity::error,
          Fault::document,
          "some-code",
          std::move(message),
          SourceFile("a.yaml", line).find_place(span),
          {}};
}

std::string print(const Diagnostic& diagnostic, DiagnosticStyle style = DiagnosticStyle::human, bool color = false) {
  Diagnostics diagnostics;
  diagnostics.add(diagnostic);
  return print_diagnostics(diagnostics, {style, color});
}

/// The source line and the caret line of a printed diagnostic.
std::string print_source(const std::string& line, Span span) {
  const std::string text = print(make_diagnostic(line, span));
  return text.substr(text.find('\n') + 1);
}

}  // namespace

TEST_CASE("an error has its place, sentence, source line, caret and fix", "[print_diagnostics]") {
  const SourceFile file("iraq.yaml", "\n\n\n\n\n\n    titel: Formal talks begin\n");
  Diagnostic diagnostic{
      Severity::error,           Fault::document,          "unknown-key", "unknown key `titel` in event",
      file.find_place({10, 15}), {"did you mean `title`?"}};
  CHECK(print(diagnostic) ==
        "iraq.yaml:7:5: error: unknown key `titel` in event [unknown-key]\n"
        "  7 |     titel: Formal talks begin\n"
        "    |     ^^^^^\n"
        "  help: did you mean `title`?\n");
  CHECK(print(diagnostic, DiagnosticStyle::short_) ==
        "iraq.yaml:7:5: error: unknown key `titel` in event [unknown-key]\n");
  CHECK(print(diagnostic, DiagnosticStyle::json) ==
        "{\"severity\":\"error\",\"fault\":\"document\",\"code\":\"unknown-key\",\"message\":\"unknown key `titel` in "
        "event\",\"file\":\"iraq.yaml\",\"line\":7,\"column\":5,\"length\":5,\"hints\":[\"did you mean `title`?\"]}\n");
}

TEST_CASE("a diagnostic of a whole file has no source line, one without a file no place", "[print_diagnostics]") {
  Diagnostic diagnostic{Severity::warning, Fault::io, "some-code", "wrong", {}, {}};
  CHECK(print(diagnostic) == "warning: wrong [some-code]\n");
  diagnostic.place.file = "a.yaml";
  CHECK(print(diagnostic) == "a.yaml: warning: wrong [some-code]\n");
}

TEST_CASE("carets stand under wide characters, marks and tabs", "[print_diagnostics]") {
  CHECK(print_source("\xE6\x97\xA5\xE6\x9C\xAC: x", {0, 6}) == "  1 | \xE6\x97\xA5\xE6\x9C\xAC: x\n    | ^^^^\n");
  CHECK(print_source("\xE6\x97\xA5\xE6\x9C\xAC: x", {8, 9}) == "  1 | \xE6\x97\xA5\xE6\x9C\xAC: x\n    |       ^\n");
  CHECK(print_source("e\xCC\x81t: x", {6, 7}) == "  1 | e\xCC\x81t: x\n    |     ^\n");
  CHECK(print_source("\tx", {1, 2}) == "  1 |     x\n    |     ^\n");
}

TEST_CASE("a caret may stand behind the line", "[print_diagnostics]") {
  CHECK(print_source("ab", {2, 2}) == "  1 | ab\n    |   ^\n");
  CHECK(print_source("", {0, 0}) == "  1 |\n    | ^\n");
}

TEST_CASE("a long line is cut around the caret", "[print_diagnostics]") {
  const std::string line = std::string(300, 'a') + "here" + std::string(300, 'b');
  CHECK(print_source(line, {300, 304}) == "  1 | ..." + std::string(40, 'a') + "here" + std::string(56, 'b') +
                                              "...\n    | " + std::string(43, ' ') + "^^^^\n");
  const std::string beginning = "here" + std::string(300, 'b');
  CHECK(print_source(beginning, {0, 4}) == "  1 | here" + std::string(96, 'b') + "...\n    | ^^^^\n");
  CHECK(print_source(beginning, {0, 304}) ==
        "  1 | here" + std::string(96, 'b') + "...\n    | " + std::string(100, '^') + "\n");
}

TEST_CASE("control and bidi characters never reach a terminal", "[print_diagnostics]") {
  const Diagnostic diagnostic = make_diagnostic("a\x1B[2J \xE2\x80\xAEx", {0, 1}, "found `\xE2\x80\xAE\x07`");
  CHECK(print(diagnostic) ==
        "a.yaml:1:1: error: found `\xEF\xBF\xBD\xEF\xBF\xBD` [some-code]\n"
        "  1 | a\xEF\xBF\xBD[2J \xEF\xBF\xBDx\n"
        "    | ^\n");
  CHECK(print(diagnostic, DiagnosticStyle::json).find("\"found `\\u202e\\u0007`\"") != std::string::npos);
}

TEST_CASE("JSON escapes quotes and backslashes", "[print_diagnostics]") {
  CHECK(print(make_diagnostic("x", {0, 1}, "a \"b\" \\"), DiagnosticStyle::json).find("\"a \\\"b\\\" \\\\\"") !=
        std::string::npos);
}

TEST_CASE("diagnostics are printed in file order", "[print_diagnostics]") {
  const SourceFile file("a", "one\ntwo");
  Diagnostics diagnostics;
  diagnostics.add({Severity::error, Fault::document, "x", "second", file.find_place({4, 5}), {}});
  diagnostics.add({Severity::error, Fault::document, "x", "first", file.find_place({1, 2}), {}});
  CHECK(print_diagnostics(diagnostics, {DiagnosticStyle::short_}) ==
        "a:1:2: error: first [x]\na:2:1: error: second [x]\n");
}

TEST_CASE("colour marks the place, the severity and the caret", "[print_diagnostics]") {
  CHECK(print(make_diagnostic("ab", {1, 2}), DiagnosticStyle::human, true) ==
        "\x1b[1ma.yaml:1:2: \x1b[0m\x1b[1;31merror:\x1b[0m wrong [some-code]\n"
        "\x1b[36m  1 |\x1b[0m ab\n"
        "\x1b[36m    | \x1b[1;31m ^\x1b[0m\n");
}

TEST_CASE("the form with carets stops after fifty and says so", "[print_diagnostics]") {
  Diagnostics diagnostics;
  for (int i = 0; i < 53; ++i) diagnostics.add(make_diagnostic("x", {0, 1}));
  const std::string text = print_diagnostics(diagnostics, {});
  CHECK(text.ends_with("    | ^\nand 3 more; `--diagnostics short` lists all\n"));
  CHECK(text.size() < 16 * 1024);
  const std::string all = print_diagnostics(diagnostics, {DiagnosticStyle::short_});
  CHECK(std::count(all.begin(), all.end(), '\n') == 53);
}

TEST_CASE("messages are cut at their limit, errors first, and the rest is counted", "[print_diagnostics]") {
  Diagnostics diagnostics;
  for (int i = 0; i < 1000; ++i) {
    Diagnostic warning = make_diagnostic("x", {0, 1}, "a weakness");
    warning.severity = Severity::warning;
    diagnostics.add(warning);
  }
  diagnostics.add(make_diagnostic("x", {0, 1}, "the error"));
  for (const auto style : {DiagnosticStyle::human, DiagnosticStyle::short_, DiagnosticStyle::json}) {
    const std::string text = print_diagnostics(diagnostics, {style, true, 4'000});
    CHECK(text.size() <= 4'000);
    CHECK(text.find("the error") != std::string::npos);
    CHECK(text.find("and ") != std::string::npos);
  }
  const std::string short_text = print_diagnostics(diagnostics, {DiagnosticStyle::short_, false, 400});
  CHECK(short_text ==
        "a.yaml:1:1: error: the error [some-code]\n"
        "a.yaml:1:1: warning: a weakness [some-code]\n"
        "a.yaml:1:1: warning: a weakness [some-code]\n"
        "a.yaml:1:1: warning: a weakness [some-code]\n"
        "and 997 more; raise `--limit message-bytes` to see them\n");
  const std::string json = print_diagnostics(diagnostics, {DiagnosticStyle::json, false, 400});
  CHECK(json.ends_with(
      "\"code\":\"limit-message-bytes\",\"message\":\"and 1000 more; raise `--limit "
      "message-bytes` to see them\",\"file\":\"a.yaml\",\"line\":0,\"column\":0,\"length\":1,\"hints\":[]}\n"));
}

TEST_CASE("one message never fills the room of all", "[print_diagnostics]") {
  const Diagnostic huge = make_diagnostic("x", {0, 1}, std::string(100'000, 'm'));
  for (const auto style : {DiagnosticStyle::human, DiagnosticStyle::short_, DiagnosticStyle::json}) {
    const std::string text = print(huge, style);
    CHECK(text.size() < 3'000);
    CHECK(text.find("mmm...") != std::string::npos);
  }
  std::string wide;
  for (int i = 0; i < 10'000; ++i) wide += "\u00e9";
  const std::string json = print(make_diagnostic("x", {0, 1}, wide), DiagnosticStyle::json);
  CHECK(json.find("\u00e9...\"") != std::string::npos);
}

TEST_CASE("a text from outside cannot rewrite the terminal", "[print_diagnostics]") {
  CHECK(make_harmless("a\x1b[31mb\u202ec\r\n\xff") == "a\uFFFD[31mb\uFFFDc\uFFFD\uFFFD\uFFFD");
  CHECK(make_harmless("na\u00efve") == "na\u00efve");
}
