// SPDX-License-Identifier: MIT
#include "layout/shared/axis_scales.hpp"

#include <algorithm>

#include "calendar/elapsed.hpp"
#include "layout/shared/axis_room.hpp"

namespace chronodraw {

namespace {

/// Where each moment of a sequence stands.
std::vector<Px> list_places(const Page& page, const Scale& scale) {
  std::vector<Px> places;
  const std::int64_t count = page.options.moments == nullptr ? 0 : std::ssize(*page.options.moments);
  for (std::int64_t k = 0; k < count; ++k) places.push_back(scale.at({k * sequence_step}));
  return places;
}

std::vector<AxisTick> number_places(const Page& page, const std::vector<Px>& places, std::int64_t step) {
  std::vector<AxisTick> ticks;
  for (std::size_t i = 0; i < places.size(); ++i) {
    const std::int64_t number = static_cast<std::int64_t>(i) + 1;
    if (number % step != 0) continue;
    ticks.push_back(
        make_tick(page, places[i], format_ordinal(number, page.options.dates), TextRole::axis_fine, Flow::right));
  }
  return ticks;
}

std::string format_waiting(const Moment& from, const Moment& to, const DateStyle& dates) {
  const TickUnit least = std::max(find_unit(from.precision), find_unit(to.precision));
  const Elapsed elapsed = find_elapsed(to.at.seconds - from.at.seconds, least);
  const std::string text = format_elapsed({std::max<std::int64_t>(elapsed.count, 1), elapsed.unit}, dates);
  if (elapsed.count == 0) return "< " + text;
  return from.is_vague || to.is_vague ? format_about(text, dates) : text;
}

}  // namespace

AxisTicks make_ordinal_ticks(const Page& page, const Scale& scale, Flow flow) {
  const std::vector<Px> places = list_places(page, scale);
  if (places.empty()) return {};
  const Px pitch = places.size() < 2 ? scale.end() - scale.begin() : places[1] - places[0];
  std::int64_t step = 1;
  while (pitch * step < least_label_pitch) step = find_next_count({TickUnit::year, step});
  std::vector<AxisTick> ticks = number_places(page, places, step);
  while (ticks.size() > 1 && !has_room(ticks, {scale, page.theme, flow})) {
    step = find_next_count({TickUnit::year, step});
    ticks = number_places(page, places, step);
  }
  drop_crowded_labels(ticks, {scale, page.theme, flow});
  if (step == 1 || pitch < least_minor_pitch) return {std::move(ticks)};
  std::vector<AxisTick> minor;
  for (const Px x : places) minor.push_back(make_minor_tick(x));
  add_minor_ticks(ticks, std::move(minor));
  return {std::move(ticks)};
}

AxisTicks make_interim_ticks(const Page& page, const Scale& scale, Flow flow) {
  const std::vector<Px> places = list_places(page, scale);
  AxisTicks axis;
  std::int64_t longest = 1;
  for (std::size_t i = 1; i < places.size(); ++i) {
    longest = std::max(longest, (*page.options.moments)[i].at.seconds - (*page.options.moments)[i - 1].at.seconds);
  }
  for (std::size_t i = 0; i < places.size(); ++i) {
    if (i + 1 == places.size()) {
      axis.ticks.push_back({places[i], true, true, TextRole::axis_fine, {}});
      break;
    }
    const Moment& from = (*page.options.moments)[i];
    const Moment& to = (*page.options.moments)[i + 1];
    AxisTick tick = make_tick(page, places[i], format_waiting(from, to, page.options.dates), TextRole::axis_fine, flow);
    if (find_label_end(tick, flow) + axis_label_drop > places[i + 1]) tick.label = {};
    axis.ticks.push_back(std::move(tick));
    const Px room = places[i + 1] - places[i] - 2 * axis_label_gap;
    const double share = static_cast<double>(to.at.seconds - from.at.seconds) / static_cast<double>(longest);
    const Px begin = places[i] + axis_label_gap;
    if (room > Px{}) axis.bars.push_back({begin, begin + std::max(px(1), px(room.value() * share))});
  }
  return axis;
}

}  // namespace chronodraw
