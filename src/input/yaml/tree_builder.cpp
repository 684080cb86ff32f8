// SPDX-License-Identifier: MIT
#include "input/yaml/tree_builder.hpp"

#include <algorithm>
#include <array>

#include <yaml-cpp/mark.h>

#include "base/limits.hpp"
#include "base/make_diagnostic.hpp"
#include "base/numbers.hpp"
#include "input/yaml/explain_syntax.hpp"
#include "input/yaml/merge_keys.hpp"
#include "input/yaml/source_scan.hpp"

namespace chronodraw {

namespace {

constexpr std::size_t few_entries = 32;    ///< searched in order; more are searched by hash
constexpr std::int64_t nodes_a_copy = 16;  ///< of a merged entry, in the count of nodes
constexpr std::int64_t most_documents = 100;
constexpr std::size_t most_tags = 20;     ///< that are told
constexpr std::size_t bytes_a_node = 32;  ///< of text, in the count of nodes

ScalarStyle find_style(char first) {
  switch (first) {
    case '"':
    case '\'':
      return ScalarStyle::quoted;
    case '|':
      return ScalarStyle::literal;
    case '>':
      return ScalarStyle::folded;
    default:
      return ScalarStyle::plain;
  }
}

std::uint32_t make_offset(std::size_t at) { return static_cast<std::uint32_t>(at); }

std::uint32_t find_begin(const SourceFile& source, const YAML::Mark& mark) {
  const std::size_t at = mark.pos < 0 ? 0 : static_cast<std::size_t>(mark.pos);
  return make_offset(skip_properties(source.text(), std::min(at, source.text().size())));
}

/// Of YAML's own schema, for values that are what their text says.
bool is_plain_tag(std::string_view tag) {
  constexpr std::string_view prefix = "tag:yaml.org,2002:";
  constexpr std::array<std::string_view, 8> names{"str", "int", "float", "bool", "null", "timestamp", "seq", "map"};
  return tag.starts_with(prefix) && std::find(names.begin(), names.end(), tag.substr(prefix.size())) != names.end();
}

}  // namespace

void TreeBuilder::OnDocumentStart(const YAML::Mark& mark) {
  const auto begin = static_cast<std::uint32_t>(mark.pos);
  if (root_ && !is_null(*root_)) second_document_ = begin;
  if (++documents_ > most_documents) throw SyntaxStop{make_second_document(source_, begin)};
}

void TreeBuilder::OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) {
  const std::string_view text = source_.text();
  const std::uint32_t begin = find_begin(source_, mark);
  reached_ = std::max(reached_, begin);
  if (anchor != 0) check_properties(mark);
  Node node{{begin, begin + 1}, Scalar{{}, ScalarStyle::null}};
  const bool is_written = begin < text.size() && (text[begin] == '~' || text[begin] == 'n' || text[begin] == 'N');
  if (is_written) {
    node.span.end = make_offset(std::min(text.size(), begin + std::size_t{text[begin] == '~' ? 1u : 4u}));
  } else if (!open_.empty() && open_.back().entry) {
    node.span = open_.back().entry->key_span;
    check_colon(*open_.back().entry);
  } else {
    const std::uint32_t last = make_offset(find_last_ink(text, begin));
    node.span = {last, last + 1};
  }
  count(1, node.span);
  keep_anchor(anchor, node, count_ - 1);
  add(std::move(node));
}

void TreeBuilder::OnAlias(const YAML::Mark& mark, YAML::anchor_t anchor) {
  const std::uint32_t begin = static_cast<std::uint32_t>(mark.pos);
  const std::string_view text = source_.text();
  const Span span{begin, make_offset(std::min(text.find_first_of(" \t\r\n,]}", begin), text.size()))};
  reached_ = std::max(reached_, span.end);
  const Anchor& target = anchors_.at(anchor);
  if (target.is_open) {
    const std::string name(text.substr(begin + 1, span.end - begin - 1));
    stop("self-anchor", "expected an alias to something before it, found `*" + name + "` inside `&" + name + "` itself",
         span, "repeat what is meant, or move the anchor");
  }
  count(target.count, span);
  add(target.node);
}

void TreeBuilder::OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                           const std::string& value) {
  const std::uint32_t begin = find_begin(source_, mark);
  const ScalarStyle style = begin < source_.text().size() ? find_style(source_.text()[begin]) : ScalarStyle::plain;
  Node node{find_scalar_span(begin, value, style), Scalar{value, style}};
  reached_ = std::max(reached_, node.span.end);
  if (value.empty() && style == ScalarStyle::plain) check_properties(mark);
  tell_tag(mark, tag);
  const std::int64_t before = count_;
  count(1 + static_cast<std::int64_t>(value.size() / bytes_a_node), node.span);
  keep_anchor(anchor, node, before);
  add(std::move(node));
}

