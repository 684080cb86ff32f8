// SPDX-License-Identifier: MIT
// output/gallery is what this very program draws from data/examples: one SVG an example, nothing more.
#include <catch2/catch.hpp>

#include <filesystem>
#include <set>

#include <chronodraw/render.hpp>
#include "support/stored.hpp"

using namespace chronodraw;

namespace {

namespace fs = std::filesystem;

std::set<std::string> find_stems(const fs::path& folder) {
  std::set<std::string> stems;
  for (const auto& entry : fs::directory_iterator(folder)) stems.insert(entry.path().stem().string());
  return stems;
}

}  // namespace

TEST_CASE("the gallery is fresh", "[gallery]") {
  const fs::path root(CHRONODRAW_SOURCE_DIR);
  const std::set<std::string> examples = find_stems(root / "data" / "examples");
  INFO("`./dev gallery` redraws it");
  CHECK(find_stems(root / "output" / "gallery") == examples);
  for (const std::string& stem : examples) {
    INFO(stem);
    const Timeline timeline = load(root / "data" / "examples" / (stem + ".yaml")).value_or_throw();
    const Artifact svg = encode(draw(timeline).value_or_throw(), Format::svg).value_or_throw();
    CHECK((svg.bytes == support::read_bytes(root / "output" / "gallery" / (stem + ".svg"))));
  }
}
