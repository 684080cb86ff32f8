// SPDX-License-Identifier: MIT
// Keys of a map by their row in the key table, and what to say about those that have no row. Whatever is not known and
// not close to a known key is passed over: files carry keys for other readers.
#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "document/document.hpp"
#include "document/key_table.hpp"

namespace chronodraw {

/// The entry of the row's name, or of the first alias there is; entries without a value count for nothing.
[[nodiscard]] const MapEntry* find_field(const Map& map, const KeyRow& row);

/// Whether `rows` has the row of a scope's key.
[[nodiscard]] bool has_row(std::span<const KeyRow* const> rows, KeyScope scope, std::string_view name);

/// The nearest known key of every unknown one met so far: files repeat theirs in every event.
using NearestKeys = std::map<std::pair<KeyScope, std::string>, std::optional<std::string_view>>;

/// Tells near misses (`unknown-key`), every unknown key of `axis`, `layout` and `--set`, and keys nothing is drawn from
/// yet (`not-drawn`, a warning). Gives the rows that near misses were meant for, so that their absence is not told
/// again.
std::vector<const KeyRow*> report_unknown_keys(const Document& document, const Map& map, KeyScope scope,
                                               NearestKeys& nearest, Diagnostics& diagnostics);

}  // namespace chronodraw
