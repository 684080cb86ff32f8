// SPDX-License-Identifier: MIT
// How many labels a picture has room for: all of a few events, else as many as stand well side by side; where it has to
// have a height, it is drawn with ever fewer, the least important left out first, until it fits, at last with none, and
// then a few times with more again, at last axis by axis. What a picture is and when it fits, the caller says.
#pragma once

#include <algorithm>
#include <cstddef>
#include <functional>
#include <optional>
#include <utility>
#include <vector>

#include "layout/partition.hpp"
#include "layout/shared/page.hpp"
#include "layout/shared/select.hpp"

namespace chronodraw {

inline constexpr std::size_t few_points = 48;  ///< all labelled, where the height is free
inline constexpr int most_label_rows = 5;      ///< of labels over one place: about four tiers a side

/// Events that keep their label, as indices of points, ascending, and the room they were chosen for.
struct LabelChoice {
  std::vector<std::size_t> kept;
  SelectRoom room;
};

/// The widths of labels with the air around them, each measured when it is first asked for.
class MeasuredWidths {
 public:
  /// `page` outlives it.
  MeasuredWidths(const Page& page, bool short_months);
  /// `event`: index into the timeline.
  Px find(int event);

 private:
  const Page& page_;
  bool short_months_;
  std::vector<std::optional<Px>> widths_;
};

/// Where the cell's points stand on an axis; appended.
void append_points(std::vector<SelectPoint>& to, const Page& page, const Cell& cell, const Scale& scale,
                   std::size_t axis);

/// The cell with those of its points that keep their label; the others are counted. `kept`: ascending; `first`: what
/// the cell's first point is called there.
[[nodiscard]] Cell make_kept_cell(const Cell& cell, const std::vector<std::size_t>& kept, std::size_t first = 0);

/// Of the points in `order` those of one axis.
[[nodiscard]] std::vector<std::size_t> list_on_axis(const std::vector<SelectPoint>& points,
                                                    const std::vector<std::size_t>& order, std::size_t axis);

/// The axes that have points without a label, the one with the most important of them first.
[[nodiscard]] std::vector<std::size_t> list_unfilled_axes(const std::vector<SelectPoint>& points,
                                                          const std::vector<std::size_t>& kept);

/// A picture with so many labels.
template <class Picture>
struct Fitted {
  Picture picture;
  LabelChoice choice;
  bool fits{true};
};

template <class Picture>
class LabelFitter {
 public:
  using Draw = std::function<Picture(const LabelChoice&)>;
  using Fits = std::function<bool(const Picture&)>;

  LabelFitter(const std::vector<SelectPoint>& points, const SelectRoom& room, MeasureLabel measure)
      : points_(points), order_(rank_points(points)), room_(room), measure_(std::move(measure)) {}

  /// A picture that does not fit has no labels.
  Fitted<Picture> run(const Draw& draw, const Fits& fits) {
    Fitted<Picture> one = make(points_.size() <= few_points ? make_whole() : choose(), draw, fits);
    std::size_t too_many = one.choice.kept.size();
    SelectRoom above = room_;
    while (!one.fits && too_many > 0) {
      LabelChoice fewer = choose();
      const std::size_t labelled = fewer.kept.size();
      if (labelled < too_many) {
        one = make(std::move(fewer), draw, fits);
        if (one.fits) return add_labels(std::move(one), above, too_many, draw, fits);
        too_many = labelled;
        above = room_;
      }
      lower_room(labelled);
    }
    return one;
  }

  /// A picture that fits with more labels on each axis by itself, as far as it still fits.
  Fitted<Picture> fill(Fitted<Picture> best, const Draw& draw, const Fits& fits) const {
    const int rows = best.choice.room.rows;
    for (const std::size_t axis : list_unfilled_axes(points_, best.choice.kept)) {
      for (int more = rows; more <= most_label_rows; ++more) {
        if (!fill_axis(best, axis, more, draw, fits)) break;
      }
    }
    return best;
  }

 private:
  static constexpr int most_steps = 4;  // towards as many labels as a height has room for

  [[nodiscard]] LabelChoice make_whole() const {
    LabelChoice choice{{}, room_};
    for (std::size_t i = 0; i < points_.size(); ++i) choice.kept.push_back(i);
    return choice;
  }
  [[nodiscard]] LabelChoice choose() const { return {select_points(points_, order_, room_, measure_), room_}; }

  Fitted<Picture> make(LabelChoice choice, const Draw& draw, const Fits& fits) const {
    Fitted<Picture> one{draw(choice), std::move(choice), true};
    one.fits = fits(one.picture);
    return one;
  }

  /// All labels of the axis that have room in so many rows, else as many as a few tries find; whether all.
  bool fill_axis(Fitted<Picture>& best, std::size_t axis, int rows, const Draw& draw, const Fits& fits) const {
    std::size_t low = count_on_axis(best.choice, axis);
    std::size_t high = points_.size() + 1;
    for (std::size_t most = points_.size(); most > low;) {
      LabelChoice choice = make_fuller(best.choice, axis, rows, most);
      const std::size_t labelled = count_on_axis(choice, axis);
      if (labelled <= low) return most == points_.size();
      Fitted<Picture> one = make(std::move(choice), draw, fits);
      if (one.fits) {
        best = std::move(one);
        low = labelled;
        if (most == points_.size()) return true;
      } else {
        high = labelled;
      }
      most = (low + high) / 2;
    }
    return false;
  }

  [[nodiscard]] std::size_t count_on_axis(const LabelChoice& choice, std::size_t axis) const {
    return static_cast<std::size_t>(std::count_if(choice.kept.begin(), choice.kept.end(),
                                                  [&](std::size_t point) { return points_[point].axis == axis; }));
  }

  [[nodiscard]] LabelChoice make_fuller(const LabelChoice& choice, std::size_t axis, int rows, std::size_t most) const {
    SelectRoom room{room_.begin, room_.end, rows, most};
    std::vector<std::size_t> kept = select_points(points_, list_on_axis(points_, order_, axis), room, measure_);
    for (const std::size_t point : choice.kept) {
      if (points_[point].axis != axis) kept.push_back(point);
    }
    std::sort(kept.begin(), kept.end());
    return {std::move(kept), {room_.begin, room_.end, std::max(rows, choice.room.rows), points_.size()}};
  }

  void lower_room(std::size_t labelled) {
    if (room_.rows > 1) {
      --room_.rows;
    } else {
      room_.most = labelled / 2;
    }
  }

  /// A picture that fits, and `room` for `too_many` labels that did not: as many labels between as a few more tries
  /// find.
  Fitted<Picture> add_labels(Fitted<Picture> best, const SelectRoom& room, std::size_t too_many, const Draw& draw,
                             const Fits& fits) {
    room_ = room;
    for (int i = 0; i < most_steps && best.choice.kept.size() + 1 < too_many; ++i) {
      room_.most = (best.choice.kept.size() + too_many) / 2;
      LabelChoice more = choose();
      const std::size_t labelled = more.kept.size();
      if (labelled <= best.choice.kept.size()) break;
      Fitted<Picture> one = make(std::move(more), draw, fits);
      if (one.fits) {
        best = std::move(one);
      } else {
        too_many = labelled;
      }
    }
    return best;
  }

  const std::vector<SelectPoint>& points_;
  std::vector<std::size_t> order_;
  SelectRoom room_;  ///< what the next choice has
  MeasureLabel measure_;
};

}  // namespace chronodraw
