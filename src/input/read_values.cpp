// SPDX-License-Identifier: MIT
#include "input/read_values.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include "base/colors.hpp"
#include "base/edit_distance.hpp"
#include "base/limits.hpp"
#include "base/make_diagnostic.hpp"
#include "base/numbers.hpp"
#include "base/utf8.hpp"
#include "input/fold_text.hpp"

namespace chronodraw {

namespace {

std::string quote_code(std::string_view text) { return "`" + std::string(text) + "`"; }

/// What an escape in quotes or a command line can bring in and no picture can hold.
bool is_harmful(CodePoint point) {
  const char32_t value = point.value;
  if (value == 0xFFFD) return point.length == 1;
  if (value < 0x20) return value != '\t' && value != '\n' && value != '\r';
  return (value >= 0x7F && value <= 0x9F) || value == 0xFFFE || value == 0xFFFF;
}

void check_text(Decoding& decoding, const Node& node, std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = decode_utf8(text, at);
    if (is_harmful(point)) {
      return report_error(decoding, node.span, "control-character", "expected text, found a control character in it",
                          "take the character or its escape out");
    }
    at += static_cast<std::size_t>(point.length);
  }
}

bool check_length(Decoding& decoding, const Node& node, std::string_view text, const Limit& fixed) {
  const Limit limit = fixed.in(decoding.options.limits);
  if (std::ssize(text) <= limit.value) return true;
  const auto length = static_cast<std::int64_t>(count_code_points(text));
  if (length <= limit.value) return true;
  add_mistake(decoding.diagnostics,
              make_limit_error(limit, length, find_place(decoding.document, node.span), "shorten the text"));
  return false;
}

void check_lines(Decoding& decoding, const Node& node, std::string_view text) {
  const Limit limit = limits::lines.in(decoding.options.limits);
  const std::int64_t lines = 1 + std::count(text.begin(), text.end(), '\n');
  if (lines > limit.value)
    add_mistake(decoding.diagnostics, make_limit_error(limit, lines, find_place(decoding.document, node.span),
                                                       "shorten the text, or take line breaks out"));
}

std::string format_names(std::span<const std::string_view> names) {
  std::string text;
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (i > 0) text += i + 1 == names.size() ? " or " : ", ";
    text += quote_code(names[i]);
  }
  return text;
}

std::string make_choice_hint(std::string_view found, std::span<const std::string_view> names) {
  const std::optional<std::string_view> nearest = find_nearest(found, names);
  return nearest ? "did you mean " + quote_code(*nearest) + "?" : "write one of these, or leave the key away";
}

std::vector<std::string_view> color_names() {
  std::vector<std::string_view> names;
  for (int i = 0; i < swatch_count; ++i) names.push_back(swatch_name(static_cast<Swatch>(i)));
  return names;
}

bool has_web_scheme(std::string_view link) {
  constexpr std::array<std::string_view, 3> schemes{"http://", "https://", "mailto:"};
  return std::any_of(schemes.begin(), schemes.end(), [&](std::string_view scheme) {
    const auto is_same = [](char a, char b) { return (a >= 'A' && a <= 'Z' ? a - 'A' + 'a' : a) == b; };
    return link.size() > scheme.size() &&
           std::equal(scheme.begin(), scheme.end(), link.begin(), [&](char b, char a) { return is_same(a, b); });
  });
}

/// Blanks of every width, and what turns or hides the letters beside it: a link would not be what it looks like.
bool is_invisible(char32_t c) {
  return is_unprintable(c) || c == 0xA0 || c == 0xAD || c == 0x1680 || c == 0x180E || c == 0x3000 ||
         (c >= 0x2000 && c <= 0x200D) || c == 0x202F || (c >= 0x205F && c <= 0x206F) || (c >= 0xE0000 && c <= 0xE0FFF);
}

bool has_invisible(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = decode_utf8(text, at);
    if (is_invisible(point.value)) return true;
    at += static_cast<std::size_t>(point.length);
  }
  return false;
}

bool has_blank(std::string_view text) { return text.find_first_of(" \t\n\r\f\v") != std::string_view::npos; }

}  // namespace

bool expect_short_text(Decoding& decoding, const Node& node, std::string_view text) {
  return check_length(decoding, node, text, limits::title_length);
}

std::string read_line(Decoding& decoding, const Node& node, const std::string& name) {
  const Scalar* scalar = expect_scalar(decoding, node, "a text for " + quote_code(name));
  if (scalar == nullptr) return {};
  check_text(decoding, node, scalar->text);
  std::string line = fold_line(scalar->text);
  check_length(decoding, node, line, limits::title_length);
  return line;
}

std::string read_line(Decoding& decoding, const MapEntry& entry) { return read_line(decoding, entry.value, entry.key); }

std::string read_words(Decoding& decoding, const MapEntry& entry) {
  const List* list = find_list(entry.value);
  if (list == nullptr) return read_line(decoding, entry);
  std::string words;
  for (const Node& node : list->items) {
    const std::string word = read_line(decoding, node, "an item of " + quote_code(entry.key));
    if (!word.empty()) words += (words.empty() ? "" : ", ") + word;
  }
  check_length(decoding, entry.value, words, limits::title_length);
  return words;
}

