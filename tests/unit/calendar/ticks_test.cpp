// SPDX-License-Identifier: MIT
#include "calendar/ticks.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <cmath>

#include "calendar/civil.hpp"
#include "calendar/zone/local_time.hpp"
#include "unit/calendar/habit_texts.hpp"

using namespace chronodraw;

namespace {

Instant at(std::int64_t year, int month = 1, int day = 1, int hour = 0, int minute = 0) {
  return make_instant({{year, month, day}, hour, minute, 0}).value();
}

std::string list_labels(Instant from, Instant to, const TickStep& step) {
  std::string text;
  for (const Tick& tick : make_ticks(from, to, step)) {
    text += (text.empty() ? "" : " | ") + tick.label + (tick.parent.empty() ? "" : " (" + tick.parent + ")");
  }
  return text;
}

/// Nearest in ratio.
TickStep find_step(double seconds) {
  TickStep best;
  double least = 1e9;
  for (const TickStep& step : tick_ladder()) {
    const double ratio = std::abs(std::log(step.seconds() / seconds));
    if (ratio < least) {
      least = ratio;
      best = step;
    }
  }
  return best;
}

bool is_increasing(const std::vector<Tick>& ticks, Instant from, Instant to) {
  for (std::size_t i = 0; i < ticks.size(); ++i) {
    if (ticks[i].at < from || to < ticks[i].at) return false;
    if (i > 0 && !(ticks[i - 1].at < ticks[i].at)) return false;
  }
  return true;
}

bool has_tick_at(const std::vector<Tick>& ticks, Instant instant) {
  for (const Tick& tick : ticks) {
    if (tick.at == instant) return true;
  }
  return false;
}

}  // namespace

