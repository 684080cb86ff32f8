// SPDX-License-Identifier: MIT
#include "input/yaml/explain_syntax.hpp"

#include <algorithm>
#include <array>
#include <set>

#include "base/make_diagnostic.hpp"
#include "base/numbers.hpp"
#include "base/utf8.hpp"
#include "input/yaml/explain_properties.hpp"
#include "input/yaml/source_scan.hpp"

namespace chronodraw {

namespace {

constexpr std::size_t none = std::string_view::npos;
constexpr std::size_t longest_key = 1024;  ///< on its line, as YAML has it
constexpr std::size_t longest_quote = 60;  ///< bytes of the author's text repeated in a hint

std::string format_column(std::size_t column) { return format_number(static_cast<std::int64_t>(column) + 1); }

std::string_view find_key(std::string_view text, std::size_t at) {
  const std::size_t colon = find_colon(text, at);
  return colon == none ? find_rest_of_line(text, at) : text.substr(at, colon - at);
}

std::size_t find_column(std::string_view text, std::size_t at) { return at - find_line_begin(text, at); }

std::size_t find_indent_end(std::string_view text, std::size_t at) {
  return std::min(text.find_first_not_of(" \t", find_line_begin(text, at)), text.size());
}

bool has_tab_indent(const YamlRefusal& r) {
  const std::size_t line = find_line_begin(r.text, r.at);
  return r.text.substr(line, find_indent_end(r.text, r.at) - line).find('\t') != none;
}

Diagnostic explain_tab(const YamlRefusal& r) {
  const std::size_t tab = r.text.find('\t', find_line_begin(r.text, r.at));
  return make_syntax_error(r, "tab-indent", "expected spaces for indentation, found a tab", {tab, tab + 1},
                           "replace the tab with spaces");
}

Diagnostic explain_quote(const YamlRefusal& r) {
  const std::size_t quote = std::min(r.text.find_first_of("\"'", r.builder.reached()), r.at);
  const std::string mark(r.text.substr(quote, 1));
  return make_syntax_error(r, "unclosed-quote", "expected a closing " + mark + " on this line, found none",
                           {quote, find_plain_end(r.text, quote)}, "close the quote");
}

Diagnostic explain_bracket(const YamlRefusal& r) {
  if (r.text.substr(r.at, 1) == "*") return explain_content(r);
  const auto& open = r.builder.open_nodes();
  const auto flow = std::find_if(open.rbegin(), open.rend(), [](const OpenNode& node) { return node.is_flow; });
  const std::string found = r.at >= r.text.size() ? "the end of the file" : quote_code(find_rest_of_line(r.text, r.at));
  if (flow == open.rend()) {
    return make_syntax_error(r, "unclosed-bracket", "expected a closing bracket, found " + found, {r.at, r.at},
                             "close the bracket, or put the text in quotes");
  }
  const std::string opening = flow->is_map ? "`{`" : "`[`";
  const std::string closing = flow->is_map ? "`}`" : "`]`";
  const bool is_same_line = find_line_begin(r.text, flow->begin) == find_line_begin(r.text, r.at);
  if (is_same_line && r.at < r.text.size()) {
    return make_syntax_error(
        r, "unclosed-bracket", "expected `,` or " + closing + " after a value in brackets, found " + found,
        {r.at, find_plain_end(r.text, r.at)}, "put texts with commas, colons or brackets in quotes");
  }
  return make_syntax_error(r, "unclosed-bracket", "expected " + closing + " to close this " + opening + ", found none",
                           {flow->begin, flow->begin + 1}, "close the bracket, or put the text in quotes");
}

/// `title: Iraq: the war`: the value with quotes around it, where that is short and simple.
std::string make_quoting_hint(std::string_view key, std::string_view value) {
  if (key.size() + value.size() > longest_quote || value.find('"') != none) return "put the value in quotes";
  return "put the value in quotes: `" + std::string(key) + ": \"" + std::string(value) + "\"`";
}

Diagnostic explain_second_colon(const YamlRefusal& r, std::size_t key, std::size_t colon) {
  const std::size_t value = std::min(r.text.find_first_not_of(" \t", colon + 1), r.text.size());
  return make_syntax_error(r, "second-colon", "expected one `key: value` on a line, found a second colon in the value",
                           {r.at, r.at + 1},
                           make_quoting_hint(r.text.substr(key, colon - key), find_rest_of_line(r.text, value)));
}

Diagnostic explain_deeper_key(const YamlRefusal& r, std::size_t key) {
  const std::size_t column = find_column(r.text, key);
  std::size_t line = find_line_above(r.text, key);
  while (line != none && (find_colon(r.text, find_line_content(r.text, line)) == none ||
                          find_column(r.text, find_line_content(r.text, line)) >= column)) {
    line = find_line_above(r.text, line);
  }
  const std::string name = quote_code(find_key(r.text, key));
  std::string expected = "expected " + name + " in line with the keys above";
  if (line != none) {
    const std::size_t above = find_line_content(r.text, line);
    expected = "expected " + name + " in column " + format_column(find_column(r.text, above)) + " like " +
               quote_code(find_key(r.text, above));
  }
  return make_syntax_error(r, "bad-indentation", expected + ", found it in column " + format_column(column),
                           {key, key + find_key(r.text, key).size()},
                           "give keys that belong together the same indentation");
}

/// A colon where no key can be: a second one in a value, a line above without one, or a line indented too deep.
Diagnostic explain_colon(const YamlRefusal& r) {
  const std::size_t key = find_line_content(r.text, r.at);
  const std::size_t colon = find_colon(r.text, key);
  if (colon != none && colon - key > longest_key) {
    return make_syntax_error(r, "bad-key", "expected a key of at most 1024 characters, found a longer one",
                             {key, key + 1}, "make it shorter; a text goes behind the colon");
  }
  if (colon < r.at) return explain_second_colon(r, key, colon);
  const std::size_t line = find_line_above(r.text, r.at);
  if (line != none) {
    const std::size_t above = find_line_content(r.text, line);
    const bool has_colon = find_colon(r.text, above) != none;
    if (!has_colon && find_column(r.text, above) == find_column(r.text, key)) {
      const auto end = static_cast<std::uint32_t>(find_plain_end(r.text, above));
      return make_missing_colon(r.source, {static_cast<std::uint32_t>(above), end}, false);
    }
  }
  return explain_deeper_key(r, key);
}

Diagnostic explain_rest(const YamlRefusal& r) {
  const char last = r.text[find_last_ink(r.text, r.at)];
  const std::string found = ", found " + quote_code(find_rest_of_line(r.text, r.at));
  const std::size_t end = find_plain_end(r.text, r.at);
  if (last == '"' || last == '\'') {
    return make_syntax_error(
        r, "text-after-quote", "expected the line to end after the closing quote" + found, {r.at, end},
        last == '"' ? "put the whole value in single quotes, or write `\\\"` for a quote inside double ones"
                    : "write `''` for an apostrophe inside single quotes, or use double quotes");
  }
  const bool is_bracket = last == ']' || last == '}';
  return make_syntax_error(
      r, is_bracket ? "text-after-bracket" : "bad-syntax",
      (is_bracket ? "expected the line to end after the closing bracket" : "expected the line to end") + found,
      {r.at, end}, "put the whole value in quotes");
}

/// The columns in which a line could go on: those of the lines above that it may belong to.
std::set<std::size_t> find_columns(const YamlRefusal& r) {
  std::set<std::size_t> columns;
  std::size_t least = none;
  for (std::size_t line = find_line_above(r.text, r.at); line != none && least > 0;
       line = find_line_above(r.text, line)) {
    const std::size_t indent = find_indent_end(r.text, line) - line;
    if (indent >= least) continue;
    columns.insert({indent, find_line_content(r.text, line) - line});
    least = indent;
  }
  return columns;
}

std::string format_choice(const std::set<std::size_t>& columns) {
  std::string text;
  std::size_t left = columns.size();
  for (const std::size_t column : columns) {
    text += format_column(column);
    if (--left > 0) text += left == 1 ? " or " : ", ";
  }
  return text;
}

/// A line that is neither the next key nor the next item of what is open.
Diagnostic explain_line(const YamlRefusal& r) {
  const std::size_t column = find_column(r.text, r.at);
  const std::set<std::size_t> columns = find_columns(r);
  const std::size_t end = find_plain_end(r.text, r.at);
  if (!columns.contains(column)) {
    return make_syntax_error(r, "bad-indentation",
                             "expected this line to start in column " + format_choice(columns) +
                                 " like those above, found column " + format_column(column),
                             {r.at, end}, "give lines that belong together the same indentation");
  }
  if (find_line_content(r.text, r.at) > r.at) {
    return make_syntax_error(r, "unexpected-item", "expected `key: value`, found a list item", {r.at, end},
                             "take the `-` off, or indent the list under a key of its own");
  }
  return make_syntax_error(r, "missing-item",
                           "expected a list item `- ...`, found " + quote_code(find_key(r.text, r.at)), {r.at, end},
                           "start the line with `- `, or indent it like the item it belongs to");
}

Diagnostic explain_end(const YamlRefusal& r) {
  return r.at > find_indent_end(r.text, r.at) ? explain_rest(r) : explain_line(r);
}

/// The innermost bracket that is open at `at` on its line; npos: none.
std::size_t find_open_bracket(std::string_view text, std::size_t at) {
  std::vector<std::size_t> open;
  for (std::size_t i = find_line_begin(text, at); i < at; ++i) {
    if (text[i] == '[' || text[i] == '{') open.push_back(i);
    if ((text[i] == ']' || text[i] == '}') && !open.empty()) open.pop_back();
    const std::size_t quoted = text[i] == '"' ? find_quote_end(text, i) : none;
    if (quoted < at) i = quoted - 1;
  }
  return open.empty() ? none : open.back();
}

/// The text that cannot start a value; in brackets it ends where they go on.
Where find_token(const YamlRefusal& r) {
  const std::size_t end = find_plain_end(r.text, r.at);
  const auto& open = r.builder.open_nodes();
  const bool is_flow = (!open.empty() && open.back().is_flow) || find_open_bracket(r.text, r.at) != none;
  return {r.at, is_flow ? std::max(r.at + 1, std::min(end, r.text.find_first_of(",]}", r.at))) : end};
}

/// `{date: 1450?}`: yaml-cpp ends a text in brackets at its question mark.
Diagnostic explain_question_mark(const YamlRefusal& r) {
  const std::size_t before = r.text.substr(0, r.at).find_last_of("[{,:\n");
  const std::size_t begin = std::min(r.text.find_first_not_of(" \t", before + 1), r.at);
  const std::size_t end = find_token(r).end;
  const std::string found(r.text.substr(begin, end - begin));
  return make_syntax_error(r, "bad-start", "expected a text with `?` in quotes inside brackets, found `" + found + "`",
                           {begin, end},
                           found.size() > longest_quote ? "put it in quotes" : "write `\"" + found + "\"`");
}

Diagnostic explain_token(const YamlRefusal& r) {
  if (r.text.substr(r.at, 1) == "?" && find_token(r).end < find_plain_end(r.text, r.at))
    return explain_question_mark(r);
  const int length = decode_utf8(r.text, r.at).length;
  const std::string found = quote_code(r.text.substr(r.at, static_cast<std::size_t>(length)));
  return make_syntax_error(r, "bad-start", "expected a value, found " + found + ", which cannot start one",
                           find_token(r), "put the value in quotes");
}

Diagnostic explain_item(const YamlRefusal& r) {
  return make_syntax_error(r, "unexpected-item", "expected the list below its key, found `-` on the line of the key",
                           {r.at, r.at + 1}, "put each item on a line of its own, or write `[a, b]`");
}

Diagnostic explain_closing(const YamlRefusal& r) {
  const std::string found = quote_code(r.text.substr(r.at, 1));
  if (const std::size_t open = find_open_bracket(r.text, r.at); open != none) {
    const bool is_map = r.text[open] == '{';
    return make_syntax_error(r, "unclosed-bracket",
                             std::string("expected ") + (is_map ? "`}` to close a `{`" : "`]` to close a `[`") +
                                 " of this line, found " + found,
                             {r.at, r.at + 1}, "close brackets in turn, or put the text in quotes");
  }
  return make_syntax_error(r, "unopened-bracket", "expected a bracket to close, found " + found + " without one",
                           {r.at, r.at + 1}, "take it off, or put the text in quotes");
}

Diagnostic explain_escape(const YamlRefusal& r) {
  const std::size_t slash = r.text.rfind('\\', r.at > 0 ? r.at - 1 : 0);
  const std::size_t begin = slash == none ? r.at : slash;
  const std::string found = quote_code(r.text.substr(begin, std::max<std::size_t>(2, r.at - begin)));
  return make_syntax_error(r, "bad-escape", "expected an escape such as `\\n` or `\\u00e9`, found " + found,
                           {begin, std::max(r.at, begin + 2)}, "write `\\\\` for a backslash, or use single quotes");
}

Diagnostic explain_block(const YamlRefusal& r) {
  return make_syntax_error(
      r, "bad-syntax",
      "expected the end of the line after `|` or `>`, found " + quote_code(find_rest_of_line(r.text, r.at)),
      {r.at, find_plain_end(r.text, r.at)}, "start the text on the next line, indented");
}

Diagnostic explain_other(const YamlRefusal& r) {
  return make_syntax_error(r, "bad-syntax", "expected YAML, found a mistake in it: " + std::string(r.said),
                           {r.at, find_plain_end(r.text, r.at)}, "put the value in quotes if it is a text");
}

/// Where a version control system left a conflict: the line it begins with.
std::size_t find_conflict(std::string_view text) {
  constexpr std::string_view mark = "<<<<<<< ";
  for (std::size_t at = text.find(mark); at != none; at = text.find(mark, at + 1))
    if (find_line_begin(text, at) == at) return at;
  return none;
}

Diagnostic explain_conflict(const YamlRefusal& r, std::size_t at) {
  return make_syntax_error(r, "merge-conflict", "expected YAML, found a merge conflict that nobody settled",
                           {at, find_plain_end(r.text, at)},
                           "choose one of the two versions, and take out the lines `<<<<<<<`, `=======` and `>>>>>>>`");
}

struct Explanation {
  std::string_view phrase;  ///< how yaml-cpp's sentence begins
  Diagnostic (*explain)(const YamlRefusal&);
};

constexpr std::array explanations{
    Explanation{"illegal tab", explain_tab},
    Explanation{"illegal EOF in scalar", explain_quote},
    Explanation{"illegal document indicator in scalar", explain_quote},
    Explanation{"end of map flow not found", explain_bracket},
    Explanation{"end of sequence flow not found", explain_bracket},
    Explanation{"illegal flow end", explain_closing},
    Explanation{"illegal block entry", explain_item},
    Explanation{"illegal map value", explain_colon},
    Explanation{"end of map not found", explain_end},
    Explanation{"end of sequence not found", explain_end},
    Explanation{"unknown token", explain_token},
    Explanation{"the referenced anchor is not defined", explain_alias},
    Explanation{"illegal map key", explain_token},
    Explanation{"unknown escape character", explain_escape},
    Explanation{"bad character found while scanning hex number", explain_escape},
    Explanation{"invalid unicode", explain_escape},
    Explanation{"unexpected character in block scalar", explain_block},
    Explanation{"cannot set zero indentation", explain_block},
    Explanation{"alias not found", explain_name},
    Explanation{"anchor not found", explain_name},
    Explanation{"illegal character found while scanning alias", explain_name},
    Explanation{"illegal character found while scanning anchor", explain_name},
    Explanation{"illegal character found while scanning tag", explain_tag},
    Explanation{"tag handle with no suffix", explain_tag},
    Explanation{"end of verbatim tag", explain_tag},
    Explanation{"cannot assign multiple tags", explain_twice},
    Explanation{"cannot assign multiple anchors", explain_twice},
    Explanation{"cannot assign multiple aliases", explain_twice},
    Explanation{"aliases can't have any content", explain_content},
    Explanation{"YAML directives", explain_directive},
    Explanation{"bad YAML version", explain_directive},
    Explanation{"YAML major version", explain_directive},
    Explanation{"repeated YAML directive", explain_directive},
    Explanation{"TAG directives", explain_directive},
    Explanation{"repeated TAG directive", explain_directive},
};

std::string make_colon_hint(std::string_view key, bool is_flow) {
  if (is_flow) return "put a text with a comma in quotes";
  const std::size_t colon = key.find(':');
  if (colon != none) {
    return "put a space after the colon: `" + std::string(key.substr(0, colon + 1)) + " " +
           std::string(key.substr(colon + 1)) + "`";
  }
  return "write a colon and a space after the key: `" + std::string(key.substr(0, key.find(' '))) + ": ...`";
}

}  // namespace

Diagnostic explain_syntax(const SourceFile& source, const TreeBuilder& builder, std::string_view said, std::size_t at) {
  const YamlRefusal refusal{source, builder, said, source.text(), std::min(at, source.text().size())};
  if (const std::size_t conflict = find_conflict(refusal.text); conflict != none)
    return explain_conflict(refusal, conflict);
  if (has_tab_indent(refusal)) return explain_tab(refusal);
  const auto found = std::find_if(explanations.begin(), explanations.end(),
                                  [&](const Explanation& e) { return said.starts_with(e.phrase); });
  return found == explanations.end() ? explain_other(refusal) : found->explain(refusal);
}

Diagnostic make_missing_colon(const SourceFile& source, Span key, bool is_flow) {
  const std::string_view text = source.text().substr(key.begin, key.end - key.begin);
  return make_error("missing-colon", "expected `key: value`, found " + quote_code(text), source.find_place(key),
                    {make_colon_hint(text, is_flow)});
}

Diagnostic make_second_document(const SourceFile& source, std::uint32_t at) {
  const std::string_view text = source.text();
  const std::size_t above = find_line_above(text, at);
  const bool has_ended = above != none && text.substr(above, 3) == "...";
  if (text.substr(at, 3) == "---" || has_ended) {
    return make_error("several-documents", "expected one document, found a second one", source.find_place({at, at + 3}),
                      {"move its events into the first, or into a file of their own"});
  }
  return make_error("missing-item", "expected a list item `- ...`, found " + quote_code(find_key(text, at)),
                    source.find_place({at, static_cast<std::uint32_t>(find_plain_end(text, at))}),
                    {"put the list under a key `events:`, so that other keys can stand beside it"});
}

}  // namespace chronodraw
