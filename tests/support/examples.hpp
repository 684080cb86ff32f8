// SPDX-License-Identifier: MIT
// The example documents, for tests that run over all of them.
#pragma once

#include <algorithm>
#include <filesystem>
#include <vector>

namespace chronodraw {

/// The files of data/examples, by name.
inline std::vector<std::filesystem::path> find_examples() {
  std::vector<std::filesystem::path> files;
  for (const auto& entry : std::filesystem::directory_iterator(CHRONODRAW_SOURCE_DIR "/data/examples")) {
    if (entry.path().extension() == ".yaml") files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  return files;
}

}  // namespace chronodraw
