// SPDX-License-Identifier: MIT
// The timeline an author meant: decoded, checked, with nothing left to interpret. Events stand in order of time, and
// in the author's order within one date; indices into `groups` and `events` are what the later stages pass around.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <chronodraw/color.hpp>
#include <chronodraw/diagnostic.hpp>
#include <chronodraw/habits.hpp>
#include <chronodraw/text.hpp>
#include <chronodraw/time.hpp>

namespace chronodraw {

/// Events of one group share a colour, and a legend entry or a lane.
struct Group {
  std::string title;
  std::optional<ColorChoice> color{};  ///< absent: the parent's, else the theme's next group colour
  std::string description{};           ///< one line, beside its lane
  std::optional<int> parent{};         ///< index into Timeline::groups; no group lies within itself
  std::optional<Instant> zero{};       ///< where a relative axis counts from; absent: the group's first event
  bool operator==(const Group&) const = default;
};

enum class EventKind { point, milestone, span };

struct Event {
  std::string id;  ///< unique in the timeline; made from the title and date where the author gave none
  DateValue date;
  EventKind kind{EventKind::point};
  std::string title;
  std::string description;
  std::string display;       ///< replaces the printed date; empty: the date is printed
  std::optional<int> group;  ///< index into Timeline::groups
  int importance{3};         ///< 1 to 5: who keeps the label where there is not room for all
  std::optional<ColorChoice> color;
  std::string link;  ///< http, https or mailto; empty: none
  bool operator==(const Event&) const = default;
};

/// A shaded band behind everything.
struct Era {
  DateValue date;  ///< a span, or a moment whose bounds are the band
  std::string title;
  std::optional<ColorChoice> color;
  bool operator==(const Era&) const = default;
};

/// A key-date line.
struct Marker {
  DateValue date;
  std::string title;
  std::optional<ColorChoice> color;
  std::string display{};  ///< replaces the printed date; empty: the date is printed
  bool operator==(const Marker&) const = default;
};

/// How the marks of doubt on a date (`~`, `?`, one of a set) are shown. What is known of a date, its bounds, open and
/// unknown ends, is always drawn.
enum class Uncertainty {
  off,   ///< neither printed nor drawn
  text,  ///< printed: `c. 1450`, `1450?`
  full   ///< and drawn: fades, dashes, hollow marks
};

/// How time becomes length. All but the first are told in the picture.
enum class ScaleKind {
  chronological,  ///< equal times are equal lengths
  relative,       ///< every group counts from its own zero
  logarithmic,    ///< of the time before the end: recent detail on a deep past
  sequential,     ///< order only
  interim         ///< order, with the time that passed between neighbours as a bar and in words
};

/// Half months begin on the 1st and the 16th.
enum class TickUnit { second, minute, hour, day, half_month, month, year };

/// From one tick to the next, in whole calendar units; a week is seven days.
struct TickStep {
  TickUnit unit{TickUnit::year};
  std::int64_t count{1};
  [[nodiscard]] double seconds() const;  ///< roughly; for choosing only
  constexpr bool operator==(const TickStep&) const = default;
};

/// The stretch of time to draw; absent ends follow from the events.
struct AxisRange {
  std::optional<DateValue> from;
  std::optional<DateValue> to;
  ScaleKind scale{ScaleKind::chronological};
  std::optional<TickStep> ticks;       ///< absent: the finest that can calmly be read
  bool has_ticks{true};                ///< false: a bare band
  std::string format;                  ///< a pattern for the labels; empty: by the step
  std::optional<Direction> direction;  ///< goes before that of the page
  std::vector<DateValue> breaks{};     ///< what a chronological axis leaves out: spans or dates, in order, apart
  bool has_auto_breaks{false};         ///< long empty stretches are left out
  bool operator==(const AxisRange&) const = default;
};

/// Packed: the fewest rows a lane can have. Waterfall: one row an event, in order of time, its name in a column.
enum class LaneRows { packed, waterfall };

/// How the events are to be arranged.
struct LayoutWishes {
  std::string name;                ///< empty: the default
  Place place;                     ///< of the name, where a document says so
  std::optional<int> columns{};    ///< of labels in a vertical list, 1 or 2; absent: as the page has room
  bool compresses_gaps{false};     ///< a vertical list leaves out long stretches without events
  std::optional<TickStep> row{};   ///< wrapped: what one row holds; absent: what brings it nearest to its shape
  std::optional<int> row_count{};  ///< wrapped: about how many rows
  std::optional<double> aspect{};  ///< width by height; absent: as high as needed
  LaneRows rows{LaneRows::packed};
  std::optional<bool> has_dates{};  ///< in lanes; absent: points have their date printed, spans have not
  bool operator==(const LayoutWishes&) const = default;
};

/// One setting of a theme as it was written: `title.size` = `28px`. Interpreted by the theme stage only.
struct StyleEntry {
  std::string key;    ///< dotted path
  std::string value;  ///< the scalar's text
  Place place;        ///< of the value
  Place key_place;
  bool operator==(const StyleEntry&) const = default;
};

struct Timeline {
  std::string title;
  std::string subtitle;
  std::string source;
  std::string author;                  ///< for what carries a document's properties: PDF, HTML
  std::string keywords;                ///< likewise; parted by commas
  std::string lang;                    ///< BCP 47 tag; empty: not stated
  std::string locale;                  ///< BCP 47 tag of how dates are written; empty: as in `lang`
  std::optional<Direction> direction;  ///< of the axis and page; absent: from the script of the title and events
  std::vector<Group> groups;
  std::vector<Event> events;
  std::vector<Era> eras;
  std::vector<Marker> markers;
  AxisRange axis;
  Uncertainty uncertainty{Uncertainty::full};
  DateHabits habits;  ///< how its dates were read; all dates and ticks are printed in `habits.zone`
  LayoutWishes layout;
  std::string theme;  ///< empty: the default; a file's name counts from the folder of `theme_place`
  Place theme_place;
  std::vector<StyleEntry> style;  ///< the document's own layer over the theme
  bool operator==(const Timeline&) const = default;
};

}  // namespace chronodraw
