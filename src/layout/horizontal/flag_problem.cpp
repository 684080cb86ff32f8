// SPDX-License-Identifier: MIT
#include "layout/horizontal/flag_problem.hpp"

#include <algorithm>
#include <cmath>

#include "layout/horizontal/flag_beam.hpp"

namespace chronodraw {

namespace {

constexpr double hundred = 100;
constexpr Cost drop_cost = 10'000;  // the picture shows every label

/// Spots in this order, the last only where a label may be centred.
constexpr std::array<Port, 3> spot_ports{Port::right, Port::left, Port::center};

/// Pages are at most 32,000 px wide.
FlagX make_x(Px px) { return static_cast<FlagX>(px.raw); }

int make_cost(double tiers) { return static_cast<int>(std::lround(hundred * tiers)); }

FlagSite make_site(const Flag& flag, const FlagSurroundings& around, std::uint8_t variant) {
  const FlagVariant& size = flag.variants[variant];
  FlagSite site{make_x(flag.x), {}, drop_cost, {true, true}};
  for (const Port port : spot_ports) {
    if (port == Port::center && !size.centerable) continue;
    const Interval text = find_text(flag.x, size.size.width, port, around.theme);
    site.spots.push_back({make_x(text.begin), make_x(text.end), make_cost(find_port_cost(port, size.longest))});
  }
  site.open[1] = std::none_of(around.below_texts.begin(), around.below_texts.end(),
                              [&](const Interval& text) { return is_passing(flag.x, text, around.theme); });
  return site;
}

}  // namespace

FlagProblem make_flag_problem(const std::vector<Flag>& flags, const FlagSurroundings& surroundings,
                              std::uint8_t variant) {
  const Theme& theme = surroundings.theme;
  const Px least_gap = theme.leader_text_gap - std::min(theme.leader_clear_left, theme.leader_clear_right) + Px{1};
  FlagProblem problem{{},
                      make_x(surroundings.content.x),
                      make_x(surroundings.content.right()),
                      make_x(theme.label_gap),
                      make_x(theme.leader_clear_right),
                      make_x(theme.leader_clear_left),
                      make_x(std::max(leader_spacing, least_gap)),
                      {}};
  for (int tier = 0; tier < most_flag_tiers; ++tier) problem.tiers.push_back(make_cost(find_depth_cost(tier)));
  for (const Flag& flag : flags) problem.sites.push_back(make_site(flag, surroundings, variant));
  return problem;
}

std::optional<std::vector<Choice>> make_choices(const FlagAnswer& answer, std::uint8_t variant) {
  std::vector<Choice> choices;
  for (const FlagPlace& place : answer.places) {
    if (place.side == no_side) return std::nullopt;
    choices.push_back({place.side == 1, spot_ports[static_cast<std::size_t>(place.spot)], variant});
  }
  return choices;
}

}  // namespace chronodraw
