// SPDX-License-Identifier: MIT
#include "layout/lanes/lane_item.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include "layout/shared/extent.hpp"
#include "layout/shared/marks.hpp"
#include "layout/shared/span_bar.hpp"

namespace chronodraw {

namespace {

constexpr Px inside_spare = px(8);    // after a label in its bar
constexpr Px long_label = px(260);    // wider single lines are wrapped
constexpr Px text_width = px(190);    // of descriptions under short titles
constexpr Px least_beside = px(60);   // a narrower room beside a mark is not tried
constexpr Px key_line_clear = px(4);  // from a text to a key date's line
constexpr Px fade_overlap = px(4);    // of a label's begin into a fade
constexpr int most_lines = 3;         // of a title in a narrow room
constexpr int right_cost = 1;
constexpr int left_cost = 2;
constexpr int crossing_cost = 4;  // a key date's line that has to be broken
constexpr int under_cost = 6;

bool is_certain_day(const Endpoint& endpoint) {
  return endpoint.precision <= Precision::day && endpoint.qualifiers == Qualifiers{};
}

/// A plan's days are meant in full: a bar begins with its first day and ends with its last.
DateValue make_whole_days(DateValue date) {
  if (is_certain_day(date.start) && date.start.lo.is_finite()) date.start.hi = date.start.lo;
  if (is_certain_day(date.end) && date.end.hi.is_finite()) date.end.lo = date.end.hi;
  return date;
}

Extent find_bar(const LaneSheet& sheet, const Event& event) {
  const DateValue date = make_whole_days(event.date);
  return find_extent(sheet.plot, date, sheet.scale, find_stub(sheet.plot, date));
}

class ItemMaker {
 public:
  ItemMaker(const LaneSheet& sheet, int event)
      : sheet_(sheet), page_(sheet.plot), event_(page_.timeline.events[static_cast<std::size_t>(event)]) {
    item_.event = event;
    item_.mark = make_lane_mark(sheet, event);
    room_ = find_mark_room(item_.mark);
    ink_ = find_ink();
    texts_ = shape_lane_texts(page_, event_);
  }

  LaneItem run() {
    if (event_.kind == EventKind::span && try_inside()) return std::move(item_);
    try_beside(Align::start);
    try_beside(Align::end);
    if (item_.ways.empty()) add_under();
    sort_ways();
    return std::move(item_);
  }

 private:
  [[nodiscard]] Px height() const { return page_.theme.span_height; }
  [[nodiscard]] Px first_line() const { return (height() - page_.theme.look(TextRole::label).style.leading) / 2; }
  [[nodiscard]] Px plot_width() const { return page_.right - page_.left; }

  /// All of the mark, with signs of unknown ends.
  [[nodiscard]] Interval find_ink() const {
    Rect ink;
    for (const Part& part : item_.mark) ink = make_hull(ink, find_bounds(part.shape));
    return {ink.x, ink.right()};
  }

  [[nodiscard]] std::optional<Px> find_crossing(Px from, Px to) const {
    const std::vector<Px>& lines = sheet_.key_lines;
    const auto line = std::upper_bound(lines.begin(), lines.end(), from - key_line_clear);
    return line != lines.end() && *line < to + key_line_clear ? std::optional(*line) : std::nullopt;
  }

  void add(LabelWay way, int cost) {
    const Px right = way.origin.x + way.label.size.width;
    if (find_crossing(way.origin.x, right)) cost += crossing_cost;
    Stance stance{room_, std::max(height(), way.origin.y + way.label.size.height), cost};
    for (const PlacedText& text : way.label.texts) {
      const Px left = way.origin.x + text.origin.x;
      if (way.is_inside && text.role != TextRole::event_text) {
        stance.room.end = std::max(stance.room.end, left + text.block.width + inside_text);
        continue;
      }
      if (left < room_.begin) stance.room.begin = std::min(stance.room.begin, left - before_text);
      stance.room.end = std::max(stance.room.end, left + text.block.width + after_text);
    }
    item_.stances.push_back(stance);
    item_.ways.push_back(std::move(way));
  }

  /// Where a label in the bar begins: behind a key date's line that would cross it, if the bar is long enough.
  [[nodiscard]] Px find_inside_begin(Px begin, Px width, Px last) const {
    Px x = begin;
    while (const std::optional<Px> line = find_crossing(x, x + width)) x = *line + key_line_clear;
    return x + width <= last ? x : begin;
  }

  /// True where no other way needs to be tried.
  bool try_inside() {
    const Theme& theme = page_.theme;
    const Extent e = find_bar(sheet_, event_);
    const Px width = find_lead_width(texts_);
    const Px spare = inside_spare + (e.open_end ? theme.span_arrow : Px{});
    for (const Interval& range : list_ranges(e)) {
      const bool fades = e.fade_before > Px{} && range.begin == e.outer_begin;
      const Px inset = fades ? -fade_overlap : theme.span_inset;
      const Px begin = range.begin + inset + (e.open_start ? theme.span_arrow : Px{});
      if (begin + width + spare > range.end) continue;
      const Px x = find_inside_begin(begin, width, range.end - spare);
      add_inside(x, range.end);
      return !find_crossing(x, x + width);
    }
    return false;
  }

  /// Where in its bar a label may begin: in the certain part, in all of it; where a bar fades in, the other way round.
  [[nodiscard]] static std::vector<Interval> list_ranges(const Extent& e) {
    std::vector<Interval> ranges{{e.begin, e.end}, {e.outer_begin, e.outer_end}};
    if (e.fade_before > Px{}) std::swap(ranges[0], ranges[1]);
    return ranges;
  }