void TreeBuilder::OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                                  YAML::EmitterStyle::value style) {
  tell_tag(mark, tag);
  begin_node(mark, anchor, false, style == YAML::EmitterStyle::Flow);
}

void TreeBuilder::OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                             YAML::EmitterStyle::value style) {
  tell_tag(mark, tag);
  begin_node(mark, anchor, true, style == YAML::EmitterStyle::Flow);
}

void TreeBuilder::begin_node(const YAML::Mark& mark, YAML::anchor_t anchor, bool is_map, bool is_flow) {
  const std::uint32_t begin = find_begin(source_, mark);
  const Span span{begin, begin + 1};
  if (const Limit nesting = limits::nesting.in(limits_); std::ssize(open_) >= nesting.value) {
    throw SyntaxStop{make_limit_error(nesting, 0, source_.find_place(span), "make the document flatter")};
  }
  if (second_document_) { throw SyntaxStop{make_second_document(source_, *second_document_)}; }
  keep_anchor(anchor, {}, count_);
  if (anchor != 0) anchors_[anchor].is_open = true;
  OpenNode node;
  node.is_map = is_map;
  node.is_flow = is_flow;
  node.begin = begin;
  node.column = mark.column + static_cast<int>(begin) - mark.pos;
  node.anchor = anchor;
  node.count_before = count_;
  open_.push_back(std::move(node));
  reached_ = std::max(reached_, begin + 1);
  count(1, span);
}

void TreeBuilder::end_node() {
  OpenNode closed = std::move(open_.back());
  open_.pop_back();
  if (closed.is_flow) {
    const std::size_t bracket = source_.text().find_first_of(closed.is_map ? '}' : ']', reached_);
    if (bracket != std::string_view::npos) reached_ = make_offset(bracket + 1);
  }
  Node node{{closed.begin, std::max(reached_, closed.begin + 1)}, {}};
  if (closed.is_map) {
    const std::vector<MapEntry> merged = take_merged(source_, closed.entries, mistakes_);
    count(nodes_a_copy * std::ssize(merged), node.span);
    closed.entries.insert(closed.entries.end(), merged.begin(), merged.end());
    node.value = std::make_shared<const Map>(Map{std::move(closed.entries)});
  } else {
    node.value = std::make_shared<const List>(List{std::move(closed.items)});
  }
  keep_anchor(closed.anchor, node, closed.count_before);
  add(std::move(node));
}

void TreeBuilder::add(Node node) {
  if (open_.empty()) {
    if (second_document_ && !is_null(node)) { throw SyntaxStop{make_second_document(source_, *second_document_)}; }
    if (!root_ || is_null(*root_)) root_ = std::move(node);
    return;
  }
  OpenNode& parent = open_.back();
  const std::int64_t items = ++parent.nodes_seen / (parent.is_map ? 2 : 1);
  if (const Limit most = limits::items.in(limits_); items > most.value) {
    throw SyntaxStop{make_limit_error(most, 0, source_.find_place(node.span), "make the list or map shorter")};
  }
  if (!parent.is_map) {
    parent.items.push_back(std::move(node));
  } else if (!parent.entry) {
    set_key(parent, node);
  } else {
    parent.entry->value = std::move(node);
    add_entry(parent, std::move(*parent.entry));
    parent.entry.reset();
  }
}

void TreeBuilder::set_key(OpenNode& map, const Node& node) {
  const Scalar* scalar = find_scalar(node);
  if (scalar == nullptr || scalar->style == ScalarStyle::null) {
    stop("bad-key", "expected a text as key, found " + describe_node(node), node.span, "put the key in quotes");
  }
  map.entry = MapEntry{scalar->text, node.span, {}};
}

void TreeBuilder::add_entry(OpenNode& map, MapEntry entry) {
  std::size_t first = map.entries.size();
  if (map.entries.size() < few_entries) {
    const auto has_key = [&](const MapEntry& other) { return other.key == entry.key; };
    first =
        static_cast<std::size_t>(std::find_if(map.entries.begin(), map.entries.end(), has_key) - map.entries.begin());
  } else {
    if (map.index.empty())
      for (std::size_t i = 0; i < map.entries.size(); ++i) map.index.emplace(map.entries[i].key, i);
    first = map.index.emplace(entry.key, map.entries.size()).first->second;
  }
  if (first == map.entries.size()) {
    map.entries.push_back(std::move(entry));
  } else if (has_room(mistakes_)) {
    const int line = source_.find_place(map.entries[first].key_span).line;
    const bool merges = is_merge_key(source_, entry);
    add_mistake(mistakes_, make_error("duplicate-key",
                                      "expected every key once, found `" + entry.key + "` again: it stands in line " +
                                          format_number(std::int64_t{line}) + " already",
                                      source_.find_place(entry.key_span),
                                      {merges ? "name all maps in one list: `<<: [*a, *b]`" : "keep one of the two"}));
    if (merges) map.entries.push_back(std::move(entry));
  }
}

