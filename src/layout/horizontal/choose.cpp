// SPDX-License-Identifier: MIT
#include "layout/horizontal/choose.hpp"

#include <algorithm>
#include <deque>
#include <optional>
#include <utility>

#include "layout/horizontal/badges.hpp"
#include "layout/horizontal/flag_problem.hpp"
#include "layout/horizontal/model_effort.hpp"
#include "layout/horizontal/search_flags.hpp"
#include "layout/shared/axis_band.hpp"

namespace chronodraw {

namespace {

constexpr Px centered_width = px(84);  // a wider label is not centred
constexpr Px row_below_gap = px(16);   // from span rows to labels below them
constexpr double hang_cost = 1.2;      // in tiers, of an axis shorter by a label width
constexpr Px least_label_width = px(48);
constexpr int steps_per_flag = 45;
constexpr int most_steps = 400'000;       // evaluations times flags, for one candidate
constexpr std::size_t most_improved = 3;  // candidates worth a full search

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

std::vector<std::vector<Label>> set_labels(const Page& page, const Collection& collection,
                                           const std::vector<Px>& widths) {
  std::vector<std::vector<Label>> labels;
  for (const Px width : widths) {
    labels.emplace_back();
    for (const Item& item : collection.items) labels.back().push_back(set_label(item.content, width, page.theme));
  }
  return labels;
}

FlagVariant measure_stack(const Stack& stack, const std::vector<Label>& labels) {
  FlagVariant variant{{}, 0, 0, false};
  for (const int item : stack.items) {
    const Label& label = labels[static_cast<std::size_t>(item)];
    if (variant.size.height > Px{}) variant.size.height += block_gap;
    variant.size.height += label.size.height;
    variant.size.width = std::max(variant.size.width, label.size.width);
    variant.longest = std::max(variant.longest, label.longest);
    variant.excess += label.excess;
  }
  variant.centerable = stack.items.size() == 1 && variant.longest == 1 && variant.size.width <= centered_width;
  return variant;
}

std::vector<Flag> make_flags(const Collection& collection, const std::vector<std::vector<Label>>& labels,
                             const Scale& scale) {
  std::vector<Flag> flags;
  for (const Stack& stack : collection.stacks) {
    Flag flag{scale.at(stack.anchor), {}};
    for (const auto& at_width : labels) flag.variants.push_back(measure_stack(stack, at_width));
    flags.push_back(std::move(flag));
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

struct Candidate {
  const Try* axis{nullptr};
  std::uint8_t variant{0};  ///< the width it starts from
  FlagSearch search;
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
        labels_(set_labels(page, collection, widths_)),
        header_(make_page_header(page.theme.legend == LegendPlace::top_right)) {}

  Composition run() {
    for (const Px hang : list_hangs()) tries_.push_back(make_try(hang));
    start_all();
    if (candidates_.empty() && !given_) {
      // At the narrowest width the axis can stop so early that every label hangs to the right of its leader.
      tries_.push_back(make_try(std::min(find_reach(widths_.size() - 1), page_.width() * 3 / 4)));
      start(tries_.back(), widths_.size() - 1);
    }
    improve_best();
    try_model();
    flags_cost_ = best_cost_;
    try_elbows();
    if (best_ == nullptr) climb_stairs();
    return compose();
  }

 private:
  [[nodiscard]] Header make_page_header(bool legend_beside) const {
    return make_header(page_.timeline, page_.theme, page_.shaper,
                       {find_content(page_), legend_beside, find_words(page_)});
  }

  /// From a leader to the far end of the widest label.
  [[nodiscard]] Px find_reach(std::size_t variant) const {
    Px widest;
    for (const Label& label : labels_[variant]) {
      widest = std::max(widest, label.size.width + page_.theme.leader_text_gap);
    }
    return widest;
  }

  [[nodiscard]] std::vector<Px> list_hangs() const {
    const Px widest = find_reach(std::min<std::size_t>(1, labels_.size() - 1));
    if (given_ || widest == Px{} || widest > page_.width() / 2) return {Px{}};
    return {Px{}, widest / 2, widest};
  }

  [[nodiscard]] SpanRows pack_rows_below(const Scale& scale) const {
    SpanRows rows = pack_spans(page_, cell_, scale);
    add_badges(rows, page_, cell_.counted, scale);
    return rows;
  }

  [[nodiscard]] Try make_try(Px hang) const {
    const Scale scale = given_.value_or(make_page_scale(page_, domain_, page_.left, page_.right - hang));
    Try result{scale,
               pack_rows_below(scale),
               make_era_strip(page_, cell_.eras, scale),
               header_,
               make_flags(collection_, labels_, scale),
               hang_cost * hang.value() / widths_.front().value()};
    add_era_strip(result.header, result.eras, page_);
    return result;
  }

  void start_all() {
    for (const Try& axis : tries_) {
      for (std::size_t v = 0; v < widths_.size(); ++v) start(axis, v);
    }
  }

  void start(const Try& axis, std::size_t variant) {
    const FlagSurroundings around = axis.surroundings(page_);
    FlagPlacer placer(axis.flags, around);
    FlagSearch search = start_flags(placer, axis.flags, static_cast<std::uint8_t>(variant), find_effort());
    search.cost += axis.cost;
    if (search.cost < impossible) candidates_.push_back({&axis, static_cast<std::uint8_t>(variant), std::move(search)});
  }

  /// The flag model counts tiers, not heights: what starts from its answers has to be cheaper and no higher.
  void try_model() {
    if (best_ != nullptr) most_height_ = find_height(*best_, hangings_);
    for (const ModelEffort& effort : list_model_efforts(page_.options.quality)) {
      solve_all(effort);
      improve_best();
    }
    most_height_.reset();
  }

  /// Starts from the flag model's answers.
  void solve_all(const ModelEffort& effort) {
    candidates_.clear();
    for (const Try& axis : tries_) {
      for (std::size_t v = 0; v < widths_.size(); ++v) {
        solve({&axis, static_cast<std::uint8_t>(v), {}}, effort.scout);
      }
    }
    keep_best(effort.finalists);
    for (Candidate& candidate : std::exchange(candidates_, {})) solve(std::move(candidate), effort.final);
  }

  /// Keeps the better of the candidate and the model's answer, where either can be drawn.
  void solve(Candidate candidate, const FlagEffort& effort) {
    const Try& axis = *candidate.axis;
    const FlagSurroundings around = axis.surroundings(page_);
    const FlagProblem problem = make_flag_problem(axis.flags, around, candidate.variant);
    if (const auto choices = make_choices(solve_flags(problem, effort), candidate.variant)) {
      const double cost = FlagPlacer(axis.flags, around).find_cost(*choices) + axis.cost;
      if (cost < candidate.search.cost) candidate.search = {*choices, cost};
    }
    if (candidate.search.cost < impossible) candidates_.push_back(std::move(candidate));
  }

  /// The cheapest, in order.
  void keep_best(std::size_t count) {
    std::stable_sort(candidates_.begin(), candidates_.end(),
                     [](const Candidate& a, const Candidate& b) { return a.search.cost < b.search.cost; });
    candidates_.resize(std::min(candidates_.size(), count));
  }

  void improve_best() {
    keep_best(most_improved);
    for (Candidate& candidate : candidates_) {
      const FlagSurroundings around = candidate.axis->surroundings(page_);
      FlagPlacer placer(candidate.axis->flags, around);
      candidate.search.cost -= candidate.axis->cost;
      candidate.search = improve_flags(placer, candidate.axis->flags, std::move(candidate.search), find_effort());
      consider(*candidate.axis, candidate.search.cost + candidate.axis->cost,
               [&] { return make_hangings(placer.make_layout(candidate.search.choices)); });
    }
  }

  /// Elbows move labels sideways, so they need no shorter axis.
  void try_elbows() {
    const Try& axis = tries_.front();
    if (axis.flags.empty()) return;
    const FlagSurroundings around = axis.surroundings(page_);
    for (std::size_t v = 0; v < widths_.size(); ++v) {
      const ElbowLayout layout = search_elbows(axis.flags, around, static_cast<std::uint8_t>(v), find_effort());
      elbows_cost_ = std::min(elbows_cost_, layout.cost);
      if (layout.cost < impossible)
        consider(axis, layout.cost, [&] { return make_hangings(layout, axis.flags, around); });
    }
  }

  /// A single letter may be wider than the page has room for.
  void climb_stairs() {
    const Try& axis = tries_.back();
    const FlagSurroundings around = axis.surroundings(page_);
    FlagPlacer placer(axis.flags, around);
    const auto narrowest = static_cast<std::uint8_t>(widths_.size() - 1);
    consider(axis, impossible, [&] { return make_hangings(placer.make_stairs(narrowest)); });
  }

  template <class MakeHangings>
  void consider(const Try& axis, double cost, MakeHangings make) {
    if (best_ != nullptr && cost >= best_cost_) return;
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

  /// The legend goes to the top right where that costs no height.
  Composition compose() {
    Composition result{best_->scale,         best_->spans, best_->eras, best_->header, std::move(labels_),
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
  std::vector<std::vector<Label>> labels_;
  Header header_;
  std::deque<Try> tries_;  ///< candidates point into it
  std::vector<Candidate> candidates_;
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
