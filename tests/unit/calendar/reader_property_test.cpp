// SPDX-License-Identifier: MIT
#include <random>

#include "base/utf8.hpp"
#include "calendar/describe_date.hpp"
#include "unit/calendar/date_texts.hpp"

using namespace chronodraw;

namespace {

const std::string seeds[] = {
    "2024-01-28",    "2024-01-28T09:30:15+01:00", "c. 1450",      "end of 2011",  "4-9 January 2024",
    "2014/..",       "[1667,1668,1670..1672]",    "19XX-02-29",   "Y-17E7",       "44 BC",
    "66.0 Ma",       "before 19th century",       "2001-21/2002", "?2004-06-~11", "1950S2",
    "Q3 2021 - now", "June 17\u201323, 2023",     "early 1990s",  "Y3388E2S3",    "2021-W05-1"};

const std::string letters = "0123456789-/.?~%XYTES[]{}, :+cBCEADofJan\u2013now\x80\xff\n";

std::string mutate(std::string text, std::mt19937& random) {
  const auto draw = [&](std::size_t size) { return static_cast<std::size_t>(random() % size); };
  for (std::size_t i = 0; i <= draw(3); ++i) {
    const std::size_t at = draw(text.size() + 1);
    const auto kind = draw(3);
    if (kind == 0) text.insert(at, 1, letters[draw(letters.size())]);
    if (kind == 1 && at < text.size()) text.erase(at, 1 + draw(3));
    if (kind == 2 && at < text.size()) text[at] = letters[draw(letters.size())];
  }
  return text;
}

void check_error(const std::string& text, const DateError& error) {
  CAPTURE(text, error.message);
  CHECK(error.column >= 1);
  CHECK(error.column <= static_cast<int>(count_code_points(text)) + 1);
  CHECK_FALSE(error.hint.empty());
  CHECK(error.message.back() != '.');
}

bool is_forward(const Endpoint& endpoint) {
  return !endpoint.lo.is_finite() || !endpoint.hi.is_finite() || endpoint.lo.at < endpoint.hi.at;
}

void check_value(const std::string& text, const DateValue& date) {
  CAPTURE(text);
  CHECK(is_forward(date.start));
  CHECK(is_forward(date.end));
  CHECK_FALSE(format_date(date).empty());
  CHECK_FALSE(format_date_in_words(date).empty());
  if (date.start.estimate && date.start.lo.is_finite()) CHECK(date.start.lo.at <= *date.start.estimate);
}

}  // namespace

TEST_CASE("whatever is typed gets a sound value or an error inside the text", "[reader]") {
  std::mt19937 random{2024};
  int values = 0;
  for (int i = 0; i < 60'000; ++i) {
    const std::string text = mutate(seeds[static_cast<std::size_t>(i) % std::size(seeds)], random);
    const DateReading reading = read_date(text);
    if (const auto* error = std::get_if<DateError>(&reading)) {
      check_error(text, *error);
    } else {
      check_value(text, std::get<DateValue>(reading));
      ++values;
    }
  }
  CHECK(values > 5'000);
}

TEST_CASE("every printed plain date is read as the same value", "[reader]") {
  for (const char* text :
       {"2003", "44 BC", "AD 79", "January 2020", "28 Jan 2024", "End of 2011", "Late 2011", "Mid-2011", "Q3 2021",
        "1990s", "19th century", "5th century BCE", "66.0 Ma", "c. 1450", "1939\u20131945", "4\u20139 Jan 2024",
        "since 2014", "27 BCE \u2013 476 CE", "252\u2013201 Ma"}) {
    CAPTURE(text);
    const DateValue date = read_value(text);
    DateValue again = read_value(format_date(date));
    again.source = date.source;
    CHECK(again == date);
  }
}

TEST_CASE("long texts of words that nest are refused in no time", "[reader]") {
  std::string text;
  for (int i = 0; i < 5'000; ++i) text += "early c. ";
  CHECK(std::holds_alternative<DateError>(read_date(text + "2011")));
  CHECK(std::holds_alternative<DateError>(read_date(std::string(100'000, '['))));
  CHECK(std::holds_alternative<DateError>(read_date(std::string(100'000, '9'))));
  CHECK(describe_date(std::string(1'000, '-')).is_refused);
}
