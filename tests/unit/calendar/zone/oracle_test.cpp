// SPDX-License-Identifier: MIT
// Offsets against two others who know them: the tz part of the date library to 2037, the C library after that.
#include <date/tz.h>

#include <catch2/catch.hpp>
#include <cstdlib>
#include <ctime>
#include <random>

#include "calendar/civil.hpp"
#include "calendar/zone/local_time.hpp"
#include "unit/calendar/habit_texts.hpp"

using namespace chronodraw;

static_assert(USE_OS_TZDB, "the packaged library is built so");

namespace {

std::vector<std::string> draw_zone_names(std::size_t count, std::mt19937& random) {
  std::vector<std::string> names;
  for (const date::time_zone& zone : date::get_tzdb().zones) {
    if (zone.name().find('/') != std::string::npos && zone.name().find("right/") != 0 && zone.name().find("posix") != 0)
      names.push_back(zone.name());
  }
  std::shuffle(names.begin(), names.end(), random);
  names.resize(std::min(count, names.size()));
  return names;
}

Instant draw_instant(int first_year, int last_year, std::mt19937& random) {
  std::uniform_int_distribution<std::int64_t> seconds{find_day_number({first_year, 1, 1}) * seconds_per_day,
                                                      find_day_number({last_year, 12, 31}) * seconds_per_day};
  return {seconds(random)};
}

date::sys_seconds to_sys(Instant at) { return date::sys_seconds{std::chrono::seconds{at.seconds}}; }

/// The other library's answer to a local time, in our words.
Settled settle_by_date(const date::time_zone& zone, Instant local) {
  const date::local_info info = zone.get_info(date::local_seconds{std::chrono::seconds{local.seconds}});
  if (info.result == date::local_info::nonexistent) {
    return {{info.first.end.time_since_epoch().count()}, Settled::Kind::skipped};
  }
  const Instant at{local.seconds - info.first.offset.count()};
  return {at, info.result == date::local_info::ambiguous ? Settled::Kind::repeated : Settled::Kind::once};
}

/// The offset by the C library, in the zone of the environment.
std::int32_t find_offset_by_c(Instant at) {
  const std::time_t time = at.seconds;
  std::tm local{};
  localtime_r(&time, &local);
  return static_cast<std::int32_t>(local.tm_gmtoff);
}

}  // namespace

TEST_CASE("offsets of 200 zones from 1970 to 2037 are those of the date library", "[zone]") {
  std::mt19937 random{1970};
  for (const std::string& name : draw_zone_names(200, random)) {
    CAPTURE(name);
    const Zone zone = read_zone(name);
    const date::time_zone* other = date::locate_zone(name);
    int wrong = 0;
    for (int i = 0; i < 1'000; ++i) {
      const Instant at = draw_instant(1970, 2036, random);
      wrong += find_offset(zone, at) == other->get_info(to_sys(at)).offset.count() ? 0 : 1;
    }
    CHECK(wrong == 0);
  }
}

TEST_CASE("local times near every change of the clocks settle as in the date library", "[zone]") {
  std::mt19937 random{2};
  for (const std::string& name : draw_zone_names(60, random)) {
    const Zone zone = read_zone(name);
    const date::time_zone* other = date::locate_zone(name);
    std::uniform_int_distribution<std::int64_t> near{-10'000, 10'000};
    for (const ZoneTransition& transition : zone.transitions) {
      if (transition.at < Instant{0} || transition.at > Instant{2'000'000'000}) continue;
      const Instant local{transition.at.seconds + transition.offset + near(random)};
      CAPTURE(name, local.seconds);
      const Settled ours = settle_local_time(zone, local);
      const Settled theirs = settle_by_date(*other, local);
      CHECK(ours.kind == theirs.kind);
      CHECK(ours.at == theirs.at);
    }
  }
}

TEST_CASE("offsets from 2038 to 2100 are those of the C library", "[zone]") {
  std::mt19937 random{2038};
  for (const std::string& name : draw_zone_names(120, random)) {
    CAPTURE(name);
    const Zone zone = read_zone(name);
    setenv("TZ", (":" + name).c_str(), 1);
    tzset();
    int wrong = 0;
    for (int i = 0; i < 300; ++i) {
      const Instant at = draw_instant(2038, 2100, random);
      wrong += find_offset(zone, at) == find_offset_by_c(at) ? 0 : 1;
    }
    CHECK(wrong == 0);
  }
  unsetenv("TZ");
  tzset();
}
