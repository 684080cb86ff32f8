// SPDX-License-Identifier: MIT
// Each rule notices what it is there for, and lets the good neighbour of every bad snippet pass.
#include <catch2/catch.hpp>

#include "rules/rules.hpp"

using namespace chronodraw::rules;

namespace {

using Rule = Complaints (*)(Files);

Complaints run(Rule rule, const std::string& path, const std::string& text) {
  const std::vector<SourceText> files{make_source(path, text)};
  return rule(files);
}

const std::string spdx = "// SPDX-License-Identifier: MIT\n";

std::string repeat(const std::string& line, int times) {
  std::string text;
  for (int i = 0; i < times; ++i) text += line;
  return text;
}

}  // namespace

TEST_CASE("a rule says what is wrong in a sentence", "[rules]") {
  CHECK(run(check_floors, "src/layout/a.cpp", "#include \"cairo/b.hpp\"\n") ==
        Complaints{"src/layout/a.cpp:1: layout (F4) may not include cairo (F5)"});
  CHECK(run(check_only_users, "src/text/a.cpp", "\n#include <hb.h>\n") ==
        Complaints{"src/text/a.cpp:2: only src/shaping/ may include HarfBuzz"});
  CHECK(run(check_file_sizes, "src/text/a.cpp", repeat("\n", 401)) ==
        Complaints{"src/text/a.cpp:401: a file of 401 lines; the limit is 400"});
}

struct Sample {
  Rule rule;
  std::string path;
  std::string bad;
  std::string good;
};

TEST_CASE("every rule fails on a bad snippet and passes its good neighbour", "[rules]") {
  const std::string body = repeat("  f();\n", 58);
  const Sample sample = GENERATE_COPY(values<Sample>({
      {check_floors, "src/verify/a.cpp", "#include \"layout/b.hpp\"\n", "#include \"plan/plan.hpp\"\n"},
      {check_floors, "src/base/a.cpp", "#include \"text/b.hpp\"\n", "#include \"base/b.hpp\"\n"},
      {check_floors, "src/paint/a.cpp", "#include <chronodraw/render.hpp>\n", "#include <chronodraw/scene.hpp>\n"},
      {check_floors, "src/attic/a.cpp", "", ""},
      {check_only_users, "src/layout/a.cpp", "#include <cairo.h>\n", "#include <cstdint>\n"},
      {check_only_users, "src/cairo/a.cpp", "#include <png.h>\n", "#include <cairo-ft.h>\n"},
      {check_only_users, "src/input/decode.cpp", "#include <yaml-cpp/yaml.h>\n", "#include \"input/yaml/x.hpp\"\n"},
      {check_only_users, "src/pipeline/a.cpp", "#include <catch2/catch.hpp>\n", "// #include <catch2>\n"},
      {check_public_face, "include/chronodraw/a.hpp", "#include <png.h>\n", "#include <vector>\n"},
      {check_public_face, "include/chronodraw/a.hpp", "#include \"base/a.hpp\"\n", "#include <chronodraw/text.hpp>\n"},
      {check_functions, "src/a/a.cpp", "void g() {\n" + body + "\n}\n", "void g() {\n" + body + "}\n"},
      {check_functions, "src/a/a.cpp", "struct A {\n  int g() const {\n" + body + "\n}\n};\n",
       "struct A {\n" + body + body + "};\n"},
      {check_functions, "src/a/a.cpp", "void g(int a, int b, int c, int d, int e, int f) {}\n",
       "void g(int a, map<int, int> b, int c, int d, int e) {}\n"},
      {check_licence_lines, "src/a/a.cpp", "int a;\n", spdx},
      {check_licence_lines, "dev", "#!/bin/sh\nls\n", "#!/bin/sh\n# SPDX-License-Identifier: MIT\n"},
      {check_header_openings, "src/a/a.hpp", spdx + "#pragma once\n", spdx + "// What it is for.\n#pragma once\n"},
      {check_header_openings, "src/a/a.hpp", spdx + "// What it is for.\n", spdx + "// What.\n#pragma once\n"},
      {check_file_names, "src/a/BadName.cpp", "", ""},
      {check_names, "src/a/a.cpp", "class ScaleManager {};\n", "class Scale {};\n"},
      {check_names, "src/a/a.cpp", "struct EventData {};\n", "using PathData = int;\n"},
      {check_names, "src/a/a.cpp", "void process(int a) {}\n", "void arrange(int a) {}\n"},
      {check_names, "src/a/string_utils.cpp", "", ""},
      {check_surroundings, "src/layout/a.cpp", "auto t = std::chrono::system_clock::now();\n", "\"system_clock\";\n"},
      {check_surroundings, "src/layout/a.cpp", "std::cout << 1;\n", "// std::cout\n"},
      {check_surroundings, "src/export/a.cpp", "setlocale(0, \"\");\n", "set_locale_tag();\n"},
      {check_surroundings, "src/export/a.cpp", "std::ofstream f;\n", "write_file(a, b);\n"},
      {check_surroundings, "src/theme/a.cpp", "auto s = std::to_string(1.5);\n", "auto s = format_number(1.5, 1);\n"},
      {check_surroundings, "src/plan/a.cpp", "std::unordered_map<int, int> m;\n", "std::map<int, int> m;\n"},
      {check_surroundings, "src/base/a.cpp", "getenv(\"HOME\");\n", "find_environment();\n"},
      {check_surroundings, "src/base/a.cpp", "throw 1;\n", "return Diagnostics{};\n"},
      {check_words, "src/a/a.cpp", std::string("// TO") + "DO later\n", "// done\n"},
      {check_words, "README.md", std::string("see /ho") + "me/someone/x\n", "see docs/home/x\n"},
      {check_words, "src/a/a.cpp", "auto v = std::views::all(x);\n", "std::string_view v;\n"},
      {check_words, "src/a/a.cpp", "int a;  // NOLINT\n", "int a;  // NOLINT(some-check)\n"},
  }));
  INFO(sample.path << ": " << sample.bad);
  CHECK_FALSE(run(sample.rule, sample.path, sample.bad).empty());
  const bool judged_by_path = sample.bad == sample.good;
  CHECK((judged_by_path || run(sample.rule, sample.path, sample.good).empty()));
}

