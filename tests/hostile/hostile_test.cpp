// SPDX-License-Identifier: MIT
// Every hostile input ends as its case says. ctest runs the files of cases side by side, each as a section.
#include <catch2/catch.hpp>

#include <set>

#include "base/limits.hpp"
#include "hostile/check_ending.hpp"
#include "support/run_tool.hpp"

using namespace chronodraw;
using namespace chronodraw::hostile;

namespace {

const std::filesystem::path folder = std::filesystem::path(CHRONODRAW_SOURCE_DIR) / "tests/hostile/cases";

std::vector<std::filesystem::path> find_files() {
  std::vector<std::filesystem::path> files;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) files.push_back(entry.path());
  std::sort(files.begin(), files.end());
  return files;
}

std::string format_complaints(const HostileCase& hostile, const Complaints& complaints) {
  std::string text;
  for (const std::string& complaint : complaints) text += hostile.name + ": " + complaint + "\n";
  return text;
}

}  // namespace

TEST_CASE("every hostile input ends as its case says", "[cases]") {
  for (const auto& file : find_files()) {
    DYNAMIC_SECTION(file.stem().string()) {
      for (const HostileCase& hostile : read_cases(read_bytes(file))) {
        INFO(file.filename().string() << ":" << hostile.line);
        CHECK(format_complaints(hostile, check_case(hostile, CHRONODRAW_COMMAND)) == "");
      }
    }
  }
}
