// SPDX-License-Identifier: MIT
// Every tests/golden/<layout>/<case>.yaml is drawn and compared with the files beside it: .plan.txt (where everything
// is), .svg of `--text live` byte for byte and, for the cases that have one, .png within a tolerance. A case's first
// line may hold options: `# width 600, theme night`. Adding a case adds files only; `./dev accept` stores what was
// drawn.
#include <catch2/catch.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <regex>

#include <chronodraw/render.hpp>
#include "base/numbers.hpp"
#include "pipeline/stages.hpp"
#include "support/stored.hpp"

using namespace chronodraw;
using support::compare_stored;
using support::compare_stored_png;
using support::read_bytes;

namespace {

namespace fs = std::filesystem;

std::vector<fs::path> find_cases() {
  std::vector<fs::path> cases;
  for (const auto& entry : fs::recursive_directory_iterator(fs::path(CHRONODRAW_SOURCE_DIR) / "tests" / "golden"))
    if (entry.path().extension() == ".yaml") cases.push_back(entry.path());
  std::sort(cases.begin(), cases.end());
  return cases;
}

std::map<std::string, std::string> read_case_options(const std::string& text) {
  static const std::regex pattern("([a-z]+) ([^,\n]+)");
  const std::string line = text.substr(0, text.find('\n'));
  std::map<std::string, std::string> options;
  if (!line.starts_with("# ")) return options;
  for (auto at = std::sregex_iterator(line.begin(), line.end(), pattern); at != std::sregex_iterator(); ++at)
    options[(*at)[1]] = (*at)[2];
  return options;
}

DrawOptions make_draw_options(const fs::path& file) {
  auto chosen = read_case_options(read_bytes(file));
  DrawOptions options;
  options.layout = file.parent_path().filename().string();
  options.theme = chosen["theme"];
  options.from = chosen["from"];
  options.to = chosen["to"];
  options.today = chosen["today"];
  if (!chosen["width"].empty()) options.width = read_length(chosen["width"]).value();
  return options;
}

fs::path beside(const fs::path& file, const std::string& extension) {
  return file.parent_path() / (file.stem().string() + extension);
}

}  // namespace

TEST_CASE("every golden case draws what was accepted", "[golden]") {
  const std::vector<fs::path> cases = find_cases();
  REQUIRE(!cases.empty());
  EncodeOptions live;
  live.text = TextMode::live;
  for (const fs::path& file : cases) {
    INFO(file.string());
    const Timeline timeline = load(file).value_or_throw();
    const Picture picture = draw(timeline, make_draw_options(file)).value_or_throw();
    CHECK(compare_stored(beside(file, ".plan.txt"), dump_plan(picture.geometry->plan)) == "");
    CHECK(compare_stored(beside(file, ".svg"), encode(picture, Format::svg, live).value_or_throw().bytes) == "");
    if (fs::exists(beside(file, ".png")))
      CHECK(compare_stored_png(beside(file, ".png"), encode(picture, Format::png).value_or_throw().bytes) == "");
    CHECK(picture.report.is_clean());
  }
}

TEST_CASE("a golden that differs, or is missing, is noticed", "[golden]") {
  const fs::path folder = fs::path(CHRONODRAW_SOURCE_DIR) / "output" / "failed" / "self-test";
  fs::create_directories(folder);
  std::ofstream(folder / "same.txt") << "a";
  CHECK(compare_stored(folder / "same.txt", "a") == "");
  const bool accepting = !compare_stored(folder / "same.txt", "b").starts_with("differs from same.txt");
  CHECK(accepting == compare_stored(folder / "missing.txt", "a").starts_with("accepted missing.txt"));
  fs::remove_all(folder);
  for (const auto& entry : fs::directory_iterator(folder.parent_path()))  // what the comparison left there
    if (entry.path().filename().string().starts_with("output-failed-self-test-")) fs::remove(entry.path());
}
