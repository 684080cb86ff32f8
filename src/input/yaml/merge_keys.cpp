// SPDX-License-Identifier: MIT
#include "input/yaml/merge_keys.hpp"

#include <algorithm>
#include <set>

#include "base/make_diagnostic.hpp"

namespace chronodraw {

namespace {

class Merging {
 public:
  Merging(const SourceFile& source, const std::vector<MapEntry>& own, Diagnostics& mistakes)
      : source_(source), mistakes_(mistakes) {
    for (const MapEntry& entry : own) keys_.insert(entry.key);
  }

  void merge(const MapEntry& from) {
    const List* list = find_list(from.value);
    if (list == nullptr) return merge_map(from, from.value);
    for (const Node& item : list->items) merge_map(from, item);
  }

  std::vector<MapEntry> take() { return std::move(merged_); }

 private:
  void merge_map(const MapEntry& from, const Node& node) {
    const Map* map = find_map(node);
    if (map == nullptr) return tell(from, node);
    for (const MapEntry& entry : map->entries)
      if (keys_.insert(entry.key).second) merged_.push_back(entry);
  }

  void tell(const MapEntry& from, const Node& node) {
    if (!has_room(mistakes_)) return;
    const Span span{from.key_span.begin, std::max(from.key_span.end, node.span.end)};
    add_mistake(mistakes_, make_error("bad-merge", "expected a map to merge by `<<`, found " + describe_node(node),
                                      source_.find_place(node.span.begin < from.key_span.begin ? from.key_span : span),
                                      {"give a map the anchor `&name` and write `<<: *name`"}));
  }

  const SourceFile& source_;
  Diagnostics& mistakes_;
  std::set<std::string> keys_;
  std::vector<MapEntry> merged_;
};

}  // namespace

bool is_merge_key(const SourceFile& source, const MapEntry& entry) {
  return entry.key == "<<" && source.text().substr(entry.key_span.begin, 2) == "<<";
}

std::vector<MapEntry> take_merged(const SourceFile& source, std::vector<MapEntry>& entries, Diagnostics& mistakes) {
  const auto first = std::stable_partition(entries.begin(), entries.end(),
                                           [&](const MapEntry& entry) { return !is_merge_key(source, entry); });
  if (first == entries.end()) return {};
  const std::vector<MapEntry> merges(std::make_move_iterator(first), std::make_move_iterator(entries.end()));
  entries.erase(first, entries.end());
  Merging merging(source, entries, mistakes);
  for (const MapEntry& from : merges) merging.merge(from);
  return merging.take();
}

}  // namespace chronodraw
