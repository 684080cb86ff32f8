// SPDX-License-Identifier: MIT
#include "calendar/clock.hpp"
#include "calendar/date_error.hpp"
#include "calendar/date_words.hpp"
#include "calendar/endpoints.hpp"
#include "calendar/friendly/forms.hpp"
#include "calendar/scanner.hpp"

namespace chronodraw {

namespace {

bool is_number_of(const Token& token, std::size_t digits) {
  return is_plain_number(token) && token.plain.size() == digits;
}

bool is_small_number(const Token& token) { return is_number_of(token, 1) || is_number_of(token, 2); }

/// Where the time of day begins: the number before the first colon.
std::size_t find_clock(const Phrase& phrase) {
  for (std::size_t i = 1; i < phrase.size(); ++i) {
    if (phrase[i].plain == ":") return i - 1;
  }
  return 0;
}

/// The date before a time: without `T`, a comma or `at`.
Phrase find_date_part(const Phrase& phrase, std::size_t clock) {
  Phrase date = phrase.first(clock);
  if (!date.skip_last("t") && !date.skip_last(",")) (void)date.skip_last("at");
  return date;
}

/// `09:30-11:30` behind a blank: from one time to another, or one time west of Greenwich. A `T` decides for the latter.
bool has_two_readings(const Phrase& before, std::string_view clock) {
  if (Phrase date = before; date.skip_last("t")) return false;
  const std::size_t size = clock.size();
  return size >= 11 && size <= 12 && clock[size - 6] == '-' && clock[size - 3] == ':';
}

DateError make_two_readings_error(const Phrase& phrase, const CivilDate& day, std::string_view clock) {
  const std::string date = format_iso_date(day) + "T";
  const std::string begin = date + std::string(clock.substr(0, 5));
  const std::string end(clock.substr(clock.size() - 5));
  return make_error(phrase.source(), clock, quote(clock) + " has two readings",
                    "write " + quote(begin + "/" + date + end) + " for the hours between, or " +
                        quote(begin + "-" + end) + " for a time west of Greenwich");
}

}  // namespace

PointAttempt read_year_first(Phrase phrase) {
  if (phrase.size() != 5 || !is_number_of(phrase[0], 4)) return std::nullopt;
  const std::string& mark = phrase[1].plain;
  if ((mark != "/" && mark != ".") || phrase[3].plain != mark) return std::nullopt;
  if (!is_small_number(phrase[2]) || !is_small_number(phrase[4])) return std::nullopt;
  const CivilDate date{find_value(phrase[0].plain), static_cast<int>(find_value(phrase[2].plain)),
                       static_cast<int>(find_value(phrase[4].plain)), phrase.calendar()};
  if (date.month < 1 || date.month > 12) return make_month_error(phrase.source(), phrase[2].text);
  if (!is_valid(date)) return make_day_error(phrase.source(), phrase[4].text, date);
  return make_day(date);
}

PointAttempt read_date_and_time(Phrase phrase) {
  const std::size_t at = find_clock(phrase);
  if (at == 0) return std::nullopt;
  const PointAttempt date = read_point(find_date_part(phrase, at));
  if (!date) return std::nullopt;
  if (std::holds_alternative<DateError>(*date)) return date;
  const auto& day = std::get<Endpoint>(*date);
  if (day.precision != Precision::day || !day.mask.empty()) return std::nullopt;
  const std::string_view text = phrase.rest(at).text();
  if (has_two_readings(phrase.first(at), text)) return make_two_readings_error(phrase, find_first_day(day), text);
  const ClockReading clock = read_clock(text, phrase.source());
  if (const auto* error = std::get_if<DateError>(&clock)) return *error;
  if (!std::holds_alternative<ClockTime>(clock)) return std::nullopt;
  Placement placement = place_clock(find_first_day(day), std::get<ClockTime>(clock), phrase.source(), phrase.habits());
  if (auto* endpoint = std::get_if<Endpoint>(&placement)) endpoint->qualifiers = day.qualifiers;
  return placement;
}

}  // namespace chronodraw
