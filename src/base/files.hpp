// SPDX-License-Identifier: MIT
// The only functions that open files. Reading checks the size limit before allocating; writing is all or nothing.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include <chronodraw/result.hpp>

namespace chronodraw {

/// The bytes of a regular file, or of stdin for `-`. Errors: `cannot-read` (Fault::io), `limit-input-bytes`.
[[nodiscard]] Result<std::string> read_file(const std::filesystem::path& file);

/// Writes beside the target, checks the close, renames over it; a target that is no regular file (a device, a pipe, `-`
/// for stdout) is written in place, a link is followed. On failure the old file stays and nothing is left behind.
/// Errors: `cannot-write` (Fault::io).
[[nodiscard]] Result<std::filesystem::path> write_file(const std::filesystem::path& target, std::string_view bytes);

/// Removes the temporary files of writes that are under way. Safe to call in a signal handler, which must end the
/// process afterwards.
void remove_pending_output() noexcept;

}  // namespace chronodraw
