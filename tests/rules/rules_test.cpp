// SPDX-License-Identifier: MIT
// The repository keeps every rule of the house.
#include <catch2/catch.hpp>

#include "rules/rules.hpp"

using namespace chronodraw::rules;

namespace {

const std::vector<SourceText>& find_tree() {
  static const std::vector<SourceText> tree = read_tree(CHRONODRAW_SOURCE_DIR);
  return tree;
}

std::string format_complaints(const Complaints& complaints) {
  std::string text;
  for (const std::string& complaint : complaints) text += complaint + "\n";
  return text;
}

}  // namespace

#define CHECK_RULE(rule) CHECK(format_complaints(rule(find_tree())) == "")

TEST_CASE("the tree that the rules read is the whole repository", "[rules]") {
  const auto has = [](std::string_view path) {
    for (const SourceText& file : find_tree())
      if (file.path == path) return true;
    return false;
  };
  CHECK(has("include/chronodraw/chronodraw.hpp"));
  CHECK(has("src/base/limits.hpp"));
  CHECK(has("tests/rules/rules_test.cpp"));
  CHECK(has("CMakeLists.txt"));
  CHECK(has("dev"));
}

TEST_CASE("modules include lower floors only", "[rules]") { CHECK_RULE(check_floors); }
TEST_CASE("every library has one folder that uses it", "[rules]") { CHECK_RULE(check_only_users); }
TEST_CASE("the public headers stand on the standard library", "[rules]") { CHECK_RULE(check_public_face); }
TEST_CASE("files stay under 400 lines", "[rules]") { CHECK_RULE(check_file_sizes); }
TEST_CASE("functions stay under 60 lines and five parameters", "[rules]") { CHECK_RULE(check_functions); }
TEST_CASE("every source file carries its licence", "[rules]") { CHECK_RULE(check_licence_lines); }
TEST_CASE("every header opens with what it is for", "[rules]") { CHECK_RULE(check_header_openings); }
TEST_CASE("file names are snake_case and stand for one thing", "[rules]") { CHECK_RULE(check_file_names); }
TEST_CASE("names say what a thing is", "[rules]") { CHECK_RULE(check_names); }
TEST_CASE("every name is declared in one header", "[rules]") { CHECK_RULE(check_declarations); }
TEST_CASE("the library never looks around the machine", "[rules]") { CHECK_RULE(check_surroundings); }
TEST_CASE("nothing is left to do and nothing names one machine", "[rules]") { CHECK_RULE(check_words); }
