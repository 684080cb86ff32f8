// SPDX-License-Identifier: MIT
#include "export/html/time_axis.hpp"

#include <algorithm>
#include <optional>

#include "base/json_text.hpp"
#include "base/numbers.hpp"
#include "calendar/ticks.hpp"

namespace chronodraw {

namespace {

constexpr std::size_t most_ticks = 600;  // of one level
constexpr double letter = 6.6;           // px; about the width of one in a label
constexpr double label_air = 18;         // px; round a label
constexpr double widest_pitch = 480;     // px between the finest ticks, at the greatest stretch
constexpr double least_stretch = 8;

struct Level {
  std::vector<double> places;
  std::vector<std::string> labels;
  std::vector<std::int64_t> parents;  ///< indices of the ticks that begin a larger unit, and of the first
  std::vector<std::string> names;     ///< of those units
  double pitch{0};                    ///< least distance at stretch 1
  double room{0};                     ///< the least stretch that has room for all labels
};

/// Absent in time that is left out.
std::optional<double> find_place(const std::vector<TimeKnot>& knots, Instant at) {
  for (std::size_t i = 1; i < knots.size(); ++i) {
    const TimeKnot& a = knots[i - 1];
    const TimeKnot& b = knots[i];
    if (at > b.at || (at == b.at && i + 1 < knots.size())) continue;
    if (a.is_left_out || b.at == a.at) return std::nullopt;
    const double share =
        static_cast<double>(at.seconds - a.at.seconds) / static_cast<double>(b.at.seconds - a.at.seconds);
    return a.x.value() + share * (b.x - a.x).value();
  }
  return std::nullopt;
}

double count_letters(const std::string& text) {
  return static_cast<double>(
      std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

/// Two years, twenty, two hundred read worse than fives and tens, and half months worse than months.
bool is_plain(const TickStep& step) {
  std::int64_t lead = step.count;
  while (lead >= 10) lead /= 10;
  return step.unit != TickUnit::half_month && (step.unit != TickUnit::year || lead != 2);
}

class LevelMaker {
 public:
  LevelMaker(const TimeAxis& axis, const Timeline& timeline, const DateStyle& dates)
      : axis_(axis), dates_(dates), format_{timeline.axis.format, timeline.axis.format.empty()} {}

  std::optional<Level> make(const TickStep& step) const {
    const Instant from = axis_.knots.front().at;
    const Instant to = axis_.knots.back().at;
    if (static_cast<double>(to.seconds - from.seconds) / step.seconds() > static_cast<double>(most_ticks))
      return std::nullopt;
    Level level;
    for (const Tick& tick : make_ticks(from, to, step, dates_, format_)) append(level, tick, step);
    if (level.places.size() < 2) return std::nullopt;
    measure(level);
    return level;
  }

 private:
  void append(Level& level, const Tick& tick, const TickStep& step) const {
    const std::optional<double> place = find_place(axis_.knots, tick.at);
    if (!place) return;
    const std::string leading = format_.has_parent ? find_leading_text(tick, step) : std::string();
    if (!leading.empty()) {
      level.parents.push_back(std::ssize(level.places));
      level.names.push_back(find_parent(tick.at, step, dates_));
    }
    level.places.push_back(*place);
    level.labels.push_back(leading.empty() ? tick.label : leading);
  }

  /// The larger unit where it changes. Weeks begin within months: there the date is written out.
  [[nodiscard]] std::string find_leading_text(const Tick& tick, const TickStep& step) const {
    if (tick.parent.empty()) return {};
    const bool is_week = step.unit == TickUnit::day && step.count > 1;
    const bool is_change = find_parent({tick.at.seconds - 1}, step, dates_) != tick.parent;
    if (is_change && !is_week) return tick.parent;
    return find_parent(tick.at, is_week || step.unit < TickUnit::day ? TickStep{TickUnit::hour, 1} : step, dates_);
  }

  static void measure(Level& level) {
    level.pitch = level.places[1] - level.places[0];
    for (std::size_t i = 2; i < level.places.size(); ++i)
      level.pitch = std::min(level.pitch, level.places[i] - level.places[i - 1]);
    double widest = 0;
    for (const std::string& label : level.labels) widest = std::max(widest, count_letters(label));
    level.room = (widest * letter + label_air) / level.pitch;
  }

  const TimeAxis& axis_;
  const DateStyle& dates_;
  TickFormat format_;
};

/// Finest first; only those that have room at some stretch, and none that is coarser than what has room at all.
std::vector<Level> make_levels(const TimeAxis& axis, const Timeline& timeline, const DateStyle& dates) {
  const LevelMaker maker(axis, timeline, dates);
  std::vector<Level> levels;
  for (const TickStep& step : tick_ladder()) {
    if (!is_plain(step)) continue;
    std::optional<Level> level = maker.make(step);
    if (!level || level->pitch <= 0) continue;
    levels.push_back(std::move(*level));
    if (levels.back().room <= 1) break;
  }
  return levels;
}

template <class Values, class Format>
void append_list(std::string& to, std::string_view key, const Values& values, Format format) {
  to.append(",\"").append(key).append("\":[");
  for (const auto& value : values) to.append(to.back() == '[' ? "" : ",").append(format(value));
  to.append("]");
}

std::string format_level(const Level& level) {
  std::string out = "{\"room\":" + format_number(level.room, 3);
  append_list(out, "x", level.places, [](double place) { return format_number(place, 2); });
  append_list(out, "t", level.labels, format_json_text);
  append_list(out, "p", level.parents, [](std::int64_t index) { return format_number(index); });
  append_list(out, "n", level.names, format_json_text);
  return out + "}";
}

/// `<` would end the element that the text stands in.
std::string escape_markup(const std::string& json) {
  std::string out;
  for (const char c : json) out += c == '<' ? std::string("\\u003c") : std::string(1, c);
  return out;
}

}  // namespace

TimeAxis find_time_axis(const Plan& plan) {
  TimeAxis axis;
  bool has_tick = false;
  bool has_label = false;
  for (const Part& part : plan.parts) {
    const Rect bounds = find_bounds(part.shape);
    if (part.role == Role::axis && std::holds_alternative<Bar>(part.shape)) axis.band = make_hull(axis.band, bounds);
    if (part.role == Role::tick && std::holds_alternative<Line>(part.shape)) {
      has_tick = true;
      axis.foot = std::max(axis.foot, bounds.bottom());
    }
    has_label = has_label || part.role == Role::tick_label;
  }
  axis.left = axis.band.x > plan.content.x + px(1) ? axis.band.x : Px{};
  axis.right = plan.size.width;
  if (has_tick && has_label && plan.direction == Direction::ltr) axis.knots = plan.time;
  return axis;
}

std::string format_time_axis(const TimeAxis& axis, const Timeline& timeline, const DateStyle& dates) {
  const std::vector<Level> levels = axis.knots.size() < 2 ? std::vector<Level>{} : make_levels(axis, timeline, dates);
  if (levels.empty()) return "{\"x0\":0,\"x1\":" + format_number(axis.right) + ",\"most\":16}";
  std::string out = "{";
  const std::pair<std::string_view, Px> lengths[] = {{"x0", axis.band.x},   {"x1", axis.band.right()},
                                                     {"from", axis.left},   {"to", axis.right},
                                                     {"head", axis.band.y}, {"foot", axis.foot}};
  for (const auto& [key, length] : lengths)
    out.append("\"").append(key).append("\":").append(format_number(length)).append(",");
  out += "\"most\":" + format_number(std::max(least_stretch, widest_pitch / levels.front().pitch), 2);
  append_list(out, "levels", levels, format_level);
  return escape_markup(out + "}");
}

}  // namespace chronodraw
