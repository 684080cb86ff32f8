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

int count_same_sides(const std::vector<Choice>& choices) {
  int count = 0;
  for (std::size_t i = 1; i < choices.size(); ++i) count += choices[i].below == choices[i - 1].below ? 1 : 0;
  return count;
}

}  // namespace

Interval find_text(Px x, Px width, Port port, const Theme& theme) {
  if (port == Port::right) return {x + theme.leader_text_gap, x + theme.leader_text_gap + width};
  if (port == Port::left) return {x - theme.leader_text_gap - width, x - theme.leader_text_gap};
  return {x - width / 2, x - width / 2 + width};
}

double find_depth_cost(double tiers) { return tiers * (1 + 0.1 * std::max(0.0, tiers - 1)); }

double find_port_cost(Port port, int longest) {
  if (port == Port::right) return 0;
  if (port == Port::center) return center_port_cost;
  return left_port_cost + (longest > 1 ? left_lines_cost : 0) + (longest > 3 ? left_paragraph_cost : 0);
}

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
      least_axis_top_(find_full_ceiling(surroundings.header, surroundings.theme, surroundings.content)),
      posts_(flags.empty() ? 0 : flags.size() * flags.front().variants.size() * port_count) {
  base_[0].reach = least_axis_top_;
  for (const Flag& flag : flags) {
    open_below_.push_back(std::none_of(around_.below_texts.begin(), around_.below_texts.end(),
                                       [&](const Interval& text) { return is_passing(flag.x, text, around_.theme); }));
  }
}

const Tower& FlagPlacer::find_post(std::size_t i, const Choice& choice) {
  const std::size_t variants = flags_[i].variants.size();
  std::optional<Tower>& post =
      posts_[(i * variants + choice.variant) * port_count + static_cast<std::size_t>(choice.port)];
  if (!post) {
    const FlagVariant& flag = flags_[i].variant(choice);
    post = Tower{flags_[i].x, flag.size, {}, choice.port, flag.longest, flag.excess, 0, 1, {}, {}, 0};
    finish(*post);
  }
  return *post;
}

void FlagPlacer::finish(Tower& tower) const {
  tower.text = find_text(tower.x, tower.size.width, tower.port, around_.theme);
  const Interval reach = tower.reach();
  tower.ceiling = find_ceiling(around_.header, around_.theme, around_.content, reach.begin, reach.end);
  tower.cost = find_port_cost(tower.port, tower.longest) + own_height_cost * tower.size.height.value() / tier_ +
               excess_cost * tower.excess;
}

void FlagPlacer::join(Tower& tower, const Tower& next) const {
  if (tower.port == Port::center) tower.port = Port::right;
  tower.size.width = std::max(tower.size.width, next.size.width);
  tower.size.height += block_gap + next.size.height;
  tower.longest = std::max(tower.longest, next.longest);
  tower.excess += next.excess;
  ++tower.flags;
  finish(tower);
}

bool FlagPlacer::build_side(Side& side, const std::vector<Choice>& choices, bool below) {
  side.towers.clear();
  side.flags.clear();
  for (std::size_t i = 0; i < choices.size(); ++i) {
    if (choices[i].below != below) continue;
    if (below && open_below_[i] == 0) return false;
    const Tower& post = find_post(i, choices[i]);
    if (!side.towers.empty() && post.x - side.towers.back().x < leader_spacing) {
      join(side.towers.back(), post);
    } else {
      side.towers.push_back(post);
      side.towers.back().first_flag = static_cast<int>(side.flags.size());
    }
    side.flags.push_back(static_cast<int>(i));
  }
  return std::all_of(side.towers.begin(), side.towers.end(), [&](const Tower& tower) {
    return tower.text.begin >= around_.content.x && tower.text.end <= around_.content.right();
  });
}

