// SPDX-License-Identifier: MIT
#include "verify/label_bounds.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "verify/cell_search.hpp"
#include "verify/hung_labels.hpp"
#include "verify/lane_rows.hpp"

namespace chronodraw {
namespace {

constexpr std::size_t first_states = 16;
constexpr std::size_t most_states = 1024;
constexpr std::int64_t most_steps = 1'000'000;
constexpr int most_in_room = 40;
constexpr std::size_t most_tried = 2;  // heights of a cell
constexpr int finest = 4;              // cells of a label, for the choice of their height

constexpr std::int32_t right_port = 1;  // as masks: a centred text is in the way of both
constexpr std::int32_t left_port = 2;
constexpr std::int32_t center_port = 3;

std::int32_t make_raw(Px length) { return static_cast<std::int32_t>(length.raw); }

/// Depths of the two sides of an axis that so many cells need.
class Depths {
 public:
  Px cell;
  Px across;
  Px stem_above;
  Px stem_below;
  Px least_above;  ///< without labels
  Px least_below;

  [[nodiscard]] Px above(int cells) const { return std::max(least_above, find_depth(stem_above, cells)); }
  [[nodiscard]] Px below(int cells) const { return std::max(least_below, find_depth(stem_below, cells)); }

 private:
  [[nodiscard]] Px find_depth(Px stem, int cells) const { return cells == 0 ? Px{} : stem + cell * cells - across; }
};

struct Pair {
  int above;
  int below;
};

class BandBounder {
 public:
  BandBounder(const Plan& plan, const LabelBand& band, const LabelAir& air, bool keeps_ports)
      : band_(band), air_(air), keeps_ports_(keeps_ports), left_(plan.content.x), right_(plan.content.right()) {
    if (plan.direction != Direction::rtl) return;
    left_ = plan.size.width - plan.content.right();
    right_ = plan.size.width - plan.content.x;
  }

  [[nodiscard]] int count_tiers() const { return count_tiers(false) + count_tiers(true); }

  [[nodiscard]] int find_least_tiers() const {
    if (is_in_rows()) return count_rows();
    const CellProblem problem = make_problem({}, false);
    return find_least(problem, count_tiers() + 1, [](int above, int below) { return above + below; });
  }

  [[nodiscard]] Px find_depth() const { return band_.top - band_.ceiling + band_.floor - band_.bottom; }

  [[nodiscard]] Px find_least_depth() const {
    Depths depths = make_depths();
    if (band_.labels.empty()) return depths.above(0) + depths.below(0);
    if (is_in_rows()) return find_least_rows(depths);
    Px least;
    for (const Px cell : list_cells()) {
      depths.cell = cell;
      const CellProblem problem = make_problem(cell, true);
      least = std::max(least, find_least(problem, find_depth() + cell, [&](int above, int below) {
                         return depths.above(above) + depths.below(below);
                       }));
    }
    return least;
  }

 private:
  /// Side by side they stand nearer than labels on straight leaders do; or some have to bend.
  [[nodiscard]] bool is_in_rows() const {
    const std::vector<HungLabel>& labels = band_.labels;
    for (std::size_t i = 0; i < labels.size(); ++i) {
      if (labels[i].bent) return true;
      for (std::size_t j = 0; j < i; ++j) {
        const bool apart = is_over(labels[i], labels[j]) || is_over(labels[j], labels[i]);
        if (labels[i].below == labels[j].below && is_near(labels[i], labels[j]) && !apart) return true;
      }
    }
    return false;
  }

  /// Whether the text of one comes near the other, its leader taken with it.
  [[nodiscard]] bool is_near(const HungLabel& a, const HungLabel& b) const {
    const auto comes_near = [&](const HungLabel& text, const HungLabel& other) {
      return text.box.x < std::max(other.x, other.box.right()) + air_.along &&
             std::min(other.x, other.box.x) < text.box.right() + air_.along;
    };
    return comes_near(a, b) || comes_near(b, a);
  }

