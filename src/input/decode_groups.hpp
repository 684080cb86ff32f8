// SPDX-License-Identifier: MIT
// Groups as a document lists them, in a map or a list, one within another or each naming its `parent`. A name stands
// for one group wherever it is used; what no list names is added as events use it.
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

/// Every parent is a group of the list, and no group lies within itself.
[[nodiscard]] GroupList decode_groups(Decoding& decoding, const Node& node);

}  // namespace chronodraw
