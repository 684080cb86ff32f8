// SPDX-License-Identifier: MIT
// Diagnostics as text: the caret form people read, one line each, or JSON lines. Control and bidi characters from the
// input never reach the output. Returns text; only `cli` prints.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include <chronodraw/diagnostic.hpp>
#include "base/limits.hpp"

namespace chronodraw {

enum class DiagnosticStyle { human, short_, json };

struct PrintOptions {
  DiagnosticStyle style{DiagnosticStyle::human};
  bool color{false};  ///< ANSI colours, for `human` only
  std::int64_t most_bytes{limits::message_bytes.value};
};

/// All diagnostics in file order. Where they are too many for `most_bytes` or, with carets, more than fifty: errors
/// first, and a last line that counts what was left out.
[[nodiscard]] std::string print_diagnostics(const Diagnostics& diagnostics, const PrintOptions& options);

/// A text from outside as a terminal may show it: control and bidi characters and stray bytes become U+FFFD, and what
/// is longer than any message is cut.
[[nodiscard]] std::string make_harmless(std::string_view text);

}  // namespace chronodraw
