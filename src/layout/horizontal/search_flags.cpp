// SPDX-License-Identifier: MIT
#include "layout/horizontal/search_flags.hpp"

#include <array>
#include <limits>
#include <utility>

namespace chronodraw {

namespace {

using Choices = std::vector<Choice>;

constexpr std::array<Port, 3> all_ports{Port::right, Port::left, Port::center};

class Search {
 public:
  Search(const std::vector<Flag>& flags, const FlagSurroundings& surroundings, const FlagEffort& effort)
      : flags_(flags),
        surroundings_(surroundings),
        first_{false, Port::right, effort.variant},
        left_(effort.evaluations) {}

  FlagLayout run() {
    consider(Choices(flags_.size(), first_));
    consider(make_alternating());
    consider(make_greedy());
    improve();
    return std::move(best_);
  }

 private:
  double evaluate(const Choices& choices, FlagLayout& layout) {
    --left_;
    layout = place_flags(flags_, choices, surroundings_);
    return layout.possible ? layout.cost : std::numeric_limits<double>::infinity();
  }

  /// Keeps the choices if they are better than the best so far.
  bool consider(Choices choices) {
    FlagLayout layout;
    const double cost = evaluate(choices, layout);
    if (!layout.possible || (best_.possible && cost >= best_.cost)) return false;
    best_ = std::move(layout);
    choices_ = std::move(choices);
    return true;
  }

  [[nodiscard]] Choices make_alternating() const {
    Choices choices(flags_.size(), first_);
    for (std::size_t i = 0; i < choices.size(); ++i) choices[i].below = i % 2 == 1;
    return choices;
  }

  /// Every side and port the flag may take at `variant`.
  [[nodiscard]] Choices list_choices(std::size_t flag, std::uint8_t variant) const {
    Choices choices;
    for (const Port port : all_ports) {
      if (port == Port::center && !flags_[flag].variants[variant].centerable) continue;
      for (const bool below : {false, true}) choices.push_back({below, port, variant});
    }
    return choices;
  }

  /// From left to right, each flag where it costs least next to those before it.
  Choices make_greedy() {
    Choices choices;
    for (std::size_t i = 0; i < flags_.size(); ++i) {
      choices.push_back(first_);
      double least = std::numeric_limits<double>::infinity();
      Choice chosen = first_;
      for (const Choice& choice : list_choices(i, first_.variant)) {
        choices.back() = choice;
        FlagLayout layout;
        const double cost = evaluate(choices, layout);
        if (cost >= least) continue;
        least = cost;
        chosen = choice;
      }
      choices.back() = chosen;
      if (left_ <= 0) return Choices(flags_.size(), first_);
    }
    return choices;
  }

  void improve() {
    if (!best_.possible) return;
    for (bool better = true; better && left_ > 0;) {
      better = false;
      for (std::size_t i = 0; i < flags_.size() && left_ > 0; ++i) better = try_flag(i) || better;
      for (std::size_t i = 0; i + 1 < flags_.size() && left_ > 0; ++i) better = try_neighbours(i) || better;
      for (std::size_t i = 0; i < flags_.size() && left_ > 0; ++i) better = try_widths(i) || better;
    }
  }

  bool try_choice(std::size_t i, const Choice& choice) {
    if (choice == choices_[i]) return false;
    Choices choices = choices_;
    choices[i] = choice;
    return consider(std::move(choices));
  }

  bool try_flag(std::size_t i) {
    bool better = false;
    for (const Choice& choice : list_choices(i, choices_[i].variant)) better = try_choice(i, choice) || better;
    return better;
  }

  /// Another width for one label, its side and port kept.
  bool try_widths(std::size_t i) {
    bool better = false;
    for (std::size_t v = 0; v < flags_[i].variants.size(); ++v) {
      Choice choice = choices_[i];
      choice.variant = static_cast<std::uint8_t>(v);
      if (choice.port == Port::center && !flags_[i].variant(choice).centerable) continue;
      better = try_choice(i, choice) || better;
    }
    return better;
  }

  /// Two neighbours change places, or sides, at once.
  bool try_neighbours(std::size_t i) {
    Choices swapped = choices_;
    std::swap(swapped[i], swapped[i + 1]);
    for (const std::size_t k : {i, i + 1}) {
      if (swapped[k].port == Port::center && !flags_[k].variant(swapped[k]).centerable) swapped[k].port = Port::right;
    }
    Choices crossed = choices_;
    crossed[i].below = !crossed[i].below;
    crossed[i + 1].below = !crossed[i + 1].below;
    const bool better = !(swapped[i] == swapped[i + 1]) && consider(std::move(swapped));
    return consider(std::move(crossed)) || better;
  }

  const std::vector<Flag>& flags_;
  const FlagSurroundings& surroundings_;
  Choice first_;
  int left_;
  FlagLayout best_;
  Choices choices_;
};

}  // namespace

FlagLayout search_flags(const std::vector<Flag>& flags, const FlagSurroundings& surroundings,
                        const FlagEffort& effort) {
  return Search(flags, surroundings, effort).run();
}

}  // namespace chronodraw
