// SPDX-License-Identifier: MIT
// Libraries that find no memory may say nothing and go on, and what they draw is then not what was asked for. The C
// library leaves a mark where it refuses memory: `errno`, which stays until another call of the system fails. After
// calls of such a library the mark is looked at and becomes std::bad_alloc. It may tell of a refusal that the library
// could make good; then a picture fails that could have been drawn, never the other way round.
#pragma once

namespace chronodraw {

/// Wipes the mark, before work on a document begins.
void forget_refused_memory();
/// Throws std::bad_alloc where memory was refused.
void check_memory();
/// Throws std::bad_alloc: for a library that says so by a status.
[[noreturn]] void report_no_memory();

}  // namespace chronodraw
