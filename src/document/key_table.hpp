// SPDX-License-Identifier: MIT
// One row for every key a document may have: the single truth for decoding, messages, schema, reference and `--set`.
#pragma once

#include <span>
#include <string_view>
#include <vector>

namespace chronodraw {

/// Where a key may stand.
enum class KeyScope { document, event, group, era, marker, axis, layout };

enum class KeyType { text, date, end_date, duration, integer, color, choice, link, list, map, flag };

struct KeyRow {
  KeyScope scope;
  std::string_view name;
  std::span<const std::string_view> aliases;  ///< in the order they are tried, after the name
  KeyType type;
  std::string_view fallback;  ///< the default, as it would be written; empty: none
  std::string_view help;      ///< one line
  bool is_planned{false};     ///< known, but nothing is drawn from it yet
};

[[nodiscard]] std::span<const KeyRow> all_keys();
/// The first row with that name or alias; null when there is none. A few aliases stand in two rows of `event`
/// (`text` is a title where nothing else is, a description otherwise).
[[nodiscard]] const KeyRow* find_key(KeyScope scope, std::string_view name);
/// Names and aliases of a scope that have an effect, for did-you-mean.
[[nodiscard]] std::vector<std::string_view> key_names(KeyScope scope);
/// `document`, `event`, ...: for messages.
[[nodiscard]] std::string_view scope_name(KeyScope scope);

}  // namespace chronodraw
