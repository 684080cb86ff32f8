// SPDX-License-Identifier: MIT
// The sentences themselves stand in tests/data/dates/refused.tsv.
#include "unit/calendar/date_texts.hpp"

using namespace chronodraw;

TEST_CASE("a long text is quoted in part", "[refuse]") {
  const DateError error = read_refusal(std::string(500, 'x'));
  CHECK(error.message == "expected a date, found `" + std::string(60, 'x') + "...`");
}
