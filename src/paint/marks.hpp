// SPDX-License-Identifier: MIT
// Marks on the axis. Each is drawn as halo, a short stub of its own leaders, then the dot: the halo parts it from its
// neighbours and never cuts it from its leader. Events that share a dot share one halo, and a slice of one colour is
// drawn once.
#pragma once

#include <map>
#include <vector>

#include "paint/brush.hpp"

namespace chronodraw {

/// A whole dot, solid or hollow.
void append_dot(SceneItems& items, const Dot& dot, Finish finish, Color color, Color ground);
/// The bar of a date's precision: solid, hollow, or fading out at one end.
void append_precision_bar(SceneItems& items, const Bar& bar, Finish finish, Color color, const Theme& theme);
/// The line between the members of a set: solid where all of them count, dotted where one does.
void append_tie(SceneItems& items, const Line& line, Finish finish, Color color, const Theme& theme);

class MarkPainter {
 public:
  explicit MarkPainter(const PaintInput& input);

  /// `part`: a Dot, a Diamond, the Bar of a date's precision or the Line of a set.
  void paint_mark(SceneItems& items, const Part& part);

 private:
  struct Slice {
    int number{0};
    Color color;
    bool operator==(const Slice&) const = default;
  };

  [[nodiscard]] Px find_halo(Px radius) const;
  [[nodiscard]] static SliceLap find_lap(const std::vector<Slice>& painted, const Dot& dot);
  void paint_dot(SceneItems& items, const Part& part, const Dot& dot);
  void paint_diamond(SceneItems& items, const Part& part, const Diamond& diamond);
  void paint_stubs(SceneItems& items, Point center, Px reach);

  const PaintInput& input_;
  std::multimap<Point, const Part*> leaders_;    ///< by either end
  std::map<Point, std::vector<Slice>> painted_;  ///< what is drawn already, by centre
};

}  // namespace chronodraw
