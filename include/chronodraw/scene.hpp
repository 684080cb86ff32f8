// SPDX-License-Identifier: MIT
// The picture, ready to draw. A backend may rely on this:
//   - nothing is left to look up, default, inherit or measure; every colour and length is final;
//   - lengths in px, origin top left, y down; items are painted in order, later ones on top;
//   - every number is finite and inside the page's limits; fonts are indices into `fonts`;
//   - groups nest at most two deep; ids are unique and made from content;
//   - links are http, https or mailto.
// Two scenes that are equal draw the same bytes.
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include <chronodraw/color.hpp>
#include <chronodraw/geometry.hpp>
#include <chronodraw/text.hpp>

namespace chronodraw {

struct MoveTo {
  Point to;
  constexpr bool operator==(const MoveTo&) const = default;
};
struct LineTo {
  Point to;
  constexpr bool operator==(const LineTo&) const = default;
};
struct CurveTo {  ///< cubic Bezier
  Point control_1;
  Point control_2;
  Point to;
  constexpr bool operator==(const CurveTo&) const = default;
};
struct ClosePath {
  constexpr bool operator==(const ClosePath&) const = default;
};
using PathCommand = std::variant<MoveTo, LineTo, CurveTo, ClosePath>;
using PathData = std::vector<PathCommand>;

/// Radius at most half the shorter side.
struct Box {
  Rect rect;
  Px radius;
  constexpr bool operator==(const Box&) const = default;
};
struct Circle {
  Point center;
  Px radius;
  constexpr bool operator==(const Circle&) const = default;
};
using Outline = std::variant<Box, Circle, PathData>;

/// From `from` to `to` along a straight line; constant beyond both ends.
struct Gradient {
  Point begin;
  Point end;
  Color from;
  Color to;
  constexpr bool operator==(const Gradient&) const = default;
};
/// The way of a hatch's strokes: aslant at 45 degrees, up or down to the right; along x; along y.
enum class HatchWay { rising, falling, level, upright };
/// Parallel strokes over nothing, counted from the page's origin: the same places on every surface.
struct Hatch {
  Color color;
  Px spacing;
  Px width;
  HatchWay way{HatchWay::rising};
  constexpr bool operator==(const Hatch&) const = default;
};
using Paint = std::variant<Color, Gradient, Hatch>;

struct Stroke {
  Color color;
  Px width;
  std::vector<Px> dash;  ///< lengths on and off; empty: solid
  bool operator==(const Stroke&) const = default;
};

struct Path {
  Outline outline;
  std::optional<Paint> fill;
  std::optional<Stroke> stroke;
  bool operator==(const Path&) const = default;
};

struct Text {
  Point origin;  ///< of the block's top left corner
  TextBlock block;
  Color color;
  bool is_heading{false};  ///< the picture's title
  bool operator==(const Text&) const = default;
};

/// PNG bytes, drawn into `rect`.
struct Image {
  Rect rect;
  std::string png;
  std::string alternative;
  bool operator==(const Image&) const = default;
};

struct SceneGroup;
using SceneItem = std::variant<Path, Text, Image, SceneGroup>;

/// A group with a meaning: an event, the axis, the legend. Its title and description say all there is to see in it.
/// `id` empty: a decoration, for the eyes only; its title is then a tooltip.
struct SceneGroup {
  std::string id;
  std::string part_of{};  ///< a decoration: the id of the group that it belongs to; empty: to none
  std::string title;
  std::string description;
  std::string link;       ///< empty: none
  bool is_listed{false};  ///< an event: it stands in a table of contents
  std::optional<Rect> clip;
  std::vector<SceneItem> items;
  bool operator==(const SceneGroup&) const;
};

struct Scene {
  Size size;
  std::optional<Color> background;  ///< absent: transparent
  std::string lang;
  Direction direction{Direction::ltr};
  std::string title;
  std::string description;
  std::string author;
  std::string keywords;  ///< parted by commas
  FontTable fonts;
  std::vector<SceneItem> items;
  bool operator==(const Scene&) const = default;
};

// Written out: clang 14 cannot default the comparison of a type that holds itself.
inline bool SceneGroup::operator==(const SceneGroup& other) const {
  return id == other.id && part_of == other.part_of && title == other.title && description == other.description &&
         link == other.link && is_listed == other.is_listed && clip == other.clip && items == other.items;
}

}  // namespace chronodraw
