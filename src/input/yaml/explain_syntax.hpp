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

/// A key without its colon.
[[nodiscard]] Diagnostic make_missing_colon(const SourceFile& source, Span key);

}  // namespace chronodraw
