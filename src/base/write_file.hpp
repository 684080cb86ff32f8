// SPDX-License-Identifier: MIT
// The only function that writes files: all or nothing. Every write, the flush to the disk, the close and the rename
// are checked.
#pragma once

#include <filesystem>
#include <string_view>

#include <chronodraw/options.hpp>
#include <chronodraw/result.hpp>

namespace chronodraw {

/// Writes beside the target and renames over it; on failure the old file stays and nothing is left behind. A link is
/// followed to what it names. In place are written: stdout (`-`), any open descriptor (`/dev/stdout`, `/dev/fd/3`),
/// a device, and a pipe, which must have a reader within five seconds. Errors: `cannot-write` (Fault::io).
[[nodiscard]] Result<std::filesystem::path> write_file(const std::filesystem::path& target, std::string_view bytes,
                                                       const WriteOptions& options = {});

}  // namespace chronodraw
