// SPDX-License-Identifier: MIT
// Marks on the axis. Each is drawn as halo, a short stub of its own leaders, then the dot: the halo parts it from its
// neighbours and never cuts it from its leader. Events that share a dot share one halo, and a slice of one colour is
// drawn once.
#pragma once

#include <map>
#include <vector>

#include "paint/brush.hpp"

namespace chronodraw {

class MarkPainter {
 public:
  explicit MarkPainter(const PaintInput& input);

  /// `part`: a Dot, a Diamond or the Bar of a date's precision.
  void paint_mark(SceneItems& items, const Part& part);

 private:
  struct Slice {
    int number{0};
    Color color;
    bool operator==(const Slice&) const = default;
  };

  [[nodiscard]] Px find_halo(Px radius) const;
  [[nodiscard]] static SliceLap find_lap(const std::vector<Slice>& painted, const Dot& dot);
  void paint_shape(SceneItems& items, const Dot& dot, Color color);
  void paint_shape(SceneItems& items, const Diamond& diamond, Color color);
  void paint_shape(SceneItems& items, const Bar& bar, Color color);
  void paint_stubs(SceneItems& items, Point center, Px reach);

  const PaintInput& input_;
  std::multimap<Point, const Part*> leaders_;    ///< by either end
  std::map<Point, std::vector<Slice>> painted_;  ///< what is drawn already, by centre
};

}  // namespace chronodraw
