// SPDX-License-Identifier: MIT
#include <span>

#include "calendar/date_error.hpp"
#include "calendar/duration.hpp"
#include "calendar/friendly/tokens.hpp"
#include "calendar/scanner.hpp"

namespace chronodraw {

namespace {

enum class Part { months, days, seconds };

struct Unit {
  std::string_view name;  ///< in the singular where a plural exists
  Part part;
  std::int64_t size;
};

constexpr Unit named_units[] = {{"century", Part::months, 1'200},
                                {"centurie", Part::months, 1'200},
                                {"decade", Part::months, 120},
                                {"year", Part::months, 12},
                                {"yr", Part::months, 12},
                                {"y", Part::months, 12},
                                {"quarter", Part::months, 3},
                                {"month", Part::months, 1},
                                {"fortnight", Part::days, 14},
                                {"week", Part::days, 7},
                                {"w", Part::days, 7},
                                {"day", Part::days, 1},
                                {"d", Part::days, 1},
                                {"hour", Part::seconds, 3'600},
                                {"hr", Part::seconds, 3'600},
                                {"h", Part::seconds, 3'600},
                                {"minute", Part::seconds, 60},
                                {"min", Part::seconds, 60},
                                {"second", Part::seconds, 1},
                                {"sec", Part::seconds, 1},
                                {"s", Part::seconds, 1}};

constexpr Unit iso_date_units[] = {
    {"Y", Part::months, 12}, {"M", Part::months, 1}, {"W", Part::days, 7}, {"D", Part::days, 1}};
constexpr Unit iso_time_units[] = {{"H", Part::seconds, 3'600}, {"M", Part::seconds, 60}, {"S", Part::seconds, 1}};

/// Longest duration: four times the reach, so that sums stay within 64 bits.
constexpr std::int64_t most_months = 12 * 4 * limits::year.value;

const Unit* find_unit(std::span<const Unit> units, std::string_view name) {
  for (const Unit& unit : units) {
    if (unit.name == name) return &unit;
  }
  return nullptr;
}

const Unit* find_named_unit(std::string_view plain) {
  const Unit* unit = find_unit(named_units, plain);
  if (unit != nullptr || !plain.ends_with('s')) return unit;
  return find_unit(named_units, plain.substr(0, plain.size() - 1));
}

/// False past the reach.
bool add_units(Duration& to, std::string_view digits, const Unit& unit) {
  const std::int64_t count = digits.size() > 12 ? most_months : find_value(digits);
  if (count > most_months / unit.size) return false;
  std::int64_t& sum = unit.part == Part::months ? to.months : unit.part == Part::days ? to.days : to.seconds;
  sum += count * unit.size;
  return sum <= most_months;
}

DateError make_form_error(std::string_view text) {
  return {"expected a duration, found " + quote(text), 1, "write `3 months`, `2 years 6 months`, `90 min` or `P3M`"};
}

DateError make_reach_error(std::string_view text) {
  return {"the duration is out of range: " + quote(text), 1,
          "years go from -100,000,000,000 to 100,000,000,000 (limit `year`)"};
}

using Reading = std::variant<Duration, DateError>;

/// `2 years 6 months`, `1 hour and 30 minutes`.
Reading read_named(std::string_view text) {
  const std::vector<Token> tokens = scan_tokens(text);
  const DateHabits habits;
  Phrase phrase{text, tokens, habits};
  Duration duration;
  while (!phrase.is_empty()) {
    const Token* number = phrase.take_number();
    const Token* word = number != nullptr ? phrase.take_word() : nullptr;
    if (word == nullptr) return make_form_error(text);
    const Unit* unit = find_named_unit(word->plain);
    if (unit == nullptr) {
      return make_error(text, word->text, "unknown unit of time " + quote(word->text),
                        "write years, months, weeks, days, hours, minutes or seconds");
    }
    if (!add_units(duration, number->plain, *unit)) return make_reach_error(text);
    if (!phrase.skip(",") || phrase.is_empty()) (void)phrase.skip("and");
  }
  return duration;
}

/// The units of one half, in their order, each at most once. False where the text is not of that form.
bool scan_iso_half(Scanner& scanner, std::span<const Unit> units, Duration& to) {
  std::size_t next = 0;
  while (!scanner.at_end() && scanner.peek() != 'T') {
    const std::string_view digits = scanner.read_while(is_digit);
    if (digits.empty() || scanner.at_end()) return false;
    const std::string_view letter = scanner.rest().substr(0, 1);
    while (next < units.size() && units[next].name != letter) ++next;
    if (next == units.size() || !add_units(to, digits, units[next++])) return false;
    scanner.skip(letter[0]);
  }
  return true;
}

Reading read_iso(std::string_view text) {
  Scanner scanner{text};
  scanner.skip('P');
  Duration duration;
  if (!scan_iso_half(scanner, iso_date_units, duration)) return make_form_error(text);
  if (scanner.skip('T') && (scanner.at_end() || !scan_iso_half(scanner, iso_time_units, duration))) {
    return make_form_error(text);
  }
  return scanner.at_end() ? Reading{duration} : make_form_error(text);
}

}  // namespace

std::variant<Duration, DateError> read_duration(std::string_view text) {
  Reading reading = text.starts_with('P') ? read_iso(text) : read_named(text);
  const auto* duration = std::get_if<Duration>(&reading);
  if (duration != nullptr && *duration == Duration{}) {
    return DateError{"expected a duration longer than nothing, found " + quote(text), 1,
                     "leave `duration` out for what happens at one moment"};
  }
  return reading;
}

}  // namespace chronodraw
