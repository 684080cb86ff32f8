// SPDX-License-Identifier: MIT
#include "layout/horizontal/model_effort.hpp"

namespace chronodraw {

std::vector<ModelEffort> list_model_efforts(Quality quality) {
  if (quality == Quality::fast) return {};
  std::vector<ModelEffort> efforts{{{{3, 3}, false, 10'000, 0}, find_effort(Quality::fast), 2}};
  efforts.push_back({{{4, 4}, false, 20'000, 0}, find_effort(Quality::balanced), 2});
  if (quality == Quality::balanced) return efforts;
  efforts.push_back({{{16, 4}, true, 100'000, 0}, find_effort(Quality::best), 2});
  return efforts;
}

}  // namespace chronodraw
