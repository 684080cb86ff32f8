// SPDX-License-Identifier: MIT
#include "calendar/zone/rule.hpp"

#include "calendar/civil.hpp"
#include "calendar/scanner.hpp"

namespace chronodraw {

namespace {

/// Letters, or anything but `>` in angle brackets; at least three.
bool scan_name(Scanner& scanner) {
  if (!scanner.skip('<')) return scanner.read_while(is_letter).size() >= 3;
  const std::string_view name = scanner.read_while([](char c) { return c != '>'; });
  return name.size() >= 3 && scanner.skip('>');
}

std::optional<int> scan_number(Scanner& scanner, int least, int most) {
  const std::string_view digits = scanner.read_while(is_digit);
  if (digits.empty() || digits.size() > 3) return std::nullopt;
  const auto value = static_cast<int>(find_value(digits));
  return least <= value && value <= most ? std::optional{value} : std::nullopt;
}

/// `hh`, `hh:mm` or `hh:mm:ss` with a sign before it, in seconds.
std::optional<std::int32_t> scan_time(Scanner& scanner) {
  constexpr int most_hours = 167;
  const int sign = scanner.skip_one_of("+-") == '-' ? -1 : 1;
  const std::optional<int> hours = scan_number(scanner, 0, most_hours);
  if (!hours) return std::nullopt;
  std::int32_t seconds = *hours * 3'600;
  for (const int unit : {60, 1}) {
    if (!scanner.skip(':')) break;
    const std::optional<int> part = scan_number(scanner, 0, 59);
    if (!part) return std::nullopt;
    seconds += *part * unit;
  }
  return sign * seconds;
}

std::optional<RuleDay> scan_weekday(Scanner& scanner) {
  RuleDay day;
  const std::optional<int> month = scan_number(scanner, 1, 12);
  const std::optional<int> week = month && scanner.skip('.') ? scan_number(scanner, 1, 5) : std::nullopt;
  const std::optional<int> weekday = week && scanner.skip('.') ? scan_number(scanner, 0, 6) : std::nullopt;
  if (!weekday) return std::nullopt;
  day.month = *month;
  day.week = *week;
  day.day = *weekday;
  return day;
}

std::optional<RuleDay> scan_day(Scanner& scanner) {
  if (scanner.skip('M')) return scan_weekday(scanner);
  const bool is_without = scanner.skip('J');
  const std::optional<int> number = scan_number(scanner, is_without ? 1 : 0, 365);
  if (!number) return std::nullopt;
  RuleDay day;
  day.kind = is_without ? RuleDay::Kind::without_leap_day : RuleDay::Kind::with_leap_day;
  day.day = *number;
  return day;
}

/// `,M3.5.0/3`; the time is 02:00 unless it is said.
bool scan_moment(Scanner& scanner, RuleDay& to) {
  if (!scanner.skip(',')) return false;
  const std::optional<RuleDay> day = scan_day(scanner);
  if (!day) return false;
  to = *day;
  if (!scanner.skip('/')) return true;
  const std::optional<std::int32_t> time = scan_time(scanner);
  to.seconds = time.value_or(0);
  return time.has_value();
}

std::int64_t find_weekday_of_month(const RuleDay& day, std::int64_t year) {
  const std::int64_t first = find_day_number({year, day.month, 1});
  const int first_weekday = find_weekday(first) % 7;  // 0 Sunday
  std::int64_t number = first + (day.day - first_weekday + 7) % 7 + 7 * (day.week - 1);
  if (number >= first + days_in_month(year, day.month)) number -= 7;
  return number;
}

std::int64_t find_rule_day(const RuleDay& day, std::int64_t year) {
  if (day.kind == RuleDay::Kind::weekday) return find_weekday_of_month(day, year);
  const std::int64_t first = find_day_number({year, 1, 1});
  if (day.kind == RuleDay::Kind::with_leap_day) return first + day.day;
  constexpr int last_of_february = 59;
  return first + day.day - 1 + (is_leap_year(year) && day.day > last_of_february ? 1 : 0);
}

Instant find_moment(const RuleDay& day, std::int64_t year, std::int32_t offset) {
  return {find_rule_day(day, year) * seconds_per_day + day.seconds - offset};
}

}  // namespace

std::optional<ZoneRule> read_rule(std::string_view text) {
  Scanner scanner{text};
  ZoneRule rule;
  const std::optional<std::int32_t> west = scan_name(scanner) ? scan_time(scanner) : std::nullopt;
  if (!west) return std::nullopt;
  rule.standard_offset = -*west;
  rule.summer_offset = -*west;
  if (scanner.at_end()) return rule;
  rule.has_summer = true;
  if (!scan_name(scanner)) return std::nullopt;
  rule.summer_offset += 3'600;
  if (scanner.peek() != ',') {
    const std::optional<std::int32_t> summer = scan_time(scanner);
    if (!summer) return std::nullopt;
    rule.summer_offset = -*summer;
  }
  const bool is_whole =
      scan_moment(scanner, rule.summer_begins) && scan_moment(scanner, rule.summer_ends) && scanner.at_end();
  return is_whole ? std::optional{rule} : std::nullopt;
}

std::array<ZoneTransition, 2> find_rule_transitions(const ZoneRule& rule, std::int64_t year) {
  return {{{find_moment(rule.summer_begins, year, rule.standard_offset), rule.summer_offset},
           {find_moment(rule.summer_ends, year, rule.summer_offset), rule.standard_offset}}};
}

std::int32_t find_offset(const ZoneRule& rule, Instant at) {
  if (!rule.has_summer) return rule.standard_offset;
  const std::int64_t year = find_civil_time({at.seconds + rule.standard_offset}).date.year;
  const auto [begin, end] = find_rule_transitions(rule, year);
  const bool is_summer = begin.at < end.at ? begin.at <= at && at < end.at : !(end.at <= at && at < begin.at);
  return is_summer ? rule.summer_offset : rule.standard_offset;
}

}  // namespace chronodraw