TEST_CASE("the ladder climbs strictly from a second to five billion years", "[ticks]") {
  const auto ladder = tick_ladder();
  for (std::size_t i = 1; i < ladder.size(); ++i) CHECK(ladder[i - 1].seconds() < ladder[i].seconds());
  CHECK(ladder.front() == TickStep{TickUnit::second, 1});
  CHECK(ladder.back() == TickStep{TickUnit::year, 5'000'000'000});
}

TEST_CASE("from a second to ten billion years an eighth of the span gives 3 to 20 ticks inside it", "[ticks]") {
  const std::int64_t centers[] = {at(2024, 1, 28, 9, 30).seconds, at(1).seconds, at(-43, 3, 15).seconds,
                                  at(1582).seconds, at(-20'500).seconds};
  for (const std::int64_t center : centers) {
    for (double span = 8; span < 1e10 * 3.2e7; span *= 1.3) {
      const Instant from{center - static_cast<std::int64_t>(span * 0.45)};
      const Instant to{center + static_cast<std::int64_t>(span * 0.55)};
      const TickStep step = find_step(span / 8);
      const std::vector<Tick> ticks = make_ticks(from, to, step);
      CAPTURE(center, span, static_cast<int>(step.unit), step.count, list_labels(from, to, step));
      CHECK(ticks.size() >= 3);
      CHECK(ticks.size() <= 20);
      CHECK(is_increasing(ticks, from, to));
    }
  }
}

TEST_CASE("a divisor has every tick of the coarser step", "[ticks]") {
  struct Domain {
    Instant from;
    Instant to;
  };
  const Domain domains[] = {{at(2024, 1, 28, 9), at(2024, 1, 28, 12)},
                            {at(2023, 12, 3), at(2024, 3, 20)},
                            {at(2019, 5, 5), at(2031, 2, 2)},
                            {at(-120), at(130)},
                            {at(-4'000), at(2'100)},
                            {at(-900'000), at(2'000)}};
  int checked = 0;
  for (const Domain& domain : domains) {
    for (const TickStep& coarse : tick_ladder()) {
      const std::vector<Tick> coarse_ticks = make_ticks(domain.from, domain.to, coarse);
      for (const TickStep& fine : tick_ladder()) {
        if (!is_divisor(fine, coarse)) continue;
        const std::vector<Tick> fine_ticks = make_ticks(domain.from, domain.to, fine);
        if (fine_ticks.empty()) continue;
        for (const Tick& tick : coarse_ticks) {
          CAPTURE(tick.label, fine.count, coarse.count, static_cast<int>(fine.unit));
          CHECK(has_tick_at(fine_ticks, tick.at));
          ++checked;
        }
      }
    }
  }
  CHECK(checked > 1'000);
}

TEST_CASE("what does not divide is no divisor", "[ticks]") {
  CHECK_FALSE(is_divisor({TickUnit::year, 2}, {TickUnit::year, 5}));
  CHECK_FALSE(is_divisor({TickUnit::day, 7}, {TickUnit::month, 1}));
  CHECK_FALSE(is_divisor({TickUnit::day, 2}, {TickUnit::day, 7}));
  CHECK_FALSE(is_divisor({TickUnit::year, 1}, {TickUnit::month, 1}));
  CHECK_FALSE(is_divisor({TickUnit::second, 10}, {TickUnit::second, 15}));
  CHECK(is_divisor({TickUnit::second, 30}, {TickUnit::minute, 2}));
  CHECK(is_divisor({TickUnit::month, 6}, {TickUnit::year, 1}));
}

TEST_CASE("labels and parents, step by step", "[ticks]") {
  struct Case {
    Instant from;
    Instant to;
    TickStep step;
    std::string labels;
  };
  const Case cases[] = {
      {at(2003), at(2011), {TickUnit::year, 2}, "2004 | 2006 | 2008 | 2010"},
      {at(2023, 11), at(2024, 2), {TickUnit::month, 1}, "Nov (2023) | Dec | Jan (2024) | Feb"},
      {at(2024, 1, 27), at(2024, 2, 2), {TickUnit::day, 2}, "27 (January 2024) | 29 | 1 (February 2024)"},
      {at(2023, 2, 25), at(2023, 3, 3), {TickUnit::day, 2}, "25 (February 2023) | 27 | 1 (March 2023) | 3"},
      {at(2024, 1, 20), at(2024, 2, 6), {TickUnit::day, 7}, "22 (January 2024) | 29 | 5 (February 2024)"},
      {at(2024, 1, 28, 18),
       at(2024, 1, 29, 6),
       {TickUnit::hour, 6},
       "18:00 (28 January 2024) | 00:00 (29 January 2024) | 06:00"},
      {at(2024, 1, 28, 9, 31), at(2024, 1, 28, 9, 50), {TickUnit::minute, 10}, "09:40 (28 January 2024) | 09:50"},
      {at(2024, 1, 28, 9),
       Instant{at(2024, 1, 28, 9).seconds + 40},
       {TickUnit::second, 30},
       "09:00:00 (28 January 2024) | 09:00:30"},
      {at(-600), at(600), {TickUnit::year, 500}, "500 BCE | 1 CE | 500 CE"},
      {at(-520), at(-200), {TickUnit::year, 100}, "500 BCE | 400 BCE | 300 BCE"},
      {at(-3), at(4), {TickUnit::year, 1}, "4 BCE | 3 BCE | 2 BCE | 1 BCE | 1 CE | 2 CE | 3 CE | 4 CE"},
      {at(-4), at(5), {TickUnit::year, 2}, "4 BCE | 2 BCE | 1 CE | 4 CE"},
      {at(1), at(450), {TickUnit::year, 200}, "200 | 400"},
      {at(-12'000), at(2'000), {TickUnit::year, 5'000}, "10,000 BCE | 5000 BCE | 1 CE"},
      {at(-48'060), at(2'024), {TickUnit::year, 10'000}, "50 ka | 40 ka | 30 ka | 20 ka | 10 ka | 0"},
      {at(-66'100'000), at(-20'000'000), {TickUnit::year, 20'000'000}, "60 Ma | 40 Ma"},
      {at(-13'800'000'000), at(2'024), {TickUnit::year, 5'000'000'000}, "10 Ga | 5 Ga | 0"},
      {at(-2'600'000), at(2'024), {TickUnit::year, 500'000}, "2.5 Ma | 2.0 Ma | 1.5 Ma | 1.0 Ma | 0.5 Ma | 0"},
      {at(-30'000), at(30'000), {TickUnit::year, 20'000}, "20 ka | 0 | +20 ka"}};
  for (const Case& one : cases) CHECK(list_labels(one.from, one.to, one.step) == one.labels);
}

TEST_CASE("more ticks than the limit are no ticks", "[ticks]") {
  CHECK(make_ticks(at(2000), at(2100), {TickUnit::second, 1}).empty());
  CHECK(make_ticks(at(2000), at(2000 + limits::ticks.value + 1), {TickUnit::year, 1}).empty());
  CHECK(make_ticks(at(2000), at(2000 + limits::ticks.value - 1), {TickUnit::year, 1}).size() ==
        static_cast<std::size_t>(limits::ticks.value));
  CHECK(make_ticks(at(2001), at(2000), {TickUnit::year, 1}).empty());
}

TEST_CASE("ticks end where the reach ends", "[ticks]") {
  const Instant from = at(-limits::year.value);
  const Instant to = at(limits::year.value);
  const std::vector<Tick> ticks =
      make_ticks({from.seconds - 1'000'000'000'000}, {to.seconds + 1'000'000'000'000}, {TickUnit::year, 5'000'000'000});
  CHECK(ticks.size() == 40);
  CHECK(is_increasing(ticks, from, to));
}

TEST_CASE("the parent in force is the next larger unit", "[ticks]") {
  const Instant instant = at(2024, 1, 28, 9, 30);
  CHECK(find_parent(instant, {TickUnit::year, 5}).empty());
  CHECK(find_parent(instant, {TickUnit::month, 3}) == "2024");
  CHECK(find_parent(instant, {TickUnit::day, 1}) == "January 2024");
  CHECK(find_parent(instant, {TickUnit::hour, 6}) == "28 January 2024");
  CHECK(find_parent(instant, {TickUnit::second, 5}) == "28 January 2024");
  CHECK(find_parent(at(-43, 3, 15), {TickUnit::month, 1}) == "44 BCE");
}

namespace {

/// `00:00 01:00 ...`, the labels of hourly ticks over a local day.
std::string list_hours(const Zone& zone, const CivilDate& day, std::int64_t step) {
  const Instant from = settle_local_time(zone, *make_instant({day, 0, 0, 0})).at;
  const Instant to = settle_local_time(zone, *make_instant({day, 24, 0, 0})).at;
  std::string text;
  for (const Tick& tick : make_ticks(from, to, {TickUnit::hour, step}, {.zone = &zone})) text += tick.label + " ";
  return text;
}

}  // namespace

TEST_CASE("days of 23 and 25 hours have their ticks at local hours", "[ticks]") {
  const Zone berlin = read_zone("Europe/Berlin");
  CHECK(list_hours(berlin, {2024, 3, 31}, 6) == "00:00 06:00 12:00 18:00 00:00 ");
  CHECK(list_hours(berlin, {2024, 10, 27}, 6) == "00:00 06:00 12:00 18:00 00:00 ");
  CHECK(list_hours(berlin, {2024, 10, 27}, 2).starts_with("00:00 02:00 04:00 "));
  const std::string spring = list_hours(berlin, {2024, 3, 31}, 1);
  CHECK(spring.starts_with("00:00 01:00 03:00 04:00 "));
  CHECK(std::count(spring.begin(), spring.end(), ' ') == 24);
  const std::string autumn = list_hours(berlin, {2024, 10, 27}, 1);
  CHECK(autumn.starts_with("00:00 01:00 02:00 02:00 03:00 "));
  CHECK(std::count(autumn.begin(), autumn.end(), ' ') == 26);
}

TEST_CASE("days, months and years begin at local midnight", "[ticks]") {
  const Zone berlin = read_zone("Europe/Berlin");
  const std::vector<Tick> ticks = make_ticks(at(2024), at(2025), {TickUnit::month, 1}, {.zone = &berlin});
  REQUIRE(ticks.size() == 12);
  CHECK(format_iso(ticks.front().at) == "2024-01-31T23:00");
  CHECK(ticks.front().label == "Feb");
  CHECK(format_iso(ticks[3].at) == "2024-04-30T22:00");
  CHECK(ticks.back().parent == "2025");
  CHECK(find_parent({ticks.back().at.seconds - 1}, {TickUnit::month, 1}, {.zone = &berlin}) == "2024");
}

TEST_CASE("a day whose midnight clocks jump over still has its tick", "[ticks]") {
  const Zone sao_paulo = read_zone("America/Sao_Paulo");
  const std::vector<Tick> ticks =
      make_ticks(at(2018, 11, 3), at(2018, 11, 6), {TickUnit::day, 1}, {.zone = &sao_paulo});
  REQUIRE(ticks.size() == 3);
  CHECK(ticks[1].label == "4");
  CHECK(format_iso(ticks[1].at) == "2018-11-04T03:00");
}

TEST_CASE("weeks begin on the day that was chosen", "[ticks]") {
  const std::vector<Tick> sundays = make_ticks(at(2024, 1), at(2024, 2), {TickUnit::day, 7}, {.week_start = 7});
  CHECK(sundays.front().label == "7");
  CHECK(make_ticks(at(2024, 1), at(2024, 2), {TickUnit::day, 7}).front().label == "1");
}
