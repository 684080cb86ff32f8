// SPDX-License-Identifier: MIT
// Ids of the groups that are no events: `axis`, `legend`, `era-1`, `marker-1`. Where an event has such an id already,
// hyphens are added until it is free, so that ids stay unique.
#pragma once

#include <set>
#include <string>
#include <string_view>

#include <chronodraw/timeline.hpp>

namespace chronodraw {

class GroupIds {
 public:
  explicit GroupIds(const Timeline& timeline);

  [[nodiscard]] std::string make_id(std::string_view wanted) const;
  /// `name` and the index counted from 1.
  [[nodiscard]] std::string make_id(std::string_view name, std::size_t index) const;

 private:
  std::set<std::string_view> events_;
};

}  // namespace chronodraw
