// SPDX-License-Identifier: MIT
// Texts as they are drawn: without the line breaks and blanks that only the file needed.
#pragma once

#include <string>
#include <string_view>

#include "document/document.hpp"

namespace chronodraw {

/// One line: blanks at both ends go, a line break with the blanks around it is one space, a tab a space.
[[nodiscard]] std::string fold_line(std::string_view text);

/// Paragraphs, each one line, with a line feed between. In a literal text (`|`) an empty line parts paragraphs; in all
/// others YAML has folded the lines already and every line break that is left does.
[[nodiscard]] std::string fold_paragraphs(std::string_view text, ScalarStyle style);

}  // namespace chronodraw
