// SPDX-License-Identifier: MIT
// Diagnostics as text: the caret form people read, one line each, or JSON lines. Control and bidi characters from the
// input never reach the output. Returns text; only `cli` prints.
#pragma once

#include <string>

#include <chronodraw/diagnostic.hpp>

namespace chronodraw {

enum class DiagnosticStyle { human, short_, json };

/// All diagnostics in file order. `color`: ANSI colours, for `human` only.
[[nodiscard]] std::string print_diagnostics(const Diagnostics& diagnostics, DiagnosticStyle style, bool color);

}  // namespace chronodraw
