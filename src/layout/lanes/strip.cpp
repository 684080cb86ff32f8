// SPDX-License-Identifier: MIT
#include "layout/lanes/strip.hpp"

#include <algorithm>
#include <numeric>
#include <optional>
#include <utility>

#include "calendar/format_date.hpp"
#include "calendar/read_date.hpp"
#include "layout/shared/doubt.hpp"
#include "layout/shared/pack_rows.hpp"
#include "text/set_lines.hpp"

namespace chronodraw {

namespace {

constexpr Px least_height = px(48);
constexpr Px padding = px(8);
constexpr Px row_gap = px(4);
constexpr Px name_gap = px(16);     // between names side by side
constexpr Px line_gap = px(11);     // from a key date's line to its name
constexpr Px era_inset = px(8);     // from the begin of an era
constexpr Px line_clear = px(5);    // from a line to foreign names
constexpr Px least_width = px(90);  // narrower eras let their name run on
constexpr Px most_width = px(220);  // of a key date's name

/// A name, and the line it belongs to.
struct Name {
  Subject subject;
  std::vector<PlacedText> texts;  ///< from its top left
  Size size;
  Px at;  ///< begin of the era, or the line
  bool has_line{false};
};

struct Place {
  Px x;
  int row{0};
};

class StripMaker {
 public:
  explicit StripMaker(const LaneSheet& sheet) : sheet_(sheet), page_(sheet.plot) {}

  Strip run() {
    for (std::size_t i = 0; i < page_.timeline.eras.size(); ++i) add_era(static_cast<int>(i));
    for (std::size_t i = 0; i < page_.timeline.markers.size(); ++i) add_marker(static_cast<int>(i));
    if (names_.empty()) return {};
    place_all();
    return make_parts();
  }

 private:
  [[nodiscard]] TextBlock set(const std::string& text, TextRole role, Px width) const {
    return set_lines(page_.shaper.shape(text, page_.theme.look(role).style), {width, Align::start, true});
  }

  static void append(Name& name, TextRole role, TextBlock block) {
    if (block.lines.empty()) return;
    const Px y = name.size.height;
    name.size = {std::max(name.size.width, block.width), y + block.height};
    name.texts.push_back({role, {Px{}, y}, std::move(block)});
  }

  void add_era(int index) {
    const Era& era = page_.timeline.eras[static_cast<std::size_t>(index)];
    const Px begin = sheet_.scale.at_start(era.date.start.lo);
    const Px band = sheet_.scale.at_end(era.date.end.hi) - begin - 2 * era_inset;
    Name name{{Subject::Kind::era, index}, {}, {}, begin + era_inset, false};
    append(name, TextRole::label,
           set(era.title, TextRole::label, std::min(std::max(band, least_width), page_.width())));
    names_.push_back(std::move(name));
  }

  void add_marker(int index) {
    const Marker& marker = page_.timeline.markers[static_cast<std::size_t>(index)];
    const Px x = find_key_line(sheet_.scale, marker);
    const Px room = std::max(x - page_.left, page_.right - x) - line_gap;
    const Px width = std::min(most_width, room);
    DateStyle style = page_.options.dates;
    style.short_months = true;
    Name name{{Subject::Kind::marker, index}, {}, {}, x, true};
    append(name, TextRole::event_date,
           set(format_date(find_printed(page_.timeline, marker.date), style), TextRole::event_date, width));
    append(name, TextRole::event_title, set(marker.title, TextRole::event_title, width));
    names_.push_back(std::move(name));
  }

  /// From the right to the left: a line that begins beside its name then has nothing under it but what stands further
  /// right. Each name takes the lowest row that is free.
  void place_all() {
    places_.resize(names_.size());
    std::vector<std::size_t> order(names_.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return names_[a].at > names_[b].at; });
    for (const std::size_t i : order) {
      places_[i] = find_place(names_[i]);
      placed_.push_back(i);
      rows_ = std::max(rows_, places_[i].row + 1);
    }
  }

  [[nodiscard]] Place find_place(const Name& name) const {
    const std::vector<Px> sides = list_sides(name);
    for (int row = 0; row <= rows_; ++row) {
      for (const Px x : sides)
        if (is_free(name, {x, row})) return {x, row};
    }
    return {sides.front(), rows_};  // lines are broken behind it
  }

  /// Where the name may begin: right of its line, left of it.
  [[nodiscard]] std::vector<Px> list_sides(const Name& name) const {
    const Px last = std::max(page_.left, page_.right - name.size.width);
    if (!name.has_line) return {std::clamp(name.at, page_.left, last)};
    std::vector<Px> sides;
    if (name.at + line_gap <= last) sides.push_back(name.at + line_gap);
    if (name.at - line_gap - name.size.width >= page_.left) sides.push_back(name.at - line_gap - name.size.width);
    if (sides.empty()) sides.push_back(last);
    return sides;
  }

  [[nodiscard]] bool is_free(const Name& name, const Place& place) const {
    return std::none_of(placed_.begin(), placed_.end(),
                        [&](std::size_t other) { return is_meeting(name, place, names_[other], places_[other]); });
  }

  static bool is_crossing(const Name& line, int row, const Name& name, const Place& place) {
    const bool reaches = line.has_line && row >= place.row;
    return reaches && line.at > place.x - line_clear && line.at < place.x + name.size.width + line_clear;
  }

  static bool is_meeting(const Name& a, const Place& at, const Name& b, const Place& bt) {
    const bool side_by_side = at.x + a.size.width + name_gap <= bt.x || bt.x + b.size.width + name_gap <= at.x;
    return (at.row == bt.row && !side_by_side) || is_crossing(a, at.row, b, bt) || is_crossing(b, bt.row, a, at);
  }

  /// Row 0 is the lowest.
  [[nodiscard]] std::vector<Px> find_tops() const {
    std::vector<Px> heights(static_cast<std::size_t>(rows_));
    for (std::size_t i = 0; i < names_.size(); ++i) {
      Px& height = heights[static_cast<std::size_t>(places_[i].row)];
      height = std::max(height, names_[i].size.height);
    }
    std::vector<Px> tops(heights.size());
    Px y = padding;
    for (std::size_t row = heights.size(); row-- > 0;) {
      tops[row] = y;
      y += heights[row] + row_gap;
    }
    tops.push_back(y - row_gap + padding);
    return tops;
  }

  Strip make_parts() {
    const std::vector<Px> tops = find_tops();
    Strip strip;
    strip.height = std::max(least_height, tops.back());
    strip.line_tops.resize(page_.timeline.markers.size());
    for (std::size_t i = 0; i < names_.size(); ++i) {
      Name& name = names_[i];
      const Px top = tops[static_cast<std::size_t>(places_[i].row)];
      if (name.has_line) strip.line_tops[static_cast<std::size_t>(name.subject.index)] = top - padding;
      for (PlacedText& text : name.texts) {
        text.origin = {places_[i].x, top + text.origin.y};
        const bool quiet = text.role == TextRole::event_date;
        const Role role = name.has_line ? Role::event_label : Role::era;
        strip.parts.push_back({role, name.subject, std::move(text), false, Finish::solid, quiet});
      }
    }
    return strip;
  }

  const LaneSheet& sheet_;
  const Page& page_;
  std::vector<Name> names_;
  std::vector<Place> places_;
  std::vector<std::size_t> placed_;
  int rows_{0};
};

}  // namespace

Px find_key_line(const Scale& scale, const Marker& marker) { return scale.at(find_anchor(marker.date)); }

Strip make_strip(const LaneSheet& sheet) { return StripMaker(sheet).run(); }

}  // namespace chronodraw