  [[nodiscard]] bool is_over(const HungLabel& upper, const HungLabel& lower) const {
    if (!is_near(upper, lower)) return false;
    return upper.below ? upper.box.y >= lower.box.bottom() : upper.box.bottom() <= lower.box.y;
  }

  [[nodiscard]] int count_tiers(bool below) const {
    std::vector<const HungLabel*> side;
    for (const HungLabel& label : band_.labels)
      if (label.below == below) side.push_back(&label);
    std::stable_sort(side.begin(), side.end(), [&](const HungLabel* a, const HungLabel* b) {
      return below ? a->box.y < b->box.y : a->box.bottom() > b->box.bottom();
    });
    std::vector<int> tiers;
    int most = 0;
    for (std::size_t i = 0; i < side.size(); ++i) {
      tiers.push_back(1);
      for (std::size_t j = 0; j < i; ++j)
        if (is_over(*side[i], *side[j])) tiers[i] = std::max(tiers[i], tiers[j] + 1);
      most = std::max(most, tiers[i]);
    }
    return most;
  }

  /// Of elbows, whose labels may stand anywhere in a row.
  [[nodiscard]] int count_rows() const {
    Px width;
    for (const HungLabel& label : band_.labels) width += air_.text + label.box.width;
    return width > right_ - left_ ? 2 : 1;
  }

  /// One row holds the tallest, another the tallest that it has no room for.
  [[nodiscard]] Px find_least_rows(Depths depths) const {
    std::vector<Size> sizes;
    for (const HungLabel& label : band_.labels) sizes.push_back({label.box.width, label.box.height});
    std::sort(sizes.begin(), sizes.end(), [](const Size& a, const Size& b) { return a.height > b.height; });
    Px width;
    Px second;
    for (const Size& size : sizes) {
      width += air_.text + size.width;
      if (width > right_ - left_) second = std::max(second, size.height);
    }
    const auto find = [&](Px above, Px below) {
      const Px over = above > Px{} ? depths.stem_above + above : Px{};
      const Px under = below > Px{} ? depths.stem_below + below : Px{};
      return std::max(depths.least_above, over) + std::max(depths.least_below, under);
    };
    return std::min(find(sizes.front().height, second), find(second, sizes.front().height));
  }

  [[nodiscard]] Depths make_depths() const {
    Depths depths;
    depths.across = air_.across;
    depths.stem_above = air_.stem;
    depths.least_above = band_.top - band_.marks_top;
    for (const Rect& box : band_.obstacles)
      depths.least_above = std::max(depths.least_above, box.bottom() + air_.header - band_.ceiling);
    depths.least_above = std::max(depths.least_above, find_names_depth());
    const bool has_spans = band_.spans_bottom > band_.bottom;
    depths.stem_below = has_spans ? band_.spans_bottom - band_.bottom + air_.stem_below : air_.stem;
    for (const HungLabel& label : band_.labels)
      if (label.below) depths.stem_below = std::min(depths.stem_below, label.box.y - band_.bottom);
    depths.least_below = std::max(band_.spans_bottom, band_.marks_bottom) - band_.bottom;
    return depths;
  }

  /// Heights of cells that waste little of the labels, the best first.
  [[nodiscard]] std::vector<Px> list_cells() const {
    std::vector<std::pair<double, Px>> tried;
    Px lowest = band_.labels.front().box.height;
    for (const HungLabel& label : band_.labels) lowest = std::min(lowest, label.box.height);
    lowest += air_.across;
    for (const HungLabel& like : band_.labels) {
      for (int part = 1; part <= finest; ++part) {
        const Px cell = (like.box.height + air_.across) / part;
        if (find_depth() > cell * most_in_room || cell > lowest) continue;
        double waste = 0;
        for (const HungLabel& label : band_.labels) {
          const Px height = label.box.height + air_.across;
          waste += label.box.width.value() * (height - cell * (height.raw / cell.raw)).value();
        }
        tried.emplace_back(waste, cell);
      }
    }
    std::sort(tried.begin(), tried.end());
    if (tried.empty()) return {lowest};
    std::vector<Px> best;
    for (const auto& [waste, cell] : tried)
      if (best.size() < most_tried && std::find(best.begin(), best.end(), cell) == best.end()) best.push_back(cell);
    return best;
  }

