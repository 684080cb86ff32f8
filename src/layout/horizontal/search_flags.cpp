// SPDX-License-Identifier: MIT
#include "layout/horizontal/search_flags.hpp"

#include <array>
#include <utility>

namespace chronodraw {

namespace {

using ChoiceList = std::vector<Choice>;

constexpr std::array<Port, 3> all_ports{Port::right, Port::left, Port::center};

class Search {
 public:
  Search(FlagPlacer& placer, const std::vector<Flag>& flags, int evaluations)
      : placer_(placer), flags_(flags), left_(evaluations) {}

  FlagSearch start(std::uint8_t variant) {
    const Choice first{false, Port::right, variant};
    consider(ChoiceList(flags_.size(), first));
    consider(make_alternating(first));
    consider(make_greedy(first));
    return std::move(best_);
  }

  FlagSearch improve(FlagSearch search) {
    best_ = std::move(search);
    const std::size_t n = flags_.size();
    quiet_ = best_.cost < impossible ? 0 : 3 * n;
    while (quiet_ < 3 * n && left_ > 0) {
      for (std::size_t i = 0; i < n && is_open(); ++i) count(try_flag(i));
      for (std::size_t i = 0; i < n && is_open(); ++i) count(i + 1 < n && try_neighbours(i));
      for (std::size_t i = 0; i < n && is_open(); ++i) count(try_widths(i));
    }
    return std::move(best_);
  }

 private:
  double evaluate(const ChoiceList& choices, double limit) {
    --left_;
    return placer_.find_cost(choices, limit);
  }

  /// A round of tries since the last that helped ends the search.
  void count(bool better) { quiet_ = better ? 0 : quiet_ + 1; }
  [[nodiscard]] bool is_open() const { return quiet_ < 3 * flags_.size() && left_ > 0; }

  /// Keeps the choices if they are better than the best so far.
  bool consider(const ChoiceList& choices) {
    const double cost = evaluate(choices, best_.cost);
    if (!(cost < best_.cost)) return false;
    best_ = {choices, cost};
    return true;
  }

  [[nodiscard]] ChoiceList make_alternating(const Choice& first) const {
    ChoiceList choices(flags_.size(), first);
    for (std::size_t i = 0; i < choices.size(); ++i) choices[i].below = i % 2 == 1;
    return choices;
  }

  [[nodiscard]] bool is_allowed(std::size_t flag, const Choice& choice) const {
    return choice.port != Port::center || flags_[flag].variant(choice).centerable;
  }

  /// From left to right, each flag where it costs least next to those before it.
  ChoiceList make_greedy(const Choice& first) {
    ChoiceList choices;
    for (std::size_t i = 0; i < flags_.size(); ++i) {
      choices.push_back(first);
      Choice chosen = first;
      double least = impossible;
      for (const Port port : all_ports) {
        for (const bool below : {false, true}) {
          choices.back() = {below, port, first.variant};
          const double cost = is_allowed(i, choices.back()) ? evaluate(choices, least) : impossible;
          if (cost >= least) continue;
          least = cost;
          chosen = choices.back();
        }
      }
      choices.back() = chosen;
      if (left_ <= 0) return ChoiceList(flags_.size(), first);
    }
    return choices;
  }

  bool try_choice(std::size_t i, const Choice& choice) {
    if (choice == best_.choices[i] || !is_allowed(i, choice)) return false;
    trial_ = best_.choices;
    trial_[i] = choice;
    return consider(trial_);
  }

  bool try_flag(std::size_t i) {
    bool better = false;
    for (const Port port : all_ports) {
      for (const bool below : {false, true}) {
        better = try_choice(i, {below, port, best_.choices[i].variant}) || better;
      }
    }
    return better;
  }

  /// Another width for one label, its side and port kept.
  bool try_widths(std::size_t i) {
    bool better = false;
    for (std::size_t v = 0; v < flags_[i].variants.size(); ++v) {
      Choice choice = best_.choices[i];
      choice.variant = static_cast<std::uint8_t>(v);
      better = try_choice(i, choice) || better;
    }
    return better;
  }

  /// Two neighbours change places, or sides, at once.
  bool try_neighbours(std::size_t i) {
    bool better = false;
    if (!(best_.choices[i] == best_.choices[i + 1])) {
      trial_ = best_.choices;
      std::swap(trial_[i], trial_[i + 1]);
      better = is_allowed(i, trial_[i]) && is_allowed(i + 1, trial_[i + 1]) && consider(trial_);
    }
    trial_ = best_.choices;
    trial_[i].below = !trial_[i].below;
    trial_[i + 1].below = !trial_[i + 1].below;
    return consider(trial_) || better;
  }

  FlagPlacer& placer_;
  const std::vector<Flag>& flags_;
  int left_;
  std::size_t quiet_{0};  ///< tries in a row that did not help
  FlagSearch best_;
  ChoiceList trial_;
};

}  // namespace

FlagSearch start_flags(FlagPlacer& placer, const std::vector<Flag>& flags, std::uint8_t variant, int evaluations) {
  return Search(placer, flags, evaluations).start(variant);
}

FlagSearch improve_flags(FlagPlacer& placer, const std::vector<Flag>& flags, FlagSearch search, int evaluations) {
  return Search(placer, flags, evaluations).improve(std::move(search));
}

}  // namespace chronodraw
