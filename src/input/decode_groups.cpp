// SPDX-License-Identifier: MIT
#include "input/decode_groups.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>

#include "base/edit_distance.hpp"
#include "base/limits.hpp"
#include "base/make_diagnostic.hpp"
#include "input/read_values.hpp"

namespace chronodraw {

namespace {

constexpr KeyScope scope = KeyScope::group;

/// A parent as it was written, to be looked up once all groups are known.
struct ParentName {
  int child{0};
  std::string name;
  Span span;
};

class GroupDecoder {
 public:
  explicit GroupDecoder(Decoding& decoding) : decoding_(decoding) {}

  GroupList run(const Node& node) {
    decode_list(node, std::nullopt);
    for (const ParentName& parent : parents_) set_parent(parent);
    for (const ParentName& parent : parents_) check_depth(parent);
    return std::move(list_);
  }

 private:
  void decode_list(const Node& node, std::optional<int> parent) {
    if (const List* items = find_list(node)) {
      for (const Node& item : items->items) decode_item(item, parent);
    } else if (const Map* map = expect_map(decoding_, node, "a map or list of groups")) {
      for (const MapEntry& entry : map->entries) decode_named(entry.key, entry.key_span, entry.value, parent);
    }
  }

  /// An item of `groups: [...]`: a name, or a map whose title is the name.
  void decode_item(const Node& node, std::optional<int> parent) {
    if (find_scalar(node) != nullptr) {
      const std::string name = read_line(decoding_, node, "groups");
      return static_cast<void>(add(name, node.span, parent));
    }
    const Map* map = expect_map(decoding_, node, "a group's name");
    if (map == nullptr) return;
    const MapEntry* title = find_field(*map, scope, "title");
    if (title == nullptr) {
      return report_error(decoding_, node.span, "missing-title", "expected a `title` in group, found none",
                          "the title is the name that events use");
    }
    decode_named(read_line(decoding_, *title), title->value.span, node, parent);
  }

  void decode_named(const std::string& name, Span span, const Node& node, std::optional<int> parent) {
    const int index = add(name, span, parent);
    if (is_null(node)) return;
    if (find_scalar(node) != nullptr) {
      group(index).color = read_color_choice(decoding_, MapEntry{name, node.span, node});
    } else if (const Map* map =
                   expect_map(decoding_, node, "a map with `color` or `title` for the group `" + name + "`")) {
      decode_fields(index, *map);
    }
  }

  void decode_fields(int index, const Map& map) {
    check_keys(decoding_, map, scope);
    check_hidden_colors(decoding_, map, scope);
    if (const MapEntry* title = find_field(map, scope, "title")) {
      if (std::string line = read_line(decoding_, *title); !line.empty()) group(index).title = std::move(line);
    }
    if (const MapEntry* color = find_field(map, scope, "color"))
      group(index).color = read_color_choice(decoding_, *color);
    if (const MapEntry* description = find_field(map, scope, "description"))
      group(index).description = read_line(decoding_, *description);
    if (const MapEntry* parent = find_field(map, scope, "parent"))
      parents_.push_back({index, read_line(decoding_, *parent), parent->value.span});
    if (const MapEntry* zero = find_field(map, scope, "zero")) list_.zeros[index] = zero;  // it may name an event
    if (const MapEntry* groups = find_field(map, scope, "groups")) decode_list(groups->value, index);
  }

  /// A group that two lists have would lie in both.
  int add(const std::string& name, Span span, std::optional<int> parent) {
    const bool is_known = list_.indices.contains(name);
    const int index = find_or_add_group(list_, name);
    if (is_known && group(index).parent != parent) {
      report_error(decoding_, span, "duplicate-group", "expected every group once, found `" + name + "` again",
                   "give one of the two another name; its `title` is what is printed");
    } else {
      group(index).parent = parent;
    }
    return index;
  }

  void set_parent(const ParentName& parent) {
    const auto found = list_.indices.find(parent.name);
    if (found == list_.indices.end()) return report_unknown(parent);
    group(parent.child).parent = found->second;
  }

  /// No group lies within itself, and none deeper than lists and maps may.
  void check_depth(const ParentName& parent) {
    const Limit nesting = limits::nesting.in(decoding_.options.limits);
    std::int64_t steps = 0;
    for (std::optional<int> at = group(parent.child).parent; at; at = group(*at).parent) {
      const bool is_circle = *at == parent.child;
      if (!is_circle && ++steps < nesting.value) continue;
      group(parent.child).parent.reset();
      if (is_circle) return report_circle(parent);
      return add_mistake(decoding_.diagnostics,
                         make_limit_error(nesting, steps, find_place(decoding_.document, parent.span),
                                          "put fewer groups within one another"));
    }
  }

  void report_circle(const ParentName& parent) {
    report_error(decoding_, parent.span, "group-in-itself",
                 "expected a group further out as `parent`, found `" + parent.name + "`, which lies within this one",
                 "remove one `parent` of the circle");
  }

  void report_unknown(const ParentName& parent) {
    std::vector<std::string_view> names;
    for (const auto& [name, index] : list_.indices) names.push_back(name);
    const std::optional<std::string_view> nearest = find_nearest(parent.name, names);
    report_error(
        decoding_, parent.span, "unknown-group",
        "expected the name of a group in `parent`, found `" + parent.name + "`",
        nearest ? "did you mean `" + std::string(*nearest) + "`?" : "list `" + parent.name + "` among `groups`");
  }

  Group& group(int index) { return list_.groups[static_cast<std::size_t>(index)]; }

  Decoding& decoding_;
  GroupList list_;
  std::vector<ParentName> parents_;
};

}  // namespace

int find_or_add_group(GroupList& list, const std::string& name) {
  const auto [place, is_new] = list.indices.try_emplace(name, static_cast<int>(list.groups.size()));
  if (is_new) list.groups.push_back({name});
  return place->second;
}

GroupList decode_groups(Decoding& decoding, const Node& node) { return GroupDecoder(decoding).run(node); }

}  // namespace chronodraw
