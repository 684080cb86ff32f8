// SPDX-License-Identifier: MIT
// Numbers in the order the author says they stand in; without saying it they are refused (refuse_day_first.cpp).
#include "calendar/date_error.hpp"
#include "calendar/endpoints.hpp"
#include "calendar/friendly/forms.hpp"
#include "calendar/scanner.hpp"

namespace chronodraw {

namespace {

bool is_small(const Token& token) { return is_plain_number(token) && token.plain.size() <= 2; }
bool is_year(const Token& token) { return is_plain_number(token) && token.plain.size() == 4; }
bool is_mark(const Token& token) { return token.text == "/" || token.text == "." || token.text == "-"; }

DateError make_order_error(const Phrase& phrase, const Token& month) {
  const bool is_day_first = phrase.habits().order == DateOrder::dmy;
  return make_error(phrase.source(), month.text, "expected a month from 01 to 12, found " + quote(month.text),
                    std::string{"dates are read as "} + (is_day_first ? "day, month, year" : "month, day, year") +
                        ": see the date order");
}

}  // namespace

PointAttempt read_ordered(Phrase phrase) {
  const DateOrder order = phrase.habits().order;
  if (order == DateOrder::ymd || phrase.size() != 5 || !is_mark(phrase[1]) || phrase[3].text != phrase[1].text) {
    return std::nullopt;
  }
  if (!is_small(phrase[0]) || !is_small(phrase[2]) || !is_year(phrase[4])) return std::nullopt;
  const Token& day = phrase[order == DateOrder::dmy ? 0 : 2];
  const Token& month = phrase[order == DateOrder::dmy ? 2 : 0];
  const CivilDate date{find_value(phrase[4].plain), static_cast<int>(find_value(month.plain)),
                       static_cast<int>(find_value(day.plain)), phrase.calendar()};
  if (date.month < 1 || date.month > 12) return make_order_error(phrase, month);
  if (!is_valid(date)) return make_day_error(phrase.source(), day.text, date);
  return make_day(date);
}

PointAttempt read_ordered_month(Phrase phrase) {
  if (phrase.habits().order == DateOrder::ymd || phrase.size() != 3 || !is_mark(phrase[1])) return std::nullopt;
  if (!is_small(phrase[0]) || !is_year(phrase[2])) return std::nullopt;
  const auto month = static_cast<int>(find_value(phrase[0].plain));
  if (month < 1 || month > 12) return make_month_error(phrase.source(), phrase[0].text);
  return make_month(find_value(phrase[2].plain), month, phrase.calendar());
}

}  // namespace chronodraw
