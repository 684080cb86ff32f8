// SPDX-License-Identifier: MIT
#include <catch2/catch.hpp>

#include <algorithm>
#include <set>

#include "theme/built_in.hpp"
#include "theme/theme_keys.hpp"

using namespace chronodraw;

namespace {

std::set<std::string> find_stated_keys(const BuiltInTheme& theme) {
  std::set<std::string> keys;
  for (const BuiltInSetting& setting : theme.settings) keys.emplace(setting.key);
  return keys;
}

}  // namespace

TEST_CASE("every listed theme key is found and none is listed twice", "[theme]") {
  const std::vector<std::string> names = theme_key_names();
  for (const std::string& name : names) {
    INFO(name);
    CHECK(find_theme_key(name));
  }
  CHECK(std::set<std::string>(names.begin(), names.end()).size() == names.size());
}

TEST_CASE("a name that is no theme key is not found", "[theme]") {
  for (const char* name : {"", "titel.size", "title.sise", "title", "title.", ".size", "palette.8", "palette.-1",
                           "palette.x", "swatches.mauve", "axis.band.color"}) {
    INFO(name);
    CHECK_FALSE(find_theme_key(name));
  }
}

TEST_CASE("`legend` alone is its place", "[theme]") {
  REQUIRE(find_theme_key("legend"));
  CHECK(std::holds_alternative<LegendSlot>(find_theme_key("legend")->slot));
}

TEST_CASE("a section is a name that keys go on from", "[theme]") {
  CHECK(is_theme_section("title"));
  CHECK(is_theme_section("palette"));
  CHECK_FALSE(is_theme_section("margin"));
  CHECK_FALSE(is_theme_section("tit"));
}

TEST_CASE("paper states every key there is, so no field is left to chance", "[theme]") {
  const std::vector<std::string> names = theme_key_names();
  CHECK(find_stated_keys(*find_built_in_theme("paper")) == std::set<std::string>(names.begin(), names.end()));
}

TEST_CASE("every key of every built-in theme is known", "[theme]") {
  for (const BuiltInTheme& theme : built_in_theme_tables())
    for (const BuiltInSetting& setting : theme.settings) {
      INFO(theme.name << ": " << setting.key);
      CHECK(find_theme_key(setting.key));
    }
}