TEST_CASE("two headers of one name are noticed, but alternatives may repeat names", "[rules]") {
  const std::vector<SourceText> twins{make_source("src/text/lines.hpp", ""), make_source("src/plan/lines.hpp", "")};
  CHECK(check_file_names(twins).size() == 1);
  const std::vector<SourceText> layouts{make_source("src/layout/lanes/place.hpp", ""),
                                        make_source("src/layout/horizontal/place.hpp", "")};
  CHECK(check_file_names(layouts).empty());
}

TEST_CASE("types and functions of one name in two headers are noticed, overloads are not", "[rules]") {
  const auto check = [](std::string first, std::string second) {
    const std::vector<SourceText> two{make_source("src/text/a.hpp", std::move(first)),
                                      make_source("include/b.hpp", std::move(second))};
    return check_declarations(two);
  };
  CHECK(check("struct Row {\n  int x;\n};\n", "\nclass Row {};\n") ==
        Complaints{"include/b.hpp:2: `Row` has its namesake in src/text/a.hpp"});
  CHECK(check("enum class Side { left };\n", "using Side = int;\n").size() == 1);
  CHECK(
      check("[[nodiscard]] bool is_blank(char c);\n", "constexpr bool is_blank(char d) { return d == 1; }\n").size() ==
      1);
  CHECK(check("int find(const A& a,\n         B b = {});\n", "inline int find(const A& x, B) {\n").size() == 1);
  CHECK(check("struct Row {\n};\n", "struct Row;\n").empty());
  CHECK(check("bool is_blank(char c);\n", "bool is_blank(char32_t c);\n").empty());
  CHECK(check("struct A {\n  int size() const;\n};\n", "struct B {\n  int size() const;\n};\n").empty());
}

TEST_CASE("comments and literals are no code", "[rules]") {
  const SourceText source = make_source("src/a/a.cpp", "a // b\n\"c\\\"d\" /* e\nf */ 'g' R\"x(h\"i)x\" 1'000 j");
  CHECK(source.code == "a     \n\"    \"     \n     ' '            1'000 j");
}
