// SPDX-License-Identifier: MIT
// output/gallery is what this very program draws from data/examples: one SVG an example, nothing more; docs/themes is
// one of them in every theme. With `--text live`: fonts would make half of it, and change with the HarfBuzz that cuts
// them.
#include <catch2/catch.hpp>

#include <filesystem>
#include <set>

#include <chronodraw/render.hpp>
#include "support/stored.hpp"
#include "theme/resolve.hpp"

using namespace chronodraw;

namespace {

namespace fs = std::filesystem;

std::set<std::string> find_stems(const fs::path& folder) {
  std::set<std::string> stems;
  for (const auto& entry : fs::directory_iterator(folder)) stems.insert(entry.path().stem().string());
  return stems;
}

Artifact draw_live(const Timeline& timeline, const DrawOptions& options = {}) {
  EncodeOptions live;
  live.text = TextMode::live;
  return encode(draw(timeline, options).value_or_throw(), Format::svg, live).value_or_throw();
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
    const Artifact svg = draw_live(timeline);
    CHECK((svg.bytes == support::read_bytes(root / "output" / "gallery" / (stem + ".svg"))));
  }
}

TEST_CASE("the pictures of the themes are fresh", "[gallery]") {
  const fs::path root(CHRONODRAW_SOURCE_DIR);
  const Timeline timeline = load(root / "data" / "examples" / "us-iraq.yaml").value_or_throw();
  INFO("`./dev gallery` redraws them");
  std::set<std::string> names;
  for (const ThemeSummary& theme : built_in_themes()) {
    INFO(theme.name);
    names.emplace(theme.name);
    DrawOptions options;
    options.theme = theme.name;
    const Artifact svg = draw_live(timeline, options);
    CHECK((svg.bytes == support::read_bytes(root / "docs" / "themes" / (std::string(theme.name) + ".svg"))));
  }
  CHECK(find_stems(root / "docs" / "themes") == names);
}
