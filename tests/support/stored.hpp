// SPDX-License-Identifier: MIT
// Stored results ("goldens"): a test compares what it made with the file that a person has looked at and accepted.
// With CHRONODRAW_ACCEPT=1 in the environment the file is rewritten, and the test still fails that once. A failure
// leaves expected, actual and, for text, the difference in output/failed.
#pragma once

#include <filesystem>
#include <string>

namespace chronodraw::support {

/// Empty when `actual` is what `file` holds, else a sentence for the test's message.
[[nodiscard]] std::string compare_stored(const std::filesystem::path& file, const std::string& actual);

/// The same for PNG: `worst` is the largest difference of one channel that passes, `share` the part of all pixels that
/// may differ by more.
struct PixelTolerance {
  int worst{3};
  double share{0.0005};
};
[[nodiscard]] std::string compare_stored_png(const std::filesystem::path& file, const std::string& actual,
                                             const PixelTolerance& tolerance = {});

[[nodiscard]] std::string read_bytes(const std::filesystem::path& file);  ///< empty when there is none

}  // namespace chronodraw::support
