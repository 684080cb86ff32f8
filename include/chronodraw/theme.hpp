// SPDX-License-Identifier: MIT
// Everything about how a picture looks, with no optional field left: made by the theme stage from the built-in default,
// a named theme, the document's `style` and the command line, in that order. Lengths in px at final size.
#pragma once

#include <array>
#include <string>
#include <vector>

#include <chronodraw/color.hpp>
#include <chronodraw/geometry.hpp>
#include <chronodraw/text.hpp>

namespace chronodraw {

/// What a text is for; decides its style and colour.
enum class TextRole {
  title,
  subtitle,
  event_date,
  event_title,
  event_text,
  axis_parent,
  axis_fine,
  label,
  legend,
  note
};
inline constexpr int text_role_count = 10;

struct TextLook {
  TextStyle style;
  Color color;  ///< event dates and labels take their hue's text colour instead
  bool operator==(const TextLook&) const = default;
};

/// How the mark of a date is drawn, so that groups are told apart where colour cannot.
enum class MarkShape { circle, diamond, square, triangle };

/// Strokes over the fill of a bar, likewise. `dense` ones stand closer; `crossed` runs both ways aslant, `grid` both
/// ways along the axes.
enum class Hatching { none, rising, falling, level, upright, crossed, grid, rising_dense, falling_dense };
inline constexpr int hatching_count = 9;

/// One colour in the uses it is put to, each readable where it stands, and what tells its group apart without colour.
struct Hue {
  Color mark;     ///< marks, leaders, bar edges: at least 3:1 on the background
  Color text;     ///< at least 4.5:1 on the background
  Color tint;     ///< opaque fill of a span bar: the colour mixed into the background
  Color on_tint;  ///< text on `tint` or `doubt`: at least 4.5:1
  Color doubt;    ///< opaque fill of the part of a bar that is not certain: paler than `tint`
  MarkShape shape{MarkShape::circle};
  Hatching hatching{Hatching::none};
  Color hatch{};        ///< strokes over `tint`; a text there stands on a plate of `tint`
  Color doubt_hatch{};  ///< and over `doubt`: paler
  bool operator==(const Hue&) const = default;
};

enum class LegendPlace { automatic, top_right, below_subtitle, none };

struct Theme {
  std::string name;
  bool dark{false};

  std::array<TextLook, text_role_count> text;
  Color background;  ///< opaque: what every colour is measured against, and the colour of halos
  Color page;        ///< what is painted behind everything; alpha 0: nothing
  Color ink;
  Color muted;
  Color axis_band;
  Color rule;  ///< ticks and hairlines
  Color grid;  ///< of the axis, where it runs on through lanes: the rule, partly transparent

  std::vector<Hue> group_hues;   ///< one for each group of the timeline
  std::vector<Hue> event_hues;   ///< one for each event: its own colour, its group's, grey beside groups, or the accent
  std::vector<Color> era_tints;  ///< one for each era, opaque
  std::vector<Color> era_texts;  ///< 4.5:1 on the tint
  std::vector<Color> era_bands;  ///< one for each era: where its tint runs through the axis band
  std::vector<Hue> marker_hues;  ///< one for each marker

  Px margin{px(44)};
  Px header_gap{px(28)};    ///< from the header to the first ink below it, 24 to 40
  Px header_clear{px(40)};  ///< beside the header's text
  Px axis_height{px(26)};
  Px axis_radius{px(4)};
  Px tick_length{px(6)};
  Px tick_width{px(1)};
  Px grid_pitch{px(110)};  ///< least room between lines of the grid
  Px leader_width{px(1.25)};
  Px leader_text_gap{px(12)};     ///< from a leader to its text
  Px leader_clear_right{px(10)};  ///< a passing leader to foreign text on its right
  Px leader_clear_left{px(7)};    ///< and on its left
  Px leader_radius{px(4)};        ///< of an elbow's corners
  Px stem{px(20)};                ///< from the axis to the nearest label
  Px tier_gap{px(12)};
  Px label_gap{px(13)};  ///< between labels side by side
  Px text_gap{px(3)};    ///< between title and description of one label
  Px mark_radius{px(4.2)};
  Px mark_halo{px(1.3)};
  Px mark_diamond{px(6.2)};  ///< half of a milestone's width
  Px bar_height{px(5)};      ///< of a precision bar
  Px bar_radius{px(1.4)};
  Px span_height{px(22)};
  Px span_gap{px(8)};  ///< between span rows
  Px span_radius{px(3)};
  Px span_edge{px(3)};    ///< the solid edge at a certain start
  Px span_inset{px(10)};  ///< from the bar's start to a label inside
  Px span_beside{px(7)};  ///< from the bar's end to a label beside it
  Px span_arrow{px(11)};  ///< how deep the point of an open end is
  Px span_outline;        ///< width of the line round a bar; 0: none
  Px hatch_spacing{px(5)};
  Px hatch_width{px(0.8)};
  Px mark_slit;  ///< between the slices of a mark that groups share; 0: they touch
  Px era_edge;   ///< width of the bracket along an era; 0: none
  Px marker_width{px(1.5)};
  Px label_width{px(200)};  ///< the widest label, before narrower ones are tried
  Px legend_bar;            ///< width of a sample of a group's bars in the legend; 0: none, its mark stands for all
  LegendPlace legend{LegendPlace::automatic};

  [[nodiscard]] const TextLook& look(TextRole role) const { return text[static_cast<std::size_t>(role)]; }
  bool operator==(const Theme&) const = default;
};

}  // namespace chronodraw
