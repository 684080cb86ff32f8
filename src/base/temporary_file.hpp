// SPDX-License-Identifier: MIT
// A new file beside the one it is to replace, under a name of its own. It goes when it is not kept: at any error,
// exception, and by `remove_pending_output` at a signal. All functions return 0, or the number of the error.
#pragma once

#include <sys/types.h>

#include <filesystem>
#include <optional>

#include "base/descriptor.hpp"
#include "base/pending_output.hpp"

namespace chronodraw {

class TemporaryFile {
 public:
  TemporaryFile() = default;
  TemporaryFile(const TemporaryFile&) = delete;
  TemporaryFile& operator=(const TemporaryFile&) = delete;
  ~TemporaryFile();

  /// Makes it. Another process with the same number (in another container) may hold a name: the next one is tried.
  [[nodiscard]] int open(const std::filesystem::path& target, mode_t mode);
  [[nodiscard]] Descriptor& descriptor() { return descriptor_; }
  /// Renames it over the target; from then on it is no longer temporary.
  [[nodiscard]] int keep(const std::filesystem::path& target);

 private:
  std::filesystem::path path_;
  Descriptor descriptor_;
  std::optional<PendingOutput> pending_;
};

}  // namespace chronodraw
