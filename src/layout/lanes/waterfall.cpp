// SPDX-License-Identifier: MIT
#include "layout/lanes/waterfall.hpp"

#include <algorithm>
#include <utility>

#include "layout/lanes/lane_item.hpp"
#include "layout/lanes/lane_label.hpp"
#include "text/set_lines.hpp"

namespace chronodraw {

namespace {

constexpr Px narrow = px(420);      // on less content names stand above their bars
constexpr Px least_names = px(80);  // width of the column
constexpr Px column_gap = px(16);
constexpr Px above_gap = px(2);  // from a name to its bar under it

TextStyle make_name_style(const Theme& theme) {
  TextStyle style = theme.look(TextRole::label).style;
  style.weight = Weight::regular;
  return style;
}

bool has_date_column(const Timeline& timeline) { return timeline.layout.has_dates.value_or(false); }

TextStyle make_date_style(const Theme& theme) {
  TextStyle style = make_name_style(theme);
  style.tabular = true;
  return style;
}

Px find_shift(const Lane& lane) { return lane.group < 0 ? Px{} : indent * (lane.level + 1); }

/// The rows of one lane, from the first one's upper edge.
class RowMaker {
 public:
  RowMaker(const LaneSheet& sheet, const Lane& lane, const PlanColumns& columns)
      : sheet_(sheet), page_(sheet.page), theme_(page_.theme), lane_(lane), columns_(columns) {}

  LaneBody run() {
    for (const int event : lane_.events) add_row(event);
    body_.rows = static_cast<int>(lane_.events.size());
    body_.depth = body_.rows;
    return std::move(body_);
  }

 private:
  [[nodiscard]] bool is_above() const { return columns_.names <= Px{}; }
  [[nodiscard]] Px first_line() const { return (theme_.span_height - make_name_style(theme_).leading) / 2; }

  [[nodiscard]] TextBlock set(const std::string& text, const TextStyle& style, Px width) const {
    return set_lines(page_.shaper.shape(text, style), {width, Align::start, false});
  }

  void append(int event, TextRole role, Point origin, TextBlock block) {
    if (block.lines.empty()) return;
    body_.height = std::max(body_.height, origin.y + block.height);
    const bool quiet = role == TextRole::event_date;
    body_.parts.push_back({Role::event_label,
                           {Subject::Kind::event, event},
                           PlacedText{role, origin, std::move(block)},
                           false,
                           Finish::solid,
                           quiet});
  }

  void add_row(int index) {
    const Event& event = page_.timeline.events[static_cast<std::size_t>(index)];
    const Px top = body_.parts.empty() ? Px{} : body_.height + theme_.span_gap;
    const Px text_bottom = append_name(index, event, top);
    const Px bar_top = is_above() ? text_bottom + above_gap : top;
    body_.height = std::max(body_.height, bar_top + theme_.span_height);
    std::vector<Part> mark = move_parts(make_lane_mark(sheet_, index), bar_top);
    append_date(index, event, mark, {top, bar_top});
    append_parts(body_.parts, std::move(mark));
    body_.row_tops.push_back(top);
  }

  /// Name and description; where they end.
  Px append_name(int index, const Event& event, Px top) {
    const Px shift = is_above() ? Px{} : std::min(find_shift(lane_), columns_.shift);
    const Px left = (is_above() ? sheet_.plot.left : page_.left) + shift;
    const Px width = is_above() ? sheet_.plot.width() : columns_.names - shift;
    const Px y = is_above() ? top : top + first_line();
    TextBlock name = set(event.title, make_name_style(theme_), width);
    const Px under = y + name.height;
    append(index, TextRole::event_title, {left, y}, std::move(name));
    if (event.description.empty()) return under;
    TextBlock text = set(event.description, theme_.look(TextRole::event_text).style, width);
    const Px bottom = under + text.height;
    append(index, TextRole::event_text, {left, under}, std::move(text));
    return bottom;
  }

  /// In its column, where dates are asked for; else beside the mark of a point, where there is room.
  void append_date(int index, const Event& event, const std::vector<Part>& mark, Interval tops) {
    const bool is_asked_for = has_date_column(page_.timeline);
    const bool is_shown = page_.timeline.layout.has_dates.value_or(event.kind != EventKind::span);
    if (!is_shown && !event.title.empty()) return;
    const std::string text = format_lane_date(page_, event);
    if (is_asked_for && !is_above()) {
      const Px x = page_.left + columns_.names + column_gap;
      append(index, TextRole::event_date, {x, tops.begin + first_line()},
             set(text, make_date_style(theme_), columns_.dates));
      return;
    }
    Rect ink;
    for (const Part& part : mark) ink = make_hull(ink, find_bounds(part.shape));
    TextBlock block = set(text, make_date_style(theme_), sheet_.plot.width());
    const Px right = ink.right() + theme_.span_beside;
    const Px left = ink.x - theme_.span_beside - block.width;
    const Px y = tops.end + first_line();
    if (right + block.width <= page_.right) return append(index, TextRole::event_date, {right, y}, std::move(block));
    if (left >= sheet_.plot.left) return append(index, TextRole::event_date, {left, y}, std::move(block));
    const Px x = std::max(sheet_.plot.left, page_.right - block.width);
    append(index, TextRole::event_date, {x, tops.end + theme_.span_height}, std::move(block));
  }

  const LaneSheet& sheet_;
  const Page& page_;
  const Theme& theme_;
  const Lane& lane_;
  const PlanColumns& columns_;
  LaneBody body_;
};

}  // namespace

Px PlanColumns::width() const {
  if (names <= Px{}) return {};
  return names + column_gap + (dates > Px{} ? dates + column_gap : Px{});
}

PlanColumns find_plan_columns(const Page& page, const std::vector<Lane>& lanes) {
  if (page.width() < narrow) return {};
  PlanColumns columns{least_names, {}, {}};
  const TextStyle name = make_name_style(page.theme);
  const TextStyle date = make_date_style(page.theme);
  for (const Lane& lane : lanes) {
    columns.shift = std::max(columns.shift, find_shift(lane));
    for (const int index : lane.events) {
      const Event& event = page.timeline.events[static_cast<std::size_t>(index)];
      columns.names = std::max(columns.names, find_shift(lane) + page.shaper.shape(event.title, name).natural_width());
      if (has_date_column(page.timeline))
        columns.dates = std::max(columns.dates, page.shaper.shape(format_lane_date(page, event), date).natural_width());
    }
  }
  columns.names = std::min(columns.names, page.width() * 3 / 10);
  columns.dates = std::min(columns.dates, page.width() / 5);
  columns.shift = std::min(columns.shift, columns.names / 2);
  return columns;
}

LaneBody make_waterfall_body(const LaneSheet& sheet, const Lane& lane, const PlanColumns& columns) {
  return RowMaker(sheet, lane, columns).run();
}

}  // namespace chronodraw
