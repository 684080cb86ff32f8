// SPDX-License-Identifier: MIT
#include "layout/horizontal/flags.hpp"

#include <algorithm>
#include <cmath>

namespace chronodraw {

namespace {

constexpr double left_port_cost = 1.6;     // in tiers; text is read best flush left
constexpr double left_lines_cost = 1.2;    // more when it has several lines
constexpr double left_paragraph_cost = 3;  // ragged left paragraphs read badly
constexpr double center_port_cost = 2.2;
constexpr double shared_leader_cost = 1.5;  // of two dates on one leader
constexpr double crowded_cost = 1;          // neighbours' marks touch
constexpr double balance_cost = 0.15;       // a label more on one side

/// Where the texts of a tower stand along the axis.
Interval find_text(const Tower& tower, const Theme& theme) {
  const Px width = tower.size.width;
  if (tower.port == Port::right) return {tower.x + theme.leader_text_gap, tower.x + theme.leader_text_gap + width};
  if (tower.port == Port::left) return {tower.x - theme.leader_text_gap - width, tower.x - theme.leader_text_gap};
  return {tower.x - width / 2, tower.x - width / 2 + width};
}

std::vector<Tower> make_towers(const std::vector<Flag>& flags, const std::vector<Choice>& choices, bool below,
                               const Theme& theme) {
  std::vector<Tower> towers;
  for (std::size_t i = 0; i < choices.size(); ++i) {
    if (choices[i].below != below) continue;
    const Px x = flags[i].x;
    const FlagVariant& flag = flags[i].variant(choices[i]);
    const int index = static_cast<int>(i);
    if (!towers.empty() && x - towers.back().x < leader_spacing) {
      Tower& tower = towers.back();
      if (tower.port == Port::center) tower.port = Port::right;
      tower.size.width = std::max(tower.size.width, flag.size.width);
      tower.size.height += block_gap + flag.size.height;
      tower.longest = std::max(tower.longest, flag.longest);
      tower.flags.push_back(index);
    } else {
      towers.push_back({x, choices[i].port, flag.size, {}, {index}, flag.longest, {}});
    }
  }
  for (Tower& tower : towers) tower.text = find_text(tower, theme);
  return towers;
}

enum class Relation { none, first_above, second_above, apart, impossible };

bool is_passing(Px leader, const Interval& text, const Theme& theme) {
  return text.begin - theme.leader_clear_right < leader && leader < text.end + theme.leader_clear_left;
}

Relation find_relation(const Tower& a, const Tower& b, const Theme& theme) {
  const bool b_passes_a = is_passing(b.x, a.text, theme);
  const bool a_passes_b = is_passing(a.x, b.text, theme);
  if (b_passes_a && a_passes_b) return Relation::impossible;
  if (b_passes_a) return Relation::first_above;
  if (a_passes_b) return Relation::second_above;
  const bool meet = a.text.begin < b.text.end + theme.label_gap && b.text.begin < a.text.end + theme.label_gap;
  return meet ? Relation::apart : Relation::none;
}

/// The heights of one side.
class SidePlacer {
 public:
  SidePlacer(std::vector<Tower>& towers, Px least_depth, const Theme& theme)
      : towers_(towers), theme_(theme), least_depth_(least_depth) {}

  /// False when the "above" relation has a cycle.
  bool place() {
    links_.resize(towers_.size());
    if (!find_links()) return false;
    std::vector<std::size_t> ready;
    for (std::size_t i = towers_.size(); i-- > 0;) {
      if (links_[i].waiting == 0) ready.push_back(i);
    }
    std::size_t placed = 0;
    while (!ready.empty()) {
      const std::size_t next = ready.back();
      ready.pop_back();
      place_tower(next);
      ++placed;
      for (const std::size_t upper : links_[next].upper) {
        if (--links_[upper].waiting == 0) ready.push_back(upper);
      }
    }
    return placed == towers_.size();
  }

 private:
  struct Links {
    std::vector<std::size_t> upper;  ///< must stand above this one
    std::vector<std::size_t> lower;  ///< must stand below it
    std::vector<std::size_t> apart;  ///< above or below, but not beside
    int waiting{0};
    bool placed{false};
  };

  void link(std::size_t lower, std::size_t upper) {
    links_[lower].upper.push_back(upper);
    links_[upper].lower.push_back(lower);
    ++links_[upper].waiting;
  }

  bool find_links() {
    Px widest;
    for (const Tower& tower : towers_) widest = std::max(widest, tower.size.width);
    const Px reach = 2 * (widest + theme_.leader_text_gap) + theme_.label_gap;
    for (std::size_t i = 0; i < towers_.size(); ++i) {
      for (std::size_t j = i + 1; j < towers_.size() && towers_[j].x - towers_[i].x < reach; ++j) {
        switch (find_relation(towers_[i], towers_[j], theme_)) {
          case Relation::impossible:
            return false;
          case Relation::first_above:
            link(j, i);
            break;
          case Relation::second_above:
            link(i, j);
            break;
          case Relation::apart:
            links_[i].apart.push_back(j);
            links_[j].apart.push_back(i);
            break;
          case Relation::none:
            break;
        }
      }
    }
    return true;
  }

