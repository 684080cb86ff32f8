// SPDX-License-Identifier: MIT
#include "layout/shared/axis_scales.hpp"

#include <algorithm>

#include "calendar/elapsed.hpp"
#include "layout/shared/axis_room.hpp"

namespace chronodraw {

namespace {

/// Years where the view is long, then months, weeks, days, hours and so on.
TickStep find_relative_unit(std::int64_t extent) {
  constexpr std::int64_t day = 86'400;
  if (extent > 1'000 * day) return {TickUnit::year, 1};
  if (extent > 120 * day) return {TickUnit::month, 1};
  if (extent > 28 * day) return {TickUnit::day, 7};
  if (extent > 2 * day) return {TickUnit::day, 1};
  if (extent > 7'200) return {TickUnit::hour, 1};
  return {extent > 120 ? TickUnit::minute : TickUnit::second, 1};
}

/// The numbers of the units that have a tick: multiples of the step, and 1 where counting begins.
std::vector<std::int64_t> list_numbers(std::int64_t first, std::int64_t last, std::int64_t step) {
  std::vector<std::int64_t> numbers;
  for (std::int64_t k = first / step - 1; k * step <= last; ++k) {
    const std::int64_t number = k == 0 ? 1 : k * step;
    const bool is_crowding = k == 1 && step == 2;  // 2 beside 1
    if (first <= number && number <= last && !is_crowding && (numbers.empty() || numbers.back() != number))
      numbers.push_back(number);
  }
  return numbers;
}

class RelativeTicks {
 public:
  RelativeTicks(const Page& page, const Scale& scale, Flow flow)
      : page_(page), scale_(scale), room_{scale, page.theme, flow} {}

  AxisTicks run() {
    const AxisRange& wishes = page_.timeline.axis;
    const std::int64_t extent = scale_.domain().to.seconds - scale_.domain().from.seconds;
    unit_ = find_relative_unit(extent);
    std::int64_t count = 1;
    if (wishes.ticks) set_unit(*wishes.ticks, count);
    const double pitch = (scale_.end() - scale_.begin()).value() * unit_.seconds() / static_cast<double>(extent);
    while (pitch * static_cast<double>(count) < least_label_pitch.value()) count = find_next_count({unit_.unit, count});
    std::vector<AxisTick> ticks = set_ticks(count);
    while (ticks.size() > 1 && !has_room(ticks, room_)) {
      count = find_next_count({unit_.unit, count});
      ticks = set_ticks(count);
    }
    drop_crowded_labels(ticks, room_);
    if (count > 1 && pitch >= least_minor_pitch.value()) add_minor_ticks(ticks, set_minor_ticks());
    return {std::move(ticks)};
  }

 private:
  void set_unit(const TickStep& asked_for, std::int64_t& count) {
    const bool is_weeks = asked_for.unit == TickUnit::day && asked_for.count % 7 == 0;
    unit_ = {asked_for.unit, is_weeks ? 7 : 1};
    count = asked_for.count / unit_.count;
    if (unit_.unit == TickUnit::half_month) unit_ = {TickUnit::day, 1}, count = 15;
  }

  [[nodiscard]] Instant find_begin(std::int64_t number) const {
    return {static_cast<std::int64_t>(static_cast<double>(number > 0 ? number - 1 : number) * unit_.seconds())};
  }
  [[nodiscard]] std::vector<std::int64_t> list(std::int64_t count) const {
    const auto find_number = [&](Instant at) {
      return static_cast<std::int64_t>(static_cast<double>(at.seconds) / unit_.seconds());
    };
    std::vector<std::int64_t> numbers =
        list_numbers(find_number(scale_.domain().from) - 1, find_number(scale_.domain().to) + 1, count);
    const auto is_outside = [&](std::int64_t number) {
      return find_begin(number) < scale_.domain().from || find_begin(number) > scale_.domain().to;
    };
    numbers.erase(std::remove_if(numbers.begin(), numbers.end(), is_outside), numbers.end());
    return numbers;
  }

  /// The unit is said once at the start and where counting begins; the rest are numbers.
  [[nodiscard]] std::vector<AxisTick> set_ticks(std::int64_t count) const {
    std::vector<AxisTick> ticks;
    for (const std::int64_t number : list(count)) {
      const bool leads = ticks.empty() || number == 1;
      const std::string name = format_nth(number, unit_, page_.options.dates);
      const std::string text = leads ? name : format_ordinal(number, page_.options.dates);
      const Px x = scale_.at(find_begin(number));
      ticks.push_back(make_tick(page_, x, text, leads ? TextRole::axis_parent : TextRole::axis_fine, room_.flow));
    }
    return ticks;
  }
  [[nodiscard]] std::vector<AxisTick> set_minor_ticks() const {
    std::vector<AxisTick> ticks;
    for (const std::int64_t number : list(1)) ticks.push_back(make_minor_tick(scale_.at(find_begin(number))));
    return ticks;
  }

  const Page& page_;
  const Scale& scale_;
  AxisRoom room_;
  TickStep unit_;
};

}  // namespace

AxisTicks make_relative_ticks(const Page& page, const Scale& scale, Flow flow) {
  return RelativeTicks(page, scale, flow).run();
}

}  // namespace chronodraw
