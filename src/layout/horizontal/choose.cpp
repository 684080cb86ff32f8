// SPDX-License-Identifier: MIT
#include "layout/horizontal/choose.hpp"

#include <algorithm>
#include <cmath>
#include <deque>
#include <optional>
#include <utility>

#include "layout/horizontal/badges.hpp"
#include "layout/horizontal/flag_problem.hpp"
#include "layout/horizontal/label_air.hpp"
#include "layout/horizontal/model_effort.hpp"
#include "layout/horizontal/order_stacks.hpp"
#include "layout/horizontal/search_flags.hpp"
#include "layout/shared/axis_band.hpp"

namespace chronodraw {

namespace {

constexpr double hang_cost = 1.2;  // in tiers, of an axis shorter by a label width
constexpr Px least_label_width = px(48);
constexpr int steps_per_flag = 45;
constexpr int most_steps = 400'000;     // evaluations times flags, for one search
constexpr double steady_margin = 0.3;   // in tiers, of a change worth the unrest where an event is added
constexpr double elbows_share = 0.9;    // of the cost of straight leaders, that elbows may have
constexpr double steady_share = 0.85;   // likewise, of the cost that another picture may have
constexpr std::size_t few_flags = 16;   // so many are soon tried in other orders
constexpr std::size_t usual_width = 1;  // of those tried

/// Label widths to try, widest first; the narrowest always leaves room for an axis.
std::vector<Px> list_widths(const Page& page) {
  const Px widest = page.theme.label_width;
  const Px narrowest = std::max(least_label_width, std::min(widest * 11 / 20, page.width() / 4));
  std::vector<Px> widths;
  for (const Px width : {widest * 5 / 4, widest, widest * 4 / 5, widest * 13 / 20, narrowest}) {
    const Px fitting = std::min(width, page.width() * 2 / 5);
    if (widths.empty() || fitting < widths.back()) widths.push_back(fitting);
  }
  if (widths.back() > narrowest) widths.push_back(narrowest);
  return widths;
}

using Measures = std::vector<std::vector<LabelMeasure>>;  // one list a width, one an item

Measures measure_labels(const Page& page, const Collection& collection, const std::vector<Px>& widths) {
  Measures measures;
  for (const Px width : widths) {
    measures.emplace_back();
    for (const Item& item : collection.items) {
      measures.back().push_back(measure_label(item.content, width, page.theme));
    }
  }
  return measures;
}

FlagVariant measure_stack(const Stack& stack, const std::vector<LabelMeasure>& labels) {
  FlagVariant variant{{}, 0, 0, false};
  for (const int item : stack.items) {
    const LabelMeasure& label = labels[static_cast<std::size_t>(item)];
    if (variant.size.height > Px{}) variant.size.height += block_gap;
    variant.size.height += label.size.height;
    variant.size.width = std::max(variant.size.width, label.size.width);
    variant.longest = std::max(variant.longest, label.longest);
    variant.excess += label.excess;
  }
  variant.centerable = stack.items.size() == 1 && variant.longest == 1 && variant.size.width <= centered_width;
  return variant;
}

/// Not yet on any axis.
std::vector<Flag> make_flags(const Collection& collection, const Measures& labels) {
  std::vector<Flag> flags;
  for (const Stack& stack : collection.stacks) {
    flags.emplace_back();
    for (const auto& at_width : labels) flags.back().variants.push_back(measure_stack(stack, at_width));
  }
  return flags;
}

/// Era names stand in a strip right under the header, over the whole width.
void add_era_strip(Header& header, const EraStrip& eras, const Page& page) {
  if (eras.height == Px{}) return;
  const Px top = header.parts.empty() ? header.bottom : header.bottom + page.theme.header_gap / 2;
  header.bottom = top + eras.height;
  header.obstacles.push_back({page.left, top, page.width(), eras.height - page.theme.header_gap / 2});
}

/// One length of the axis, with all that follows from it.
struct Try {
  Px hang;  ///< from the end of the axis to the margin
  Scale scale;
  SpanRows spans;
  EraStrip eras;
  Header header;
  std::vector<Flag> flags;
  double cost{0};  ///< of its length, in tiers

