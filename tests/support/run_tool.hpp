// SPDX-License-Identifier: MIT
// Other people's programs, for tests that let them judge what we wrote.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace chronodraw {

/// A folder of its own, gone at the end.
class TempFolder {
 public:
  TempFolder();
  ~TempFolder();
  TempFolder(const TempFolder&) = delete;
  TempFolder& operator=(const TempFolder&) = delete;

  /// Writes a file into it.
  std::filesystem::path write(std::string_view name, std::string_view bytes) const;
  [[nodiscard]] std::filesystem::path path(std::string_view name) const { return folder_ / name; }

 private:
  std::filesystem::path folder_;
};

/// What a shell command prints on both streams. Throws std::runtime_error, with that, where it fails.
std::string run_tool(const std::string& command);
[[nodiscard]] std::string read_bytes(const std::filesystem::path& file);

}  // namespace chronodraw
