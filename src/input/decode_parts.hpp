// SPDX-License-Identifier: MIT
// The parts of a document, each decoded on its own: groups, eras, markers, style. Mistakes go to the Decoding;
// what is returned then is only good for finding more of them.
#pragma once

#include <map>
#include <string>
#include <vector>

#include <chronodraw/timeline.hpp>
#include "input/decoding.hpp"

namespace chronodraw {

/// Groups in their order, and where each name stands.
struct GroupList {
  std::vector<Group> groups;
  std::map<std::string, int> indices;
  std::map<int, const MapEntry*> zeros{};  ///< of those that have one, as it was written
};

/// The group of that name, added at the end when it is new.
int find_or_add_group(GroupList& list, const std::string& name);

[[nodiscard]] GroupList decode_groups(Decoding& decoding, const Node& node);
[[nodiscard]] std::vector<Era> decode_eras(Decoding& decoding, const Node& node);
[[nodiscard]] std::vector<Marker> decode_markers(Decoding& decoding, const Node& node);
/// Nested maps and lists become dotted keys: `{title: {size: 28px}}` is `title.size`, items count from 0.
[[nodiscard]] std::vector<StyleEntry> decode_style(Decoding& decoding, const Node& node);

}  // namespace chronodraw