  [[nodiscard]] FlagSurroundings surroundings(const Page& page) const {
    const Px below = spans.depth == Px{} ? page.theme.stem : spans.depth + row_below_gap;
    return {page.theme, header, find_content(page), page.theme.stem, below, spans.texts};
  }
};

/// An answer of the flag model.
struct Candidate {
  const Try* axis{nullptr};
  std::uint8_t variant{0};
  FlagSearch search;
  [[nodiscard]] double cost() const { return search.cost + axis->cost; }
};

class Chooser {
 public:
  Chooser(const Page& page, const Cell& cell, const Collection& collection, const Domain& domain,
          const std::optional<Scale>& given = {})
      : page_(page),
        cell_(cell),
        collection_(collection),
        domain_(domain),
        given_(given),
        widths_(list_widths(page)),
        flags_(make_flags(collection, measure_labels(page, collection, widths_))),
        header_(make_page_header(page.theme.legend == LegendPlace::top_right)),
        rules_{order_stacks(page, collection), find_usual(), steady_margin, find_effort()} {}

  Composition run() {
    search(add_try(find_hang()));
    // At the narrowest width the axis can stop so early that every label hangs to the right of its leader.
    if (best_ == nullptr && !given_) search(add_try(std::min(find_reach(widths_.size() - 1), page_.width() * 3 / 4)));
    if (best_ != nullptr && flags_.size() <= few_flags) try_orders();
    try_elbows();
    if (page_.options.quality != Quality::fast) search_further();
    if (best_ == nullptr) climb_stairs();
    return compose();
  }

 private:
  [[nodiscard]] Header make_page_header(bool legend_beside) const {
    return make_header(page_.timeline, page_.theme, page_.shaper,
                       {find_content(page_), legend_beside, find_words(page_)});
  }

  [[nodiscard]] std::uint8_t find_usual() const {
    return static_cast<std::uint8_t>(std::min(usual_width, widths_.size() - 1));
  }

  [[nodiscard]] Px find_reach(const Flag& flag, std::size_t variant) const {
    return flag.variants[variant].size.width + page_.theme.leader_text_gap;
  }

  /// From a leader to the far end of the widest label.
  [[nodiscard]] Px find_reach(std::size_t variant) const {
    Px widest;
    for (const Flag& flag : flags_) widest = std::max(widest, find_reach(flag, variant));
    return widest;
  }

  /// How far before the margin the axis stops, so that the last labels have room to the right of their leaders.
  [[nodiscard]] Px find_hang() const {
    if (given_) return {};
    const Scale scale = make_page_scale(page_, domain_, page_.left, page_.right);
    const double width = page_.width().value();
    double hang = 0;
    for (std::size_t i = 0; i < flags_.size(); ++i) {
      // A leader at a share s of the axis has the label's reach r behind it if s (width - hang) + r <= width.
      const double share = (scale.at(collection_.stacks[i].anchor) - page_.left).value() / width;
      const double room = width - find_reach(flags_[i], rules_.usual).value();
      if (share > 0.5) hang = std::max(hang, width - room / share);
    }
    return std::min(px(std::ceil(hang)), page_.width() / 3);
  }

  [[nodiscard]] std::vector<Px> list_hangs() const {
    const Px widest = find_reach(rules_.usual);
    if (given_ || widest == Px{} || widest > page_.width() / 2) return {};
    return {Px{}, widest / 2, widest};
  }

  [[nodiscard]] SpanRows pack_rows_below(const Scale& scale) const {
    SpanRows rows = pack_spans(page_, cell_, scale);
    add_badges(rows, page_, cell_.counted, scale);
    return rows;
  }

