// SPDX-License-Identifier: MIT
#include <optional>
#include <random>

#include "calendar/civil.hpp"
#include "unit/calendar/date_texts.hpp"

using namespace chronodraw;

namespace {

struct Hull {
  std::optional<CivilDate> first;
  std::optional<CivilDate> last;
};

bool is_match(const std::string& mask, int value) {
  for (std::size_t i = mask.size(); i-- > 0; value /= 10) {
    if (mask[i] != 'X' && mask[i] - '0' != value % 10) return false;
  }
  return true;
}

/// Every day of every year tried one by one.
Hull find_hull(const std::string& year, const std::string& month, const std::string& day, bool is_negative) {
  Hull hull;
  for (int y = 0; y <= 9'999; ++y) {
    if (!is_match(year, y) || (is_negative && y == 0)) continue;  // -0000 is no year
    for (int m = 1; m <= 12; ++m) {
      if (!is_match(month, m)) continue;
      for (int d = 1; d <= 31; ++d) {
        const CivilDate date{is_negative ? -y : y, m, d};
        if (!is_match(day, d) || !is_valid(date)) continue;
        if (!hull.first || date < *hull.first) hull.first = date;
        if (!hull.last || *hull.last < date) hull.last = date;
      }
    }
  }
  return hull;
}

std::string mask_digits(std::string digits, std::mt19937& random) {
  for (char& c : digits) {
    if (random() % 3 == 0) c = 'X';
  }
  return digits;
}

std::string draw_number(std::mt19937& random, int least, int most) {
  const int number = least + static_cast<int>(random() % static_cast<unsigned>(most - least + 1));
  return (number < 10 ? "0" : "") + std::to_string(number);
}

}  // namespace

TEST_CASE("the bounds of a mask are the hull of all its completions", "[completions]") {
  std::mt19937 random{29};
  int invalid = 0;
  for (int i = 0; i < 3'000; ++i) {
    const bool is_negative = random() % 4 == 0;
    const std::string year = mask_digits(draw_number(random, 1'500, 2'400), random);
    const std::string month = mask_digits(draw_number(random, 1, 12), random);
    const std::string day = mask_digits(draw_number(random, 25, 31), random);
    const std::string text = (is_negative ? "-" : "") + year + "-" + month + "-" + day;
    const Hull hull = find_hull(year, month, day, is_negative);
    CAPTURE(text);
    const DateReading reading = read_date(text);
    CHECK(std::holds_alternative<DateValue>(reading) == hull.first.has_value());
    if (!hull.first) {
      ++invalid;
      continue;
    }
    const Endpoint& endpoint = std::get<DateValue>(reading).start;
    CHECK(endpoint.lo.at == make_instant({*hull.first, 0, 0, 0}));
    CHECK(endpoint.hi.at == make_instant({*hull.last, 24, 0, 0}));
  }
  CHECK(invalid > 20);
}
