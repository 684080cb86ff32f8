// SPDX-License-Identifier: MIT
#include "surfaces/svg_order.hpp"

#include <cmath>
#include <optional>
#include <vector>

#include "surfaces/svg_tags.hpp"

namespace chronodraw::surfaces {
namespace {

constexpr double tolerance = 0.02;  // the file holds two decimals
constexpr double next_row = 40;     // px; a band is lower, and rows are further apart

struct Spot {
  double x;
  double y;
};

struct Group {
  bool is_event{false};
  bool has_text{false};
  std::optional<Spot> mark;  ///< of its first circle
};

class OrderReader {
 public:
  OrderReader(std::string_view svg, const std::set<std::string, std::less<>>& events) : events_(events) {
    walk_tags(svg, [&](const Tag& tag, std::string_view) { read(tag); });
  }

  [[nodiscard]] int count(TimeRuns runs) const {
    int count = 0;
    for (std::size_t i = 1; i < marks_.size(); ++i) count += is_before(marks_[i], marks_[i - 1], runs);
    return count;
  }

 private:
  void read(const Tag& tag) {
    if (tag.name == "svg" && !tag.closing) is_leftward_ = tag.find("direction") == "rtl";
    if (tag.name == "g" && tag.closing) close();
    if (tag.name == "g" && !tag.closing && !tag.empty) open(tag.find("id"));
    if (tag.name == "text" && !tag.closing)
      for (Group& group : groups_) group.has_text = true;
    if (tag.name == "circle")
      for (Group& group : groups_)
        if (!group.mark) group.mark = Spot{tag.find_length("cx"), tag.find_length("cy")};
  }

  void open(std::string_view id) {
    const std::size_t prefix = id.find('-');
    Group group;
    group.is_event = prefix != std::string_view::npos && events_.contains(id.substr(prefix + 1));
    groups_.push_back(group);
  }

  void close() {
    const Group& group = groups_.back();
    if (group.is_event && group.has_text && group.mark) marks_.push_back(*group.mark);
    groups_.pop_back();
  }

  [[nodiscard]] bool is_before(const Spot& a, const Spot& b, TimeRuns runs) const {
    if (runs == TimeRuns::down) return a.y < b.y - tolerance;
    const double down = a.y - b.y;
    if (runs == TimeRuns::in_rows && std::abs(down) > next_row) return down < 0;
    return (is_leftward_ ? b.x - a.x : a.x - b.x) < -tolerance;
  }

  const std::set<std::string, std::less<>>& events_;
  std::vector<Group> groups_;
  std::vector<Spot> marks_;  ///< in the order of the file
  bool is_leftward_{false};
};

}  // namespace

int count_disordered(std::string_view svg, const std::set<std::string, std::less<>>& events, TimeRuns runs) {
  return OrderReader(svg, events).count(runs);
}

}  // namespace chronodraw::surfaces