  const Try& add_try(Px hang) {
    for (const Try& axis : tries_) {
      if (axis.hang == hang) return axis;
    }
    const Scale scale = given_.value_or(make_page_scale(page_, domain_, page_.left, page_.right - hang));
    Try result{hang,
               scale,
               pack_rows_below(scale),
               make_era_strip(page_, cell_.eras, scale),
               header_,
               flags_,
               hang_cost * hang.value() / widths_.front().value()};
    add_era_strip(result.header, result.eras, page_);
    for (std::size_t i = 0; i < flags_.size(); ++i) result.flags[i].x = scale.at(collection_.stacks[i].anchor);
    tries_.push_back(std::move(result));
    return tries_.back();
  }

  void search(const Try& axis, double limit = impossible) {
    const FlagSurroundings around = axis.surroundings(page_);
    FlagPlacer placer(axis.flags, around);
    improve(axis, placer, insert_flags(placer, rules_), limit);
  }

  /// Takes what costs less than the best so far and than `limit`.
  void improve(const Try& axis, FlagPlacer& placer, FlagSearch search, double limit = impossible) {
    search = improve_flags(placer, std::move(search), rules_);
    const double cost = search.cost + axis.cost;
    flags_cost_ = std::min(flags_cost_, cost);
    if (cost < limit) consider(axis, cost, [&] { return make_hangings(placer.make_layout(search.choices)); });
  }

  /// From the last to the first, and along the axis from either end.
  void try_orders() {
    const Try& axis = *best_;
    const double limit = best_cost_ * steady_share;
    std::vector<std::size_t> order = rules_.order;
    std::vector<std::size_t> along = order;
    std::sort(along.begin(), along.end());
    rules_.order.assign(order.rbegin(), order.rend());
    search(axis, limit);
    rules_.order = along;
    search(axis, limit);
    rules_.order.assign(along.rbegin(), along.rend());
    search(axis, limit);
    rules_.order = std::move(order);
  }

  /// Whatever is cheaper, on other lengths of the axis and from the flag model's answers.
  void search_further() {
    rules_.margin = 0;
    if (best_ != nullptr) search(*best_);
    for (const Px hang : list_hangs()) search(add_try(hang));
    try_model();
  }

  /// The flag model counts tiers, not heights: what starts from its answers has to be cheaper and no higher.
  void try_model() {
    if (best_ != nullptr) most_height_ = find_height(*best_, hangings_);
    for (const ModelEffort& effort : list_model_efforts(page_.options.quality)) improve_all(solve_all(effort));
    most_height_.reset();
  }

  [[nodiscard]] std::vector<Candidate> solve_all(const ModelEffort& effort) const {
    std::vector<Candidate> candidates;
    for (const Try& axis : tries_) {
      for (std::size_t v = 0; v < widths_.size(); ++v) {
        candidates.push_back({&axis, static_cast<std::uint8_t>(v), {}});
        solve(candidates.back(), effort.scout);
      }
    }
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Candidate& a, const Candidate& b) { return a.cost() < b.cost(); });
    candidates.resize(std::min(candidates.size(), effort.finalists));
    for (Candidate& candidate : candidates) solve(candidate, effort.final);
    return candidates;
  }

  /// Keeps the better of the candidate and the model's answer.
  void solve(Candidate& candidate, const FlagEffort& effort) const {
    const Try& axis = *candidate.axis;
    const FlagSurroundings around = axis.surroundings(page_);
    const FlagProblem problem = make_flag_problem(axis.flags, around, candidate.variant);
    const auto choices = make_choices(solve_flags(problem, effort), candidate.variant);
    if (!choices) return;
    const double cost = FlagPlacer(axis.flags, around).find_cost(*choices);
    if (cost < candidate.search.cost) candidate.search = {*choices, cost};
  }

  void improve_all(std::vector<Candidate> candidates) {
    for (Candidate& candidate : candidates) {
      if (candidate.search.cost == impossible) continue;
      const FlagSurroundings around = candidate.axis->surroundings(page_);
      FlagPlacer placer(candidate.axis->flags, around);
      improve(*candidate.axis, placer, std::move(candidate.search));
    }
  }

