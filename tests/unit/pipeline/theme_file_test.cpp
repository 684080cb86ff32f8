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

TEST_CASE("a theme file has at most as many settings as their limit", "[theme-file]") {
  const TempFolder folder;
  const std::string file = folder.write("mine.yaml", "title: {size: 28px, weight: regular}\ngroups: [red]\n").string();
  Limits limits;
  limits.settings = 3;
  CHECK(read_theme_file(file, limits));
  limits.settings = 2;
  CHECK(read_theme_file(file, limits).diagnostics().items().at(0).code == "limit-settings");
}

TEST_CASE("a theme file that cannot be read says so", "[theme-file]") {
  CHECK(read_theme_file("no/such/theme.yaml", {}).diagnostics().items().front().fault == Fault::io);
}
