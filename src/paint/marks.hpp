// SPDX-License-Identifier: MIT
// Marks on the axis. Each is drawn as halo, a short stub of its own leaders, then the dot: the halo parts it from its
// neighbours and never cuts it from its leader. Events that share a dot share one halo, and a slice of one colour is
// drawn once. Where shapes tell groups apart, the leader of a precision bar or a milestone carries its group's shape
// like a bead.
#pragma once

#include <map>
#include <optional>
#include <vector>

#include "paint/brush.hpp"

namespace chronodraw {

struct DotLook {
  MarkShape shape{MarkShape::circle};
  Finish finish{Finish::solid};
  Color color;
  Color ground;  ///< what a hollow dot is filled with
};
/// A whole dot, solid or hollow, in the shape of its group.
void append_dot(SceneItems& items, const Dot& dot, const DotLook& look);
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
  /// What a slice looks like, in whatever theme.
  struct Slice {
    int number{0};
    std::optional<int> group{};
    std::optional<ColorChoice> color{};  ///< the event's own
    EventKind kind{EventKind::point};
    bool operator==(const Slice&) const = default;
  };

  [[nodiscard]] Slice make_slice(const Subject& subject, const Dot& dot) const;
  [[nodiscard]] Px find_halo(Px radius) const;
  [[nodiscard]] SliceLap find_lap(const std::vector<Slice>& painted, const Dot& dot) const;
  void paint_slice(SceneItems& items, const Dot& dot, const DotLook& look, const SliceLap& lap);
  void paint_dot(SceneItems& items, const Part& part, const Dot& dot);
  void paint_diamond(SceneItems& items, const Part& part, const Diamond& diamond);
  void paint_bead(SceneItems& items, const Part& part, Px reach);
  void paint_stubs(SceneItems& items, Point center, Px reach);

  const PaintInput& input_;
  bool has_shapes_;                              ///< shapes tell groups apart
  std::multimap<Point, const Part*> leaders_;    ///< by either end
  std::map<int, const Part*> own_leaders_;       ///< by event
  std::map<Point, std::vector<Slice>> painted_;  ///< what is drawn already, by centre
};

}  // namespace chronodraw
