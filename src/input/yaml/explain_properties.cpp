// SPDX-License-Identifier: MIT
#include "input/yaml/explain_properties.hpp"

#include <algorithm>

#include "input/yaml/source_scan.hpp"

namespace chronodraw {

namespace {

constexpr std::size_t none = std::string_view::npos;

/// The last of `signs` at or before `at`, on its line.
std::size_t find_sign(const YamlRefusal& r, std::string_view signs) {
  const std::size_t line = find_line_begin(r.text, r.at);
  const std::size_t sign = r.text.substr(0, std::min(r.at + 1, r.text.size())).find_last_of(signs);
  return sign == none || sign < line ? r.at : sign;
}

std::size_t find_word_end(std::string_view text, std::size_t at) {
  return std::min(text.find_first_of(" \t\r\n,]}", at), text.size());
}

}  // namespace

Diagnostic explain_alias(const YamlRefusal& r) {
  const std::size_t end = find_word_end(r.text, r.at);
  const std::string name(r.text.substr(r.at + 1, end - r.at - 1));
  return make_syntax_error(r, "undefined-alias", "expected an anchor `&" + name + "` before this alias, found none",
                           {r.at, end}, "define the anchor, or put the value in quotes if it is a text");
}

Diagnostic explain_name(const YamlRefusal& r) {
  const std::size_t sign = find_sign(r, "&*");
  const bool is_anchor = r.text.substr(sign, 1) == "&";
  const std::string mark = is_anchor ? "`&`" : "`*`";
  const bool is_bullet = !is_anchor && sign == find_line_content(r.text, sign);
  return make_syntax_error(r, "bad-start", "expected a name after " + mark + ", found none",
                           {sign, std::max(find_word_end(r.text, sign), sign + 1)},
                           is_bullet ? "begin the items of a list with `-`, or put the text in quotes"
                                     : "put the text in quotes if it begins with " + mark);
}

Diagnostic explain_tag(const YamlRefusal& r) {
  const std::size_t sign = find_sign(r, "!");
  const std::size_t end = find_word_end(r.text, sign);
  return make_syntax_error(r, "bad-start",
                           "expected a tag after `!`, found " + quote_code(r.text.substr(sign, end - sign)),
                           {sign, end}, "put the text in quotes if it begins with `!`");
}

Diagnostic explain_twice(const YamlRefusal& r) {
  const std::size_t end = find_word_end(r.text, r.at);
  return make_syntax_error(
      r, "bad-start",
      "expected one anchor and one tag at most, found " + quote_code(r.text.substr(r.at, end - r.at)) + " besides",
      {r.at, end}, "take one of the two off, or put the text in quotes");
}

Diagnostic explain_content(const YamlRefusal& r) {
  return make_syntax_error(r, "bad-start", "expected an alias alone, found an anchor or a tag before it",
                           {r.at, find_word_end(r.text, r.at)}, "take it off: an alias is what it names");
}

Diagnostic explain_directive(const YamlRefusal& r) {
  const std::size_t line = find_line_begin(r.text, r.at);
  return make_syntax_error(
      r, "bad-directive",
      "expected no line that begins with `%` but `%YAML 1.2`, found " + quote_code(find_rest_of_line(r.text, line)),
      {line, find_plain_end(r.text, line)}, "take the line out; nothing here needs it");
}

}  // namespace chronodraw
