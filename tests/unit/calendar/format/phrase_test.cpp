// SPDX-License-Identifier: MIT
#include "calendar/format/phrase.hpp"

#include <catch2/catch.hpp>

using namespace chronodraw;

TEST_CASE("things are counted by each language's rule", "[phrase]") {
  struct Case {
    const Words* words;
    std::int64_t count;
    std::string text;
  };
  const Case cases[] = {{&words_en, 1, "Timeline of 1 event"},
                        {&words_en, 8, "Timeline of 8 events"},
                        {&words_de, 1, "Zeitleiste mit 1 Ereignis"},
                        {&words_fr, 0, "Frise chronologique de 0 événement"},
                        {&words_fr, 2, "Frise chronologique de 2 événements"},
                        {&words_pl, 1, "Oś czasu: 1 wydarzenie"},
                        {&words_pl, 3, "Oś czasu: 3 wydarzenia"},
                        {&words_pl, 12, "Oś czasu: 12 wydarzeń"},
                        {&words_pl, 21, "Oś czasu: 21 wydarzeń"},
                        {&words_pl, 22, "Oś czasu: 22 wydarzenia"},
                        {&words_ru, 1, "Хронология: 1 событие"},
                        {&words_ru, 11, "Хронология: 11 событий"},
                        {&words_ru, 21, "Хронология: 21 событие"},
                        {&words_ru, 24, "Хронология: 24 события"},
                        {&words_ar, 1, "خط زمني لحدث واحد"},
                        {&words_ar, 2, "خط زمني لحدثين"},
                        {&words_ar, 8, "خط زمني من 8 أحداث"},
                        {&words_ar, 11, "خط زمني من 11 حدثا"},
                        {&words_ar, 100, "خط زمني من 100 حدث"},
                        {&words_he, 2, "ציר זמן עם שני אירועים"},
                        {&words_zh, 8, "时间线，共8个事件"}};
  for (const Case& one : cases) {
    Locale locale = english_locale();
    locale.words = one.words;
    CHECK(format_plural(one.words->timeline, one.count, locale) == one.text);
  }
}

TEST_CASE("large counts are grouped as the locale writes them", "[phrase]") {
  Locale locale = english_locale();
  CHECK(format_plural(words_en.more, 1234, locale) == "+1234 more");
  CHECK(format_plural(words_en.more, 12345, locale) == "+12,345 more");
  CHECK(format_plural(words_en.timeline, 100'000, locale) == "Timeline of 100,000 events");
  CHECK(format_plural(words_en.more, 1'234'567, locale) == "+1,234,567 more");
  locale.grouping = "\u202f";
  CHECK(format_plural(words_en.more, 12345, locale) == "+12\u202f345 more");
}

TEST_CASE("numbers stand in phrases as figures, ordinals or Roman numerals", "[phrase]") {
  const Wording style;
  CHECK(fill_count({"{n}. Jh."}, 19, {}, style) == "19. Jh.");
  CHECK(fill_count({"{th} century"}, 22, {}, style) == "22nd century");
  CHECK(fill_count({"{roman} w."}, 14, {}, style) == "XIV w.");
  CHECK(fill_count({"{roman} w."}, 4'000, {}, style) == "4000 w.");
  CHECK(fill_count({"{roman} w."}, 3'999, {}, style) == "MMMCMXCIX w.");
  CHECK(fill_count({"{}第{n}季度"}, 3, "2021年", style) == "2021年第3季度");
  CHECK(fill("between {} and {}", "a", "b") == "between a and b");
}
