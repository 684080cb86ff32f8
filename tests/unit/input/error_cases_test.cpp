// SPDX-License-Identifier: MIT
// tests/errors/*.yaml: broken documents, each with the full text of its diagnostics in comments that start with `#~`,
// or in a file `.expected` beside it where comments would change the case.
#include <catch2/catch.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>
#include <vector>

#include <chronodraw/render.hpp>
#include "base/print_diagnostics.hpp"

using namespace chronodraw;
namespace fs = std::filesystem;

namespace {

std::string read_whole(const fs::path& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

std::vector<fs::path> find_cases() {
  std::vector<fs::path> cases;
  for (const fs::directory_entry& entry : fs::directory_iterator(CHRONODRAW_SOURCE_DIR "/tests/errors"))
    if (entry.path().extension() == ".yaml") cases.push_back(entry.path());
  std::sort(cases.begin(), cases.end());
  return cases;
}

std::string find_expected(const fs::path& file, const std::string& text) {
  const fs::path beside = fs::path(file).replace_extension(".expected");
  if (fs::exists(beside)) return read_whole(beside);
  std::string expected;
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line);) {
    if (!line.starts_with("#~")) continue;
    expected += line.substr(std::min<std::size_t>(3, line.size())) + "\n";
  }
  return expected;
}

std::string print_mistakes(const fs::path& file, const std::string& text) {
  const Result<Timeline> timeline = load_text(text, file.filename().string());
  return print_diagnostics(timeline.diagnostics(), {});
}

}  // namespace

TEST_CASE("every broken document is told in the very words that stand in it", "[errors]") {
  const std::vector<fs::path> cases = find_cases();
  CHECK(cases.size() >= 70);
  for (const fs::path& file : cases) {
    const std::string text = read_whole(file);
    const std::string expected = find_expected(file, text);
    INFO(file);
    CHECK_FALSE(expected.empty());
    CHECK(print_mistakes(file, text) == expected);
  }
}