  [[nodiscard]] bool has_neighbour(std::size_t i) const {
    const Px x = band_.labels[i].x;
    const Px reach = air_.shared * 2;
    return (i > 0 && x - band_.labels[i - 1].x <= reach) ||
           (i + 1 < band_.labels.size() && band_.labels[i + 1].x - x <= reach);
  }

  [[nodiscard]] bool may_hang(const HungLabel& label) const {
    return label.below || std::none_of(band_.span_texts.begin(), band_.span_texts.end(), [&](const Rect& text) {
             return text.x - air_.clear_right < label.x - air_.shared &&
                    label.x + air_.shared < text.right() + air_.clear_left;
           });
  }

  /// `cell`: its height; none: a label takes one. `whole`: the words over the picture are in the way.
  [[nodiscard]] CellProblem make_problem(Px cell, bool whole) const {
    CellProblem problem;
    problem.along = make_raw(air_.along);
    problem.clear_right = make_raw(air_.clear_right);
    problem.shared = make_raw(std::max(air_.shared, air_.text - air_.clear_left));
    problem.pass = make_raw(air_.along - air_.clear_left);
    for (std::size_t i = 0; i < band_.labels.size(); ++i) {
      const HungLabel& label = band_.labels[i];
      const Px slack = has_neighbour(i) ? air_.shared : Px{};
      CellLabel to{make_raw(label.x - slack), make_raw(label.x + slack), 1, may_hang(label), {}};
      if (cell > Px{}) to.cells = static_cast<int>((label.box.height + air_.across).raw / cell.raw);
      append_spots(to, label, slack, whole ? cell : Px{});
      problem.labels.push_back(std::move(to));
    }
    return problem;
  }

  static std::int32_t find_port(const HungLabel& label) {
    return label.box.x > label.x ? right_port : label.box.right() < label.x ? left_port : center_port;
  }

  void append_spots(CellLabel& to, const HungLabel& label, Px slack, Px cell) const {
    const Px width = label.box.width;
    const Px least = label.x - slack;
    const Px most = label.x + slack;
    const auto append = [&](Px begin, Px end, std::int32_t mask) {
      if (keeps_ports_ && mask != find_port(label)) return;
      if (begin < left_ || end > right_) return;
      const Px reach_begin = mask == right_port ? most : begin;
      const Px reach_end = mask == left_port ? least : end;
      const int covered = cell > Px{} ? count_covered(reach_begin, reach_end, cell) : 0;
      to.spots.push_back({make_raw(begin), make_raw(reach_begin), make_raw(end), covered, mask});
    };
    append(most + air_.text, least + air_.text + width, right_port);
    append(most - air_.text - width, least - air_.text, left_port);
    if (label.one_line && width <= air_.centered) append(most - width / 2, least + width - width / 2, center_port);
  }

  [[nodiscard]] Px find_names_depth() const {
    return band_.names.height > Px{} ? band_.names.bottom() + air_.names - band_.ceiling : Px{};
  }

  [[nodiscard]] int count_covered(Px begin, Px end, Px cell) const {
    std::int64_t covered = find_names_depth().raw / cell.raw;
    for (const Rect& box : band_.obstacles) {
      const bool beside = end + air_.beside_header <= box.x || box.right() + air_.beside_header <= begin;
      if (!beside) covered = std::max(covered, (box.bottom() + air_.header - band_.ceiling).raw / cell.raw);
    }
    return static_cast<int>(covered);
  }

