// SPDX-License-Identifier: MIT
#include "document/fields.hpp"

#include <algorithm>

#include "base/edit_distance.hpp"
#include "base/make_diagnostic.hpp"

namespace chronodraw {

namespace {

const MapEntry* find_value(const Map& map, std::string_view key) {
  const MapEntry* entry = find_entry(map, key);
  return entry == nullptr || is_null(entry->value) ? nullptr : entry;
}

std::string make_lower(std::string_view text) {
  std::string lower(text);
  for (char& c : lower)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return lower;
}

/// Short words are near everything: they must have the same letters, or lack the last one.
bool is_plausible(std::string_view found, std::string_view known) {
  constexpr std::size_t short_word = 3;
  if (found.size() > short_word || (found.size() == short_word && known.starts_with(found))) return true;
  std::string a = make_lower(found);
  std::string b = make_lower(known);
  std::sort(a.begin(), a.end());
  std::sort(b.begin(), b.end());
  return a == b;
}

std::optional<std::string_view> find_known(KeyScope scope, const std::string& key, NearestKeys& nearest) {
  const auto [place, is_new] = nearest.try_emplace({scope, key});
  if (is_new) place->second = find_nearest(key, key_names(scope));
  if (place->second && !is_plausible(key, *place->second)) place->second.reset();
  return place->second;
}

/// A list of maps is no text: `timeline`, with events below it, is not `timezone`.
bool is_of_type(const Node& value, KeyType type) {
  const List* list = find_list(value);
  const bool has_maps = list != nullptr && !list->items.empty() && find_map(list->items[0]) != nullptr;
  return !has_maps || type == KeyType::list || type == KeyType::map;
}

/// The known key an unknown one was meant for; not one that is there already.
std::optional<std::string_view> find_meant(const Map& map, KeyScope scope, const MapEntry& entry,
                                           NearestKeys& nearest) {
  const std::optional<std::string_view> known = find_known(scope, entry.key, nearest);
  if (!known || !is_of_type(entry.value, find_key(scope, *known)->type) ||
      find_field(map, *find_key(scope, *known)) != nullptr)
    return std::nullopt;
  return known;
}

std::string format_names(KeyScope scope) {
  std::string text;
  for (const KeyRow& row : all_keys()) {
    if (row.scope != scope) continue;
    text += (text.empty() ? "`" : ", `") + std::string(row.name) + "`";
  }
  return text;
}

bool is_strict(const Document& document, const MapEntry& entry, KeyScope scope) {
  return scope == KeyScope::axis || scope == KeyScope::layout || entry.key_span.begin >= find_override_base(document);
}

void report_unknown(const Document& document, const MapEntry& entry, KeyScope scope, std::string hint,
                    Diagnostics& diagnostics) {
  if (!has_room(diagnostics)) return;
  add_mistake(diagnostics,
              make_error("unknown-key", "unknown key `" + entry.key + "` in " + std::string(scope_name(scope)),
                         find_place(document, entry.key_span), {std::move(hint)}));
}

void report_planned(const Document& document, const MapEntry& entry, Diagnostics& diagnostics) {
  const std::string message = "nothing is drawn from the key `" + entry.key + "` yet";
  const auto& items = diagnostics.items();
  if (std::any_of(items.begin(), items.end(), [&](const Diagnostic& d) { return d.message == message; })) return;
  diagnostics.add(make_warning("not-drawn", message, find_place(document, entry.key_span)));
}

}  // namespace

const MapEntry* find_field(const Map& map, const KeyRow& row) {
  if (const MapEntry* entry = find_value(map, row.name)) return entry;
  for (const std::string_view alias : row.aliases)
    if (const MapEntry* entry = find_value(map, alias)) return entry;
  return nullptr;
}

bool has_row(std::span<const KeyRow* const> rows, KeyScope scope, std::string_view name) {
  return std::find(rows.begin(), rows.end(), find_key(scope, name)) != rows.end();
}

std::vector<const KeyRow*> report_unknown_keys(const Document& document, const Map& map, KeyScope scope,
                                               NearestKeys& nearest, Diagnostics& diagnostics) {
  std::vector<const KeyRow*> meant_rows;
  for (const MapEntry& entry : map.entries) {
    const KeyRow* row = find_key(scope, entry.key);
    if (row != nullptr && row->is_planned) report_planned(document, entry, diagnostics);
    if (row != nullptr) continue;
    if (const auto meant = find_meant(map, scope, entry, nearest)) {
      meant_rows.push_back(find_key(scope, *meant));
      report_unknown(document, entry, scope, "did you mean `" + std::string(*meant) + "`?", diagnostics);
    } else if (is_strict(document, entry, scope)) {
      report_unknown(document, entry, scope, "known here: " + format_names(scope), diagnostics);
    }
  }
  return meant_rows;
}

}  // namespace chronodraw