void TreeBuilder::count(std::int64_t nodes, Span span) {
  count_ += nodes;
  const Limit most = limits::nodes.in(limits_);
  if (count_ <= most.value) return;
  throw SyntaxStop{make_limit_error(most, 0, source_.find_place(span),
                                    "every use of an alias counts as a copy of what it names; use fewer")};
}

void TreeBuilder::keep_anchor(YAML::anchor_t anchor, const Node& node, std::int64_t count_before) {
  if (anchor == 0) return;
  if (anchors_.size() <= anchor) anchors_.resize(anchor + 1);
  anchors_[anchor] = {node, count_ - count_before, false};
}

Span TreeBuilder::find_scalar_span(std::uint32_t begin, const std::string& value, ScalarStyle style) const {
  const std::string_view text = source_.text();
  if (style == ScalarStyle::quoted) {
    const std::size_t end = find_quote_end(text, begin);
    check_quote(begin, end);
    return {begin, make_offset(end)};
  }
  if (style == ScalarStyle::plain && text.substr(begin, value.size()) == value) {
    return {begin, make_offset(begin + value.size())};
  }
  return {begin, std::max(begin + 1, make_offset(find_plain_end(text, std::min<std::size_t>(begin, text.size()))))};
}

void TreeBuilder::check_quote(std::uint32_t begin, std::size_t end) const {
  const bool is_open = end == std::string_view::npos;
  if (!is_open && !has_swallowed_line(source_.text(), begin, end, find_block_column())) return;
  const std::string quote(1, source_.text()[begin]);
  stop("unclosed-quote", "expected a closing " + quote + " on this line, found none",
       {begin, make_offset(find_plain_end(source_.text(), begin))},
       "close the quote; a quoted text that goes on must be indented deeper than its key");
}

/// yaml-cpp takes a line without a colon for a key without a value.
void TreeBuilder::check_colon(const MapEntry& entry) const {
  const std::string_view text = source_.text();
  const std::size_t next = text.find_first_not_of(" \t\r\n", entry.key_span.end);
  if (next < text.size() && text[next] == ':') return;
  throw SyntaxStop{make_missing_colon(source_, entry.key_span, open_.back().is_flow)};
}

/// An anchor or a tag before nothing is most often a text without its quotes.
void TreeBuilder::check_properties(const YAML::Mark& mark) const {
  const std::string_view text = source_.text();
  const std::size_t begin = std::min(static_cast<std::size_t>(std::max(mark.pos, 0)), text.size());
  if (begin == text.size() || (text[begin] != '&' && text[begin] != '!')) return;
  const std::size_t end = find_property_end(text, begin);
  const std::string kind = text[begin] == '&' ? "anchor " : "tag ";
  const std::string word(text.substr(begin, end - begin));
  const std::uint32_t next = find_begin(source_, mark);
  if (next < text.size() && std::string_view("~nN*").find(text[next]) != std::string_view::npos) return;
  stop("missing-value", "expected a value after the " + kind + "`" + word + "`, found none",
       {make_offset(begin), make_offset(end)}, "put the text in quotes if it begins with `" + word.substr(0, 1) + "`");
}

/// Values are texts whatever their tag says: those of YAML's own schema are silent, the others are told once each.
void TreeBuilder::tell_tag(const YAML::Mark& mark, const std::string& tag) {
  if (tag.size() < 2 || is_plain_tag(tag) || tags_.size() == most_tags || !tags_.insert(tag).second) return;
  const std::string_view text = source_.text();
  const std::size_t sign = std::min(text.find('!', static_cast<std::size_t>(std::max(mark.pos, 0))), text.size());
  const Span span{make_offset(sign), make_offset(find_property_end(text, sign))};
  const Node written{span, Scalar{std::string(text.substr(span.begin, span.end - span.begin)), ScalarStyle::plain}};
  add_mistake(mistakes_,
              make_warning("ignored-tag", "expected no tag, found " + describe_node(written) + ", which is ignored",
                           source_.find_place(span), {"take it off, or put the text in quotes if it begins with `!`"}));
}

int TreeBuilder::find_block_column() const {
  const auto block = std::find_if(open_.rbegin(), open_.rend(), [](const OpenNode& node) { return !node.is_flow; });
  return block == open_.rend() ? -1 : block->column;
}

void TreeBuilder::stop(std::string code, std::string message, Span span, std::string hint) const {
  throw SyntaxStop{make_error(std::move(code), std::move(message), source_.find_place(span), {std::move(hint)})};
}

}  // namespace chronodraw
