// SPDX-License-Identifier: MIT
// A text that was read, and the one place that turns its byte offsets into lines and columns.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <chronodraw/diagnostic.hpp>

namespace chronodraw {

/// Bytes [begin, end) of a source file.
struct Span {
  std::uint32_t begin{0};
  std::uint32_t end{0};
  constexpr bool operator==(const Span&) const = default;
};

class SourceFile {
 public:
  SourceFile(std::string name, std::string text);  ///< line ends: LF, CRLF or bare CR

  [[nodiscard]] const std::string& name() const { return name_; }
  [[nodiscard]] std::string_view text() const { return text_; }

  /// The place of a span; one that runs over several lines is cut at the end of its first. O(log lines), whatever the
  /// length of the line; a text that is no UTF-8 has right columns up to its first stray byte.
  [[nodiscard]] Place find_place(Span span) const;
  /// The byte offset where a line starts; `line` counts from 1 and is clamped to the text.
  [[nodiscard]] std::uint32_t find_line_start(int line) const;

 private:
  void find_lines();
  [[nodiscard]] std::size_t count_before(std::size_t at) const;
  [[nodiscard]] std::size_t find_line_end(std::size_t line_index) const;

  std::string name_;
  std::string text_;
  std::vector<std::uint32_t> line_starts_;
  std::vector<std::uint32_t> counts_;  ///< code points before every block of the text
};

}  // namespace chronodraw
