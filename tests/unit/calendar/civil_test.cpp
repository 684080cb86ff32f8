// SPDX-License-Identifier: MIT
#include <date/date.h>

#include <catch2/catch.hpp>
#include <random>

#include "calendar/civil.hpp"

using namespace chronodraw;

namespace {

constexpr std::int64_t cycle_days = 146'097;

/// The same conversion by the `date` library, which only reaches the years near today: whole 400-year cycles apart.
std::int64_t find_day_number_by_date(const CivilDate& civil) {
  const std::int64_t cycle = divide_down(civil.year, 400) - 5;
  const auto year = date::year{static_cast<int>(civil.year - cycle * 400)};
  const date::year_month_day day{year, date::month{static_cast<unsigned>(civil.month)},
                                 date::day{static_cast<unsigned>(civil.day)}};
  REQUIRE(day.ok());
  return date::sys_days{day}.time_since_epoch().count() + cycle * cycle_days;
}

bool is_round_trip(std::int64_t day_number) {
  const CivilDate civil = find_civil_date(day_number);
  return is_valid(civil) && find_day_number(civil) == day_number && find_day_number_by_date(civil) == day_number;
}

}  // namespace

static_assert(find_day_number({1970, 1, 1}) == 0);
static_assert(find_civil_date(-719'528) == CivilDate{0, 1, 1});
static_assert(find_weekday(find_day_number({2024, 1, 28})) == 7);
static_assert(make_instant({{2024, 2, 30}, 0, 0, 0}) == std::nullopt);

TEST_CASE("a million random days survive the way to a civil date and back", "[civil]") {
  std::mt19937_64 random{20240128};
  const std::int64_t reach = find_day_number({limits::year.value, 12, 31});
  std::uniform_int_distribution<std::int64_t> far{-reach, reach};
  std::uniform_int_distribution<std::int64_t> near{-1'500'000, 1'500'000};
  bool all = true;
  for (int i = 0; i < 500'000; ++i) all = all && is_round_trip(far(random)) && is_round_trip(near(random));
  CHECK(all);
}

TEST_CASE("days at the borders of 400-year cycles and of narrower types survive too", "[civil]") {
  for (const std::int64_t year : {-100'000'000'000LL, -5'877'642LL, -32'768LL, -400LL, -1LL, 0LL, 1LL, 100LL, 400LL,
                                  1900LL, 2000LL, 32'767LL, 32'768LL, 5'881'581LL, 99'999'999'999LL}) {
    const std::int64_t first = find_day_number({year, 1, 1});
    for (std::int64_t day = first - 3; day < first + 800; ++day) {
      if (!is_valid(find_civil_date(day))) continue;
      CHECK(is_round_trip(day));
    }
  }
}

TEST_CASE("weekdays agree with the date library", "[civil]") {
  for (int day = -800'000; day < 800'000; day += 997) {
    const date::weekday weekday{date::sys_days{date::days{day}}};
    CHECK(find_weekday(day) == static_cast<int>(weekday.iso_encoding()));
  }
}

TEST_CASE("centuries are leap years only every fourth time", "[civil]") {
  CHECK(is_leap_year(2000));
  CHECK_FALSE(is_leap_year(1900));
  CHECK(is_leap_year(0));
  CHECK(is_leap_year(-4));
  CHECK_FALSE(is_leap_year(-100));
  CHECK(days_in_month(2024, 2) == 29);
}

TEST_CASE("an instant is made from fields in range only", "[civil]") {
  CHECK(make_instant({{1970, 1, 2}, 0, 0, 1})->seconds == 86'401);
  CHECK(make_instant({{1969, 12, 31}, 24, 0, 0})->seconds == 0);
  CHECK_FALSE(make_instant({{2024, 1, 1}, 24, 0, 1}));
  CHECK_FALSE(make_instant({{2024, 1, 1}, 12, 60, 0}));
  CHECK_FALSE(make_instant({{2024, 13, 1}, 0, 0, 0}));
  CHECK_FALSE(make_instant({{2023, 2, 29}, 0, 0, 0}));
  CHECK(make_instant({{limits::year.value, 12, 31}, 23, 59, 59}));
  CHECK(make_instant({{-limits::year.value, 1, 1}, 0, 0, 0}));
  CHECK(make_instant({{limits::year.value + 1, 1, 1}, 0, 0, 0}));
  CHECK_FALSE(make_instant({{limits::year.value + 1, 1, 2}, 0, 0, 0}));
  CHECK_FALSE(make_instant({{-limits::year.value - 1, 1, 1}, 0, 0, 0}));
}

TEST_CASE("a civil time before 1970 counts from the midnight before it", "[civil]") {
  const CivilTime time = find_civil_time(Instant{-1});
  CHECK(time == CivilTime{{1969, 12, 31}, 23, 59, 59});
}
