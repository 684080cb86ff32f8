// SPDX-License-Identifier: MIT
#include "layout/horizontal/flag_side.hpp"

#include <algorithm>
#include <cstddef>

namespace chronodraw {

namespace {

std::size_t as_index(int i) { return static_cast<std::size_t>(i); }

}  // namespace

void FlagSideSolver::gather(const std::vector<int>& members, int side) {
  members_ = members;
  side_ = side;
  points_ = static_cast<int>(members.size()) + 2;
  entries_.clear();
  first_entry_.assign(1, 0);
  drops_.assign(2, 0);
  for (const int member : members) {
    const FlagSite& site = problem_.site(member);
    first_entry_.push_back(static_cast<int>(entries_.size()));
    drops_.push_back(drops_.back() + site.drop);
    for (std::size_t s = 0; s < site.spots.size() && site.open[as_index(side)]; ++s) {
      const FlagSpot& spot = site.spots[s];
      if (spot.begin < problem_.left || spot.end > problem_.right) continue;
      entries_.push_back({spot.begin, spot.end, std::max(spot.end, site.x) + problem_.label_gap,
                          std::max(spot.end + problem_.label_gap, site.x + problem_.leader_gap), static_cast<int>(s),
                          spot.cost});
    }
  }
  first_entry_.resize(as_index(points_) + 1, static_cast<int>(entries_.size()));
  gather_walls();
}

void FlagSideSolver::gather_walls() {
  constexpr FlagX far = std::numeric_limits<FlagX>::max() / 2;
  leaders_.assign(1, -far);
  text_from_.assign(1, problem_.left);
  text_to_.assign(1, problem_.left);
  for (const int member : members_) {
    const FlagX x = problem_.site(member).x;
    leaders_.push_back(x);
    text_from_.push_back(x + problem_.clear_right);
    text_to_.push_back(x - problem_.clear_left);
  }
  leaders_.push_back(far);
  text_from_.push_back(problem_.right);
  text_to_.push_back(problem_.right);
}

bool FlagSideSolver::is_first(int from, int point, const Entry& entry) const {
  return entry.begin >= text_from_[as_index(from)] &&
         leaders_[as_index(point)] - problem_.leader_gap >= leaders_[as_index(from)];
}

bool FlagSideSolver::is_last(int point, const Entry& entry, int to) const {
  return entry.end <= text_to_[as_index(to)] &&
         leaders_[as_index(to)] - problem_.leader_gap >= leaders_[as_index(point)];
}

/// The best chain after `from` that ends with `entry`, its own cost left out.
Cost FlagSideSolver::find_chain(int level, int from, int point, const Entry& entry) const {
  Cost best = is_first(from, point, entry) ? at(level - 1, from, point) : no_cost;
  for (int before = from + 1; before < point; ++before) {
    const Cost between = at(level - 1, before, point);
    for (int e = first_entry_[as_index(before)]; e < first_entry_[as_index(before) + 1]; ++e) {
      const Entry& last = entries_[as_index(e)];
      if (last.next_begin > entry.begin || last.next_leader > leaders_[as_index(point)]) continue;
      best = std::min(best, chains_[as_index(e)] + between);
    }
  }
  return best;
}

void FlagSideSolver::fill_from(int level, int from) {
  const int tier_cost = problem_.tiers[as_index(level) - 1];
  for (int point = from + 1; point < points_; ++point) {
    Cost& cost = at(level, from, point);
    cost = at(level - 1, from, point);
    for (int before = from + 1; before < point; ++before) {
      const Cost between = at(level - 1, before, point);
      for (int e = first_entry_[as_index(before)]; e < first_entry_[as_index(before) + 1]; ++e) {
        if (is_last(before, entries_[as_index(e)], point)) cost = std::min(cost, chains_[as_index(e)] + between);
      }
    }
    for (int e = first_entry_[as_index(point)]; e < first_entry_[as_index(point) + 1]; ++e) {
      const Entry& entry = entries_[as_index(e)];
      chains_[as_index(e)] = std::min(no_cost, find_chain(level, from, point, entry) + tier_cost + entry.cost);
    }
    steps_ += point - from;
  }
}

void FlagSideSolver::fill(int level) {
  for (int from = 0; from + 1 < points_; ++from) {
    if (level > 0) {
      fill_from(level, from);
      continue;
    }
    for (int to = from + 1; to < points_; ++to) at(0, from, to) = drops_[as_index(to)] - drops_[as_index(from) + 1];
  }
}

Cost FlagSideSolver::find_cost(const std::vector<int>& members, int side) {
  gather(members, side);
  const int levels = problem_.tier_count();
  costs_.resize(index(levels + 1, 0, 0));
  chains_.assign(entries_.size(), no_cost);
  for (int level = 0; level <= levels; ++level) fill(level);
  return at(levels, 0, points_ - 1);
}

/// The chain is found again from its end: the entry whose cost explains what is left, and so on to `from`.
std::vector<FlagSideSolver::Link> FlagSideSolver::find_links(int level, int from, int to) {
  fill_from(level, from);
  const int tier_cost = problem_.tiers[as_index(level) - 1];
  std::vector<Link> links;
  Cost left = at(level, from, to);
  for (int point = to - 1; point > from; --point) {
    const int end = links.empty() ? to : links.back().point;
    for (int e = first_entry_[as_index(point)]; e < first_entry_[as_index(point) + 1]; ++e) {
      const Entry& entry = entries_[as_index(e)];
      if (links.empty() ? !is_last(point, entry, to) : !is_followed(entry, links.back())) continue;
      if (chains_[as_index(e)] + at(level - 1, point, end) != left) continue;
      links.push_back({point, e});
      left = chains_[as_index(e)] - tier_cost - entry.cost;
      if (is_first(from, point, entry) && at(level - 1, from, point) == left) return links;
      break;
    }
  }
  return links;
}

bool FlagSideSolver::is_followed(const Entry& entry, const Link& link) const {
  return entry.next_begin <= entries_[as_index(link.entry)].begin &&
         entry.next_leader <= leaders_[as_index(link.point)];
}

void FlagSideSolver::trace(int level, int from, int to, std::vector<FlagPlace>& places) {
  if (level == 0) {
    for (int point = from + 1; point < to; ++point) places[as_index(members_[as_index(point) - 1])] = {};
  } else if (at(level, from, to) == at(level - 1, from, to)) {
    trace(level - 1, from, to, places);
  } else {
    int end = to;
    for (const Link& link : find_links(level, from, to)) {
      places[as_index(members_[as_index(link.point) - 1])] = {side_, level - 1, entries_[as_index(link.entry)].spot};
      trace(level - 1, link.point, end, places);
      end = link.point;
    }
    trace(level - 1, from, end, places);
  }
}

void FlagSideSolver::write_places(std::vector<FlagPlace>& places) {
  trace(problem_.tier_count(), 0, points_ - 1, places);
}

}  // namespace chronodraw
