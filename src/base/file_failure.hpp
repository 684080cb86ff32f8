// SPDX-License-Identifier: MIT
// What is said of a file that cannot be read or written: from the number of the system's error to a sentence. All are
// Fault::io.
#pragma once

#include <filesystem>
#include <string>

#include <chronodraw/diagnostic.hpp>

namespace chronodraw {

/// Lower case, without a full stop: `no such file or folder`.
[[nodiscard]] std::string describe_error(int number);
[[nodiscard]] Diagnostics make_file_failure(const std::filesystem::path& file, std::string code, std::string message,
                                            std::string hint);
/// `cannot-write` with the hint that fits the error.
[[nodiscard]] Diagnostics make_write_failure(const std::filesystem::path& file, int number);

}  // namespace chronodraw
