// SPDX-License-Identifier: MIT
// The tree every input format is parsed into: scalars, lists and maps in order, each with its place. Values are texts;
// only decoding gives them a type. Aliases have been expanded and counted. A document may carry mistakes that did not
// stop the parser (duplicate keys), so that decoding tells all of a file's mistakes in one run.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/source_file.hpp"

namespace chronodraw {

struct Node;

/// How a scalar was written. Null: nothing, `~` or `null`; its text is empty.
enum class ScalarStyle { null, plain, quoted, literal, folded };

struct Scalar {
  std::string text;
  ScalarStyle style{ScalarStyle::plain};
};
struct List {
  std::vector<Node> items;
};
struct Map;

struct Node {
  Span span;  ///< of the value's first line at least
  std::variant<Scalar, std::shared_ptr<const List>, std::shared_ptr<const Map>> value;
};

struct MapEntry {
  std::string key;
  Span key_span;
  Node value;
};
struct Map {
  std::vector<MapEntry> entries;  ///< in file order, keys unique
};

struct Document {
  std::shared_ptr<const SourceFile> source;
  Node root;
  Diagnostics mistakes;
  /// The overrides of the command line, one a line. Spans beyond the end of `source` lie in it.
  std::shared_ptr<const SourceFile> overrides;
};

/// What the pointers below point to lives as long as the node.
[[nodiscard]] const Scalar* find_scalar(const Node& node);  ///< null for lists and maps
[[nodiscard]] const List* find_list(const Node& node);
[[nodiscard]] const Map* find_map(const Node& node);
[[nodiscard]] bool is_null(const Node& node);
/// The scalars in a tree, counted up to one more than `most`.
[[nodiscard]] std::int64_t count_scalars(const Node& node, std::int64_t most);
[[nodiscard]] const MapEntry* find_entry(const Map& map, std::string_view key);

/// `a list`, `a map`, `nothing`, or the text in backticks, cut after forty characters.
[[nodiscard]] std::string describe_node(const Node& node);

[[nodiscard]] Place find_place(const Document& document, Span span);
/// Where the spans of `overrides` begin.
[[nodiscard]] std::uint32_t find_override_base(const Document& document);

}  // namespace chronodraw
