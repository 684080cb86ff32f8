// SPDX-License-Identifier: MIT
// Libraries that find no memory may say nothing and go on, and what they draw is then not what was asked for. The C
// library leaves a mark where it refuses memory: `errno`, which stays until another call of the system fails. After
// calls of such a library the mark is looked at and becomes std::bad_alloc. It may tell of a refusal that the library
// could make good; then a picture fails that could have been drawn, never the other way round.
#pragma once

namespace chronodraw {

/// Wipes the mark, before a library is called: our own code throws where it finds no memory, and malloc may leave the
/// mark where it succeeds in the end.
void forget_refused_memory();
/// Throws std::bad_alloc where memory was refused.
void check_memory();
/// Throws std::bad_alloc where 16 MiB are not to be had: before the work of a library that crashes where it finds no
/// memory midway (fontconfig 2.14 and ICU 72 when they start, Cairo 1.16 when it subsets a font). Wipes the mark.
void check_headroom();
/// Throws std::bad_alloc: for a library that says so by a status.
[[noreturn]] void report_no_memory();

}  // namespace chronodraw