  /// The least value of a pair of cells that cannot be refuted; `limit` where all below that are.
  template <class Value, class Find>
  [[nodiscard]] static Value find_least(const CellProblem& problem, Value limit, Find find) {
    std::vector<std::pair<Value, Pair>> pairs;
    for (int below = 0; below <= most_cells; ++below)
      for (int above = 0; above + below <= most_cells + 1 && find(above, below) < limit; ++above)
        pairs.push_back({find(above, below), {above, below}});
    // of those that cost the same the ones with the most cells refute the others
    std::sort(pairs.begin(), pairs.end(), [](const auto& a, const auto& b) {
      return std::pair(a.first, -a.second.above - a.second.below) <
             std::pair(b.first, -b.second.above - b.second.below);
    });
    std::vector<Pair> refuted;
    std::int64_t steps = most_steps;
    for (const auto& one : pairs) {
      const Pair& pair = one.second;
      const bool known = std::any_of(refuted.begin(), refuted.end(), [&](const Pair& other) {
        return pair.above <= other.above && pair.below <= other.below;
      });
      if (known) continue;
      if (!is_refuted_by_any(problem, pair, steps)) return one.first;
      refuted.push_back(pair);
    }
    return limit;
  }

  static bool is_refuted_by_any(const CellProblem& problem, const Pair& pair, std::int64_t& steps) {
    for (std::size_t states = first_states; states <= most_states && steps > 0; states *= 4) {
      CellEffort effort{states, steps};
      if (is_refuted(problem, pair.above, pair.below, effort)) return steps = effort.steps, true;
      steps = effort.steps;
    }
    return false;
  }

  const LabelBand& band_;
  const LabelAir& air_;
  bool keeps_ports_;
  Px left_;
  Px right_;
};

/// Over all bands.
struct Sums {
  int tiers{0};
  int least_tiers{0};
  Px spared;
};

Sums add_up(const Plan& plan, const LabelAir& air, bool keeps_ports) {
  Sums sums;
  for (const LabelBand& band : find_label_bands(plan)) {
    const BandBounder bounder(plan, band, air, keeps_ports);
    sums.tiers += bounder.count_tiers();
    sums.least_tiers += band.labels.empty() ? 0 : bounder.find_least_tiers();
    sums.spared += bounder.find_depth() - bounder.find_least_depth();
  }
  return sums;
}

/// Of lanes: their rows are as high as they are, and no fewer than the items over one place.
Px find_spared_rows(const Plan& plan) {
  const std::vector<RowCounts> counts = count_lane_rows(plan);
  Px spared;
  for (std::size_t i = 0; i < counts.size(); ++i) {
    const LaneClaim& lane = plan.claims.lanes[i];
    if (counts[i].rows > 0) spared += (lane.bottom - lane.top) / counts[i].rows * (counts[i].rows - counts[i].depth);
  }
  return spared;
}

BoundCheck make_height_check(const Plan& plan, std::string name, Px spared) {
  return {std::move(name), plan.size.height.value(), (plan.size.height - spared).value()};
}

}  // namespace

std::vector<BoundCheck> find_label_bounds(const Plan& plan, bool is_height_free) {
  if (!plan.claims.lanes.empty() && is_height_free)
    return {make_height_check(plan, "page height", find_spared_rows(plan))};
  if (!plan.claims.label_air) return {};
  std::vector<BoundCheck> bounds;
  for (const bool keeps_ports : {false, true}) {
    const std::string suffix = keeps_ports ? ", ports kept" : "";
    const Sums sums = add_up(plan, *plan.claims.label_air, keeps_ports);
    if (sums.tiers == 0 && keeps_ports) break;
    if (sums.tiers > 0) bounds.push_back({"tiers" + suffix, double(sums.tiers), double(sums.least_tiers)});
    if (is_height_free) bounds.push_back(make_height_check(plan, "page height" + suffix, sums.spared));
  }
  return bounds;
}

}  // namespace chronodraw