  void add_inside(Px x, Px bar_end) {
    const Px least = std::min(text_width, plot_width());
    const Px text_room = std::clamp(bar_end - x, least, std::max(least, page_.right - x));
    const LabelWidths widths{plot_width(), text_room, height() - first_line() + page_.theme.text_gap};
    LaneLabel label = set_lane_label(texts_, widths, Align::start, page_.theme);
    for (PlacedText& text : label.texts) {  // a description goes to the left where the page ends
      if (text.role != TextRole::event_text) continue;
      text.origin.x = std::min(Px{}, page_.right - x - text.block.width);
    }
    add({{x, first_line()}, std::move(label), true}, 0);
  }

  /// In all the room beside the mark; where a key date's line would cross the label, in what lies before it too.
  void try_beside(Align align) {
    const bool is_right = align == Align::start;
    const Px beside = page_.theme.span_beside;
    const Px room = is_right ? page_.right - ink_.end - beside : ink_.begin - beside - page_.left;
    const std::size_t before = item_.ways.size();
    set_beside(align, room);
    if (item_.ways.size() == before || item_.stances.back().cost < crossing_cost) return;
    const std::vector<Px>& lines = sheet_.key_lines;
    const auto next = std::lower_bound(lines.begin(), lines.end(), is_right ? ink_.end : ink_.begin);
    if (is_right && next != lines.end()) set_beside(align, *next - key_line_clear - ink_.end - beside);
    if (!is_right && next != lines.begin()) set_beside(align, ink_.begin - beside - key_line_clear - *(next - 1));
  }

  void set_beside(Align align, Px room) {
    const bool is_right = align == Align::start;
    const Px beside = page_.theme.span_beside;
    if (room < least_beside) return;
    const Px width = std::min(room, find_title_width());
    const LabelWidths widths{width, std::min(room, std::max(width, text_width)), {}};
    LaneLabel label = set_lane_label(texts_, widths, align, page_.theme);
    if (room < long_label && label.lines > most_lines) return;
    const Px x = is_right ? ink_.end + beside : ink_.begin - beside - label.size.width;
    const int more_lines = std::max(0, label.lines - 1);
    add({{x, first_line()}, std::move(label), false}, (is_right ? right_cost : left_cost) + more_lines);
  }

  /// Room for title and date side by side, unless that is too long for one line.
  [[nodiscard]] Px find_title_width() const { return std::min(long_label, find_lead_width(texts_)); }

  void add_under() {
    const Px width = std::min(plot_width(), std::max(long_label, ink_.end - ink_.begin));
    LaneLabel label = set_lane_label(texts_, {width, width, {}}, Align::start, page_.theme);
    const Px x = std::clamp(ink_.begin, page_.left, std::max(page_.left, page_.right - label.size.width));
    add({{x, height() + page_.theme.text_gap}, std::move(label), false}, under_cost);
  }

  /// By cost; equals in the order they were tried.
  void sort_ways() {
    for (std::size_t i = 1; i < item_.ways.size(); ++i) {
      for (std::size_t k = i; k > 0 && item_.stances[k].cost < item_.stances[k - 1].cost; --k) {
        std::swap(item_.stances[k], item_.stances[k - 1]);
        std::swap(item_.ways[k], item_.ways[k - 1]);
      }
    }
  }

  const LaneSheet& sheet_;
  const Page& page_;
  const Event& event_;
  LaneItem item_;
  Interval room_;
  Interval ink_;
  LaneTexts texts_;
};

}  // namespace

LaneItem make_lane_item(const LaneSheet& sheet, int event) { return ItemMaker(sheet, event).run(); }

std::vector<Part> make_lane_mark(const LaneSheet& sheet, int index) {
  const Event& event = sheet.plot.timeline.events[static_cast<std::size_t>(index)];
  const Subject subject{Subject::Kind::event, index};
  if (event.kind == EventKind::span) return make_span_bar(sheet.plot, find_bar(sheet, event), subject);
  const Px middle = sheet.plot.theme.span_height / 2;
  const Px milestone = event.kind == EventKind::milestone ? sheet.plot.theme.mark_diamond : Px{};
  return make_marks(sheet.plot, {{subject, event.date, milestone, middle}}, sheet.scale);
}

Interval find_mark_room(const std::vector<Part>& mark) {
  Rect bars;
  Rect points;
  for (const Part& part : mark) {
    if (std::holds_alternative<PlacedText>(part.shape)) continue;
    Rect& hull = part.role == Role::point_mark ? points : bars;
    hull = make_hull(hull, find_bounds(part.shape));
  }
  Interval room{bars.x, bars.right()};
  if (points.width > Px{}) {
    const bool is_single = mark.size() == 1 && !std::holds_alternative<Bar>(mark.front().shape);
    room = {is_single ? points.x + points.width / 2 + point_lap : points.x, points.right() + after_text};
  }
  for (const Part& part : mark) {
    if (!std::holds_alternative<PlacedText>(part.shape)) continue;
    const Rect sign = find_bounds(part.shape);
    if (sign.x < room.begin) room.begin = sign.x - before_text;
    room.end = std::max(room.end, sign.right() + after_text);
  }
  return room;
}

std::vector<Part> make_parts(LaneItem item, int way) {
  LabelWay& chosen = item.ways[static_cast<std::size_t>(way)];
  const Subject subject{Subject::Kind::event, item.event};
  for (PlacedText& text : chosen.label.texts) {
    text.origin = {text.origin.x + chosen.origin.x, text.origin.y + chosen.origin.y};
    const bool on_tint = chosen.is_inside && text.role != TextRole::event_text;
    const bool quiet = text.role == TextRole::event_date && !on_tint;
    item.mark.push_back({Role::event_label, subject, std::move(text), on_tint, Finish::solid, quiet});
  }
  return std::move(item.mark);
}

}  // namespace chronodraw
