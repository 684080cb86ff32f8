// SPDX-License-Identifier: MIT
// The text of a date cut into numbers, words and marks, so that the friendly forms can be told as patterns of them.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <chronodraw/habits.hpp>

namespace chronodraw {

struct Token {
  enum class Kind { number, word, mark };
  Kind kind{Kind::mark};
  std::string_view text;  ///< as written, a view into the source
  /// Words in lower case without dots (`B.C.` is `bc`), numbers without thousands separators, dashes as `-`.
  std::string plain;
  bool has_space_before{false};
};

[[nodiscard]] std::vector<Token> scan_tokens(std::string_view source);

/// A run of tokens of one source. Taking from it moves on only where it matches.
class Phrase {
 public:
  Phrase(std::string_view source, std::span<const Token> tokens, const DateHabits& habits)
      : source_(source), tokens_(tokens), habits_(&habits) {}

  [[nodiscard]] bool is_empty() const { return tokens_.empty(); }
  [[nodiscard]] std::size_t size() const { return tokens_.size(); }
  [[nodiscard]] const Token& operator[](std::size_t i) const { return tokens_[i]; }
  [[nodiscard]] const Token& back() const { return tokens_.back(); }
  [[nodiscard]] std::string_view source() const { return source_; }
  [[nodiscard]] const DateHabits& habits() const { return *habits_; }
  [[nodiscard]] Calendar calendar() const { return habits_->calendar; }
  [[nodiscard]] std::string_view text() const;  ///< from the first token to the last
  [[nodiscard]] Phrase first(std::size_t count) const { return {source_, tokens_.first(count), *habits_}; }
  [[nodiscard]] Phrase rest(std::size_t from) const { return {source_, tokens_.subspan(from), *habits_}; }

  bool skip(std::string_view plain);       ///< the next token
  bool skip_last(std::string_view plain);  ///< the last token
  /// The next token if it is a whole number.
  [[nodiscard]] const Token* take_number();
  [[nodiscard]] const Token* take_word();

 private:
  std::string_view source_;
  std::span<const Token> tokens_;
  const DateHabits* habits_;
};

[[nodiscard]] bool is_whole_number(const Token& token);
/// Digits as written, none grouped: `1450`, not `1,450` and not `14.5`.
[[nodiscard]] bool is_plain_number(const Token& token);

}  // namespace chronodraw
