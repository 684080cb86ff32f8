// SPDX-License-Identifier: MIT
#include "input/yaml/refusal.hpp"

#include <algorithm>

#include "base/make_diagnostic.hpp"
#include "input/yaml/source_scan.hpp"

namespace chronodraw {

Diagnostic make_syntax_error(const YamlRefusal& refusal, std::string code, std::string message, Where where,
                             std::string hint) {
  const Span span{static_cast<std::uint32_t>(where.begin),
                  static_cast<std::uint32_t>(std::max(where.begin, where.end))};
  return make_error(std::move(code), std::move(message), refusal.source.find_place(span), {std::move(hint)});
}

std::string quote_code(std::string_view text) { return "`" + std::string(text) + "`"; }

std::string_view find_rest_of_line(std::string_view text, std::size_t at) {
  return text.substr(at, find_plain_end(text, at) - at);
}

}  // namespace chronodraw
