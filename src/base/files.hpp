// SPDX-License-Identifier: MIT
// The only function that opens files to read them; it checks the size limit before allocating. Writing: write_file.hpp.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include <chronodraw/result.hpp>
#include "base/limits.hpp"

namespace chronodraw {

/// The bytes of a regular file, or of stdin for `-`, at most `size` of them. Errors: `cannot-read` (Fault::io), the
/// limit.
[[nodiscard]] Result<std::string> read_file(const std::filesystem::path& file, const Limit& size = limits::input_bytes);

}  // namespace chronodraw
