// SPDX-License-Identifier: MIT
#include "layout/shared/select.hpp"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <map>

namespace chronodraw {

namespace {

constexpr Px column_width = px(4);
constexpr Px least_width = px(48);  // hardly a label is narrower
constexpr int most_misses = 4;      // of measured labels around one column, before it is given up

/// The bits of `value` from the last to the first: 0, 1, 2, 3 of eight become 0, 4, 2, 6, so that any beginning of the
/// sequence lies evenly among the whole (van der Corput).
std::uint64_t make_reversed(std::uint64_t value, int bits) {
  std::uint64_t reversed = 0;
  for (int i = 0; i < bits; ++i) reversed |= ((value >> i) & 1U) << (bits - 1 - i);
  return reversed;
}

struct Rank {
  int importance{0};      ///< negated: the most important first
  std::uint64_t turn{0};  ///< among those of its importance
  std::size_t place{0};   ///< in order of time
  auto operator<=>(const Rank&) const = default;
};

/// How many labels stand over each column of one axis.
class Columns {
 public:
  explicit Columns(const SelectRoom& room) : room_(room) {
    const auto count = static_cast<std::size_t>(std::max<std::int64_t>(0, (room.end - room.begin).raw)) /
                           static_cast<std::size_t>(column_width.raw) +
                       1;
    labels_.assign(count, 0);
    misses_.assign(count, 0);
  }

  [[nodiscard]] bool has_room(Px at, Px width) const {
    const auto [first, last] = find_range(at, width);
    return std::all_of(labels_.begin() + first, labels_.begin() + last + 1, [&](int n) { return n < room_.rows; });
  }
  void add(Px at, Px width) {
    const auto [first, last] = find_range(at, width);
    std::for_each(labels_.begin() + first, labels_.begin() + last + 1, [](int& n) { ++n; });
  }
  /// Whether it is still worth measuring a label here.
  [[nodiscard]] bool is_open(Px at) const {
    return misses_[find_column(at)] < most_misses && has_room(at, least_width);
  }
  void miss(Px at) { ++misses_[find_column(at)]; }

 private:
  struct Range {
    std::ptrdiff_t first;
    std::ptrdiff_t last;
  };

  [[nodiscard]] std::size_t find_column(Px at) const {
    const std::int64_t column = std::max<std::int64_t>(0, (at - room_.begin).raw) / column_width.raw;
    return std::min(labels_.size() - 1, static_cast<std::size_t>(column));
  }
  [[nodiscard]] Range find_range(Px at, Px width) const {
    const Px begin = find_label_begin(at, width, room_);
    return {static_cast<std::ptrdiff_t>(find_column(begin)), static_cast<std::ptrdiff_t>(find_column(begin + width))};
  }

  SelectRoom room_;
  std::vector<int> labels_;
  std::vector<int> misses_;
};

std::size_t count_axes(const std::vector<SelectPoint>& points) { return points.empty() ? 0 : points.back().axis + 1; }

}  // namespace

std::vector<std::size_t> rank_points(const std::vector<SelectPoint>& points) {
  std::map<int, std::uint64_t> counts;
  for (const SelectPoint& point : points) ++counts[point.importance];
  std::map<int, std::uint64_t> seen;
  std::vector<Rank> ranks;
  ranks.reserve(points.size());
  for (std::size_t i = 0; i < points.size(); ++i) {
    const int importance = points[i].importance;
    const auto bits = static_cast<int>(std::bit_width(counts[importance]));
    ranks.push_back({-importance, make_reversed(seen[importance]++, bits), i});
  }
  std::sort(ranks.begin(), ranks.end());
  std::vector<std::size_t> order;
  order.reserve(ranks.size());
  for (const Rank& rank : ranks) order.push_back(rank.place);
  return order;
}

std::vector<std::size_t> select_points(const std::vector<SelectPoint>& points, const SelectRoom& room,
                                       const MeasureLabel& measure) {
  return select_points(points, rank_points(points), room, measure);
}

std::vector<std::size_t> select_points(const std::vector<SelectPoint>& points, const std::vector<std::size_t>& order,
                                       const SelectRoom& room, const MeasureLabel& measure) {
  std::vector<Columns> axes(count_axes(points), Columns(room));
  std::vector<std::size_t> kept;
  for (const std::size_t place : order) {
    if (kept.size() >= room.most) break;
    const Px at = points[place].at;
    Columns& columns = axes[points[place].axis];
    if (!columns.is_open(at)) continue;
    const Px width = measure(place);
    if (!columns.has_room(at, width)) {
      columns.miss(at);
      continue;
    }
    columns.add(at, width);
    kept.push_back(place);
  }
  std::sort(kept.begin(), kept.end());
  return kept;
}

}  // namespace chronodraw
