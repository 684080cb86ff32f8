// SPDX-License-Identifier: MIT
#include "verify/lane_rows.hpp"

#include <algorithm>
#include <map>
#include <utility>

#include "verify/pieces.hpp"

namespace chronodraw {
namespace {

constexpr Px same_row = px(1);  // rows further apart than this are two

/// What is drawn of one event, as if time ran to the right.
struct Drawn {
  Rect bar;
  Rect mark;
  int marks{0};
  bool is_lone_point{false};
  std::vector<Rect> inside;  ///< texts in the bar
  std::vector<Rect> texts;   ///< that stand free

  [[nodiscard]] Rect ink() const { return make_hull(bar, mark); }
  [[nodiscard]] Px middle() const { return ink().y + ink().height / 2; }
};

struct Room {
  Px begin;
  Px end;
};

class LaneCounter {
 public:
  explicit LaneCounter(const Plan& plan) : plan_(plan) {
    std::map<Subject, Drawn> drawn;
    for (const Part& part : plan.parts)
      if (part.subject.kind == Subject::Kind::event) add(drawn[part.subject], part);
    for (auto& [subject, one] : drawn) drawn_.push_back(std::move(one));
    std::stable_sort(drawn_.begin(), drawn_.end(),
                     [](const Drawn& a, const Drawn& b) { return a.middle() < b.middle(); });
  }

  [[nodiscard]] RowCounts count(const LaneClaim& lane) const {
    std::vector<Px> rows;
    std::vector<Room> rooms;
    const auto first = std::partition_point(drawn_.begin(), drawn_.end(),
                                            [&](const Drawn& drawn) { return drawn.middle() < lane.top; });
    for (auto drawn = first; drawn != drawn_.end() && drawn->middle() < lane.bottom; ++drawn) {
      rows.push_back(drawn->middle());
      rooms.push_back(find_room(*drawn));
    }
    return {count_rows(rows), find_depth(rooms)};
  }

 private:
  [[nodiscard]] Rect make_ahead(Rect rect) const {
    if (plan_.direction == Direction::rtl) rect.x = plan_.size.width - rect.right();
    return rect;
  }

  void add(Drawn& drawn, const Part& part) const {
    if (const auto* text = std::get_if<PlacedText>(&part.shape)) {
      for (const Rect& box : find_line_boxes(*text))
        (part.on_tint ? drawn.inside : drawn.texts).push_back(make_ahead(box));
      return;
    }
    const Rect bounds = make_ahead(find_bounds(part.shape));
    if (part.role != Role::point_mark) {
      drawn.bar = make_hull(drawn.bar, bounds);
      return;
    }
    drawn.is_lone_point = ++drawn.marks == 1 && !std::holds_alternative<Bar>(part.shape);
    drawn.mark = make_hull(drawn.mark, bounds);
  }

  [[nodiscard]] Room find_room(const Drawn& drawn) const {
    const RowAir& air = plan_.claims.row_air;
    const Rect ink = drawn.ink();
    Room room{ink.x, ink.right()};
    if (drawn.marks > 0) room.end += air.after;
    if (drawn.is_lone_point) room.begin = ink.x + ink.width / 2 + air.lap;
    for (const Rect& text : drawn.inside) room.end = std::max(room.end, text.right() + air.inside);
    const Px begin = room.begin;
    for (const Rect& text : drawn.texts) {
      if (text.x < begin) room.begin = std::min(room.begin, text.x - air.before);
      room.end = std::max(room.end, text.right() + air.after);
    }
    return room;
  }

  static int count_rows(const std::vector<Px>& middles) {
    int rows = 0;
    for (std::size_t i = 0; i < middles.size(); ++i) rows += i == 0 || middles[i] - middles[i - 1] > same_row;
    return rows;
  }

  static int find_depth(const std::vector<Room>& rooms) {
    std::vector<std::pair<Px, int>> edges;  // at one place, ends come before begins
    for (const Room& room : rooms) {
      edges.emplace_back(room.begin, 1);
      edges.emplace_back(room.end, -1);
    }
    std::sort(edges.begin(), edges.end());
    int open = 0;
    int most = 0;
    for (const auto& [at, change] : edges) most = std::max(most, open += change);
    return most;
  }

  const Plan& plan_;
  std::vector<Drawn> drawn_;  ///< from top to bottom
};

}  // namespace

std::vector<RowCounts> count_lane_rows(const Plan& plan) {
  const LaneCounter counter(plan);
  std::vector<RowCounts> counts;
  for (const LaneClaim& lane : plan.claims.lanes) counts.push_back(counter.count(lane));
  return counts;
}

}  // namespace chronodraw
