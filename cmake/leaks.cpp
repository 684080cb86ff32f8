// SPDX-License-Identifier: MIT
// For sanitizer builds: Cairo 1.16 loses a few hundred bytes for every CFF font it subsets into a PDF. Its frames
// cannot be told apart in a stack, but it is C and grows arrays with realloc, which nothing of ours calls but for
// FreeType.
extern "C" const char* __lsan_default_suppressions() { return "leak:__interceptor_realloc\n"; }

/// What is too large is refused, as it is without sanitizers.
extern "C" const char* __asan_default_options() { return "allocator_may_return_null=1"; }
