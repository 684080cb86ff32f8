// SPDX-License-Identifier: MIT
// The checks on hostile inputs can fail: each is shown what it must not let pass.
#include <catch2/catch.hpp>

#include "hostile/check_ending.hpp"

using namespace chronodraw::hostile;

namespace {

std::string join(const Complaints& complaints) {
  std::string text;
  for (const std::string& complaint : complaints) text += complaint + "\n";
  return text;
}

std::string check_drawing(const std::string& inside) {
  return join(check_svg("<svg xmlns=\"http://www.w3.org/2000/svg\">" + inside + "</svg>").complaints);
}

}  // namespace

TEST_CASE("escapes of cases stand for bytes, characters and repetitions", "[hostile]") {
  CHECK(read_escapes("a\\n\\t\\\\\\x41\\u{e9}") == "a\n\t\\A\xC3\xA9");
  CHECK(read_escapes("\\{3:ab}") == "ababab");
  CHECK(read_escapes("\\{3:{\\#}}") == "{0}{1}{2}");
  CHECK(read_escapes("\\{2@7:\\#,}") == "7,8,");
  for (const char* wrong : {"\\", "\\q", "\\x4", "\\xGG", "\\u41", "\\u{41", "\\{3}", "\\{x:a}", "\\{2:a", "\\#"})
    CHECK_THROWS_AS(read_escapes(wrong), std::runtime_error);
}

TEST_CASE("cases are read line by line", "[hostile]") {
  const auto cases = read_cases(
      "# comment\n== one\nexit 1\ncodes bad-date a*\nargs -w 300\n| a\n|\n| b\\\n\n== two\nexit 0\ncodes -\n"
      "beside t.yaml\n| c\n");
  REQUIRE(cases.size() == 2);
  CHECK(cases[0].input.bytes == "a\n\nb");
  CHECK(cases[0].codes == std::vector<std::string>{"bad-date", "a*"});
  CHECK(cases[0].args == std::vector<std::string>{"-w", "300"});
  CHECK(cases[0].outputs.empty());
  CHECK(cases[1].codes.empty());
  CHECK(cases[1].beside[0].bytes == "c\n");
  CHECK(cases[1].outputs == std::vector<std::string>{"hostile.svg"});
  for (const char* wrong : {"exit 1\n", "== a\nexit 1\n", "== a\ncodes -\n", "== a\nexit 0\ncodes -\nwhat\n",
                            "== a\nexit 0\ncodes -\n== a\nexit 0\ncodes -\n"})
    CHECK_THROWS_AS(read_cases(wrong), std::runtime_error);
}

TEST_CASE("an SVG that runs, loads or breaks is told", "[hostile]") {
  CHECK(check_drawing("<a href=\"https://a.b/\"><path d=\"M0 0\" fill=\"url(#a)\"/></a>").empty());
  const std::string rule = "@font-face{font-family:t1;font-weight:400 600;src:url(data:font/otf;base64,AB+/=)}\n";
  CHECK(check_drawing("<style>\n" + rule + rule + "</style>").empty());
  for (const char* wrong :
       {"<style>@font-face{font-family:t1;font-weight:400;src:url(https://a.b/c)}</style>",
        "<style>@font-face{font-family:t1;font-weight:400;src:url(data:font/otf;base64,A)}a{}</style>",
        "<style>@import 'a'</style>",
        "<script>1</script>",
        "<foreignObject/>",
        "<style>a{}</style>",
        "<g onload=\"x()\"/>",
        "<a href=\"javascript:1\"/>",
        "<a href=\"data:text/html,x\"/>",
        "<a href=\" https://a.b\"/>",
        "<image href=\"file:///etc/passwd\"/>",
        "<image href=\"a.png\"/>",
        "<path fill=\"url(https://a.b/)\"/>",
        "<path fill=\"URL( 'a' )\"/>",
        "<g style=\"a:\\75rl(b)\"/>",
        "<rect width=\"nan\"/>",
        "<path d=\"M0 -inf\"/>",
        "<rect width=\"1e+20\"/>",
        "<g>",
        "<!-- a -->",
        "<?php ?>",
        "&bogus;",
        "<text>a & b</text>",
        "<text>\x01</text>",
        "<text>\xFF</text>"})
    CHECK(check_drawing(wrong) != "");
  CHECK(join(check_svg("<!DOCTYPE svg><svg/>").complaints) == "the SVG holds a document type\n");
  CHECK(join(check_svg("").complaints) != "");
}

