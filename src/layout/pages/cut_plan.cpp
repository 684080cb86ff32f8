// SPDX-License-Identifier: MIT
#include "layout/pages/cut_plan.hpp"

#include <algorithm>
#include <optional>
#include <set>

namespace chronodraw {

namespace {

struct Stretch {
  Px from;
  Px to;
  [[nodiscard]] Px middle() const { return from + (to - from) / 2; }
};

bool is_axis(const Part& part) { return part.role == Role::axis && std::holds_alternative<Bar>(part.shape); }

/// Fields of time and bars of spans can be cut where time runs down the page.
bool is_cuttable(const Part& part, bool down) {
  const bool runs = part.role == Role::era || part.role == Role::axis || part.role == Role::span_bar ||
                    part.role == Role::doubt || part.role == Role::group_band;
  return down && runs && std::holds_alternative<Bar>(part.shape);
}

bool is_down(const Plan& plan) {
  return std::any_of(plan.parts.begin(), plan.parts.end(),
                     [](const Part& part) { return is_axis(part) && std::get<Bar>(part.shape).flow == Flow::down; });
}

/// What no part lies across, from the first part to the last.
std::vector<Stretch> find_free(const Plan& plan, bool down) {
  std::vector<Stretch> taken;
  for (const Part& part : plan.parts) {
    const Rect box = find_bounds(part.shape);
    if (!is_cuttable(part, down)) taken.push_back({box.y, box.bottom()});
  }
  std::sort(taken.begin(), taken.end(), [](const Stretch& a, const Stretch& b) { return a.from < b.from; });
  std::vector<Stretch> free;
  Px reach = taken.empty() ? Px{} : taken.front().to;
  for (const Stretch& one : taken) {
    if (one.from > reach) free.push_back({reach, one.from});
    reach = std::max(reach, one.to);
  }
  return free;
}

/// The bands of the axis, from top to bottom.
std::vector<Stretch> find_bands(const Plan& plan) {
  std::set<std::pair<Px, Px>> bands;
  for (const Part& part : plan.parts) {
    const Rect box = find_bounds(part.shape);
    if (is_axis(part)) bands.insert({box.y, box.bottom()});
  }
  std::vector<Stretch> list;
  for (const auto& [from, to] : bands) list.push_back({from, to});
  return list;
}

/// Of the free stretches between two heights, the widest.
std::optional<Stretch> find_widest(const std::vector<Stretch>& free, const Stretch& within) {
  std::optional<Stretch> widest;
  for (const Stretch& one : free) {
    if (one.from < within.from || one.to > within.to) continue;
    if (!widest || one.to - one.from > widest->to - widest->from) widest = one;
  }
  return widest;
}

void cut_bar(Part& part, const Rect& box, Px from, Px to) {
  auto* bar = std::get_if<Bar>(&part.shape);
  if (bar == nullptr) return;
  const Px top = std::max(box.y, from);
  const Px bottom = std::min(box.bottom(), to);
  bar->rect = {box.x, top, box.width, bottom - top};
  if (box.y < from) bar->start = BarEnd::flat;
  if (box.bottom() > to) bar->end = BarEnd::flat;
}

}  // namespace

std::vector<Px> find_cuts(const Plan& plan) {
  const bool down = is_down(plan);
  const std::vector<Stretch> free = find_free(plan, down);
  const std::vector<Stretch> bands = find_bands(plan);
  std::vector<Px> cuts;
  for (std::size_t i = 0; !down && i + 1 < bands.size(); ++i) {
    const auto widest = find_widest(free, {bands[i].to, bands[i + 1].from});
    if (widest) cuts.push_back(widest->middle());
  }
  for (std::size_t i = 0; down && i < free.size(); ++i) {
    if (free[i].from > bands.front().from && free[i].to < bands.front().to) cuts.push_back(free[i].middle());
  }
  return cuts;
}

std::vector<Part> cut_parts(const Plan& plan, Px from, Px to) {
  const bool down = is_down(plan);
  std::vector<Part> parts;
  for (const Part& part : plan.parts) {
    const Rect box = find_bounds(part.shape);
    const bool inside = box.y >= from && box.bottom() <= to;
    const bool across = is_cuttable(part, down) && box.y < to && box.bottom() > from;
    if (!inside && !across) continue;
    parts.push_back(part);
    if (!inside) cut_bar(parts.back(), box, from, to);
  }
  return parts;
}

}  // namespace chronodraw
