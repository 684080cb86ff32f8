// SPDX-License-Identifier: MIT
// A cursor over the text of a date. Every `skip` and `read` moves on only where it matches, so that a form can be tried
// and given up. Bytes, not code points; never reads past the end.
#pragma once

#include <cstddef>
#include <string_view>

namespace chronodraw {

[[nodiscard]] constexpr bool is_digit(char c) { return '0' <= c && c <= '9'; }
[[nodiscard]] constexpr bool is_letter(char c) { return ('a' <= c && c <= 'z') || ('A' <= c && c <= 'Z'); }
[[nodiscard]] constexpr bool is_blank(char c) { return c == ' ' || c == '\t'; }

/// Of up to 18 digits.
[[nodiscard]] constexpr long long find_value(std::string_view digits) {
  long long value = 0;
  for (const char c : digits) value = value * 10 + (c - '0');
  return value;
}

class Scanner {
 public:
  constexpr explicit Scanner(std::string_view text) : text_(text) {}

  [[nodiscard]] constexpr bool at_end() const { return at_ == text_.size(); }
  [[nodiscard]] constexpr std::size_t offset() const { return at_; }
  [[nodiscard]] constexpr char peek() const { return at_end() ? '\0' : text_[at_]; }
  [[nodiscard]] constexpr std::string_view rest() const { return text_.substr(at_); }

  constexpr bool skip(char c) {
    if (at_end() || text_[at_] != c) return false;
    ++at_;
    return true;
  }
  /// One of `set`, or NUL.
  constexpr char skip_one_of(std::string_view set) {
    if (at_end() || set.find(text_[at_]) == std::string_view::npos) return '\0';
    return text_[at_++];
  }
  template <class Predicate>
  constexpr std::string_view read_while(Predicate is_wanted) {
    const std::size_t from = at_;
    while (!at_end() && is_wanted(text_[at_])) ++at_;
    return text_.substr(from, at_ - from);
  }
  /// Exactly `count` characters that are wanted, or nothing.
  template <class Predicate>
  constexpr std::string_view read_exactly(std::size_t count, Predicate is_wanted) {
    if (text_.size() - at_ < count) return {};
    for (std::size_t i = 0; i < count; ++i) {
      if (!is_wanted(text_[at_ + i])) return {};
    }
    at_ += count;
    return text_.substr(at_ - count, count);
  }

 private:
  std::string_view text_;
  std::size_t at_{0};
};

}  // namespace chronodraw
