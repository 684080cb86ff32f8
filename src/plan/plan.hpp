// SPDX-License-Identifier: MIT
// Where everything is, and nothing of how it looks: the layouts make a Plan, `verify` counts on it, `paint` colours it.
// Positions are final. Roles are a closed list, so a new layout needs no drawing code and a new theme no layout code.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include <chronodraw/geometry.hpp>
#include <chronodraw/report.hpp>
#include <chronodraw/text.hpp>
#include <chronodraw/theme.hpp>
#include <chronodraw/time.hpp>

namespace chronodraw {

enum class Role {
  title,         // texts: title, subtitle
  caption,       // text: the source line, notes
  legend_entry,  // a sample or a text; subject: the group, or none for a kind of doubt
  era,           // a Bar, or the era's text
  axis,          // the band (Bar)
  tick,          // a Line across or into the band
  tick_label,    // text
  group_band,
  group_label,
  span_bar,     // the certain part of a span (Bar)
  doubt,        // what is not certain of a span: a Bar, the Line to an end that nobody knows and its `?`
  marker,       // a key-date Line
  leader,       // a Line from mark to label
  point_mark,   // a Dot, a Diamond or the precision Bar of an event; a Line ties the members of a set
  event_label,  // text: date, title or description of a point or marker; or the text of a span
  break_,
  badge,    // text: how many events without a label stand here
  density,  // a Bar: a column of the strip that stands for marks
};

/// What a part belongs to: an index into the timeline's events, groups, eras or markers.
struct Subject {
  enum class Kind { none, event, group, era, marker };
  Kind kind{Kind::none};
  int index{0};
  constexpr auto operator<=>(const Subject&) const = default;
};

/// How one end of a bar is drawn.
enum class BarEnd {
  round,  ///< slightly rounded corners
  flat,   ///< square: another bar goes on here
  edge,   ///< the solid edge of a certain start
  arrow,  ///< goes on beyond the view
  fade,   ///< dissolves, over the whole length of the bar
};

/// How sure a mark or bar is of itself.
enum class Finish {
  solid,   ///< a line is drawn through
  dashed,  ///< uncertain: an outline of dashes
  hollow,  ///< one of several: an outline; a line is dotted
};

/// The way time runs along a bar.
enum class Flow { right, down };

struct Bar {
  Rect rect;
  BarEnd start{BarEnd::round};  ///< left in the finished Plan, whatever the direction; the top where time runs down
  BarEnd end{BarEnd::round};    ///< right, or the bottom
  Flow flow{Flow::right};
  constexpr bool operator==(const Bar&) const = default;
};

/// A disc; of `slices` equal vertical pieces from left to right this is number `slice` (events of several groups on one
/// date).
struct Dot {
  Point center;
  Px radius;
  int slice{0};
  int slices{1};
  constexpr bool operator==(const Dot&) const = default;
};

struct Diamond {
  Point center;
  Px radius;  ///< half of the width
  constexpr bool operator==(const Diamond&) const = default;
};

/// Straight pieces, each along one axis, corners rounded by `radius`.
struct Line {
  std::vector<Point> points;
  Px radius;
  bool operator==(const Line&) const = default;
};

struct PlacedText {
  TextRole role{TextRole::note};
  Point origin;  ///< top left of the block
  TextBlock block;
  bool operator==(const PlacedText&) const = default;
};

using Shape = std::variant<Bar, Dot, Diamond, Line, PlacedText>;

struct Part {
  Role role{Role::axis};
  Subject subject;
  Shape shape;
  bool on_tint{false};  ///< a text that stands on its own bar
  Finish finish{Finish::solid};
  bool quiet{false};           ///< a text in muted letters, whatever its role; a tick that runs on beyond the axis
  std::vector<int> counted{};  ///< events that a badge stands for, ascending
  bool operator==(const Part&) const = default;
};

/// One lane, as its layout packed it.
struct LaneClaim {
  Px top;
  Px bottom;
  int rows{0};
  int depth{0};  ///< most items, with their labels and the air they need, over one place
  bool operator==(const LaneClaim&) const = default;
};

/// What keeps the items of one row of a lane apart.
struct RowAir {
  Px after;   ///< from a free-standing text, or the mark of a point, to what follows
  Px inside;  ///< from a text in its bar to what follows the bar
  Px before;  ///< from what precedes to a text that stands left of its mark
  Px lap;     ///< how far past the middle of a lone dot or diamond a bar before it may reach
  bool operator==(const RowAir&) const = default;
};

/// What labels on straight leaders keep clear of. All 0: only that nothing overlaps.
struct LabelAir {
  Px along;          ///< between texts side by side, or a text and the leader of its neighbour
  Px across;         ///< between labels one over the other
  Px clear_right;    ///< a passing leader to a foreign text on its right
  Px clear_left;     ///< and on its left
  Px text;           ///< from a leader to its own text
  Px stem;           ///< from the axis to the nearest label
  Px stem_below;     ///< from rows of spans to labels below them
  Px header;         ///< from the words over the picture to labels under them
  Px beside_header;  ///< and beside them
  Px names;          ///< from names of eras to labels under them
  Px centered;       ///< the widest label that may stand centred on its leader
  Px shared;         ///< leaders nearer than this may be one
  bool operator==(const LabelAir&) const = default;
};

/// What the layout says of itself, for goldens, reports and people.
struct Claims {
  std::string layout;  ///< e.g. `horizontal/flags`
  int span_rows{0};
  int span_depth{0};              ///< most spans, with their labels, at one instant: no packing has fewer rows
  std::int64_t ticks_thinned{1};  ///< of the ticks asked for, every how manyth has a label
  std::vector<Alternative> alternatives{};  ///< within the layout
  std::vector<BoundCheck> bounds{};         ///< what it optimised, and what no layout of its kind can better
  std::vector<LaneClaim> lanes{};           ///< those whose rows are packed
  RowAir row_air{};
  std::optional<LabelAir> label_air{};  ///< of a layout whose labels hang on leaders
  bool operator==(const Claims&) const = default;
};

/// An instant of a level axis that is a calendar. Between two of them time runs evenly.
struct TimeKnot {
  Instant at;
  Px x;
  bool is_left_out{false};  ///< what follows, up to the next
  bool operator==(const TimeKnot&) const = default;
};

struct Plan {
  Size size;
  Rect content;  ///< the page within its margins; texts stay inside
  Direction direction{Direction::ltr};
  FontTable fonts;
  std::vector<Part> parts;  ///< in drawing order within a role; `paint` orders the roles
  Claims claims;
  std::vector<TimeKnot> time{};  ///< of the one axis that everything hangs on, for who stretches it; empty: it has none
  bool operator==(const Plan&) const = default;
};

/// The smallest rectangle around a shape's geometry; a line's has no thickness, a text's is its block, a slice's its
/// share of the dot's.
[[nodiscard]] Rect find_bounds(const Shape& shape);
void move_shape(Shape& shape, Point by);
/// Exchanges x and y, so that what ran to the right runs down, and back. A text only changes its place, and the slices
/// of a dot stay upright.
void transpose_shape(Shape& shape);
[[nodiscard]] constexpr Rect make_transposed(const Rect& rect) { return {rect.y, rect.x, rect.height, rect.width}; }
[[nodiscard]] constexpr Bar make_transposed(const Bar& bar) {
  return {make_transposed(bar.rect), bar.start, bar.end, bar.flow == Flow::right ? Flow::down : Flow::right};
}
/// Page and claims, then one line a part: `role subject shape x y w h`, what else tells it apart (ends, slice, corners,
/// `"text"` line by line, tint, finish); at most two decimals; for goldens and people.
[[nodiscard]] std::string dump_plan(const Plan& plan);

}  // namespace chronodraw