TEST_CASE("a text is found as a whole or behind its date", "[hostile]") {
  const SvgContents contents = check_svg("<svg><title>2001: A &amp; B</title><a href=\"http://c/\"/></svg>");
  CHECK(has_text(contents, "A & B"));
  CHECK(has_text(contents, "2001: A & B"));
  CHECK(has_text(contents, "http://c/"));
  CHECK_FALSE(has_text(contents, "B"));
}

TEST_CASE("messages that a terminal would obey are told", "[hostile]") {
  CHECK(check_messages("").empty());
  CHECK(check_messages("caf\xC3\xA9 \xF0\x9F\x98\x80\n").empty());
  for (const char* wrong : {"no line end", "\x1b[31m\n", "a\tb\n", "\xFF\n", "\xC0\xAF\n", "\xED\xA0\x80\n", "\xE2\x82",
                            "\xF4\x90\x80\x80\n", "\xC2\x9B\n", "\xE2\x80\xAE\n", "\xE2\x81\xA6\n", "\xEF\xBB\xBF\n"})
    CHECK_FALSE(check_messages(wrong).empty());
  CHECK_FALSE(check_messages(std::string(16384, 'a') + "\n").empty());
}

TEST_CASE("codes are found in messages of both kinds and held against those of the case", "[hostile]") {
  const std::vector<std::string> both{"bad-date", "a"};
  CHECK(find_codes("f:1:2: error: no `[x]` [bad-date]\n  1 | error: no [b]\nf: warning: no [a]\n") == both);
  CHECK(find_codes("{\"code\":\"bad-date\",\"m\":\"\"}\n{\"code\":\"a\"}\n") == both);
  CHECK(has_codes({"a", "a", "b"}, {"a*", "b"}));
  CHECK(has_codes({"b"}, {"a?", "b"}));
  CHECK(has_codes({"a", "b"}, {"a?", "b"}));
  CHECK_FALSE(has_codes({"c", "b"}, {"a?", "b"}));
  CHECK_FALSE(has_codes({"b"}, {"a*", "b"}));
  CHECK_FALSE(has_codes({"a", "b"}, {"a"}));
  CHECK_FALSE(has_codes({"a"}, {"a", "b"}));
  CHECK_FALSE(has_codes({"a", "a"}, {"a"}));
}

TEST_CASE("a command that does the wrong thing is told", "[hostile]") {
  HostileCase hostile;
  hostile.exit = 0;
  CHECK(join(check_case(hostile, "/bin/true")) == "");
  CHECK(join(check_case(hostile, "/bin/false")).find("expected exit 0, found 1") == 0);
  CHECK(join(check_case(hostile, "/bin/echo")).find("wrote to stdout: render hostile.yaml") == 0);
  CHECK(join(check_case(hostile, "/no/such/command")).find("expected exit 0, found 127") == 0);
  hostile.outputs = {"hostile.svg"};
  CHECK(join(check_case(hostile, "/bin/true")).find("has no file hostile.svg") == 0);
  hostile.codes = {"bad-date"};
  CHECK(join(check_case(hostile, "/bin/true")).find("expected the codes bad-date, found none") == 0);
  hostile.exit = 2;
  hostile.verb = "no-such-folder/x";
  CHECK(join(check_case(hostile, "/bin/ls")).find("hostile.yaml") != std::string::npos);
}

TEST_CASE("a command that touches its folder, hangs or dies is told", "[hostile]") {
  HostileCase hostile;
  hostile.exit = 0;
  hostile.codes = {};
  hostile.verb = "-c";
  const auto run_script = [&](const std::string& script) {
    hostile.input.name = script;
    return join(check_case(hostile, "/bin/sh"));
  };
  CHECK(run_script("true") == "");
  CHECK(run_script("touch left") == "leaves left\n");
  CHECK(run_script("kill -SEGV $$").find("ended by signal 11") == 0);
  CHECK(run_script("for f in *; do echo x > \"$f\"; done").find("the input is changed") == 0);
}
