// SPDX-License-Identifier: MIT
// The names of temporary files being written, so that a signal handler can remove them. A fixed table without locks:
// whatever touches it may be interrupted anywhere.
#pragma once

#include <string>

namespace chronodraw {

/// Holds a name in the table while it lives. When the table is full or the name too long, it holds nothing.
class PendingOutput {
 public:
  explicit PendingOutput(const std::string& path);
  PendingOutput(const PendingOutput&) = delete;
  PendingOutput& operator=(const PendingOutput&) = delete;
  ~PendingOutput();

 private:
  int slot_{-1};
};

/// Removes the temporary files of writes that are under way. Safe to call in a signal handler, which must end the
/// process afterwards.
void remove_pending_output() noexcept;

}  // namespace chronodraw
