// SPDX-License-Identifier: MIT
// The only function that opens files to read them; it checks the size limit before allocating. Writing: write_file.hpp.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include <chronodraw/result.hpp>

namespace chronodraw {

/// The bytes of a regular file, or of stdin for `-`. Errors: `cannot-read` (Fault::io), `limit-input-bytes`.
[[nodiscard]] Result<std::string> read_file(const std::filesystem::path& file);

}  // namespace chronodraw