  /// Elbows move labels sideways, so they need no shorter axis. Straight leaders come first: elbows have to be worth
  /// it.
  void try_elbows() {
    if (flags_.empty()) return;
    const Try& axis = add_try(Px{});
    const FlagSurroundings around = axis.surroundings(page_);
    for (std::size_t v = 0; v < widths_.size(); ++v) {
      const ElbowLayout layout = search_elbows(axis.flags, around, static_cast<std::uint8_t>(v), rules_.evaluations);
      elbows_cost_ = std::min(elbows_cost_, layout.cost);
      if (layout.cost < flags_cost_ * elbows_share)
        consider(axis, layout.cost, [&] { return make_hangings(layout, axis.flags, around); });
    }
  }

  /// A single letter may be wider than the page has room for.
  void climb_stairs() {
    const Try& axis = tries_.back();
    const FlagSurroundings around = axis.surroundings(page_);
    FlagPlacer placer(axis.flags, around);
    const auto narrowest = static_cast<std::uint8_t>(widths_.size() - 1);
    best_ = &axis;
    hangings_ = make_hangings(placer.make_stairs(narrowest));
  }

  template <class MakeHangings>
  void consider(const Try& axis, double cost, MakeHangings make) {
    if (cost >= best_cost_) return;
    Hangings hangings = make();
    if (most_height_ && find_height(axis, hangings) > *most_height_) return;
    best_ = &axis;
    best_cost_ = cost;
    hangings_ = std::move(hangings);
  }

  /// From the top of the page to the lowest label or span.
  [[nodiscard]] Px find_height(const Try& axis, const Hangings& hangings) const {
    return find_axis_top(hangings, axis.surroundings(page_), axis.header) +
           std::max(find_depth_below(hangings), axis.spans.depth);
  }

  [[nodiscard]] int find_effort() const {
    const int n = static_cast<int>(collection_.stacks.size()) + 1;
    return std::min(20 + steps_per_flag * n, most_steps / n);
  }

  /// Each at the width that was chosen for it.
  [[nodiscard]] std::vector<Label> set_labels() const {
    std::vector<Label> labels(collection_.items.size());
    for (std::size_t i = 0; i < collection_.stacks.size(); ++i) {
      for (const int item : collection_.stacks[i].items) {
        const auto k = static_cast<std::size_t>(item);
        labels[k] = set_label(collection_.items[k].content, widths_[hangings_.variants[i]], page_.theme);
      }
    }
    return labels;
  }

  /// The legend goes to the top right where that costs no height.
  Composition compose() {
    Composition result{best_->scale,         best_->spans, best_->eras, best_->header, set_labels(),
                       std::move(hangings_), {},           best_cost_,  flags_cost_,   elbows_cost_};
    const FlagSurroundings around = best_->surroundings(page_);
    result.axis_top = find_axis_top(result.hangings, around, result.header);
    if (page_.theme.legend != LegendPlace::automatic) return result;
    Header beside = make_page_header(true);
    add_era_strip(beside, result.eras, page_);
    const Px top = find_axis_top(result.hangings, around, beside);
    if (top > result.axis_top) return result;
    result.header = std::move(beside);
    result.axis_top = top;
    return result;
  }

  const Page& page_;
  const Cell& cell_;
  const Collection& collection_;
  Domain domain_;
  std::optional<Scale> given_;
  std::vector<Px> widths_;
  std::vector<Flag> flags_;  ///< on no axis
  Header header_;
  SearchRules rules_;
  std::deque<Try> tries_;  ///< what is pointed to stays where it is
  const Try* best_{nullptr};
  double best_cost_{impossible};
  double flags_cost_{impossible};
  double elbows_cost_{impossible};
  Hangings hangings_;
  std::optional<Px> most_height_;  ///< of what may still be taken
};

}  // namespace

Composition choose_layout(const Page& page, const Cell& cell, const Collection& collection, const Domain& domain) {
  return Chooser(page, cell, collection, domain).run();
}

Composition choose_layout(const Page& page, const Cell& cell, const Collection& collection, const Scale& scale) {
  return Chooser(page, cell, collection, scale.domain(), scale).run();
}

}  // namespace chronodraw
