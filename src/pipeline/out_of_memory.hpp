// SPDX-License-Identifier: MIT
// Where memory ends, the work on one document ends with a diagnostic, and the next one may find enough. The public
// verbs and the jobs of the command are run so; everything below just throws std::bad_alloc, also for libraries that
// report it by a status.
#pragma once

#include <new>
#include <string>

#include <chronodraw/diagnostic.hpp>
#include "base/memory_watch.hpp"

namespace chronodraw {

/// `out-of-memory` (Fault::limit); `file`: what was worked on, empty when no file.
[[nodiscard]] Diagnostics make_out_of_memory(const std::string& file);

/// What `work` returns, a Result, or the error where it found no memory.
template <class Work>
[[nodiscard]] auto catch_out_of_memory(const std::string& file, Work work) -> decltype(work()) {
  forget_refused_memory();
  try {
    return work();
  } catch (const std::bad_alloc&) { return make_out_of_memory(file); }
}

}  // namespace chronodraw
