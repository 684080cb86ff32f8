// SPDX-License-Identifier: MIT
// How each thing of a picture follows its time axis as that is stretched: it stays where it is, it moves with one place
// of the axis, or it is stretched between two; its size across and its texts stay. Found from the Plan, by who an item
// belongs to and where it lies, since a Scene knows no roles.
#pragma once

#include <map>
#include <vector>

#include <chronodraw/scene.hpp>
#include <chronodraw/timeline.hpp>
#include "export/html/time_axis.hpp"
#include "plan/plan.hpp"

namespace chronodraw {

struct Motion {
  enum class Kind {
    fixed,
    header,     ///< stays, and gives way to labels that would move over it
    tick,       ///< a line of the axis or grid: others take its place
    label,      ///< a text at a tick, likewise
    parent,     ///< one that names a larger unit
    moved,      ///< with `from`
    stretched,  ///< between `from` and `to`
    faded       ///< likewise, with its gradient
  };
  Kind kind{Kind::fixed};
  Px from;
  Px to;
  int event{-1};  ///< of the timeline's, that a leader belongs to
  constexpr bool operator==(const Motion&) const = default;

  [[nodiscard]] bool is_moving() const { return kind >= Kind::moved; }
};

class MotionFinder {
 public:
  MotionFinder(const Plan& plan, const Timeline& timeline, const TimeAxis& axis);

  /// Of a Path, Text or Image. `event`: what its group belongs to; -1: to no event.
  [[nodiscard]] Motion find(const SceneItem& item, int event) const;
  /// Whether it is part of the headline or of the legend.
  [[nodiscard]] bool is_header(const Text& text) const;
  [[nodiscard]] Motion find_header_motion() const;

 private:
  using Corner = std::pair<Point, TextRole>;

  /// What is known of one event.
  struct Hold {
    std::vector<Rect> bars;  ///< of its date's precision, or of its span
    std::vector<Px> marks;   ///< centres of dots and diamonds
    Rect span;               ///< all its bars; empty for a point
    Px foot;                 ///< x of its leader at the axis
    bool has_foot{false};
  };

  void read(const Part& part);
  [[nodiscard]] Px find_foot(const Line& line) const;
  [[nodiscard]] const Part* find_line(const Rect& bounds) const;
  [[nodiscard]] Motion find_text(const Text& text, int event) const;
  [[nodiscard]] Motion find_label(const Rect& bounds, const Hold& hold) const;
  [[nodiscard]] Motion find_shape(const Path& path, const Rect& bounds) const;
  [[nodiscard]] Motion find_mark(const Path& path, const Rect& bounds, const Hold& hold) const;

  const Plan& plan_;
  const TimeAxis& axis_;
  std::vector<Hold> events_;
  std::vector<Px> markers_;
  std::vector<Rect> eras_;
  bool has_labels_beside_header_{false};
  std::map<Point, const Part*> texts_;  ///< by origin
  std::map<Point, const Part*> lines_;  ///< by the corner of their bounds
};

}  // namespace chronodraw
