// SPDX-License-Identifier: MIT
#include "support/generate_dates.hpp"

#include <algorithm>
#include <array>
#include <chrono>

namespace chronodraw::generate {
namespace {

std::string format_padded(std::int64_t value, std::size_t width) {
  std::string digits = std::to_string(value < 0 ? -value : value);
  while (digits.size() < width) digits.insert(0, "0");
  return (value < 0 ? "-" : "") + digits;
}

/// Proleptic Gregorian with astronomical years, by the standard library and not by what is under test.
using Civil = std::chrono::year_month_day;

Civil find_civil(std::int64_t day) { return std::chrono::sys_days{std::chrono::days{day}}; }

std::string format_year(const Civil& date) { return format_padded(int{date.year()}, 4); }

std::string format_month(const Civil& date) {
  return format_year(date) + "-" + format_padded(unsigned{date.month()}, 2);
}

std::string format_third(Random& random, const Civil& date) {
  static const std::array<const char*, 5> words{"early ", "mid ", "late ", "beginning of ", "end of "};
  return random.pick(words) + format_year(date);
}

std::string format_minute(Random& random, std::int64_t day) {
  const std::string hour = format_padded(random.between(0, 23), 2);
  const std::string minute = format_padded(random.between(0, 59), 2);
  return format_iso_day(day) + "T" + hour + ":" + minute;
}

/// One in twelve is approximate, uncertain, or both.
std::string add_doubt(Random& random, std::string text) {
  static const std::array<const char*, 3> marks{"~", "?", "%"};
  return random.one_in(12) ? text + random.pick(marks) : text;
}

std::vector<std::int64_t> make_burst_days(Random& random, const Reach& reach, int count) {
  std::vector<std::int64_t> centers(static_cast<std::size_t>(random.between(1, 4)));
  for (auto& center : centers) center = random.between(0, reach.days);
  const std::int64_t width = 1 + reach.days / 40;
  std::vector<std::int64_t> days(static_cast<std::size_t>(count));
  for (auto& day : days) {
    const std::int64_t offset = (random.between(-width, width) + random.between(-width, width)) / 2;
    day = reach.first + std::clamp<std::int64_t>(random.pick(centers) + offset, 0, reach.days);
  }
  return days;
}

}  // namespace

Reach make_reach(Random& random) {
  static const std::array<std::int64_t, 9> lengths{2, 12, 45, 200, 800, 4000, 12000, 40000, 1100000};
  Reach reach;
  reach.days = random.pick(lengths);
  const std::int64_t low = reach.days > 100000 ? -990000 : -60000;
  reach.first = random.between(low, 20000 - std::min<std::int64_t>(reach.days, 20000));
  return reach;
}

std::vector<std::int64_t> make_days(Random& random, const Reach& reach, Spread spread, int count) {
  if (spread == Spread::bursty) return make_burst_days(random, reach, count);
  std::vector<std::int64_t> choices(static_cast<std::size_t>(random.between(1, 3)));
  for (auto& choice : choices) choice = reach.first + random.between(0, reach.days);
  std::vector<std::int64_t> days(static_cast<std::size_t>(count));
  for (auto& day : days) {
    day = spread == Spread::same_day ? random.pick(choices) : reach.first + random.between(0, reach.days);
  }
  return days;
}

std::string format_iso_day(std::int64_t day) {
  const Civil date = find_civil(day);
  return format_month(date) + "-" + format_padded(unsigned{date.day()}, 2);
}

std::string format_day(Random& random, std::int64_t day, const Reach& reach) {
  const Civil date = find_civil(day);
  const auto kind = random.between(0, 9);
  if (reach.days > 100000) return add_doubt(random, kind < 8 ? format_year(date) : format_month(date));
  if (reach.days < 20) return kind < 6 ? format_minute(random, day) : add_doubt(random, format_iso_day(day));
  if (kind == 0 && reach.days > 1000) return add_doubt(random, format_year(date));
  if (kind == 1 && reach.days > 1000) return format_third(random, date);
  return add_doubt(random, kind < 4 ? format_month(date) : format_iso_day(day));
}

}  // namespace chronodraw::generate
