// SPDX-License-Identifier: MIT
#include <catch2/catch.hpp>

#include <algorithm>

#include "theme/built_in.hpp"
#include "theme/resolve.hpp"

using namespace chronodraw;

TEST_CASE("the default theme comes first, the others by name, each with a description", "[theme]") {
  const std::span<const BuiltInTheme> themes = built_in_theme_tables();
  REQUIRE(themes.size() >= 2);
  CHECK(themes.front().name == "paper");
  CHECK(std::is_sorted(themes.begin() + 1, themes.end(), [](const auto& a, const auto& b) { return a.name < b.name; }));
  for (const BuiltInTheme& theme : themes) CHECK_FALSE(theme.description.empty());
}

TEST_CASE("a built-in theme is found by its exact name only", "[theme]") {
  REQUIRE(find_built_in_theme("night") != nullptr);
  CHECK(find_built_in_theme("night")->name == "night");
  CHECK(find_built_in_theme("Night") == nullptr);
  CHECK(find_built_in_theme("") == nullptr);
}

TEST_CASE("summaries name the same themes in the same order", "[theme]") {
  const std::span<const BuiltInTheme> themes = built_in_theme_tables();
  const std::span<const ThemeSummary> summaries = built_in_themes();
  REQUIRE(summaries.size() == themes.size());
  for (std::size_t i = 0; i < themes.size(); ++i) CHECK(summaries[i].name == themes[i].name);
}
