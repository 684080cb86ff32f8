// SPDX-License-Identifier: MIT
// Small looks at YAML text that yaml-cpp does not offer: where a quote ends, what a line starts with. Offsets are
// bytes of the whole text; nothing here reports or allocates.
#pragma once

#include <cstddef>
#include <string_view>

namespace chronodraw {

/// Behind the closing quote; npos when there is none. `at` is the opening quote.
[[nodiscard]] std::size_t find_quote_end(std::string_view text, std::size_t at);

/// Whether a line inside the quoted text [begin, end) looks like the document going on: it stands at `column` or left
/// of it and starts with `key:` or `- `.
[[nodiscard]] bool has_swallowed_line(std::string_view text, std::size_t begin, std::size_t end, int column);

[[nodiscard]] std::size_t find_line_begin(std::string_view text, std::size_t at);
[[nodiscard]] std::size_t find_line_end(std::string_view text, std::size_t at);
/// The first byte of the line at `at` that is neither blank nor a `- `.
[[nodiscard]] std::size_t find_line_content(std::string_view text, std::size_t at);
/// Behind the last byte of a plain text on the line of `at`: before a comment and the blanks at the end.
[[nodiscard]] std::size_t find_plain_end(std::string_view text, std::size_t at);
/// The `:` of the key that starts at `at`, on that line; npos when there is none.
[[nodiscard]] std::size_t find_colon(std::string_view text, std::size_t at);
/// Behind the anchor or the tag that starts at `at`.
[[nodiscard]] std::size_t find_property_end(std::string_view text, std::size_t at);
/// Behind any anchor and tag that stand at `at`.
[[nodiscard]] std::size_t skip_properties(std::string_view text, std::size_t at);
/// The last byte before `at` that is not blank or a line end; 0 when there is none.
[[nodiscard]] std::size_t find_last_ink(std::string_view text, std::size_t at);
/// The begin of the nearest line above that has more than blanks and a comment; npos when there is none.
[[nodiscard]] std::size_t find_line_above(std::string_view text, std::size_t at);

[[nodiscard]] bool is_white_space(char c);  ///< space, tab, CR, LF

}  // namespace chronodraw
