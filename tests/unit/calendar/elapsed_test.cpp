// SPDX-License-Identifier: MIT
#include "calendar/elapsed.hpp"

#include <catch2/catch.hpp>

#include "calendar/locale/load_locale.hpp"

using namespace chronodraw;

namespace {

constexpr std::int64_t day = 86'400;
constexpr std::int64_t year = 31'556'952;

}  // namespace

TEST_CASE("time that passed is said in the largest unit that has about two", "[elapsed]") {
  struct Case {
    std::int64_t seconds;
    std::string text;
  };
  const Case cases[] = {{0, "0 seconds"},
                        {1, "1 second"},
                        {90, "90 seconds"},
                        {150, "3 minutes"},
                        {2 * 3'600, "2 hours"},
                        {47 * 3'600, "2 days"},
                        {40 * day, "40 days"},
                        {61 * day, "2 months"},
                        {500 * day, "16 months"},
                        {730 * day, "2 years"},
                        {105 * year, "105 years"},
                        {9'999 * year, "9999 years"},
                        {66'000'000 * year, "66 Ma"},
                        {4'540'000'000 * year, "4.54 Ga"},
                        {12'340 * year, "12.3 ka"}};
  for (const Case& one : cases) CHECK(format_elapsed(find_elapsed(one.seconds)) == one.text);
}

TEST_CASE("what is known to the year is counted in years", "[elapsed]") {
  CHECK(find_elapsed(100 * day, find_unit(Precision::year)).count == 0);
  CHECK(find_elapsed(100 * day, find_unit(Precision::month)).unit == TickUnit::month);
  CHECK(find_unit(Precision::minute) == TickUnit::minute);
  CHECK(find_unit(Precision::week) == TickUnit::day);
  CHECK(find_unit(Precision::quarter) == TickUnit::month);
  CHECK(find_unit(Precision::deep) == TickUnit::year);
}

TEST_CASE("units since a zero have names and numbers", "[elapsed]") {
  CHECK(format_nth(1, {TickUnit::month, 1}) == "Month 1");
  CHECK(format_nth(3, {TickUnit::day, 7}) == "Week 3");
  CHECK(format_nth(-2, {TickUnit::year, 1}) == "Year \u22122");
  CHECK(format_about("3 years") == "c. 3 years");
}

TEST_CASE("time that passed is said in the language of the dates", "[elapsed][locale]") {
  struct Case {
    std::string tag;
    std::int64_t count;
    std::string text;
  };
  const Case cases[] = {{"de", 1, "1 Jahr"},  {"de", 105, "105 Jahre"}, {"fr", 2, "2 ans"},  {"pl", 3, "3 lata"},
                        {"pl", 12, "12 lat"}, {"ru", 21, "21 год"},     {"ru", 5, "5 лет"},  {"nl", 7, "7 jaar"},
                        {"he", 2, "שנתיים"},  {"ja", 4, "4年"},         {"zh", 4, "4年"},    {"ko", 4, "4년"},
                        {"es", 2, "2 años"},  {"it", 1, "1 anno"},      {"pt", 9, "9 anos"}, {"ar", 2, "سنتان"}};
  for (const Case& one : cases) {
    const auto locale = std::get<std::shared_ptr<const Locale>>(load_locale(one.tag));
    CHECK(format_elapsed({one.count, TickUnit::year}, {false, locale.get()}) == one.text);
  }
}

TEST_CASE("every language says what its scale is", "[elapsed][locale]") {
  const AxisNotes english;
  for (const std::string_view language :
       {"ar", "de", "es", "fr", "he", "it", "ja", "ko", "nl", "pl", "pt", "ru", "zh"}) {
    const AxisNotes& notes = find_words(language).axis_notes;
    INFO(language);
    CHECK(notes.sequential != english.sequential);
    CHECK(notes.interim.starts_with(notes.sequential));
    for (const std::string_view note : {notes.logarithmic, notes.breaks})
      CHECK(note.find("{}") != std::string_view::npos);
  }
}
