// SPDX-License-Identifier: MIT
#include "layout/lanes/list_lanes.hpp"

#include <cstddef>
#include <optional>
#include <utility>

namespace chronodraw {

namespace {

class LaneLister {
 public:
  explicit LaneLister(const Timeline& timeline)
      : timeline_(timeline), events_(timeline.groups.size()), is_used_(events_.size()), inner_(events_.size()) {}

  std::vector<Lane> run() {
    sort_events();
    sort_groups();
    if (!free_.empty()) lanes_.push_back({-1, 0, std::move(free_), false});
    for (const int group : outermost_) list(group);
    return std::move(lanes_);
  }

 private:
  [[nodiscard]] std::optional<int> find_parent_group(int group) const {
    return timeline_.groups[static_cast<std::size_t>(group)].parent;
  }

  void sort_events() {
    for (std::size_t i = 0; i < timeline_.events.size(); ++i) {
      const std::optional<int> group = timeline_.events[i].group;
      (group ? events_[static_cast<std::size_t>(*group)] : free_).push_back(static_cast<int>(i));
      for (std::optional<int> at = group; at && !is_used_[static_cast<std::size_t>(*at)]; at = find_parent_group(*at))
        is_used_[static_cast<std::size_t>(*at)] = true;
    }
  }

  void sort_groups() {
    for (int group = 0; group < static_cast<int>(events_.size()); ++group) {
      if (!is_used_[static_cast<std::size_t>(group)]) continue;
      const std::optional<int> parent = find_parent_group(group);
      (parent ? inner_[static_cast<std::size_t>(*parent)] : outermost_).push_back(group);
    }
  }

  /// A group and what lies within it, depth first.
  void list(int outermost) {
    std::vector<std::pair<int, int>> open{{outermost, 0}};  // with their levels
    while (!open.empty()) {
      const auto [group, level] = open.back();
      open.pop_back();
      const std::vector<int>& inner = inner_[static_cast<std::size_t>(group)];
      lanes_.push_back({group, level, std::move(events_[static_cast<std::size_t>(group)]), !inner.empty()});
      for (std::size_t i = inner.size(); i-- > 0;) open.emplace_back(inner[i], level + 1);
    }
  }

  const Timeline& timeline_;
  std::vector<std::vector<int>> events_;  ///< of each group
  std::vector<bool> is_used_;
  std::vector<std::vector<int>> inner_;  ///< the groups within each
  std::vector<int> outermost_;
  std::vector<int> free_;  ///< events of no group
  std::vector<Lane> lanes_;
};

}  // namespace

std::vector<Lane> list_lanes(const Timeline& timeline) { return LaneLister(timeline).run(); }

}  // namespace chronodraw
