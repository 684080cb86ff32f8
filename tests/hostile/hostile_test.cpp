// SPDX-License-Identifier: MIT
// Every hostile input ends as its case says. ctest runs the files of cases side by side, each as a section.
#include <catch2/catch.hpp>

#include <map>
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

/// Limits that no document hits, and the files of the tests that do.
const std::map<std::string_view, std::string> hit_elsewhere{
    {"image-bytes", "tests/unit/scene/check_images_test.cpp"},
    {"image-pixels", "tests/unit/scene/check_images_test.cpp"},
};

bool is_hit_elsewhere(std::string_view limit) {
  const auto test = hit_elsewhere.find(limit);
  if (test == hit_elsewhere.end()) return false;
  return read_bytes(std::filesystem::path(CHRONODRAW_SOURCE_DIR) / test->second).find("limit-" + std::string(limit)) !=
         std::string::npos;
}

}  // namespace

TEST_CASE("every limit is hit by a hostile input, or by a test where no document can", "[hostile]") {
  std::set<std::string> hit;
  for (const auto& file : find_files())
    for (const HostileCase& hostile : read_cases(read_bytes(file))) hit.insert(hostile.limit);
  for (const Limit& limit : all_limits()) {
    INFO(limit.name);
    CHECK((hit.contains(std::string(limit.name)) || is_hit_elsewhere(limit.name)));
  }
}

TEST_CASE("there are at least three hundred hostile inputs", "[hostile]") {
  std::size_t count = 0;
  for (const auto& file : find_files()) count += read_cases(read_bytes(file)).size();
  CHECK(count >= 300);
}

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
