// SPDX-License-Identifier: MIT
#include "input/decode_axis.hpp"

#include <algorithm>
#include <array>
#include <map>

#include "base/edit_distance.hpp"
#include "base/numbers.hpp"
#include "calendar/read_date.hpp"
#include "calendar/read_ticks.hpp"
#include "input/read_values.hpp"
#include "input/read_when.hpp"

namespace chronodraw {

namespace {

constexpr std::size_t most_breaks = 1'000;
constexpr std::size_t most_ids = 1'000;  ///< searched for the nearest one

/// Each event by its id.
using EventIndex = std::map<std::string_view, const Event*>;

constexpr std::array<std::string_view, 5> scales{"chronological", "relative", "log", "sequential", "interim"};

std::string_view find_scale_name(ScaleKind scale) { return scales[static_cast<std::size_t>(scale)]; }

void read_scale(Decoding& decoding, const MapEntry& entry, AxisRange& axis) {
  const std::optional<std::size_t> choice = read_choice(decoding, entry, scales);
  if (choice) axis.scale = static_cast<ScaleKind>(*choice);
}

void check_axis_order(Decoding& decoding, const AxisRange& axis, const MapEntry& to) {
  if (!axis.from || !axis.to) return;
  const Bound first = find_outer_start(*axis.from);
  const Bound last = find_outer_end(*axis.to);
  if (!first.is_finite() || !last.is_finite() || first.at < last.at) return;
  report_error(decoding, to.value.span, "end-before-start", "expected `to` after `from`, found it before",
               "swap the two");
}

void read_ticks(Decoding& decoding, const MapEntry& entry, AxisRange& axis) {
  const std::string text = read_line(decoding, entry);
  if (find_scalar(entry.value) == nullptr) return;
  axis.has_ticks = text != "none";
  if (!axis.has_ticks) return;
  const auto step = read_tick_step(text);
  if (const auto* error = std::get_if<DateError>(&step))
    return report_error(decoding, entry.value.span, "bad-ticks", error->message, error->hint);
  axis.ticks = std::get<TickStep>(step);
}

void read_format(Decoding& decoding, const MapEntry& entry, AxisRange& axis) {
  axis.format = read_line(decoding, entry);
  if (find_scalar(entry.value) == nullptr) return;
  const auto error = find_pattern_error(axis.format);
  if (error) report_error(decoding, entry.value.span, "bad-format", error->message, error->hint);
}

void read_axis_direction(Decoding& decoding, const MapEntry& entry, AxisRange& axis) {
  constexpr std::array<std::string_view, 2> names{"ltr", "rtl"};
  const std::optional<std::size_t> choice = read_choice(decoding, entry, names);
  if (choice) axis.direction = *choice == 0 ? Direction::ltr : Direction::rtl;
}

/// A stretch with two ends.
void read_break(Decoding& decoding, const Node& node, AxisRange& axis) {
  const std::optional<DateValue> range = read_date_field(decoding, {"breaks", node.span, node});
  if (!range) return;
  if (!find_outer_start(*range).is_finite() || !find_outer_end(*range).is_finite()) {
    return report_error(decoding, node.span, "bad-break",
                        "expected a break with two ends, found " + describe_node(node), "write it as `1950/1980`");
  }
  axis.breaks.push_back(*range);
}

void check_breaks_apart(Decoding& decoding, const MapEntry& entry, const AxisRange& axis) {
  for (std::size_t i = 1; i < axis.breaks.size(); ++i) {
    const DateValue& before = axis.breaks[i - 1];
    const DateValue& after = axis.breaks[i];
    if (find_outer_end(before).at < find_outer_start(after).at) continue;
    return report_error(decoding, entry.value.span, "bad-break",
                        "expected breaks apart, found `" + after.source + "` beside `" + before.source + "`",
                        "join the two");
  }
}

void read_breaks(Decoding& decoding, const MapEntry& entry, AxisRange& axis) {
  const Scalar* scalar = find_scalar(entry.value);
  const List* list = find_list(entry.value);
  axis.has_auto_breaks = scalar != nullptr && scalar->text == "auto";
  if (axis.has_auto_breaks || (scalar != nullptr && scalar->text == "none")) return;
  if (scalar == nullptr && list == nullptr) {
    return report_error(decoding, entry.value.span, "wrong-type",
                        "expected `auto` or a list of dates for `breaks`, found " + describe_node(entry.value),
                        "write `auto`, or a list such as `[1950/1980]`");
  }
  if (list != nullptr && list->items.size() > most_breaks) {
    return report_error(decoding, entry.value.span, "bad-break",
                        "expected at most " + format_number(std::int64_t{most_breaks}) + " breaks, found " +
                            format_number(static_cast<std::int64_t>(list->items.size())),
                        "join those that lie near one another");
  }
  if (scalar != nullptr) read_break(decoding, entry.value, axis);
  if (list != nullptr) {
    for (const Node& node : list->items) read_break(decoding, node, axis);
  }
  std::stable_sort(axis.breaks.begin(), axis.breaks.end(), is_before);
  check_breaks_apart(decoding, entry, axis);
}

/// Each key that this kind of scale has no use for.
void check_wishes(Decoding& decoding, const Map& map, const AxisRange& axis) {
  const auto refuse = [&](std::string_view key, const std::string& why) {
    const MapEntry* entry = find_field(map, KeyScope::axis, key);
    if (entry == nullptr) return;
    report_error(decoding, entry->key_span, "bad-scale",
                 "expected no `" + std::string(key) + "` beside `scale: " + std::string(find_scale_name(axis.scale)) +
                     "`, found one",
                 why);
  };
  if (axis.scale == ScaleKind::chronological) return;
  refuse("format", "it is for the dates of a calendar: leave it away, or write `scale: chronological`");
  if (!axis.breaks.empty() || axis.has_auto_breaks)
    refuse("breaks", "breaks are for `scale: chronological`: leave one of the two away");
  if (axis.ticks && axis.scale != ScaleKind::relative)
    refuse("ticks", "its ticks follow from the events: leave the key away, or write `none`");
  if (axis.scale != ScaleKind::relative) return;
  for (const std::string_view key : {"from", "to"}) refuse(key, "every group counts from its own zero: leave it away");
}

/// What a break would swallow: the first event or key date of which any part is in it.
template <class Dated>
const Dated* find_within(const std::vector<Dated>& all, const DateValue& range) {
  const Instant from = find_outer_start(range).at;
  const Instant to = find_outer_end(range).at;
  const auto found = std::find_if(all.begin(), all.end(), [&](const Dated& one) {
    const Bound begin = find_outer_start(one.date);
    const Bound end = find_outer_end(one.date);
    return (!begin.is_finite() || begin.at < to) && (!end.is_finite() || end.at > from);
  });
  return found == all.end() ? nullptr : &*found;
}

template <class Dated>
void check_break(Decoding& decoding, const Node& node, const DateValue& range, const std::vector<Dated>& all) {
  const Dated* within = find_within(all, range);
  if (within == nullptr) return;
  report_error(decoding, node.span, "break-over-event",
               "expected nothing within the break " + describe_node(node) + ", found `" + within->title + "`",
               "its date is `" + within->date.source + "`: keep it out of the break");
}

void check_breaks(Decoding& decoding, const Node& node, const Timeline& timeline) {
  if (const List* list = find_list(node)) {
    for (const Node& item : list->items) check_breaks(decoding, item, timeline);
  } else if (const Scalar* scalar = find_scalar(node)) {
    for (const DateValue& range : timeline.axis.breaks) {
      if (range.source != scalar->text) continue;
      check_break(decoding, node, range, timeline.events);
      check_break(decoding, node, range, timeline.markers);
    }
  }
}

void check_relative(Decoding& decoding, const MapEntry& scale, const Timeline& timeline) {
  const auto refuse = [&](std::string_view key, std::size_t count) {
    if (count == 0) return;
    report_error(decoding, scale.value.span, "bad-scale",
                 "expected no `" + std::string(key) + "` beside `scale: relative`, found " +
                     format_number(static_cast<std::int64_t>(count)),
                 "every group counts from its own zero, where they have no place: leave them away");
  };
  refuse("eras", timeline.eras.size());
  refuse("markers", timeline.markers.size());
}

std::optional<Instant> find_event_start(const EventIndex& events, std::string_view id) {
  const auto event = events.find(id);
  if (event == events.end()) return std::nullopt;
  const Bound start = find_outer_start(event->second->date);
  if (start.is_finite()) return start.at;
  return find_anchor(event->second->date);
}

std::string make_zero_hint(const EventIndex& events, std::string_view text) {
  std::vector<std::string_view> ids;
  if (events.size() <= most_ids)
    for (const auto& [id, event] : events) ids.push_back(id);
  const std::optional<std::string_view> nearest = find_nearest(text, ids);
  return nearest ? "did you mean `" + std::string(*nearest) + "`?"
                 : "give the event an `id`, or write a date as in `2003-03-20`";
}

std::optional<Instant> read_zero(Decoding& decoding, const MapEntry& entry, const EventIndex& events) {
  const Scalar* scalar = expect_scalar(decoding, entry.value, "a date or the id of an event for `zero`");
  if (scalar == nullptr || !expect_short_text(decoding, entry.value, scalar->text)) return std::nullopt;
  if (const std::optional<Instant> start = find_event_start(events, scalar->text)) return start;
  const DateReading reading = read_date(scalar->text, decoding.habits);
  const auto* date = std::get_if<DateValue>(&reading);
  if (date != nullptr && find_outer_start(*date).is_finite()) return find_outer_start(*date).at;
  report_error(decoding, entry.value.span, "bad-zero",
               "expected a date or the id of an event for `zero`, found " + describe_node(entry.value),
               make_zero_hint(events, scalar->text));
  return std::nullopt;
}

}  // namespace

AxisRange decode_axis(Decoding& decoding, const Node& node) {
  AxisRange axis;
  const Map* map = expect_map(decoding, node, "a map with `from`, `to` or `scale` for `axis`");
  if (map == nullptr) return axis;
  check_keys(decoding, *map, KeyScope::axis);
  if (const MapEntry* scale = find_field(*map, KeyScope::axis, "scale")) read_scale(decoding, *scale, axis);
  if (const MapEntry* ticks = find_field(*map, KeyScope::axis, "ticks")) read_ticks(decoding, *ticks, axis);
  if (const MapEntry* format = find_field(*map, KeyScope::axis, "format")) read_format(decoding, *format, axis);
  if (const MapEntry* breaks = find_field(*map, KeyScope::axis, "breaks")) read_breaks(decoding, *breaks, axis);
  if (const MapEntry* direction = find_field(*map, KeyScope::axis, "direction"))
    read_axis_direction(decoding, *direction, axis);
  if (const MapEntry* from = find_field(*map, KeyScope::axis, "from")) axis.from = read_date_field(decoding, *from);
  if (const MapEntry* to = find_field(*map, KeyScope::axis, "to")) {
    axis.to = read_date_field(decoding, *to);
    check_axis_order(decoding, axis, *to);
  }
  check_wishes(decoding, *map, axis);
  return axis;
}

void read_zeros(Decoding& decoding, const GroupList& list, Timeline& timeline) {
  EventIndex events;
  if (!list.zeros.empty())
    for (const Event& event : timeline.events) events.emplace(event.id, &event);
  for (const auto& [index, entry] : list.zeros) {
    timeline.groups[static_cast<std::size_t>(index)].zero = read_zero(decoding, *entry, events);
  }
}

void check_axis(Decoding& decoding, const Map& map, const Timeline& timeline) {
  const MapEntry* entry = find_field(map, KeyScope::document, "axis");
  const Map* axis = entry == nullptr ? nullptr : find_map(entry->value);
  if (axis == nullptr) return;
  if (const MapEntry* breaks = find_field(*axis, KeyScope::axis, "breaks"))
    check_breaks(decoding, breaks->value, timeline);
  const MapEntry* scale = find_field(*axis, KeyScope::axis, "scale");
  if (scale != nullptr && timeline.axis.scale == ScaleKind::relative) check_relative(decoding, *scale, timeline);
}

}  // namespace chronodraw
