// SPDX-License-Identifier: MIT
#include "calendar/locale/load_locale.hpp"

#include <catch2/catch.hpp>

#include "calendar/endpoints.hpp"
#include "calendar/format_date.hpp"
#include "unit/calendar/date_texts.hpp"

using namespace chronodraw;

namespace {

std::shared_ptr<const Locale> load(const std::string& tag) {
  return std::get<std::shared_ptr<const Locale>>(load_locale(tag));
}

}  // namespace

TEST_CASE("an unknown locale is refused with what to write", "[locale]") {
  struct Case {
    std::string tag;
    std::string hint;
  };
  const std::string example = "write a language, with a country after a hyphen where it matters, as in `de` or `pt-BR`";
  const Case cases[] = {{"xx", example}, {"german", example}, {"de_DE", "did you mean `de-DE`?"}, {"d e", example}};
  for (const Case& one : cases) {
    const auto error = find_locale_error(one.tag);
    REQUIRE(error);
    CHECK(error->code == "unknown-locale");
    CHECK(error->message == "unknown locale `" + one.tag + "`");
    CHECK(error->hint == one.hint);
    CHECK(std::holds_alternative<LocaleError>(load_locale(one.tag)));
  }
  for (const std::string tag : {"", "en", "de", "de-AT", "pt-BR", "zh-TW", "ar-u-nu-latn"}) {
    CHECK_FALSE(find_locale_error(tag));
  }
}

TEST_CASE("a locale knows its direction and its digits", "[locale]") {
  CHECK(load("ar")->direction == Direction::rtl);
  CHECK(load("he")->direction == Direction::rtl);
  CHECK(load("de")->direction == Direction::ltr);
  CHECK(format_digits("1 of 90", *load("ar")) == "١ of ٩٠");
  CHECK(format_digits("1 of 90", *load("de")) == "1 of 90");
}

TEST_CASE("a locale groups the thousands of large counts", "[locale]") {
  CHECK(format_count(9'999, *load("de")) == "9999");
  CHECK(format_count(12'345, *load("de")) == "12.345");
  CHECK(format_count(12'345, *load("fr")) == "12\u202f345");
  CHECK(format_count(12'345, *load("ar")) == "١٢٬٣٤٥");
}

TEST_CASE("English needs no library and is the same by either name", "[locale]") {
  CHECK(load("")->tag == "en");
  CHECK(load("en")->plain.day == english_locale().plain.day);
}

TEST_CASE("every year in reach has a text in every language", "[locale]") {
  const std::int64_t years[] = {1,
                                -1,
                                0,
                                999,
                                1'000,
                                9'999,
                                10'000,
                                32'768,
                                -32'768,
                                10'000'000,
                                -10'000'000,
                                10'000'000'000,
                                -10'000'000'000,
                                100'000'000'000,
                                -100'000'000'000};
  for (const char* tag :
       {"en", "de", "fr", "es", "it", "pt", "nl", "pl", "ru", "ar", "he", "zh", "ja", "ko", "sv", "th"}) {
    const auto locale = load(tag);
    const DateStyle style{false, locale.get()};
    for (const std::int64_t year : years) {
      CAPTURE(tag, year);
      for (int precision = 0; precision <= static_cast<int>(Precision::other); ++precision) {
        Endpoint endpoint = make_year(year);
        endpoint.precision = static_cast<Precision>(precision);
        endpoint.qualifiers.uncertain = Qualifiers::whole;
        endpoint.qualifiers.approximate = Qualifiers::whole;
        DateValue span = make_moment(endpoint);
        CHECK_FALSE(format_date(span, style).empty());
        CHECK_FALSE(format_date_in_words(span, style).empty());
        span.kind = DateValue::Kind::span;
        span.end.hi.kind = Bound::Kind::open;
        CHECK_FALSE(format_date(span, style).empty());
        span.end.hi.kind = Bound::Kind::unknown;
        span.end.lo.kind = Bound::Kind::unknown;
        CHECK_FALSE(format_date_in_words(span, style).empty());
      }
    }
  }
}