std::string read_paragraphs(Decoding& decoding, const MapEntry& entry) {
  const List* list = find_list(entry.value);
  std::string text;
  for (const Node& node : list != nullptr ? std::span(list->items) : std::span(&entry.value, 1)) {
    const Scalar* scalar = expect_scalar(decoding, node, "a text or a list of texts for " + quote_code(entry.key));
    if (scalar == nullptr) continue;
    check_text(decoding, node, scalar->text);
    const std::string folded = fold_paragraphs(scalar->text, scalar->style);
    if (!text.empty() && !folded.empty()) text += '\n';
    text += folded;
  }
  check_length(decoding, entry.value, text, limits::body_length);
  check_lines(decoding, entry.value, text);
  return text;
}

std::optional<std::int64_t> read_whole_number(Decoding& decoding, const MapEntry& entry, std::int64_t least,
                                              std::int64_t most) {
  const Scalar* scalar = find_scalar(entry.value);
  const auto number = scalar == nullptr ? std::nullopt : read_integer(scalar->text);
  if (number && *number >= least && *number <= most) return number;
  report_error(decoding, entry.value.span, "bad-number",
               "expected a whole number from " + format_number(least) + " to " + format_number(most) + " for " +
                   quote_code(entry.key) + ", found " + describe_node(entry.value),
               "write the digits alone, or leave the key away");
  return std::nullopt;
}

std::optional<std::size_t> read_choice(Decoding& decoding, const MapEntry& entry,
                                       std::span<const std::string_view> names) {
  const Scalar* scalar = find_scalar(entry.value);
  const std::string_view text = scalar == nullptr ? std::string_view{} : std::string_view(scalar->text);
  const auto found = std::find(names.begin(), names.end(), text);
  if (found != names.end()) return static_cast<std::size_t>(found - names.begin());
  report_error(
      decoding, entry.value.span, "bad-choice",
      "expected " + format_names(names) + " for " + quote_code(entry.key) + ", found " + describe_node(entry.value),
      make_choice_hint(text, names));
  return std::nullopt;
}

bool read_flag(Decoding& decoding, const MapEntry& entry) {
  constexpr std::array<std::string_view, 2> names{"false", "true"};
  return read_choice(decoding, entry, names).value_or(0) == 1;
}

std::optional<ColorChoice> read_color_choice(Decoding& decoding, const MapEntry& entry) {
  const Scalar* scalar = find_scalar(entry.value);
  const std::string_view text = scalar == nullptr ? std::string_view{} : std::string_view(scalar->text);
  if (const auto swatch = find_swatch(text)) return *swatch;
  const std::optional<Color> color = read_color(text);
  if (color && color->alpha == 255) return *color;
  const std::vector<std::string_view> names = color_names();
  const bool has_nearest = find_nearest(text, names).has_value();
  report_error(decoding, entry.value.span, "bad-color",
               "expected a colour's name or `#RRGGBB`, found " + describe_node(entry.value),
               has_nearest ? make_choice_hint(text, names) : "the names are " + format_names(names));
  return std::nullopt;
}

void check_hidden_color(Decoding& decoding, const MapEntry& entry) {
  const std::string_view source = decoding.document.source->text();
  if (!is_null(entry.value) || entry.key_span.end >= source.size()) return;
  const std::size_t hash = source.find_first_not_of(": \t", entry.key_span.end);
  if (hash == std::string_view::npos || source[hash] != '#') return;
  const std::size_t end = std::min(source.find_first_not_of("0123456789abcdefABCDEF", hash + 1), source.size());
  const std::string color(source.substr(hash, end - hash));
  const std::size_t next = std::min(source.find_first_not_of(" \t\r", end), source.size());
  if (!read_color(color) || (next < source.size() && source[next] != '\n' && source[next] != '#')) return;
  report_error(decoding, {static_cast<std::uint32_t>(hash), static_cast<std::uint32_t>(end)}, "hidden-color",
               "expected a colour, found a comment: outside quotes `#` starts one",
               "put it in quotes: `" + entry.key + ": \"" + color + "\"`");
}

void check_hidden_colors(Decoding& decoding, const Map& map, KeyScope scope) {
  for (const MapEntry& entry : map.entries) {
    const KeyRow* row = find_key(scope, entry.key);
    if (row != nullptr && row->type == KeyType::color) check_hidden_color(decoding, entry);
  }
}

bool is_web_link(std::string_view link) { return has_web_scheme(link) && !has_blank(link) && !has_invisible(link); }

std::string read_link(Decoding& decoding, const MapEntry& entry) {
  const Scalar* scalar = find_scalar(entry.value);
  std::string link = scalar == nullptr ? std::string() : fold_line(scalar->text);
  if (scalar != nullptr && (link.empty() || !check_length(decoding, entry.value, link, limits::body_length))) return {};
  if (is_web_link(link)) return check_text(decoding, entry.value, link), link;
  if (has_web_scheme(link) && !has_blank(link)) {
    report_error(decoding, entry.value.span, "bad-link",
                 "expected a link that can be read, found invisible characters in it",
                 "take them out, or write them as `%` and two digits each");
    return {};
  }
  report_error(
      decoding, entry.value.span, "bad-link",
      "expected a link that starts with `https://`, `http://` or `mailto:`, found " + describe_node(entry.value),
      has_blank(link) ? "write `%20` for a space" : "write the whole address, or leave the key away");
  return {};
}

}  // namespace chronodraw
