// SPDX-License-Identifier: MIT
// yaml-cpp's events to a tree of nodes with places. Stops by throwing SyntaxStop, which never leaves this folder.
// Aliases share their node and count all of it again; a map's duplicate keys are told and the first one kept.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include <yaml-cpp/eventhandler.h>

#include <chronodraw/limits.hpp>
#include "document/document.hpp"

namespace chronodraw {

/// A mistake that ends parsing.
struct SyntaxStop {
  Diagnostic diagnostic;
};

/// A list or map that has begun and not ended.
struct OpenNode {
  bool is_map{false};
  bool is_flow{false};
  std::uint32_t begin{0};
  int column{0};  ///< from 0
  YAML::anchor_t anchor{0};
  std::int64_t count_before{0};
  std::int64_t nodes_seen{0};  ///< of a map: keys and values
  std::vector<Node> items;
  std::vector<MapEntry> entries;
  std::map<std::string, std::size_t> index;  ///< of many entries, by key
  std::optional<MapEntry> entry;             ///< its key has come, its value not yet
};

class TreeBuilder : public YAML::EventHandler {
 public:
  TreeBuilder(const SourceFile& source, const Limits& limits) : source_(source), limits_(limits) {}

  void OnDocumentStart(const YAML::Mark& mark) override;
  void OnDocumentEnd() override {}
  void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override;
  void OnAlias(const YAML::Mark& mark, YAML::anchor_t anchor) override;
  void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                const std::string& value) override;
  void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                       YAML::EmitterStyle::value style) override;
  void OnSequenceEnd() override { end_node(); }
  void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  YAML::EmitterStyle::value style) override;
  void OnMapEnd() override { end_node(); }

  /// Nothing when the file holds no more than blanks and comments.
  [[nodiscard]] std::optional<Node> take_root() { return std::move(root_); }
  [[nodiscard]] const Diagnostics& mistakes() const { return mistakes_; }

  [[nodiscard]] const std::vector<OpenNode>& open_nodes() const { return open_; }
  /// How far into the text the events have come.
  [[nodiscard]] std::uint32_t reached() const { return reached_; }

 private:
  struct Anchor {
    Node node;
    std::int64_t count{0};
    bool is_open{true};
  };

  void begin_node(const YAML::Mark& mark, YAML::anchor_t anchor, bool is_map, bool is_flow);
  void end_node();
  void add(Node node);
  void add_entry(OpenNode& map, MapEntry entry);
  void set_key(OpenNode& map, const Node& node);
  void count(std::int64_t nodes, Span span);
  void keep_anchor(YAML::anchor_t anchor, const Node& node, std::int64_t count_before);
  void check_quote(std::uint32_t begin, std::size_t end) const;
  void check_colon(const MapEntry& entry) const;
  void check_properties(const YAML::Mark& mark) const;
  void tell_tag(const YAML::Mark& mark, const std::string& tag);
  [[nodiscard]] Span find_scalar_span(std::uint32_t begin, const std::string& value, ScalarStyle style) const;
  [[nodiscard]] int find_block_column() const;
  [[noreturn]] void stop(std::string code, std::string message, Span span, std::string hint) const;

  const SourceFile& source_;
  Limits limits_;
  std::vector<OpenNode> open_;
  std::vector<Anchor> anchors_;
  std::optional<Node> root_;
  std::optional<std::uint32_t> second_document_;
  Diagnostics mistakes_;
  std::set<std::string> tags_;  ///< told already
  std::int64_t count_{0};
  std::int64_t documents_{0};
  std::uint32_t reached_{0};
};

}  // namespace chronodraw
