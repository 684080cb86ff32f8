// SPDX-License-Identifier: MIT
#include <catch2/catch.hpp>

#include "base/colors.hpp"
#include "calendar/read_date.hpp"
#include "theme/fainter_eras.hpp"
#include "theme/resolve.hpp"

using namespace chronodraw;

namespace {

Era make_era(const char* date, std::optional<ColorChoice> color = {}) {
  return {std::get<DateValue>(read_date(date)), "era", color};
}

std::vector<bool> find_fainter(std::vector<Era> eras) {
  Timeline timeline;
  timeline.eras = std::move(eras);
  return find_fainter_eras(timeline);
}

}  // namespace

TEST_CASE("of eras that follow one another every other one is fainter", "[theme]") {
  CHECK(find_fainter({make_era("1868/1911"), make_era("1912/1925"), make_era("1926/1988"), make_era("1989/2018")}) ==
        std::vector<bool>{false, true, false, true});
}

TEST_CASE("eras join where they overlap or where one begins the day after", "[theme]") {
  CHECK(find_fainter({make_era("1868/1912"), make_era("1912/1926")})[1]);
  CHECK(find_fainter({make_era("1926/1989-01-07"), make_era("1989-01-08/2019")})[1]);
  CHECK_FALSE(find_fainter({make_era("1926/1989-01-07"), make_era("1989-01-10/2019")})[1]);
}

TEST_CASE("eras of two colours need no second tint", "[theme]") {
  CHECK(find_fainter({make_era("1900", Swatch::red), make_era("1901", Swatch::blue), make_era("1902")}) ==
        std::vector<bool>{false, false, false});
}

TEST_CASE("the order in the document does not matter", "[theme]") {
  CHECK(find_fainter({make_era("1912/1925"), make_era("1868/1911")}) == std::vector<bool>{true, false});
}

TEST_CASE("an era of open reach joins what follows it", "[theme]") {
  CHECK(find_fainter({make_era("1900/.."), make_era("2000")})[1]);
}

TEST_CASE("a fainter era has a tint of its own", "[theme]") {
  Timeline timeline;
  timeline.eras = {make_era("1900"), make_era("1901")};
  const Theme theme = resolve(timeline).value_or_throw();
  CHECK(find_contrast(theme.era_tints[0], theme.background) > find_contrast(theme.era_tints[1], theme.background));
  CHECK(theme.era_tints[1] != theme.background);
  CHECK(theme.era_bands[0] != theme.era_bands[1]);
}
