// SPDX-License-Identifier: MIT
#include "layout/horizontal/search_flags.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace chronodraw {

namespace {

using ChoiceList = std::vector<Choice>;

constexpr std::size_t reach = 2;  // of a change, in flags on either side
constexpr std::array<Port, 3> all_ports{Port::right, Port::left, Port::center};

/// The widths of a flag, the usual one first; a label that does not change is tried at one width.
std::vector<std::uint8_t> list_variants(const Flag& flag, std::uint8_t usual) {
  std::vector<std::uint8_t> variants;
  const std::size_t n = flag.variants.size();
  for (std::size_t k = 0; k < n; ++k) {
    const std::size_t v = (usual + k) % n;
    const bool known = std::any_of(variants.begin(), variants.end(),
                                   [&](std::uint8_t other) { return flag.variants[other] == flag.variants[v]; });
    if (!known) variants.push_back(static_cast<std::uint8_t>(v));
  }
  return variants;
}

ChoiceList list_choices(const Flag& flag, std::uint8_t usual) {
  ChoiceList choices;
  for (const std::uint8_t v : list_variants(flag, usual)) {
    for (const Port port : all_ports) {
      if (port == Port::center && !flag.variants[v].centerable) continue;
      for (const bool below : {false, true}) choices.push_back({below, port, v});
    }
  }
  return choices;
}

class Search {
 public:
  Search(FlagPlacer& placer, const SearchRules& rules) : placer_(placer), rules_(rules), left_(rules.evaluations) {
    for (const Flag& flag : placer.flags()) options_.push_back(list_choices(flag, rules.usual));
  }

  /// Texts to the left can shut a later flag out; where all stand to the right there is always a height.
  FlagSearch insert() {
    FlagSearch search = insert_all(false);
    return search.cost < impossible ? search : insert_all(true);
  }

  FlagSearch improve(FlagSearch search) {
    best_ = std::move(search);
    open_.assign(options_.size(), best_.cost < impossible ? 1 : 0);
    while (left_ > 0 && std::find(open_.begin(), open_.end(), 1) != open_.end()) try_open();
    return std::move(best_);
  }

 private:
  FlagSearch insert_all(bool only_right) {
    ChoiceList choices(options_.size(), {false, Port::right, rules_.usual, true});
    const std::size_t most = static_cast<std::size_t>(left_) / std::max<std::size_t>(1, options_.size());
    for (const std::size_t i : rules_.order) {
      choices[i] = most > 1 ? find_place(choices, i, most, only_right) : options_[i][i % 2];
    }
    const double cost = placer_.find_cost(choices);
    return {std::move(choices), cost};
  }

  /// A change can make room for those around it.
  void try_open() {
    for (std::size_t k = options_.size(); k-- > 0 && left_ > 0;) {
      const std::size_t i = rules_.order[k];
      if (!std::exchange(open_[i], 0)) continue;
      const bool changed = try_flag(i);
      if (try_neighbours(i) || changed) open_around(i);
    }
  }

  void open_around(std::size_t i) {
    const std::size_t begin = i - std::min(i, reach);
    std::fill(open_.begin() + static_cast<std::ptrdiff_t>(begin),
              open_.begin() + static_cast<std::ptrdiff_t>(std::min(i + reach + 1, open_.size())), 1);
  }

  /// Where the flag costs least next to those that are there, of its first `most` choices.
  Choice find_place(ChoiceList& choices, std::size_t flag, std::size_t most, bool only_right) {
    const ChoiceList& options = options_[flag];
    Choice chosen = options.front();
    double least = impossible;
    for (std::size_t k = 0; k < std::min(most, options.size()); ++k) {
      if (only_right && options[k].port != Port::right) continue;
      choices[flag] = options[k];
      const double cost = placer_.find_cost(choices, least - rules_.margin);
      if (!(cost < least - rules_.margin)) continue;
      least = cost;
      chosen = options[k];
    }
    return chosen;
  }

  /// Keeps the choices if they are better than the best so far.
  bool consider(const ChoiceList& choices, double margin) {
    --left_;
    const double cost = placer_.find_cost(choices, best_.cost - margin);
    if (!(cost < best_.cost - margin)) return false;
    best_ = {choices, cost};
    return true;
  }

  /// What the picture would cost without the flag.
  double find_rest(std::size_t i) {
    --left_;
    trial_ = best_.choices;
    trial_[i].absent = true;
    return placer_.find_cost(trial_);
  }

  bool try_flag(std::size_t i) {
    bool better = false;
    const double rest = find_rest(i);
    for (const Choice& option : options_[i]) {
      const Choice& now = best_.choices[i];
      const bool stays = option.below == now.below && option.port == now.port;
      const double margin = stays ? 0 : rules_.margin;
      if (option == now || !(rest + placer_.find_least_cost(i, option) < best_.cost - margin)) continue;
      trial_ = best_.choices;
      trial_[i] = option;
      better = consider(trial_, margin) || better;
    }
    return better;
  }

  [[nodiscard]] bool is_allowed(std::size_t flag, const Choice& choice) const {
    return choice.port != Port::center || placer_.flags()[flag].variant(choice).centerable;
  }

  /// Two neighbours change places, or sides, at once.
  bool try_neighbours(std::size_t i) {
    if (i + 1 == options_.size()) return false;
    bool better = false;
    if (!(best_.choices[i] == best_.choices[i + 1])) {
      trial_ = best_.choices;
      std::swap(trial_[i], trial_[i + 1]);
      better = is_allowed(i, trial_[i]) && is_allowed(i + 1, trial_[i + 1]) && consider(trial_, rules_.margin);
    }
    trial_ = best_.choices;
    trial_[i].below = !trial_[i].below;
    trial_[i + 1].below = !trial_[i + 1].below;
    return consider(trial_, rules_.margin) || better;
  }

  FlagPlacer& placer_;
  const SearchRules& rules_;
  int left_;
  std::vector<ChoiceList> options_;  ///< by flag, the preferred first
  std::vector<char> open_;           ///< by flag: worth a try
  FlagSearch best_;
  ChoiceList trial_;
};

}  // namespace

FlagSearch insert_flags(FlagPlacer& placer, const SearchRules& rules) { return Search(placer, rules).insert(); }

FlagSearch improve_flags(FlagPlacer& placer, FlagSearch search, const SearchRules& rules) {
  return Search(placer, rules).improve(std::move(search));
}

}  // namespace chronodraw
