// SPDX-License-Identifier: MIT
#include "document/document.hpp"

#include <algorithm>

#include "base/utf8.hpp"

namespace chronodraw {

namespace {

std::string make_short(std::string_view text) {
  constexpr int longest = 40;
  std::size_t end = 0;
  for (int count = 0; end < text.size() && count < longest; ++count) {
    if (text[end] == '\n') break;
    end += static_cast<std::size_t>(decode_utf8(text, end).length);
  }
  return std::string(text.substr(0, end)) + (end < text.size() ? "..." : "");
}

}  // namespace

const Scalar* find_scalar(const Node& node) { return std::get_if<Scalar>(&node.value); }

const List* find_list(const Node& node) {
  const auto* list = std::get_if<std::shared_ptr<const List>>(&node.value);
  return list == nullptr ? nullptr : list->get();
}

const Map* find_map(const Node& node) {
  const auto* map = std::get_if<std::shared_ptr<const Map>>(&node.value);
  return map == nullptr ? nullptr : map->get();
}

bool is_null(const Node& node) {
  const Scalar* scalar = find_scalar(node);
  return scalar != nullptr && scalar->style == ScalarStyle::null;
}

std::int64_t count_scalars(const Node& node, std::int64_t most) {
  if (find_scalar(node) != nullptr) return 1;
  std::int64_t count = 0;
  const auto add = [&](const Node& inner) { count += count_scalars(inner, most - count); };
  if (const List* list = find_list(node)) {
    for (auto item = list->items.begin(); item != list->items.end() && count <= most; ++item) add(*item);
  } else if (const Map* map = find_map(node)) {
    for (auto entry = map->entries.begin(); entry != map->entries.end() && count <= most; ++entry) add(entry->value);
  }
  return count;
}

const MapEntry* find_entry(const Map& map, std::string_view key) {
  const auto found =
      std::find_if(map.entries.begin(), map.entries.end(), [&](const MapEntry& e) { return e.key == key; });
  return found == map.entries.end() ? nullptr : &*found;
}

std::string describe_node(const Node& node) {
  if (find_list(node) != nullptr) return "a list";
  if (find_map(node) != nullptr) return "a map";
  if (is_null(node)) return "nothing";
  return "`" + make_short(find_scalar(node)->text) + "`";
}

Place find_place(const Document& document, Span span) {
  const std::uint32_t base = find_override_base(document);
  if (document.overrides == nullptr || span.begin < base) return document.source->find_place(span);
  return document.overrides->find_place({span.begin - base, span.end - base});
}

std::uint32_t find_override_base(const Document& document) {
  return static_cast<std::uint32_t>(document.source->text().size()) + 1;
}

}  // namespace chronodraw
