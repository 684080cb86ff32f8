// SPDX-License-Identifier: MIT
// Where a file lies that a document names. Nothing is opened here, only looked up: what is named by a stranger must not
// lead out of the folder that the caller gave it.
#pragma once

#include <filesystem>
#include <string>

#include <chronodraw/result.hpp>

namespace chronodraw {

/// One name for a file, however its path is written: absolute, links followed as far as there is a file. Empty where
/// the system cannot say.
[[nodiscard]] std::filesystem::path find_true_path(const std::filesystem::path& path);

/// Relative to the document, and under `root` once links are followed; empty: the working folder. Errors:
/// `outside-root` at `named_at`, for an absolute name, an address on the network, a way out by `..` or a link.
[[nodiscard]] Result<std::filesystem::path> find_named_file(const std::string& name, const Place& named_at,
                                                            const std::filesystem::path& root);

}  // namespace chronodraw
