// SPDX-License-Identifier: MIT
#include "calendar/clock.hpp"

#include <algorithm>
#include <string>

#include "calendar/date_error.hpp"
#include "calendar/scanner.hpp"
#include "calendar/zone/find_zone.hpp"

namespace chronodraw {

namespace {

int read_two(std::string_view digits) { return static_cast<int>(find_value(digits)); }

/// Hours and minutes east of Greenwich, after the sign.
std::optional<int> scan_offset_size(Scanner& scanner) {
  const std::string_view hours = scanner.read_exactly(2, is_digit);
  const bool has_colon = scanner.skip(':');
  const std::string_view minutes = scanner.read_exactly(2, is_digit);
  if (hours.empty() || (has_colon && minutes.empty())) return std::nullopt;
  if (is_digit(scanner.peek()) || read_two(hours) > 23 || read_two(minutes) > 59) return std::nullopt;
  return read_two(hours) * 60 + read_two(minutes);
}

bool skip_universal(Scanner& scanner) {
  if (scanner.skip('Z') || scanner.skip('z')) return true;
  if (!scanner.rest().starts_with("UTC")) return false;
  for (const char c : {'U', 'T', 'C'}) (void)scanner.skip(c);
  return true;
}

/// `Z`, `+01:00`; false where a sign is followed by no offset. `-00:00` says that nobody knows, and is none.
bool scan_offset(Scanner& scanner, ClockTime& to) {
  to.is_universal = skip_universal(scanner);
  if (to.is_universal) to.offset_minutes = 0;
  const char sign = to.is_universal ? '\0' : scanner.skip_one_of("+-");
  if (sign == '\0') return true;
  to.offset_minutes = scan_offset_size(scanner);
  if (!to.offset_minutes || (sign == '-' && *to.offset_minutes == 0)) return false;
  if (sign == '-') to.offset_minutes = -*to.offset_minutes;
  return true;
}

bool is_name_letter(char c) { return is_letter(c) || is_digit(c) || c == '/' || c == '_' || c == '-' || c == '+'; }

/// False where what is left is no zone that we read. No zone at all leaves `to` as it was.
bool scan_zone(Scanner& scanner, ClockTime& to) {
  scanner.read_while(is_blank);
  if (!scan_offset(scanner, to)) return false;
  scanner.read_while(is_blank);
  if (scanner.at_end()) return true;
  if (scanner.skip('[')) {
    to.zone_name = scanner.read_while([](char c) { return c != ']'; });
    return !to.zone_name.empty() && scanner.skip(']') && scanner.at_end();
  }
  to.zone_name = scanner.read_while(is_name_letter);
  return scanner.at_end() && to.zone_name.find('/') != std::string_view::npos;
}

DateError make_zone_error(std::string_view source, std::string_view zone) {
  return make_error(source, zone, "expected a time zone as an offset or a name, found " + quote(zone),
                    make_zone_hint(zone));
}

DateError make_range_error(std::string_view source, std::string_view part, std::string_view unit,
                           std::string_view last) {
  return make_error(source, part,
                    "expected " + std::string{unit} + " from 00 to " + std::string{last} + ", found " + quote(part),
                    "write a time of the 24-hour clock: `2024-01-28T09:30`");
}

struct ClockParts {
  std::string_view hour;
  std::string_view minute;
  std::string_view second;
};

std::optional<ClockParts> scan_digits(Scanner& scanner) {
  ClockParts parts;
  parts.hour = scanner.read_exactly(2, is_digit);
  if (parts.hour.empty() || !scanner.skip(':')) return std::nullopt;
  parts.minute = scanner.read_exactly(2, is_digit);
  if (parts.minute.empty()) return std::nullopt;
  if (!scanner.skip(':')) return parts;
  parts.second = scanner.read_exactly(2, is_digit);
  if (parts.second.empty()) return std::nullopt;
  if (scanner.skip('.') && scanner.read_while(is_digit).empty()) return std::nullopt;
  return parts;
}

std::optional<DateError> find_range_error(const ClockParts& parts, std::string_view source) {
  const int hour = read_two(parts.hour);
  const int minute = read_two(parts.minute);
  const int second = read_two(parts.second);
  const bool is_leap_second = hour == 23 && minute == 59 && second == 60;
  if (hour > 24) return make_range_error(source, parts.hour, "an hour", "24");
  if (minute > 59) return make_range_error(source, parts.minute, "a minute", "59");
  if (second > 59 && !is_leap_second) return make_range_error(source, parts.second, "a second", "59");
  if (hour == 24 && (minute > 0 || second > 0)) {
    return make_error(source, parts.hour, "a day ends at 24:00", "write the time after midnight on the next day");
  }
  return std::nullopt;
}

}  // namespace

ClockReading read_clock(std::string_view text, std::string_view source) {
  Scanner scanner{text};
  const std::optional<ClockParts> parts = scan_digits(scanner);
  if (!parts) return std::monostate{};
  if (auto error = find_range_error(*parts, source)) return *error;
  const std::string_view zone = scanner.rest();
  ClockTime clock;
  clock.hour = read_two(parts->hour);
  clock.minute = read_two(parts->minute);
  clock.second = std::min(59, read_two(parts->second));
  clock.has_seconds = !parts->second.empty();
  if (!scan_zone(scanner, clock)) {
    return make_zone_error(source, zone.substr(std::min(zone.size() - 1, zone.find_first_not_of(' '))));
  }
  return clock;
}

bool is_strict_clock(std::string_view text) {
  Scanner scanner{text};
  const std::optional<ClockParts> parts = scan_digits(scanner);
  if (!parts || parts->second.empty() || text.substr(0, scanner.offset()).size() != 8) return false;
  const std::string_view zone = scanner.rest();
  if (zone.empty() || zone == "Z") return true;
  if (zone[0] != '+' && zone[0] != '-') return false;
  return (zone.size() == 3 || (zone.size() == 6 && zone[3] == ':')) && zone != "-00:00" && zone != "-00";
}

}  // namespace chronodraw
