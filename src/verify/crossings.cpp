// SPDX-License-Identifier: MIT
#include "verify/crossings.hpp"

#include <algorithm>
#include <cstddef>

#include "verify/pieces.hpp"

namespace chronodraw {
namespace {

using Points = std::vector<Point>;

bool is_same_way(Point from, Point a, Point b) {
  const std::int64_t ax = (a.x - from.x).raw;
  const std::int64_t ay = (a.y - from.y).raw;
  const std::int64_t bx = (b.x - from.x).raw;
  const std::int64_t by = (b.y - from.y).raw;
  return ax * by == ay * bx && ax * bx + ay * by > 0;
}

/// How far along one line two points that lie the same way from `from` are.
bool is_nearer(Point from, Point a, Point b) {
  const auto reach = [&](Point p) { return std::max(std::abs((p.x - from.x).raw), std::abs((p.y - from.y).raw)); };
  return reach(a) < reach(b);
}

/// Takes the stretch both run together off their fronts; both have the same first point.
void trim_common_run(Points& a, Points& b) {
  while (a.size() > 1 && b.size() > 1 && is_same_way(a[0], a[1], b[1])) {
    const Point next = is_nearer(a[0], a[1], b[1]) ? a[1] : b[1];
    for (Points* line : {&a, &b}) {
      (*line)[0] = next;
      if ((*line)[1] == next) line->erase(line->begin() + 1);
    }
  }
}

Points make_points(const Line& line) {
  Points points = line.points;
  points.erase(std::unique(points.begin(), points.end()), points.end());
  return points;
}

/// Contacts of segment pairs; `parting`: the first two segments may meet in their common first point.
bool has_contact(const Points& a, const Points& b, bool parting) {
  for (std::size_t i = 1; i < a.size(); ++i) {
    for (std::size_t j = 1; j < b.size(); ++j) {
      if (parting && i == 1 && j == 1) continue;
      if (is_touching({a[i - 1], a[i]}, {b[j - 1], b[j]})) return true;
    }
  }
  return false;
}

/// `next` begins where `first` ends and touches it nowhere else.
bool is_next_piece(const Points& first, Points next) {
  if (first.back() != next.front()) return false;
  Points back(first.rbegin(), first.rend());
  if (is_same_way(back[0], back[1], next[1])) return false;
  return !has_contact(back, next, true);
}

}  // namespace

bool is_crossing(const Line& a, const Line& b) {
  Points first = make_points(a);
  Points second = make_points(b);
  if (first.size() < 2 || second.size() < 2 || !has_contact(first, second, false)) return false;
  if (first.front() == second.front()) {
    trim_common_run(first, second);
    return has_contact(first, second, true);
  }
  return !is_next_piece(first, second) && !is_next_piece(second, first);
}

bool is_bent(const Line& leader) {
  if (leader.points.size() < 2) return false;
  const Point start = leader.points.front();
  const auto same_x = [&](Point point) { return point.x == start.x; };
  const auto same_y = [&](Point point) { return point.y == start.y; };
  return !std::all_of(leader.points.begin(), leader.points.end(), same_x) &&
         !std::all_of(leader.points.begin(), leader.points.end(), same_y);
}

}  // namespace chronodraw
