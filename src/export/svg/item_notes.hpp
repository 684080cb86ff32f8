// SPDX-License-Identifier: MIT
// Markup that a page has round single items of its picture, so that a script finds them. An SVG on its own has none.
#pragma once

#include <map>
#include <string>

namespace chronodraw {

struct ItemNote {
  std::string before;
  std::string after;  ///< closes what `before` opens, or what one before it did
};

/// By the address of a SceneItem.
using ItemNotes = std::map<const void*, ItemNote>;

}  // namespace chronodraw
