// SPDX-License-Identifier: MIT
#include "layout/horizontal/horizontal.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "base/numbers.hpp"
#include "calendar/read_date.hpp"
#include "layout/horizontal/badges.hpp"
#include "layout/horizontal/choose.hpp"
#include "layout/horizontal/density.hpp"
#include "layout/horizontal/hang_labels.hpp"
#include "layout/partition.hpp"
#include "layout/shared/axis_band.hpp"
#include "layout/shared/domain.hpp"
#include "layout/shared/select_bounds.hpp"
#include "theme/dense.hpp"

namespace chronodraw {

namespace {

constexpr std::size_t many_points = 16;  // short labels from here on take the dense typography
constexpr std::size_t few_points = 48;   // all labelled, where the height is free
constexpr int most_steps = 4;            // towards as many labels as a height has room for
constexpr int most_rows = 5;             // of labels over one place: about four tiers a side

/// Many short labels in tiers: smaller sizes, short months.
bool is_dense(const Timeline& timeline, const Cell& cell) {
  return cell.points.size() >= many_points && std::all_of(cell.points.begin(), cell.points.end(), [&](int i) {
           return timeline.events[static_cast<std::size_t>(i)].description.empty();
         });
}

/// A picture with so many labels.
struct Trial {
  Cell cell;  ///< with its points chosen
  Collection collection;
  Composition composition;
  Ending ending;
  std::vector<std::size_t> kept;  ///< indices of those points among all; none: no choice was made
  SelectRoom room;                ///< that they were chosen for

  /// From the top of the page to the lowest ink, the ending left out.
  [[nodiscard]] Px find_bottom(const Theme& theme) const {
    const Px depth = std::max(find_depth_below(composition.hangings), composition.spans.depth);
    return composition.axis_top + theme.axis_height + std::max(depth, theme.mark_radius);
  }
};

class Fitter {
 public:
  Fitter(const Page& page, const Cell& cell, bool dense)
      : page_(page),
        cell_(cell),
        dense_(dense),
        domain_(find_domain(page.timeline, page.options.today)),
        points_(list_points()),
        room_{page.left, page.right, most_rows, cell.points.size()} {}

  /// All labels of a few events, else as many as stand well side by side; fewer where a height is asked for. Where
  /// no choice has that height the picture is as high as it wants to be.
  Trial run() {
    Trial first = cell_.points.size() <= few_points ? make_trial(cell_) : make_trial(choose_points());
    if (fits(first)) return first;
    std::size_t too_many = first.cell.points.size();
    SelectRoom above = room_;
    while (too_many > 1) {
      const std::vector<std::size_t> fewer = choose_points();
      if (fewer.size() < too_many) {
        Trial trial = make_trial(fewer);
        if (fits(trial)) return add_labels(std::move(trial), above, too_many);
        too_many = fewer.size();
        above = room_;
      }
      lower_room(fewer.size());
    }
    return first;
  }

  /// How much of the importance a trial shows, next to the most there could be.
  [[nodiscard]] std::vector<BoundCheck> find_bounds(const Trial& trial) const {
    if (trial.kept.empty()) return {};
    return bound_selection(points_, trial.kept, trial.room, [&](std::size_t point) { return measure(point); });
  }

 private:
  [[nodiscard]] std::vector<SelectPoint> list_points() const {
    const Scale scale = make_page_scale(page_, domain_, page_.left, page_.right);
    std::vector<SelectPoint> points;
    points.reserve(cell_.points.size());
    for (const int index : cell_.points) {
      const Event& event = page_.timeline.events[static_cast<std::size_t>(index)];
      points.push_back({scale.at(find_anchor(event.date)), event.importance});
    }
    return points;
  }

  /// A trial that fits, and `room` for `too_many` labels that did not: as many labels between as a few more trials
  /// find.
  Trial add_labels(Trial trial, const SelectRoom& room, std::size_t too_many) {
    room_ = room;
    for (int i = 0; i < most_steps && trial.cell.points.size() + 1 < too_many; ++i) {
      room_.most = (trial.cell.points.size() + too_many) / 2;
      const std::vector<std::size_t> kept = choose_points();
      if (kept.size() <= trial.cell.points.size()) break;
      Trial more = make_trial(kept);
      if (fits(more)) {
        trial = std::move(more);
      } else {
        too_many = kept.size();
      }
    }
    return trial;
  }

  void lower_room(std::size_t labelled) {
    if (room_.rows > 1) {
      --room_.rows;
    } else {
      room_.most = labelled / 2;
    }
  }

  [[nodiscard]] Px measure(std::size_t point) const {
    const LabelContent content = make_event_content(page_, cell_.points[point], dense_);
    return set_label(content, page_.theme.label_width, page_.theme).size.width + page_.theme.leader_text_gap +
           page_.theme.label_gap;
  }