double FlagPlacer::find_fixed_cost(const Side& side) const {
  double cost = 0;
  for (std::size_t i = 0; i < side.towers.size(); ++i) {
    const Tower& tower = side.towers[i];
    cost += tower.cost;
    const auto first = static_cast<std::size_t>(tower.first_flag);
    const auto last = first + static_cast<std::size_t>(tower.flags) - 1;
    const auto x_of = [&](std::size_t k) { return flags_[static_cast<std::size_t>(side.flags[k])].x; };
    if (last > first && x_of(first) != x_of(last)) cost += shared_leader_cost;
    if (i > 0 && tower.x - side.towers[i - 1].x < 2 * around_.theme.mark_radius) cost += crowded_cost;
  }
  return cost;
}

void FlagPlacer::place_side(Side& side, const std::vector<Choice>& choices, bool below, double limit) {
  const Px least_depth = below ? around_.least_depth_below : around_.least_depth_above;
  side.cost = impossible;
  if (!build_side(side, choices, below)) return;
  const double fixed = find_fixed_cost(side);
  if (fixed >= limit || !placer_.place(side.towers, least_depth)) return;
  side.cost = fixed;
  side.reach = below ? Px{} : least_axis_top_;
  for (const Tower& tower : side.towers) {
    side.cost += find_depth_cost((tower.base - least_depth).value() / tier_);
    side.reach = std::max(side.reach, tower.top() + (below ? Px{} : tower.ceiling));
  }
}

bool FlagPlacer::is_changed(const std::vector<Choice>& choices, bool below) const {
  const std::size_t both = std::min(choices.size(), base_choices_.size());
  for (std::size_t i = 0; i < both; ++i) {
    const Choice& old = base_choices_[i];
    if ((choices[i].below == below || old.below == below) && !(choices[i] == old)) return true;
  }
  const std::vector<Choice>& longer = choices.size() > both ? choices : base_choices_;
  return std::any_of(longer.begin() + static_cast<std::ptrdiff_t>(both), longer.end(),
                     [below](const Choice& choice) { return choice.below == below; });
}

void FlagPlacer::set_base(const std::vector<Choice>& choices) {
  for (const bool below : {false, true}) {
    if (is_changed(choices, below)) place_side(base_[below ? 1 : 0], choices, below, impossible);
  }
  base_choices_ = choices;
}

double FlagPlacer::find_cost(const std::vector<Choice>& choices, double limit) {
  std::array<const Side*, 2> sides{&base_[0], &base_[1]};
  const std::array<bool, 2> changed{is_changed(choices, false), is_changed(choices, true)};
  double known = 0;
  for (const std::size_t s : {0U, 1U}) {
    if (!changed[s]) known += sides[s]->cost;
  }
  for (const std::size_t s : {0U, 1U}) {
    if (!changed[s]) continue;
    place_side(trial_[s], choices, s == 1, limit - known);
    sides[s] = &trial_[s];
    known += trial_[s].cost;
    if (known >= limit) return known;
  }
  const Px height = sides[0]->reach + sides[1]->reach;  // from the page's top, the band left out
  const double difference = static_cast<double>(sides[0]->towers.size()) - static_cast<double>(sides[1]->towers.size());
  return sides[0]->cost + sides[1]->cost + height_cost * height.value() / tier_ + balance_cost * std::abs(difference) +
         same_side_cost * count_same_sides(choices);
}

FlagLayout FlagPlacer::make_layout(const std::vector<Choice>& choices) {
  for (const bool below : {false, true}) place_side(trial_[below ? 1 : 0], choices, below, impossible);
  if (trial_[0].cost == impossible || trial_[1].cost == impossible) return {};
  return {choices, trial_[0].towers, trial_[1].towers, trial_[0].flags, trial_[1].flags};
}

FlagLayout FlagPlacer::make_stairs(std::uint8_t variant) {
  const std::vector<Choice> choices(flags_.size(), {false, Port::right, variant});
  Side above;
  static_cast<void>(build_side(above, choices, false));
  Px base = around_.least_depth_above;
  for (std::size_t i = above.towers.size(); i-- > 0;) {
    above.towers[i].base = base;
    base = above.towers[i].top() + around_.theme.tier_gap;
  }
  return {choices, above.towers, {}, above.flags, {}};
}

}  // namespace chronodraw
