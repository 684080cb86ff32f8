// SPDX-License-Identifier: MIT
#include "pipeline/theme_file.hpp"

#include <catch2/catch.hpp>

#include "input/load.hpp"
#include "support/run_tool.hpp"

using namespace chronodraw;

namespace {

std::vector<StyleEntry> flatten(const std::string& yaml) {
  return flatten_settings(parse_yaml(std::make_shared<const SourceFile>("t.yaml", yaml)).value_or_throw());
}

}  // namespace

TEST_CASE("a theme is a file when it looks like one", "[theme-file]") {
  CHECK(is_theme_file("mine.yaml"));
  CHECK(is_theme_file("themes/mine"));
  CHECK(is_theme_file("./mine"));
  CHECK_FALSE(is_theme_file("paper"));
  CHECK_FALSE(is_theme_file(""));
}

TEST_CASE("settings are flattened to dotted paths with their places", "[theme-file]") {
  const auto entries = flatten("margin: 40px\ntitle:\n  size: 28px\ngroups: [red, '#112233']\n");
  REQUIRE(entries.size() == 4);
  CHECK(entries[0].key == "margin");
  CHECK(entries[1].key == "title.size");
  CHECK(entries[1].value == "28px");
  CHECK(entries[1].place.line == 3);
  CHECK(entries[1].place.column == 9);
  CHECK(entries[1].key_place.line == 3);
  CHECK(entries[1].key_place.column == 3);
  CHECK(entries[3].key_place.column == 1);
  CHECK(entries[3].key == "groups.1");
  CHECK(entries[3].value == "#112233");
}

TEST_CASE("a theme file that cannot be read says so", "[theme-file]") {
  CHECK(read_theme_file("no/such/theme.yaml").diagnostics().items().front().fault == Fault::io);
}

TEST_CASE("a document's theme file lies beside it or below", "[theme-file]") {
  const TempFolder folder;
  static_cast<void>(folder.write("mine.yaml", "margin: 20px\n"));
  const Place place{folder.path("doc.yaml").string(), 3, 8, 9, {}};
  const auto read = read_own_theme_file("./mine.yaml", place);
  REQUIRE(read);
  CHECK(read.value().at(0).value == "20px");
  for (const std::string& file : {std::string("../mine.yaml"), std::string("a/../../b.yaml"),
                                  folder.path("mine.yaml").string(), std::string("/dev/zero")}) {
    const auto outside = read_own_theme_file(file, place);
    REQUIRE_FALSE(outside);
    CHECK(outside.diagnostics().items().at(0).code == "outside-theme");
    CHECK(outside.diagnostics().items().at(0).place == place);
  }
}
