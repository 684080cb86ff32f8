// SPDX-License-Identifier: MIT
#include "layout/horizontal/flags.hpp"

#include <algorithm>

#include "base/hash.hpp"

namespace chronodraw {

namespace {

constexpr double left_port_cost = 1.6;     // in tiers; text is read best flush left
constexpr double left_lines_cost = 1.2;    // more when it has several lines
constexpr double left_paragraph_cost = 3;  // ragged left paragraphs read badly
constexpr double center_port_cost = 2.2;
constexpr double shared_leader_cost = 4;  // of two dates on one leader
constexpr double crowded_cost = 2.5;      // neighbours' marks touch
constexpr double same_side_cost = 0.12;   // of two neighbours in time: white space is to be even

constexpr std::size_t many_towers = 10;  // of fewer all are placed anew

constexpr std::uint64_t above_key = 1;
constexpr std::uint64_t below_key = 2;

int count_same_sides(const std::vector<Choice>& choices) {
  int count = 0;
  const Choice* last = nullptr;
  for (const Choice& choice : choices) {
    if (choice.absent) continue;
    count += last != nullptr && last->below == choice.below ? 1 : 0;
    last = &choice;
  }
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
  keys_.reserve(posts_.size());
  for (std::size_t index = 0; index < posts_.size(); ++index) keys_.push_back(mix(index));
  for (const Flag& flag : flags) {
    open_below_.push_back(std::none_of(around_.below_texts.begin(), around_.below_texts.end(),
                                       [&](const Interval& text) { return is_passing(flag.x, text, around_.theme); }));
  }
}

std::size_t FlagPlacer::find_index(std::size_t i, const Choice& choice) const {
  return (i * flags_[i].variants.size() + choice.variant) * port_count + static_cast<std::size_t>(choice.port);
}

const Tower& FlagPlacer::find_post(std::size_t i, const Choice& choice) {
  std::optional<Tower>& post = posts_[find_index(i, choice)];
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
    if (choices[i].absent || choices[i].below != below) continue;
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

std::uint64_t FlagPlacer::find_run_key(std::span<const Tower> run, const Side& side,
                                       const std::vector<Choice>& choices) const {
  std::uint64_t key = 0;
  const auto first = static_cast<std::size_t>(run.front().first_flag);
  const std::size_t end = static_cast<std::size_t>(run.back().first_flag) + static_cast<std::size_t>(run.back().flags);
  for (std::size_t k = first; k < end; ++k) {
    const auto i = static_cast<std::size_t>(side.flags[k]);
    key ^= keys_[find_index(i, choices[i])];
  }
  return key;
}

bool FlagPlacer::place_run(std::span<Tower> run, std::uint64_t key, Px least_depth) {
  const auto [known, is_new] = known_runs_.try_emplace(key);
  std::vector<Px>& bases = known->second;
  if (!is_new) {
    for (std::size_t i = 0; i < bases.size(); ++i) run[i].base = bases[i];
    return !bases.empty();
  }
  if (!placer_.place(run, least_depth)) return false;
  for (const Tower& tower : run) bases.push_back(tower.base);
  return true;
}

bool FlagPlacer::place_towers(Side& side, const std::vector<Choice>& choices, bool below) {
  const Px least_depth = below ? around_.least_depth_below : around_.least_depth_above;
  const std::span<Tower> towers(side.towers);
  if (towers.size() < many_towers) return placer_.place(towers, least_depth);
  std::size_t begin = 0;
  for (const std::size_t end : placer_.find_runs(towers)) {
    const std::span<Tower> run = towers.subspan(begin, end - begin);
    const std::uint64_t key = find_run_key(run, side, choices) ^ (below ? below_key : above_key);
    if (!place_run(run, key, least_depth)) return false;
    begin = end;
  }
  return true;
}

FlagPlacer::SideCost FlagPlacer::place_side(const std::vector<Choice>& choices, bool below, double limit) {
  Side& side = sides_[below ? 1 : 0];
  const Px least_depth = below ? around_.least_depth_below : around_.least_depth_above;
  if (!build_side(side, choices, below)) return {impossible, {}, true};
  SideCost result{find_fixed_cost(side), below ? Px{} : least_axis_top_, false};
  if (result.cost >= limit) return result;
  if (!place_towers(side, choices, below)) return {impossible, {}, true};
  for (const Tower& tower : side.towers) {
    result.cost += find_depth_cost((tower.base - least_depth).value() / tier_);
    result.reach = std::max(result.reach, tower.top() + (below ? Px{} : tower.ceiling));
  }
  result.exact = true;
  return result;
}

FlagPlacer::SideKeys FlagPlacer::find_keys(const std::vector<Choice>& choices) const {
  SideKeys keys{above_key, below_key};
  for (std::size_t i = 0; i < choices.size(); ++i) {
    if (!choices[i].absent) keys[choices[i].below ? 1 : 0] ^= keys_[find_index(i, choices[i])];
  }
  return keys;
}

double FlagPlacer::find_cost(const std::vector<Choice>& choices, double limit) {
  const SideKeys keys = find_keys(choices);
  std::array<SideCost*, 2> sides{&known_[keys[0]], &known_[keys[1]]};
  double sum = 0;
  for (const SideCost* side : sides) sum += side->cost;
  for (const std::size_t s : {0U, 1U}) {
    if (sum >= limit) return sum;
    if (sides[s]->exact) continue;
    sum -= sides[s]->cost;
    *sides[s] = place_side(choices, s == 1, limit - sum);
    sum += sides[s]->cost;
  }
  if (sum >= limit) return sum;
  const Px height = sides[0]->reach + sides[1]->reach;  // from the page's top, the band left out
  return sides[0]->cost + sides[1]->cost + height_cost * height.value() / tier_ +
         same_side_cost * count_same_sides(choices);
}

FlagLayout FlagPlacer::make_layout(const std::vector<Choice>& choices) {
  for (const bool below : {false, true}) {
    if (place_side(choices, below, impossible).cost == impossible) return {};
  }
  return {choices, sides_[0].towers, sides_[1].towers, sides_[0].flags, sides_[1].flags};
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
