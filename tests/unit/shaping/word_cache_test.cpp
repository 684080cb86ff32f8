// SPDX-License-Identifier: MIT
#include "shaping/word_cache.hpp"

#include <catch2/catch.hpp>

#include "shaping/make_shaper.hpp"

using namespace chronodraw;

namespace {

FontSet load_fonts() {
  const std::string path = make_shaper({}).value()->fonts().at(0).path;
  return FontSet::load({}, path.substr(0, path.rfind('/'))).value();
}

std::int32_t find_width(const std::vector<UnitRun>& runs) {
  std::int32_t sum = 0;
  for (const UnitRun& run : runs) {
    for (const UnitGlyph& glyph : run.glyphs) sum += glyph.advance;
  }
  return sum;
}

}  // namespace

TEST_CASE("a word is shaped once for each face and set of figures", "[shaping]") {
  FontSet fonts = load_fonts();
  WordCache cache(fonts);
  WordOptions options;
  const std::int32_t plain = find_width(cache.find_runs("1911", options));
  CHECK(find_width(cache.find_runs("1911", options)) == plain);
  CHECK(cache.size() == 1);
  options.shape.tabular = true;
  CHECK(find_width(cache.find_runs("1911", options)) > plain);
  options.weight = Weight::semibold;
  static_cast<void>(cache.find_runs("1911", options));
  CHECK(cache.size() == 3);
}

TEST_CASE("kerning of a pair is what shaping it together takes away", "[shaping]") {
  FontSet fonts = load_fonts();
  WordCache cache(fonts);
  const std::int32_t together = find_width(cache.find_runs("AV", {}));
  const std::int32_t apart = find_width(cache.find_runs("A", {})) + find_width(cache.find_runs("V", {}));
  CHECK(cache.find_kerning("AV", 0, {}) == together - apart);
  CHECK(cache.find_kerning("AV", 0, {}) < 0);
  CHECK(cache.find_kerning("nn", 0, {}) == 0);
}

TEST_CASE("the cache forgets when it has grown large, and nothing changes by it", "[shaping]") {
  FontSet fonts = load_fonts();
  WordCache cache(fonts);
  const std::int32_t before = find_width(cache.find_runs("w1", {}));
  for (int i = 0; i < 20'000; ++i) static_cast<void>(cache.find_runs("w" + std::to_string(i), {}));
  cache.trim();
  CHECK(cache.size() == 0);
  CHECK(find_width(cache.find_runs("w1", {})) == before);
  cache.trim();
  CHECK(cache.size() == 1);
}
