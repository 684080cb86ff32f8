// SPDX-License-Identifier: MIT
// For sanitizer builds: Cairo 1.16 loses a few hundred bytes for every CFF font it subsets into a PDF. Its frames cannot
// be told apart in a stack, but it is C and grows arrays with realloc, which nothing of ours calls.
extern "C" const char* __lsan_default_suppressions() { return "leak:__interceptor_realloc\n"; }
