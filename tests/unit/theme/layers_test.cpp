// SPDX-License-Identifier: MIT
#include <catch2/catch.hpp>

#include "theme/layers.hpp"
#include "theme/narrow.hpp"

using namespace chronodraw;

namespace {

Settings apply(const std::vector<Layer>& layers) {
  Diagnostics diagnostics;
  Settings settings = apply_layers(layers, diagnostics);
  CHECK(diagnostics.empty());
  return settings;
}

}  // namespace

TEST_CASE("a later layer wins, and a later entry within a layer", "[theme]") {
  CHECK(apply({{"a", {{"margin", "1px"}}}, {"b", {{"margin", "2px"}}}}).theme.margin == px(2));
  CHECK(apply({{"a", {{"margin", "1px"}, {"margin", "3px"}}}}).theme.margin == px(3));
  CHECK(apply({{"a", {{"margin", "1px"}}}, {"b", {{"span.gap", "2px"}}}}).theme.margin == px(1));
}

TEST_CASE("a colour that is named elsewhere may be set later", "[theme]") {
  const Settings settings = apply({{"a", {{"title.color", "ink"}, {"ink", "red"}, {"swatches.red", "#100000"}}},
                                   {"b", {{"swatches.red", "#200000"}}}});
  CHECK(settings.theme.ink == Color{0x20, 0, 0});
  CHECK(settings.theme.look(TextRole::title).color == Color{0x20, 0, 0});
}

TEST_CASE("a leading stands whether it is written before its size or after", "[theme]") {
  for (const auto& settings : {std::vector<Setting>{{"title.leading", "50px"}, {"title.size", "40px"}},
                               std::vector<Setting>{{"title.size", "40px"}, {"title.leading", "50px"}}}) {
    CHECK(apply({{"a", settings}}).theme.look(TextRole::title).style.leading == px(50));
  }
}

TEST_CASE("a layer that steps down does so before the next is laid over it", "[theme]") {
  const Settings settings =
      apply({{"theme", {{"title.size", "28px"}, {"note.size", "12px"}}, true}, {"style", {{"title.size", "30px"}}}});
  CHECK(settings.theme.look(TextRole::title).style.size == px(30));
  CHECK(settings.theme.look(TextRole::note).style.size == find_step_below(px(12)));
}
