// SPDX-License-Identifier: MIT
#include "input/bracket_depth.hpp"

#include <algorithm>

#include "input/yaml/source_scan.hpp"

namespace chronodraw {

namespace {

constexpr std::string_view blanks = " \t";

class BracketScan {
 public:
  BracketScan(std::string_view text, std::int64_t limit) : text_(text), limit_(limit) {}

  std::optional<std::uint32_t> find() {
    while (at_ < text_.size() && depth_ <= limit_) step();
    if (depth_ <= limit_) return std::nullopt;
    return static_cast<std::uint32_t>(at_ - 1);
  }

 private:
  void step() {
    const char c = text_[at_];
    const bool after_blank = at_ == 0 || is_white_space(text_[at_ - 1]);
    if (c == '\n') return start_line();
    if (is_white_space(c)) return advance(1);
    if (c == '#' && after_blank) return skip_line();
    if (starts_value_ && (c == '"' || c == '\'')) return skip_quoted();
    if (starts_value_ && depth_ == 0 && (c == '|' || c == '>')) return skip_block_text();
    step_plain(c);
  }

  void step_plain(char c) {
    const bool opens = c == '[' || c == '{';
    const bool closes = c == ']' || c == '}';
    if (opens && (starts_value_ || depth_ > 0)) ++depth_;
    if (closes && depth_ > 0) --depth_;
    const bool before_blank = at_ + 1 >= text_.size() || is_white_space(text_[at_ + 1]);
    const bool separates = (c == ':' || (c == '-' && starts_value_)) && before_blank;
    starts_value_ = separates || (depth_ > 0 && (opens || c == ','));
    advance(1);
  }

  void start_line() {
    starts_value_ = true;
    line_start_ = ++at_;
  }

  void advance(std::size_t bytes) { at_ = std::min(at_ + bytes, text_.size()); }

  void skip_line() { at_ = std::min(text_.find('\n', at_), text_.size()); }

  /// A quote without its end counts as a letter.
  void skip_quoted() {
    const std::size_t end = find_quote_end(text_, at_);
    advance(end == std::string_view::npos ? 1 : end - at_);
    starts_value_ = false;
  }

  /// The lines below that stand deeper than the line of the `|`.
  void skip_block_text() {
    const std::size_t indent = find_indent(line_start_);
    skip_line();
    while (at_ < text_.size()) {
      const std::size_t next = at_ + 1;
      const std::size_t end = std::min(text_.find('\n', next), text_.size());
      const bool is_empty = text_.substr(next, end - next).find_first_not_of(" \t\r") == std::string_view::npos;
      if (!is_empty && find_indent(next) <= indent) return;
      at_ = end;
    }
  }

  [[nodiscard]] std::size_t find_indent(std::size_t line) const {
    return std::min(text_.find_first_not_of(blanks, line), text_.size()) - line;
  }

  std::string_view text_;
  std::int64_t limit_;
  std::int64_t depth_{0};
  std::size_t at_{0};
  std::size_t line_start_{0};
  bool starts_value_{true};
};

}  // namespace

std::optional<std::uint32_t> find_deep_bracket(std::string_view text, std::int64_t limit) {
  return BracketScan(text, limit).find();
}

}  // namespace chronodraw
