// SPDX-License-Identifier: MIT
#include "layout/shared/axis.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <string>

#include "calendar/civil.hpp"
#include "text/fixed_shaper.hpp"

using namespace chronodraw;

namespace {

Instant at(std::int64_t year, int month = 1, int day = 1, int hour = 0) {
  return make_instant({{year, month, day}, hour, 0, 0}).value();
}

/// The labels along an axis, `|` for a labelled tick, `*` before semibold ones; minor ticks left out.
std::string describe_axis(Instant from, Instant to, double width) {
  FixedShaper shaper;
  const Scale scale({from, to}, px(0), px(width));
  std::string text;
  const AxisTicks axis = make_axis_ticks(scale, {}, shaper);
  for (const AxisTick& tick : axis.ticks) {
    if (!tick.major || !tick.line) {
      if (!tick.line) text += "[" + tick.label.lines.front().text + "] ";
      continue;
    }
    if (tick.label.lines.empty()) continue;
    text += tick.role == TextRole::axis_parent ? "*" : "";
    text += tick.label.lines.front().text + " ";
  }
  return text;
}

}  // namespace

TEST_CASE("labels are as fine as they can calmly be read", "[axis]") {
  struct Case {
    Instant from;
    Instant to;
    double width;
    std::string labels;
  };
  const std::vector<Case> cases{
      {at(2003), at(2024, 6), 1112, "[2003] *2005 *2010 *2015 *2020 "},
      {at(1944), at(2016), 1112, "1945 *1950 1955 *1960 1965 *1970 1975 *1980 1985 *1990 1995 *2000 2005 *2010 "},
      {at(2025), at(2026, 7), 1200, "*2025 Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec *2026 Feb Mar Apr May Jun "},
      {at(-500), at(500), 800, "500 BCE 400 BCE 300 BCE 200 BCE 100 BCE *1 CE 100 CE 200 CE 300 CE 400 CE "},
  };
  for (const Case& c : cases) CHECK(describe_axis(c.from, c.to, c.width) == c.labels);
}

TEST_CASE("half months and weeks name the months they lie in", "[axis]") {
  CHECK(describe_axis(at(1969, 6, 2), at(1969, 8, 20), 1112) == "[June 1969] 16 July 16 August 16 ");
  CHECK(describe_axis(at(2024, 3, 2), at(2024, 4, 10), 900) == "*4 March 2024 11 18 25 *April 2024 8 ");
}

TEST_CASE("over fourteen orders of magnitude labels never touch, stay on the axis and are crossed by no tick",
          "[axis]") {
  FixedShaper shaper;
  const Theme theme;
  for (double length = 20; length < 3e17; length *= 1.7) {
    for (const double width : {300.0, 1112.0, 2300.0}) {
      const Instant to = at(1969, 7, 20, 13);
      const Scale scale({{to.seconds - static_cast<std::int64_t>(length)}, to}, px(0), px(width));
      Px free{};
      int labelled = 0;
      const AxisTicks axis = make_axis_ticks(scale, theme, shaper);
      for (const AxisTick& tick : axis.ticks) {
        REQUIRE(tick.x >= scale.begin());
        REQUIRE(tick.x <= scale.end());
        if (tick.major && tick.line) REQUIRE(tick.x >= free);
        if (tick.label.lines.empty()) continue;
        ++labelled;
        REQUIRE(tick.x >= free);
        free = tick.x + axis_label_gap + tick.label.width;
        REQUIRE(free <= scale.end());
      }
      CAPTURE(length, width);
      CHECK(labelled >= 1);
      CHECK(labelled <= 40);
    }
  }
}

TEST_CASE("where time runs down, labels are apart by their height and stand closer", "[axis]") {
  FixedShaper shaper;
  const Scale scale({at(1957), at(1973)}, px(0), px(900));
  const Theme theme;
  const auto count = [](const AxisTicks& axis) {
    return std::count_if(axis.ticks.begin(), axis.ticks.end(),
                         [](const AxisTick& tick) { return !tick.label.lines.empty(); });
  };
  const AxisTicks down = make_axis_ticks_down(scale, theme, shaper);
  CHECK(count(down) == 16);
  CHECK(count(make_axis_ticks(scale, theme, shaper)) < 16);
  Px free_from;
  for (const AxisTick& tick : down.ticks) {
    if (tick.label.lines.empty()) continue;
    CHECK(tick.x >= free_from);
    free_from = tick.x + axis_label_drop + tick.label.height;
  }
  CHECK(free_from <= px(900));
}
