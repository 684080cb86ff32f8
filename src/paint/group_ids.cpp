// SPDX-License-Identifier: MIT
#include "paint/group_ids.hpp"

#include "base/numbers.hpp"

namespace chronodraw {

GroupIds::GroupIds(const Timeline& timeline) {
  for (const Event& event : timeline.events) events_.insert(event.id);
}

std::string GroupIds::make_id(std::string_view wanted) const {
  std::string id(wanted);
  while (events_.contains(id)) id += '-';
  return id;
}

std::string GroupIds::make_id(std::string_view name, std::size_t index) const {
  return make_id(std::string(name) + "-" + format_number(static_cast<std::int64_t>(index) + 1));
}

}  // namespace chronodraw
