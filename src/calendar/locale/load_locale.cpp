// SPDX-License-Identifier: MIT
#include "calendar/locale/load_locale.hpp"

#include <algorithm>
#include <optional>
#include <string_view>

#include "base/edit_distance.hpp"
#include "base/memory_watch.hpp"
#include "base/utf8.hpp"
#include "calendar/locale/icu.hpp"

namespace chronodraw {

namespace {

LocaleError make_no_library_error(const std::string& tag) {
  return {LocaleError::Kind::no_library, "no-locale-library",
          "the locale `" + tag + "` needs the library ICU, which is not installed",
          "install it (Debian: `apt install libicu72`), or use the locale `en`"};
}

LocaleError make_unknown_error(const Icu& icu, const std::string& tag) {
  LocaleError error{LocaleError::Kind::unknown, "unknown-locale", "unknown locale `" + tag + "`",
                    "write a language, with a country after a hyphen where it matters, as in `de` or `pt-BR`"};
  std::string hyphenated = tag.substr(0, tag.find('.'));
  std::replace(hyphenated.begin(), hyphenated.end(), '_', '-');
  const std::string language = hyphenated.substr(0, hyphenated.find('-'));
  const std::vector<std::string> languages = icu.list_languages();
  const bool is_known = std::find(languages.begin(), languages.end(), language) != languages.end();
  if (is_known && hyphenated != tag) error.hint = "did you mean `" + hyphenated + "`?";
  constexpr std::size_t code_length = 3;  // among codes everything is near to something
  if (is_known || language.size() <= code_length) return error;
  const std::vector<std::string_view> names(languages.begin(), languages.end());
  if (const auto nearest = find_nearest(language, names)) error.hint = "did you mean `" + std::string(*nearest) + "`?";
  return error;
}

MonthNames read_months(const IcuLocale& icu, UDateFormatSymbolType wide, UDateFormatSymbolType brief) {
  MonthNames names;
  for (int i = 0; i < 12; ++i) {
    const auto index = static_cast<std::size_t>(i);
    names.wide[index] = icu.find_symbol(wide, i);
    names.brief[index] = icu.find_symbol(brief, i);
  }
  return names;
}

/// Skeletons of a day, a short day, a month, a short month and a year.
DatePatterns read_patterns(const IcuLocale& icu, const std::string& era) {
  const auto find = [&](const char* skeleton) { return icu.find_pattern(era + skeleton); };
  return {find("yMMMMd"), find("yMMMd"), find("yMMMM"), find("yMMM"), find("y")};
}

/// Ten digits in a row from the zero.
std::array<std::string, 10> make_digits(const std::string& zero) {
  std::array<std::string, 10> digits;
  const char32_t first = zero.empty() ? U'0' : decode_utf8(zero, 0).value;
  for (char32_t i = 0; i < 10; ++i) append_utf8(digits[i], first + i);
  return digits;
}

void read_names(Locale& locale, const IcuLocale& icu) {
  locale.months = read_months(icu, UDAT_MONTHS, UDAT_SHORT_MONTHS);
  locale.standalone_months = read_months(icu, UDAT_STANDALONE_MONTHS, UDAT_STANDALONE_SHORT_MONTHS);
  for (int i = 0; i < 12; ++i) {
    locale.narrow[static_cast<std::size_t>(i)] = icu.find_symbol(UDAT_STANDALONE_NARROW_MONTHS, i);
  }
  locale.am = icu.find_symbol(UDAT_AM_PMS, 0);
  locale.pm = icu.find_symbol(UDAT_AM_PMS, 1);
  const Words& words = *locale.words;
  locale.bce = words.bce.empty() ? icu.find_symbol(UDAT_ERAS, 0) : std::string{words.bce};
  locale.ce = words.ce.empty() ? icu.find_symbol(UDAT_ERAS, 1) : std::string{words.ce};
}

Locale read_locale(const Icu& icu, const std::string& tag, const std::string& id) {
  const IcuLocale source(icu, id);
  Locale locale;
  locale.tag = tag;
  locale.direction = icu.is_right_to_left(id.c_str()) != 0 ? Direction::rtl : Direction::ltr;
  locale.words = &find_words(icu.find_language(id));
  read_names(locale, source);
  locale.plain = read_patterns(source, "");
  locale.with_era = read_patterns(source, "G");
  locale.minute = source.find_pattern("jmm");
  locale.second = source.find_pattern("jmmss");
  locale.time_and_day = source.find_joint();
  locale.digits = make_digits(source.find_number_symbol(UNUM_ZERO_DIGIT_SYMBOL));
  locale.grouping = source.find_number_symbol(UNUM_GROUPING_SEPARATOR_SYMBOL);
  locale.decimal = source.find_number_symbol(UNUM_DECIMAL_SEPARATOR_SYMBOL);
  return locale;
}

bool has_all_patterns(const DatePatterns& patterns) {
  return !patterns.day.empty() && !patterns.short_day.empty() && !patterns.month.empty() &&
         !patterns.short_month.empty() && !patterns.year.empty();
}

/// ICU without its data answers nothing.
bool is_complete(const Locale& locale) {
  const bool has_joint =
      locale.time_and_day.find("{0}") != std::string::npos && locale.time_and_day.find("{1}") != std::string::npos;
  return has_joint && has_all_patterns(locale.plain) && has_all_patterns(locale.with_era) && !locale.minute.empty() &&
         !locale.second.empty() && !locale.months.wide[11].empty();
}

bool is_english(const std::string& tag) { return tag.empty() || tag == "en"; }

bool is_known(const Icu& icu, const std::string& tag) {
  const std::string id = icu.make_id(tag);
  const std::vector<std::string> languages = icu.list_languages();
  check_memory();
  return !id.empty() && std::find(languages.begin(), languages.end(), icu.find_language(id)) != languages.end();
}

}  // namespace

LocaleReading load_locale(const std::string& tag) {
  if (is_english(tag)) return std::make_shared<const Locale>(english_locale());
  Icu icu;
  if (!icu.load()) return make_no_library_error(tag);
  check_headroom();
  icu.start();
  if (!is_known(icu, tag)) return make_unknown_error(icu, tag);
  Locale locale = read_locale(icu, tag, icu.make_id(tag));
  check_memory();
  if (!is_complete(locale)) return make_no_library_error(tag);
  return std::make_shared<const Locale>(std::move(locale));
}

std::optional<LocaleError> find_locale_error(const std::string& tag) {
  if (is_english(tag)) return std::nullopt;
  Icu icu;
  if (!icu.load()) return make_no_library_error(tag);
  if (!is_known(icu, tag)) return make_unknown_error(icu, tag);
  return std::nullopt;
}

}  // namespace chronodraw
