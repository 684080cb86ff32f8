// SPDX-License-Identifier: MIT
// Axes as their authors ask for them, and axes in several languages.
#include "layout/shared/axis.hpp"

#include <catch2/catch.hpp>
#include <string>

#include "calendar/civil.hpp"
#include "calendar/locale/load_locale.hpp"
#include "text/fixed_shaper.hpp"

using namespace chronodraw;

namespace {

Instant at(std::int64_t year, int month = 1, int day = 1, int hour = 0) {
  return make_instant({{year, month, day}, hour, 0, 0}).value();
}

std::string join_labels(const AxisTicks& axis) {
  std::string text;
  for (const AxisTick& tick : axis.ticks) {
    if (!tick.label.lines.empty()) text += (text.empty() ? "" : " | ") + tick.label.lines.front().text;
  }
  for (const std::string_view space : {"\u00A0", "\u202F"}) {
    for (std::size_t i = text.find(space); i != std::string::npos; i = text.find(space)) {
      text.replace(i, space.size(), " ");
    }
  }
  return text;
}

AxisTicks make_axis(Instant from, Instant to, double width, const AxisRange& wishes, const DateStyle& dates = {}) {
  FixedShaper shaper;
  return make_axis_ticks(Scale({from, to}, px(0), px(width)), {}, shaper, dates, wishes);
}

AxisRange ask_for(TickUnit unit, std::int64_t count = 1, const std::string& format = {}) {
  AxisRange wishes;
  wishes.ticks = TickStep{unit, count};
  wishes.format = format;
  return wishes;
}

}  // namespace

TEST_CASE("ticks stand where they were asked for", "[axis]") {
  CHECK(join_labels(make_axis(at(1901, 6), at(1990), 1112, ask_for(TickUnit::year, 20))) ==
        "1920 | 1940 | 1960 | 1980");
  CHECK(join_labels(make_axis(at(2024, 1, 10), at(2024, 3, 20), 1112, ask_for(TickUnit::half_month))) ==
        "2024 | 16 | February | 16 | March | 16");
  CHECK(join_labels(make_axis(at(2024, 1, 28, 3), at(2024, 1, 28, 9), 600, ask_for(TickUnit::hour, 2))) ==
        "04:00 28 January 2024 | 06:00 | 08:00");
}

TEST_CASE("labels have the format that was asked for", "[axis]") {
  CHECK(join_labels(make_axis(at(2023, 11, 5), at(2024, 2, 20), 1112, ask_for(TickUnit::month, 1, "MMM yyyy"))) ==
        "Dec 2023 | Jan 2024 | Feb 2024");
  CHECK(join_labels(make_axis(at(1999, 6), at(2003, 6), 1112, ask_for(TickUnit::year, 1, "''yy"))) ==
        "'00 | '01 | '02 | '03");
}

TEST_CASE("where labels asked for have no room fewer stand, at ticks that were asked for", "[axis]") {
  const AxisTicks months = make_axis(at(2020), at(2024), 600, ask_for(TickUnit::month));
  CHECK(months.thinned > 1);
  CHECK(12 % months.thinned == 0);
  const AxisTicks years = make_axis(at(1900), at(2000), 600, ask_for(TickUnit::year, 1, "yyyy"));
  CHECK(years.thinned > 1);
  const AxisTicks roomy = make_axis(at(1900), at(1910), 600, ask_for(TickUnit::year));
  CHECK(roomy.thinned == 1);
  CHECK(make_axis(at(-9'000'000'000), at(2000), 600, ask_for(TickUnit::second)).thinned > 1);
  CHECK(make_axis(at(-9'000'000'000), at(2000), 600, ask_for(TickUnit::year)).ticks.size() > 2);
}

TEST_CASE("an axis without ticks has none", "[axis]") {
  AxisRange wishes;
  wishes.has_ticks = false;
  CHECK(make_axis(at(2000), at(2020), 600, wishes).ticks.empty());
}

TEST_CASE("months have the longest names that fit", "[axis]") {
  CHECK(join_labels(make_axis(at(2024, 1, 20), at(2024, 5, 20), 1112, {})) == "2024 | February | March | April | May");
  CHECK(join_labels(make_axis(at(2024, 6, 3), at(2024, 12, 28), 424, {})) ==
        "2024 | Jul | Aug | Sep | Oct | Nov | Dec");
  const AxisTicks narrow = make_axis(at(2024, 1, 20), at(2024, 12, 20), 300, ask_for(TickUnit::month));
  CHECK(narrow.thinned == 1);
  CHECK(join_labels(narrow).ends_with("J | J | A | S | O | N"));
}

TEST_CASE("axes speak the language of the dates", "[axis]") {
  struct Case {
    std::string tag;
    std::string months;
    std::string years;
  };
  const Case cases[] = {{"de", "2024 | Februar | März | April | Mai", "500 v. Chr. | 1 n. Chr. | 500 n. Chr."},
                        {"ru", "2024 | февраль | март | апрель | май", "500 г. до н. э. | 1 г. н. э. | 500 г. н. э."},
                        {"ja", "2024年 | 2月 | 3月 | 4月 | 5月", "紀元前500年 | 西暦1年 | 西暦500年"},
                        {"ar", "٢٠٢٤ | فبراير | مارس | أبريل | مايو", "٥٠٠ ق.م | ١ م | ٥٠٠ م"}};
  for (const Case& one : cases) {
    const auto locale = std::get<std::shared_ptr<const Locale>>(load_locale(one.tag));
    const DateStyle dates{false, locale.get()};
    CHECK(join_labels(make_axis(at(2024, 1, 20), at(2024, 5, 20), 1112, {}, dates)) == one.months);
    AxisRange wishes = ask_for(TickUnit::year, 500);
    CHECK(join_labels(make_axis(at(-600, 6), at(700), 1112, wishes, dates)) == one.years);
  }
}

TEST_CASE("from a second to ten billion years, in several languages and widths, labels are few, apart and inside",
          "[axis]") {
  FixedShaper shaper;
  const Theme theme;
  for (const std::string tag : {"en", "de", "ru", "ar", "ja", "en-US"}) {
    const auto locale = std::get<std::shared_ptr<const Locale>>(load_locale(tag));
    for (const double width : {300.0, 600.0, 1'200.0, 2'400.0}) {
      for (double length = 4; length < 3.2e17; length *= 1.3) {
        const Instant to = at(1969, 7, 20, 13);
        const Scale scale({{to.seconds - static_cast<std::int64_t>(length)}, to}, px(0), px(width));
        const AxisTicks axis = make_axis_ticks(scale, theme, shaper, {false, locale.get()});
        Px free{};
        int labelled = 0;
        for (const AxisTick& tick : axis.ticks) {
          if (tick.label.lines.empty()) continue;
          ++labelled;
          REQUIRE(tick.x >= free);
          free = tick.x + axis_label_gap + tick.label.width;
          REQUIRE(free <= scale.end());
        }
        CAPTURE(tag, width, length, labelled, join_labels(axis));
        CHECK(labelled >= (width < 600 ? 0 : width < 1'200 ? 1 : 3));
        CHECK(labelled <= 20);
      }
    }
  }
}
