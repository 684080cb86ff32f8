// SPDX-License-Identifier: MIT
#include "layout/horizontal/place_side.hpp"

#include <algorithm>

namespace chronodraw {

bool is_passing(Px x, const Interval& text, const Theme& theme) {
  return text.begin - theme.leader_clear_right < x && x < text.end + theme.leader_clear_left;
}

void SidePlacer::add_link(int from, int to, Kind kind) {
  State& state = states_[static_cast<std::size_t>(from)];
  links_.push_back({to, state.first_link, kind});
  state.first_link = static_cast<int>(links_.size()) - 1;
}

void SidePlacer::link(int lower, int upper) {
  add_link(lower, upper, Kind::upper);
  add_link(upper, lower, Kind::lower);
  ++states_[static_cast<std::size_t>(upper)].waiting;
}

bool SidePlacer::is_near(const Interval& a, const Interval& b) const {
  return a.begin < b.end + theme_.label_gap && b.begin < a.end + theme_.label_gap;
}

bool SidePlacer::relate(std::span<const Tower> towers, int a, int b) {
  const Tower& first = towers[static_cast<std::size_t>(a)];
  const Tower& second = towers[static_cast<std::size_t>(b)];
  const bool second_passes = is_passing(second.x, first.text, theme_);
  const bool first_passes = is_passing(first.x, second.text, theme_);
  if (second_passes && first_passes) return false;
  if (second_passes) {
    link(b, a);
  } else if (first_passes) {
    link(a, b);
  } else if (is_near(first.text, second.reach()) || is_near(second.text, first.reach())) {
    add_link(a, b, Kind::apart);
    add_link(b, a, Kind::apart);
  }
  return true;
}

bool SidePlacer::find_links(std::span<const Tower> towers) {
  states_.assign(towers.size(), {});
  links_.clear();
  Px widest;
  for (const Tower& tower : towers) widest = std::max(widest, tower.size.width);
  for (std::size_t i = 0; i < towers.size(); ++i) {
    const Px end = towers[i].reach().end + gap_;
    const Px last = end + widest + theme_.leader_text_gap;  // no text of a later leader reaches back to the end
    for (std::size_t j = i + 1; j < towers.size() && towers[j].x < last; ++j) {
      const bool far = towers[j].reach().begin >= end;
      if (!far && !relate(towers, static_cast<int>(i), static_cast<int>(j))) return false;
    }
  }
  return true;
}

void SidePlacer::place_tower(std::span<Tower> towers, int index, Px least_depth) {
  Tower& tower = towers[static_cast<std::size_t>(index)];
  State& state = states_[static_cast<std::size_t>(index)];
  tower.base = least_depth;
  for (bool moved = true; moved;) {
    moved = false;
    for (int l = state.first_link; l >= 0; l = links_[static_cast<std::size_t>(l)].next) {
      const Link& link = links_[static_cast<std::size_t>(l)];
      const Tower& other = towers[static_cast<std::size_t>(link.other)];
      if (link.kind == Kind::upper || !states_[static_cast<std::size_t>(link.other)].placed) continue;
      const bool over = tower.base >= other.top() + theme_.tier_gap;
      const bool under = link.kind == Kind::apart && tower.top() + theme_.tier_gap <= other.base;
      if (over || under) continue;
      tower.base = other.top() + theme_.tier_gap;
      moved = true;
    }
  }
  state.placed = true;
}

void SidePlacer::release(int index) {
  for (int l = states_[static_cast<std::size_t>(index)].first_link; l >= 0;
       l = links_[static_cast<std::size_t>(l)].next) {
    const Link& link = links_[static_cast<std::size_t>(l)];
    if (link.kind != Kind::upper) continue;
    if (--states_[static_cast<std::size_t>(link.other)].waiting == 0) ready_.push_back(link.other);
  }
}

const std::vector<std::size_t>& SidePlacer::find_runs(std::span<const Tower> towers) {
  ends_.clear();
  if (towers.empty()) return ends_;
  begins_.resize(towers.size());
  Px begin = towers.back().reach().end;  // of all from i on
  for (std::size_t i = towers.size(); i-- > 0;) begins_[i] = begin = std::min(begin, towers[i].reach().begin);
  Px end = towers.front().reach().end;  // of all before i
  for (std::size_t i = 1; i < towers.size(); ++i) {
    if (begins_[i] >= end + gap_) ends_.push_back(i);
    end = std::max(end, towers[i].reach().end);
  }
  ends_.push_back(towers.size());
  return ends_;
}

bool SidePlacer::place(std::span<Tower> towers, Px least_depth) {
  if (!find_links(towers)) return false;
  ready_.clear();
  for (int i = static_cast<int>(towers.size()); i-- > 0;) {
    if (states_[static_cast<std::size_t>(i)].waiting == 0) ready_.push_back(i);
  }
  std::size_t placed = 0;
  while (!ready_.empty()) {
    const int next = ready_.back();
    ready_.pop_back();
    place_tower(towers, next, least_depth);
    release(next);
    ++placed;
  }
  return placed == towers.size();
}

}  // namespace chronodraw
