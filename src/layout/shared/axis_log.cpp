// SPDX-License-Identifier: MIT
#include "layout/shared/axis_scales.hpp"

#include <algorithm>
#include <optional>

#include "calendar/duration.hpp"
#include "calendar/elapsed.hpp"
#include "layout/shared/axis_room.hpp"

namespace chronodraw {

namespace {

constexpr std::int64_t deep_extent = 20'000;  // years; from here on thousands of years are ka

/// How much a tick of a logarithmic scale is worth: each level keeps fewer.
struct LogStep {
  TickStep step;
  int level{0};
};

std::vector<LogStep> list_log_steps() {
  std::vector<LogStep> steps{{{TickUnit::second, 1}, 2},  {{TickUnit::second, 10}, 1}, {{TickUnit::minute, 1}, 2},
                             {{TickUnit::minute, 10}, 1}, {{TickUnit::hour, 1}, 2},    {{TickUnit::hour, 6}, 0},
                             {{TickUnit::day, 1}, 2},     {{TickUnit::day, 10}, 1},    {{TickUnit::month, 1}, 2},
                             {{TickUnit::month, 3}, 0}};
  int power = 0;
  for (std::int64_t years = 1; years <= 10'000'000'000; years *= 10, ++power) {
    steps.push_back({{TickUnit::year, years}, power % 3 == 0 ? 2 : 1});
    for (const std::int64_t lead : {2, 5}) steps.push_back({{TickUnit::year, lead * years}, 0});
  }
  return steps;
}

std::optional<Instant> find_before(Instant end, const TickStep& step) {
  Duration back;
  if (step.unit == TickUnit::year || step.unit == TickUnit::month) {
    back.months = -step.count * (step.unit == TickUnit::year ? 12 : 1);
  } else {
    back.seconds = -static_cast<std::int64_t>(step.seconds());
  }
  return add(end, back);
}

class LogTicks {
 public:
  LogTicks(const Page& page, const Scale& scale, Flow flow)
      : page_(page), scale_(scale), room_{scale, page.theme, flow}, steps_(list_log_steps()) {}

  AxisTicks run() {
    int level = 0;
    std::vector<AxisTick> ticks = set_ticks(level);
    while (level < 2 && !is_nearly_full(ticks)) ticks = set_ticks(++level);
    for (int minor = std::max(0, level - 2); minor < level; ++minor) {
      std::vector<AxisTick> more = set_minor_ticks(minor);
      if (!is_calm(more)) continue;
      add_minor_ticks(ticks, std::move(more));
      break;
    }
    return {std::move(ticks)};
  }

 private:
  template <class Make>
  std::vector<AxisTick> make_each(int level, Make make) const {
    std::vector<AxisTick> ticks;
    for (const LogStep& one : steps_) {
      const std::optional<Instant> at = find_before(scale_.domain().to, one.step);
      if (one.level < level || one.step.seconds() < 0.99 * static_cast<double>(scale_.course().log_unit)) continue;
      if (!at || *at < scale_.domain().from) continue;
      ticks.push_back(make(scale_.at(*at), one.step));
    }
    std::reverse(ticks.begin(), ticks.end());
    return ticks;
  }
  /// A quarter of the labels may go: near the end decades are shorter.
  [[nodiscard]] static bool is_nearly_full(const std::vector<AxisTick>& ticks) {
    const auto silent =
        std::count_if(ticks.begin(), ticks.end(), [](const AxisTick& t) { return t.label.lines.empty(); });
    return silent * 4 <= std::ssize(ticks);
  }

  [[nodiscard]] std::vector<AxisTick> set_ticks(int level) const {
    std::vector<AxisTick> ticks = make_each(level, [&](Px x, const TickStep& step) {
      return make_tick(page_, x, format(step), TextRole::axis_parent, room_.flow);
    });
    drop_crowded_labels(ticks, room_);
    return ticks;
  }
  [[nodiscard]] std::vector<AxisTick> set_minor_ticks(int level) const {
    return make_each(level, [](Px x, const TickStep&) { return make_minor_tick(x); });
  }
  [[nodiscard]] static bool is_calm(const std::vector<AxisTick>& ticks) {
    for (std::size_t i = 1; i < ticks.size(); ++i) {
      if (ticks[i].x - ticks[i - 1].x < least_minor_pitch) return false;
    }
    return true;
  }

  [[nodiscard]] std::string format(const TickStep& step) const {
    const double extent = static_cast<double>(scale_.domain().to.seconds - scale_.domain().from.seconds);
    const bool is_deep = extent > TickStep{TickUnit::year, deep_extent}.seconds();
    return format_elapsed({step.count, step.unit}, page_.options.dates, is_deep ? 1'000 : 10'000);
  }

  const Page& page_;
  const Scale& scale_;
  AxisRoom room_;
  std::vector<LogStep> steps_;
};

}  // namespace

AxisTicks make_log_ticks(const Page& page, const Scale& scale, Flow flow) { return LogTicks(page, scale, flow).run(); }

}  // namespace chronodraw
