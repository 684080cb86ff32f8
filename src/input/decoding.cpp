// SPDX-License-Identifier: MIT
#include "input/decoding.hpp"

#include <algorithm>

#include "base/limits.hpp"
#include "base/make_diagnostic.hpp"
#include "base/utf8.hpp"

namespace chronodraw {

namespace {

constexpr std::int64_t short_text = 40;  ///< characters that cost no more than the label itself

void report_type(Decoding& decoding, const Node& node, const std::string& expected, std::string hint) {
  report_error(decoding, node.span, "wrong-type", "expected " + expected + ", found " + describe_node(node),
               std::move(hint));
}

}  // namespace

void count_text(Decoding& decoding, Span span, std::string_view text) {
  const bool was_full = is_full(decoding);
  const auto length = static_cast<std::int64_t>(count_code_points(text));
  decoding.characters += std::max<std::int64_t>(0, length - short_text);
  if (was_full || !is_full(decoding)) return;
  add_mistake(decoding.diagnostics,
              make_limit_error(limits::text_length.in(decoding.options.limits), 0, find_place(decoding.document, span),
                               "shorten the texts, or draw several pictures"));
}

bool is_full(const Decoding& decoding) {
  return decoding.characters > limits::text_length.in(decoding.options.limits).value;
}

void report_error(Decoding& decoding, Span span, std::string code, std::string message, std::string hint) {
  if (!has_room(decoding.diagnostics)) return;
  std::vector<std::string> hints;
  if (!hint.empty()) hints.push_back(std::move(hint));
  add_mistake(decoding.diagnostics,
              make_error(std::move(code), std::move(message), find_place(decoding.document, span), std::move(hints)));
}

void report_warning(Decoding& decoding, Span span, std::string code, std::string message, std::string hint) {
  if (!has_room(decoding.diagnostics)) return;
  decoding.diagnostics.add(
      make_warning(std::move(code), std::move(message), find_place(decoding.document, span), {std::move(hint)}));
}

const Map* expect_map(Decoding& decoding, const Node& node, const std::string& expected) {
  const Map* map = find_map(node);
  if (map == nullptr) report_type(decoding, node, expected, "write `key: value`, each on a line of its own");
  return map;
}

const List* expect_list(Decoding& decoding, const Node& node, const std::string& expected) {
  const List* list = find_list(node);
  if (list == nullptr) report_type(decoding, node, expected, "write each item on a line of its own, after `- `");
  return list;
}

const Scalar* expect_scalar(Decoding& decoding, const Node& node, const std::string& expected) {
  const Scalar* scalar = find_scalar(node);
  if (scalar == nullptr) report_type(decoding, node, expected, "write one text, in quotes if it starts with a bracket");
  return scalar;
}

std::vector<const KeyRow*> check_keys(Decoding& decoding, const Map& map, KeyScope scope) {
  return report_unknown_keys(decoding.document, map, scope, decoding.nearest, decoding.diagnostics);
}

const MapEntry* find_field(const Map& map, KeyScope scope, std::string_view name) {
  return find_field(map, *find_key(scope, name));
}

}  // namespace chronodraw
