// SPDX-License-Identifier: MIT
// What yaml-cpp refused, as the functions that explain it see it, and how they write their sentence. Offsets are bytes
// of the text.
#pragma once

#include <string>
#include <string_view>

#include "input/yaml/tree_builder.hpp"

namespace chronodraw {

struct YamlRefusal {
  const SourceFile& source;
  const TreeBuilder& builder;
  std::string_view said;  ///< yaml-cpp's phrase
  std::string_view text;
  std::size_t at;
};

/// Bytes [begin, end) of the text.
struct Where {
  std::size_t begin;
  std::size_t end;
};

[[nodiscard]] Diagnostic make_syntax_error(const YamlRefusal& refusal, std::string code, std::string message,
                                           Where where, std::string hint);

[[nodiscard]] std::string quote_code(std::string_view text);
/// From `at` to the end of its line, comment and blanks left out.
[[nodiscard]] std::string_view find_rest_of_line(std::string_view text, std::size_t at);

}  // namespace chronodraw
