// SPDX-License-Identifier: MIT
// Merge keys: `<<: *base` brings in the entries of another map, `<<: [*a, *b]` those of several, the first of which
// wins. What the map says itself always wins. A quoted "<<" is a key like any other.
#pragma once

#include <vector>

#include "document/document.hpp"

namespace chronodraw {

[[nodiscard]] bool is_merge_key(const SourceFile& source, const MapEntry& entry);

/// Takes every merge key out of `entries` and returns what they bring in, in order. One that names no map is a mistake.
[[nodiscard]] std::vector<MapEntry> take_merged(const SourceFile& source, std::vector<MapEntry>& entries,
                                                Diagnostics& mistakes);

}  // namespace chronodraw
