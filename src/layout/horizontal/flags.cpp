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
constexpr double shared_leader_cost = 4;  // of two dates on one leader
constexpr double crowded_cost = 2.5;      // neighbours' marks touch
constexpr double balance_cost = 0.15;     // a label more on one side
constexpr double same_side_cost = 0.12;   // of two neighbours in time: white space is to be even

/// Where the texts of a tower stand along the axis.
Interval find_text(const Tower& tower, const Theme& theme) {
  const Px width = tower.size.width;
  if (tower.port == Port::right) return {tower.x + theme.leader_text_gap, tower.x + theme.leader_text_gap + width};
  if (tower.port == Port::left) return {tower.x - theme.leader_text_gap - width, tower.x - theme.leader_text_gap};
  return {tower.x - width / 2, tower.x - width / 2 + width};
}

double find_depth_cost(Px depth, double tier) {
  const double tiers = depth.value() / tier;
  return tiers * (1 + 0.1 * std::max(0.0, tiers - 1));
}

double find_port_cost(const Tower& tower) {
  if (tower.port == Port::right) return 0;
  if (tower.port == Port::center) return center_port_cost;
  return left_port_cost + (tower.longest > 1 ? left_lines_cost : 0) + (tower.longest > 3 ? left_paragraph_cost : 0);
}

int count_same_sides(const std::vector<Choice>& choices) {
  int count = 0;
  for (std::size_t i = 1; i < choices.size(); ++i) count += choices[i].below == choices[i - 1].below ? 1 : 0;
  return count;
}

}  // namespace

double find_tier(const std::vector<Flag>& flags, const Theme& theme) {
  Px sum;
  for (const Flag& flag : flags) sum += flag.variants.front().size.height + theme.tier_gap;
  return flags.empty() ? 1 : std::max(1.0, sum.value() / static_cast<double>(flags.size()));
}

FlagPlacer::FlagPlacer(const std::vector<Flag>& flags, const FlagSurroundings& surroundings)
    : flags_(flags),
      around_(surroundings),
      placer_(surroundings.theme),
      tier_(find_tier(flags, surroundings.theme)),
      least_axis_top_(find_full_ceiling(surroundings.header, surroundings.theme, surroundings.content)) {}

void FlagPlacer::build_side(const std::vector<Choice>& choices, bool below) {
  Side& side = below ? below_ : above_;
  side.towers.clear();
  side.flags.clear();
  for (std::size_t i = 0; i < choices.size(); ++i) {
    if (choices[i].below != below) continue;
    const Px x = flags_[i].x;
    const FlagVariant& flag = flags_[i].variant(choices[i]);
    if (!side.towers.empty() && x - side.towers.back().x < leader_spacing) {
      Tower& tower = side.towers.back();
      if (tower.port == Port::center) tower.port = Port::right;
      tower.size.width = std::max(tower.size.width, flag.size.width);
      tower.size.height += block_gap + flag.size.height;
      tower.longest = std::max(tower.longest, flag.longest);
      tower.excess += flag.excess;
      ++tower.flags;
    } else {
      const int first = static_cast<int>(side.flags.size());
      side.towers.push_back({x, flag.size, {}, choices[i].port, flag.longest, flag.excess, first, 1, {}});
    }
    side.flags.push_back(static_cast<int>(i));
  }
  for (Tower& tower : side.towers) tower.text = find_text(tower, around_.theme);
}

bool FlagPlacer::is_clear(const Side& side, bool below) const {
  return std::all_of(side.towers.begin(), side.towers.end(), [&](const Tower& tower) {
    if (tower.text.begin < around_.content.x || tower.text.end > around_.content.right()) return false;
    return !below || std::none_of(around_.below_texts.begin(), around_.below_texts.end(),
                                  [&](const Interval& text) { return is_passing(tower.x, text, around_.theme); });
  });
}

bool FlagPlacer::place(const std::vector<Choice>& choices) {
  build_side(choices, false);
  build_side(choices, true);
  if (!is_clear(above_, false) || !is_clear(below_, true)) return false;
  return placer_.place(above_.towers, around_.least_depth_above) &&
         placer_.place(below_.towers, around_.least_depth_below);
}

double FlagPlacer::find_side_cost(const Side& side, Px least_depth) const {
  double cost = 0;
  for (std::size_t i = 0; i < side.towers.size(); ++i) {
    const Tower& tower = side.towers[i];
    cost += find_depth_cost(tower.base - least_depth, tier_) + find_port_cost(tower) +
            own_height_cost * tower.size.height.value() / tier_ + excess_cost * tower.excess;
    const auto first = static_cast<std::size_t>(tower.first_flag);
    const auto last = first + static_cast<std::size_t>(tower.flags) - 1;
    const auto x_of = [&](std::size_t k) { return flags_[static_cast<std::size_t>(side.flags[k])].x; };
    if (x_of(first) != x_of(last)) cost += shared_leader_cost;
    if (i > 0 && tower.x - side.towers[i - 1].x < 2 * around_.theme.mark_radius) cost += crowded_cost;
  }
  return cost;
}

/// From the page's top to the lowest label, the band itself left out.
Px FlagPlacer::find_height() const {
  Px axis_top = least_axis_top_;
  for (const Tower& tower : above_.towers) {
    const Px left = std::min(tower.text.begin, tower.x);
    const Px right = std::max(tower.text.end, tower.x);
    const Px ceiling = find_ceiling(around_.header, around_.theme, around_.content, left, right);
    axis_top = std::max(axis_top, tower.top() + ceiling);
  }
  Px depth;
  for (const Tower& tower : below_.towers) depth = std::max(depth, tower.top());
  return axis_top + depth;
}

double FlagPlacer::find_cost(const std::vector<Choice>& choices) {
  if (!place(choices)) return impossible;
  const double difference = static_cast<double>(above_.towers.size()) - static_cast<double>(below_.towers.size());
  return find_side_cost(above_, around_.least_depth_above) + find_side_cost(below_, around_.least_depth_below) +
         height_cost * find_height().value() / tier_ + balance_cost * std::abs(difference) +
         same_side_cost * count_same_sides(choices);
}

FlagLayout FlagPlacer::make_layout(const std::vector<Choice>& choices) {
  if (!place(choices)) return {};
  return {choices, above_.towers, below_.towers, above_.flags, below_.flags};
}

FlagLayout FlagPlacer::make_stairs(std::uint8_t variant) {
  const std::vector<Choice> choices(flags_.size(), {false, Port::right, variant});
  build_side(choices, false);
  Px base = around_.least_depth_above;
  for (std::size_t i = above_.towers.size(); i-- > 0;) {
    above_.towers[i].base = base;
    base = above_.towers[i].top() + around_.theme.tier_gap;
  }
  return {choices, above_.towers, {}, above_.flags, {}};
}

}  // namespace chronodraw