  [[nodiscard]] std::vector<std::size_t> choose_points() const {
    return select_points(points_, room_, [&](std::size_t point) { return measure(point); });
  }

  /// `kept`: indices into the cell's points; the others are counted.
  [[nodiscard]] Trial make_trial(const std::vector<std::size_t>& kept) const {
    Cell cell = cell_;
    cell.points.clear();
    for (std::size_t i = 0, next = 0; i < cell_.points.size(); ++i) {
      const bool is_kept = next < kept.size() && kept[next] == i;
      (is_kept ? cell.points : cell.counted).push_back(cell_.points[i]);
      next += is_kept ? 1 : 0;
    }
    Trial trial = make_trial(std::move(cell));
    trial.kept = kept;
    trial.room = room_;
    return trial;
  }

  [[nodiscard]] Trial make_trial(Cell cell) const {
    Collection collection = collect_items(page_, cell, {dense_});
    Composition composition = choose_layout(page_, cell, collection, domain_);
    return {std::move(cell), std::move(collection), std::move(composition), make_ending(page_), {}, {}};
  }

  [[nodiscard]] bool fits(const Trial& trial) const {
    const std::optional<Px>& height = page_.options.height;
    return !height || trial.find_bottom(page_.theme) + trial.ending.height <= *height;
  }

  const Page& page_;
  const Cell& cell_;
  bool dense_;
  Domain domain_;
  std::vector<SelectPoint> points_;  ///< one a point of the cell
  SelectRoom room_;                  ///< what the next choice has
};

/// Why the leaders are not of the other kind; nothing where neither kind had room.
std::vector<Alternative> explain_leaders(const Composition& composition) {
  if (composition.cost == impossible) return {};
  const bool elbows = composition.hangings.elbows;
  const double other = elbows ? composition.flags_cost : composition.elbows_cost;
  const std::string name = elbows ? "horizontal/flags" : "horizontal/elbows";
  if (other == impossible) {
    return {{name, elbows ? "straight leaders would pass labels" : "one row of labels a side has not room for all"}};
  }
  return {{name, "costs as much as " + format_number(other, 1) + " tiers of labels, against " +
                     format_number(composition.cost, 1)}};
}

/// Everything below the header in its place. Height beyond what is needed goes above and below the axis alike.
void finish(Plan& plan, const Page& page, Trial trial) {
  const Theme& theme = page.theme;
  Composition& composition = trial.composition;
  const Px needed = trial.find_bottom(theme);
  const Px spare = find_spare_height(page, needed + trial.ending.height);
  const Px top = composition.axis_top + spare / 2;
  const Px bottom = needed + spare;
  const AxisPlace axis{top, top + theme.axis_height, top + theme.axis_height + composition.spans.depth};

  const Px strip = composition.header.bottom - composition.eras.height;
  append_parts(plan.parts, make_era_bands(page, composition.scale, strip, bottom + theme.tier_gap));
  append_parts(plan.parts, move_parts(std::move(composition.eras.names), strip));
  append_parts(plan.parts, make_axis_band(page, composition.scale, top, plan.claims.ticks_thinned));
  append_parts(plan.parts, move_parts(std::move(composition.spans.parts), axis.bottom));
  std::vector<int>& marked = trial.cell.counted;
  if (is_strip(marked.size(), composition.scale)) {
    append_parts(plan.parts, make_density(page, marked, composition.scale, axis.bottom));
    marked.clear();
  }
  append_parts(plan.parts, hang_labels(page, trial.collection, composition, axis, marked));
  append_parts(plan.parts, std::move(composition.header.parts));
  finish_plan(plan, page, bottom, std::move(trial.ending));
}

}  // namespace

Plan arrange_horizontal(const Timeline& timeline, const Theme& theme, const ArrangeOptions& options, Shaper& shaper) {
  const Cell cell = make_unified_cell(timeline);
  const bool dense = is_dense(timeline, cell);
  const Theme look = dense ? make_dense(theme) : theme;
  const Page page = make_page(timeline, look, options, shaper);
  Fitter fitter(page, cell, dense);
  Trial trial = fitter.run();
  Plan plan;
  plan.claims.layout = trial.composition.hangings.elbows ? "horizontal/elbows" : "horizontal/flags";
  plan.claims.span_rows = trial.composition.spans.rows;
  plan.claims.span_depth = trial.composition.spans.clique;
  plan.claims.bounds = fitter.find_bounds(trial);
  if (!trial.collection.stacks.empty()) plan.claims.alternatives = explain_leaders(trial.composition);
  finish(plan, page, std::move(trial));
  return plan;
}

}  // namespace chronodraw
