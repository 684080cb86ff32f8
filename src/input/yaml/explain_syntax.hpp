// SPDX-License-Identifier: MIT
// What yaml-cpp refuses, said in our own words and at the place where the author has to mend it: often not the place
// where a parser notices.
#pragma once

#include <string_view>

#include "input/yaml/tree_builder.hpp"

namespace chronodraw {

/// `said` is yaml-cpp's phrase, `at` the byte it stopped at, `builder` what had been read until then.
[[nodiscard]] Diagnostic explain_syntax(const SourceFile& source, const TreeBuilder& builder, std::string_view said,
                                        std::size_t at);

/// A key without its colon; in braces (`is_flow`) most often the second half of a text with a comma.
[[nodiscard]] Diagnostic make_missing_colon(const SourceFile& source, Span key, bool is_flow);

/// More text after the end of the document: a second one, or a line at the left edge below a list.
[[nodiscard]] Diagnostic make_second_document(const SourceFile& source, std::uint32_t at);

}  // namespace chronodraw
