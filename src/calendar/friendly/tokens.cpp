// SPDX-License-Identifier: MIT
#include "calendar/friendly/tokens.hpp"

#include <algorithm>

#include "calendar/scanner.hpp"

namespace chronodraw {

namespace {

constexpr std::string_view dashes[] = {"\u2013", "\u2014", "\u2212", "\u2010", "\u2011"};

bool is_word_byte(char c) { return is_letter(c) || static_cast<unsigned char>(c) >= 0x80; }

std::size_t find_dash(std::string_view rest) {
  for (const std::string_view dash : dashes) {
    if (rest.starts_with(dash)) return dash.size();
  }
  return 0;
}

/// Spaces that do not break are spaces too.
std::size_t find_blank(std::string_view rest) {
  if (rest.starts_with("\u00a0")) return 2;
  if (rest.starts_with("\u202f") || rest.starts_with("\u2009")) return 3;
  return is_blank(rest[0]) ? 1 : 0;
}

/// `1,000,000`: groups of exactly three digits after one to three.
std::size_t find_grouped_end(std::string_view rest, std::size_t digits) {
  if (digits > 3) return digits;
  std::size_t end = digits;
  while (end + 3 < rest.size() && rest[end] == ',' && std::all_of(&rest[end + 1], &rest[end + 1] + 3, is_digit)) {
    if (end + 4 < rest.size() && is_digit(rest[end + 4])) break;
    end += 4;
  }
  return end;
}

/// `13.8`, but not the start of `2020.01.03`.
std::size_t find_decimal_end(std::string_view rest, std::size_t digits) {
  std::size_t end = digits;
  if (end + 1 >= rest.size() || rest[end] != '.' || !is_digit(rest[end + 1])) return digits;
  for (++end; end < rest.size() && is_digit(rest[end]);) ++end;
  const bool goes_on = end + 1 < rest.size() && rest[end] == '.' && is_digit(rest[end + 1]);
  return goes_on ? digits : end;
}

std::size_t find_number_end(std::string_view rest, bool is_after_dot) {
  std::size_t digits = 0;
  while (digits < rest.size() && is_digit(rest[digits])) ++digits;
  return is_after_dot ? digits : find_decimal_end(rest, find_grouped_end(rest, digits));
}

constexpr std::string_view zone_areas[] = {"Africa/",    "America/", "Antarctica/", "Arctic/", "Asia/",   "Atlantic/",
                                           "Australia/", "Etc/",     "Europe/",     "Indian/", "Pacific/"};

/// `Europe/Berlin` is one word, and 0 where the text begins with no such name.
std::size_t find_zone_end(std::string_view rest) {
  const auto is_area = [&](std::string_view area) { return rest.starts_with(area); };
  if (std::none_of(std::begin(zone_areas), std::end(zone_areas), is_area)) return 0;
  const auto is_inside = [](char c) {
    return is_letter(c) || is_digit(c) || c == '/' || c == '_' || c == '-' || c == '+';
  };
  return static_cast<std::size_t>(std::find_if_not(rest.begin(), rest.end(), is_inside) - rest.begin());
}

/// Letters, with dots between and after them.
std::size_t find_word_end(std::string_view rest) {
  std::size_t end = find_zone_end(rest);
  while (end < rest.size()) {
    const bool is_dot = rest[end] == '.' && end > 0 && rest[end - 1] != '.';
    if (find_dash(rest.substr(end)) > 0 || find_blank(rest.substr(end)) > 0 || (!is_word_byte(rest[end]) && !is_dot))
      break;
    ++end;
  }
  return end;
}

Token make_token(Token::Kind kind, std::string_view text) {
  Token token{kind, text, {}, false};
  for (const char c : text) {
    const bool is_left_out = (kind == Token::Kind::word && c == '.') || (kind == Token::Kind::number && c == ',');
    if (!is_left_out) token.plain += 'A' <= c && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  }
  return token;
}

Token scan_token(std::string_view rest, bool is_after_dot) {
  if (is_digit(rest[0])) return make_token(Token::Kind::number, rest.substr(0, find_number_end(rest, is_after_dot)));
  if (const std::size_t dash = find_dash(rest); dash > 0) {
    return {Token::Kind::mark, rest.substr(0, dash), "-", false};
  }
  if (is_word_byte(rest[0])) return make_token(Token::Kind::word, rest.substr(0, find_word_end(rest)));
  return make_token(Token::Kind::mark, rest.substr(0, rest.starts_with("..") ? 2 : 1));
}

}  // namespace

std::vector<Token> scan_tokens(std::string_view source) {
  std::vector<Token> tokens;
  bool has_space = false;
  for (std::size_t at = 0; at < source.size();) {
    if (const std::size_t blank = find_blank(source.substr(at)); blank > 0) {
      has_space = true;
      at += blank;
      continue;
    }
    tokens.push_back(scan_token(source.substr(at), at > 0 && source[at - 1] == '.'));
    tokens.back().has_space_before = has_space;
    at += tokens.back().text.size();
    has_space = false;
  }
  return tokens;
}

std::string_view Phrase::text() const {
  if (tokens_.empty()) return source_.substr(source_.size());
  const char* from = tokens_.front().text.data();
  const char* to = tokens_.back().text.data() + tokens_.back().text.size();
  return {from, static_cast<std::size_t>(to - from)};
}

bool Phrase::skip(std::string_view plain) {
  if (tokens_.empty() || tokens_.front().plain != plain) return false;
  tokens_ = tokens_.subspan(1);
  return true;
}

bool Phrase::skip_last(std::string_view plain) {
  if (tokens_.empty() || tokens_.back().plain != plain) return false;
  tokens_ = tokens_.first(tokens_.size() - 1);
  return true;
}

const Token* Phrase::take_number() {
  if (tokens_.empty() || !is_whole_number(tokens_.front())) return nullptr;
  const Token* token = &tokens_.front();
  tokens_ = tokens_.subspan(1);
  return token;
}

const Token* Phrase::take_word() {
  if (tokens_.empty() || tokens_.front().kind != Token::Kind::word) return nullptr;
  const Token* token = &tokens_.front();
  tokens_ = tokens_.subspan(1);
  return token;
}

bool is_whole_number(const Token& token) {
  return token.kind == Token::Kind::number && token.plain.find('.') == std::string::npos && token.plain.size() <= 15;
}

bool is_plain_number(const Token& token) { return is_whole_number(token) && token.plain.size() == token.text.size(); }

}  // namespace chronodraw
