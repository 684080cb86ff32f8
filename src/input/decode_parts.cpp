// SPDX-License-Identifier: MIT
#include "input/decode_parts.hpp"

#include <algorithm>

#include "base/limits.hpp"
#include "base/make_diagnostic.hpp"
#include "base/numbers.hpp"
#include "calendar/read_date.hpp"
#include "input/read_values.hpp"
#include "input/read_when.hpp"

namespace chronodraw {

namespace {

bool is_within_limit(Decoding& decoding, const Node& node, std::size_t count) {
  const Limit most = limits::events.in(decoding.options.limits);
  if (static_cast<std::int64_t>(count) <= most.value) return true;
  add_mistake(decoding.diagnostics,
              make_limit_error(most, static_cast<std::int64_t>(count), find_place(decoding.document, node.span),
                               "draw fewer, or several pictures"));
  return false;
}

/// The items of a list of dated maps, each checked for its keys and its date.
template <class Item, class Decode>
std::vector<Item> decode_dated(Decoding& decoding, const Node& node, KeyScope scope, Decode decode) {
  std::vector<Item> items;
  const std::string name(scope_name(scope));
  const List* list = expect_list(decoding, node, "a list of " + name + "s");
  if (list == nullptr || !is_within_limit(decoding, node, list->items.size())) return items;
  for (const Node& item : list->items) {
    if (is_full(decoding)) break;
    const Map* map = expect_map(decoding, item, "a map with a `date` in the list of " + name + "s");
    if (map == nullptr) continue;
    const std::vector<const KeyRow*> meant = check_keys(decoding, *map, scope);
    check_hidden_colors(decoding, *map, scope);
    if (find_field(*map, scope, "date") == nullptr && !has_row(meant, scope, "date")) {
      report_error(decoding, item.span, "missing-date", "expected a `date` in " + name + ", found none",
                   "looked for " + format_date_keys(scope));
    }
    Item decoded = decode(*map);
    if (const auto date = read_when(decoding, *map, scope)) decoded.date = *date;
    count_text(decoding, item.span, decoded.title);
    items.push_back(std::move(decoded));
  }
  std::stable_sort(items.begin(), items.end(), [](const Item& a, const Item& b) { return is_before(a.date, b.date); });
  return items;
}

template <class Item>
Item decode_label(Decoding& decoding, const Map& map, KeyScope scope) {
  Item item;
  if (const MapEntry* title = find_field(map, scope, "title")) item.title = read_line(decoding, *title);
  if (const MapEntry* color = find_field(map, scope, "color")) item.color = read_color_choice(decoding, *color);
  if constexpr (requires { item.display; }) {
    if (const MapEntry* display = find_field(map, scope, "display")) item.display = read_line(decoding, *display);
  }
  return item;
}

std::string make_style_key(const std::string& path, const std::string& key) {
  return path.empty() ? key : path + "." + key;
}

/// A setting on its way down: its path so far, and where its last key stands.
struct StyleKey {
  std::string path;
  Span span;
};

void append_style(Decoding& decoding, const Node& node, const StyleKey& key, std::vector<StyleEntry>& style) {
  if (const Map* map = find_map(node)) {
    for (const MapEntry& entry : map->entries) {
      check_hidden_color(decoding, entry);
      append_style(decoding, entry.value, {make_style_key(key.path, entry.key), entry.key_span}, style);
    }
  } else if (const List* list = find_list(node)) {
    for (std::size_t i = 0; i < list->items.size(); ++i) {
      const std::string number = format_number(static_cast<std::int64_t>(i));
      append_style(decoding, list->items[i], {make_style_key(key.path, number), key.span}, style);
    }
  } else if (!is_null(node)) {
    style.push_back({key.path, find_scalar(node)->text, find_place(decoding.document, node.span),
                     find_place(decoding.document, key.span)});
  }
}

}  // namespace

std::vector<Era> decode_eras(Decoding& decoding, const Node& node) {
  return decode_dated<Era>(decoding, node, KeyScope::era,
                           [&](const Map& map) { return decode_label<Era>(decoding, map, KeyScope::era); });
}

std::vector<Marker> decode_markers(Decoding& decoding, const Node& node) {
  return decode_dated<Marker>(decoding, node, KeyScope::marker,
                              [&](const Map& map) { return decode_label<Marker>(decoding, map, KeyScope::marker); });
}

std::vector<StyleEntry> decode_style(Decoding& decoding, const Node& node) {
  std::vector<StyleEntry> style;
  if (expect_map(decoding, node, "a map of settings for `style`") == nullptr) return style;
  const Limit most = limits::settings.in(decoding.options.limits);
  if (count_scalars(node, most.value) > most.value) {
    add_mistake(decoding.diagnostics,
                make_limit_error(most, 0, find_place(decoding.document, node.span), "leave settings out"));
    return style;
  }
  append_style(decoding, node, {}, style);
  return style;
}

}  // namespace chronodraw