  void place_tower(std::size_t index) {
    Tower& tower = towers_[index];
    tower.base = least_depth_;
    for (const std::size_t lower : links_[index].lower) {
      tower.base = std::max(tower.base, towers_[lower].top() + theme_.tier_gap);
    }
    for (bool moved = true; moved;) {
      moved = false;
      for (const std::size_t other : links_[index].apart) {
        const Tower& neighbour = towers_[other];
        const bool clear = !links_[other].placed || tower.base >= neighbour.top() + theme_.tier_gap ||
                           tower.top() + theme_.tier_gap <= neighbour.base;
        if (clear) continue;
        tower.base = neighbour.top() + theme_.tier_gap;
        moved = true;
      }
    }
    links_[index].placed = true;
  }

  std::vector<Tower>& towers_;
  const Theme& theme_;
  Px least_depth_;
  std::vector<Links> links_;
};

bool is_inside(const std::vector<Tower>& towers, const Rect& content) {
  return std::all_of(towers.begin(), towers.end(), [&](const Tower& tower) {
    return tower.text.begin >= content.x && tower.text.end <= content.right();
  });
}

bool is_clear_below(const std::vector<Tower>& towers, const FlagSurroundings& around) {
  return std::none_of(towers.begin(), towers.end(), [&](const Tower& tower) {
    return std::any_of(around.below_texts.begin(), around.below_texts.end(),
                       [&](const Interval& text) { return is_passing(tower.x, text, around.theme); });
  });
}

double find_tier_cost(Px depth, double unit) {
  const double tiers = depth.value() / unit;
  return tiers * (1 + 0.1 * std::max(0.0, tiers - 1));
}

double find_port_cost(const Tower& tower) {
  if (tower.port == Port::right) return 0;
  if (tower.port == Port::center) return center_port_cost;
  return left_port_cost + (tower.longest > 1 ? left_lines_cost : 0) + (tower.longest > 3 ? left_paragraph_cost : 0);
}

double find_side_cost(const std::vector<Tower>& towers, const std::vector<Flag>& flags, Px least_depth, double unit,
                      const Theme& theme) {
  double cost = 0;
  for (std::size_t i = 0; i < towers.size(); ++i) {
    cost += find_tier_cost(towers[i].base - least_depth, unit) + find_port_cost(towers[i]) +
            own_height_cost * towers[i].size.height.value() / unit;
    const Px first = flags[static_cast<std::size_t>(towers[i].flags.front())].x;
    const Px last = flags[static_cast<std::size_t>(towers[i].flags.back())].x;
    if (first != last) cost += shared_leader_cost;
    if (i > 0 && towers[i].x - towers[i - 1].x < 2 * theme.mark_radius) cost += crowded_cost;
  }
  return cost;
}

double find_unit(const std::vector<Flag>& flags, const Theme& theme) {
  Px sum;
  for (const Flag& flag : flags) sum += flag.variants.front().size.height + theme.tier_gap;
  return flags.empty() ? 1 : std::max(1.0, sum.value() / static_cast<double>(flags.size()));
}

Px find_axis_top(const FlagLayout& layout, const FlagSurroundings& around) {
  Px axis_top = find_ceiling(around.header, around.theme, around.content, around.content.x, around.content.right());
  if (around.header.obstacles.empty()) axis_top = around.content.y + around.theme.mark_radius;
  for (const Tower& tower : layout.above) {
    const Px left = std::min(tower.text.begin, tower.x);
    const Px right = std::max(tower.text.end, tower.x);
    axis_top = std::max(axis_top, tower.top() + find_ceiling(around.header, around.theme, around.content, left, right));
  }
  return axis_top;
}

}  // namespace

FlagLayout place_flags(const std::vector<Flag>& flags, const std::vector<Choice>& choices,
                       const FlagSurroundings& surroundings) {
  const Theme& theme = surroundings.theme;
  FlagLayout layout;
  layout.above = make_towers(flags, choices, false, theme);
  layout.below = make_towers(flags, choices, true, theme);
  for (const auto* side : {&layout.above, &layout.below}) {
    if (!is_inside(*side, surroundings.content)) return layout;
  }
  if (!is_clear_below(layout.below, surroundings)) return layout;
  if (!SidePlacer(layout.above, surroundings.least_depth_above, theme).place()) return layout;
  if (!SidePlacer(layout.below, surroundings.least_depth_below, theme).place()) return layout;
  layout.possible = true;
  layout.choices = choices;
  layout.axis_top = find_axis_top(layout, surroundings);
  for (const Tower& tower : layout.below) layout.depth_below = std::max(layout.depth_below, tower.top());

  const double unit = find_unit(flags, theme);
  const double difference = static_cast<double>(layout.above.size()) - static_cast<double>(layout.below.size());
  layout.cost = find_side_cost(layout.above, flags, surroundings.least_depth_above, unit, theme) +
                find_side_cost(layout.below, flags, surroundings.least_depth_below, unit, theme) +
                height_cost * (layout.axis_top + layout.depth_below).value() / unit +
                balance_cost * std::abs(difference);
  return layout;
}

}  // namespace chronodraw
