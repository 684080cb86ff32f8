// SPDX-License-Identifier: MIT
// The tree every input format is parsed into: scalars, lists and maps in order, each with its place. Values are texts;
// only decoding gives them a type. Aliases have been expanded and counted; duplicate keys have been told.
#pragma once

#include <memory>
#include <string>
#include <variant>
#include <vector>

#include "base/source_file.hpp"

namespace chronodraw {

struct Node;

struct Scalar {
  std::string text;
  bool quoted{false};  ///< an unquoted empty text, `~` or `null` is no value
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
  std::vector<MapEntry> entries;  ///< in file order
};

struct Document {
  std::shared_ptr<const SourceFile> source;
  Node root;
};

}  // namespace chronodraw
