// SPDX-License-Identifier: MIT
#include "layout/partition.hpp"

namespace chronodraw {

Cell make_unified_cell(const Timeline& timeline) {
  Cell cell;
  for (std::size_t i = 0; i < timeline.events.size(); ++i) {
    auto& list = timeline.events[i].kind == EventKind::span ? cell.spans : cell.points;
    list.push_back(static_cast<int>(i));
  }
  return cell;
}

}  // namespace chronodraw
