// SPDX-License-Identifier: MIT
#include "calendar/locale/icu.hpp"

#include <algorithm>
#include <array>

#include "base/memory_watch.hpp"
#include "base/shared_library.hpp"
#include "base/utf8.hpp"

namespace chronodraw {

namespace {

constexpr std::int32_t longest_text = 256;

void check_status(UErrorCode status) {
  if (status == U_MEMORY_ALLOCATION_ERROR) report_no_memory();
  check_memory();
}

std::u16string make_utf16(const std::string& ascii) { return {ascii.begin(), ascii.end()}; }

std::string make_utf8(const UChar* text, std::int32_t length) {
  std::string bytes;
  for (std::int32_t i = 0; i < length; ++i) {
    char32_t point = text[i];
    const bool is_pair = 0xD800 <= point && point < 0xDC00 && i + 1 < length;
    if (is_pair) point = 0x10000 + ((point - 0xD800) << 10U) + (static_cast<char32_t>(text[++i]) - 0xDC00);
    append_utf8(bytes, point);
  }
  return bytes;
}

/// Asks ICU for a text: `ask(buffer, size, status)` returns its length.
template <class Ask>
std::string read_text(Ask ask) {
  std::array<UChar, longest_text> buffer{};
  UErrorCode status = U_ZERO_ERROR;
  const std::int32_t length = ask(buffer.data(), longest_text, &status);
  check_status(status);
  return U_SUCCESS(status) && length <= longest_text ? make_utf8(buffer.data(), length) : std::string{};
}

}  // namespace

bool Icu::load() {
  const SharedLibrary library("icui18n", U_ICU_VERSION_MAJOR_NUM);
  return library.find("uloc_forLanguageTag", for_language_tag) && library.find("uloc_getLanguage", get_language) &&
         library.find("uloc_countAvailable", count_available) && library.find("uloc_getAvailable", get_available) &&
         library.find("uloc_setKeywordValue", set_keyword) && library.find("uloc_isRightToLeft", is_right_to_left) &&
         library.find("udatpg_open", open_patterns) && library.find("udatpg_close", close_patterns) &&
         library.find("udatpg_getBestPattern", get_best_pattern) &&
         library.find("udatpg_getDateTimeFormat", get_joint) && library.find("udat_open", open_dates) &&
         library.find("udat_close", close_dates) && library.find("udat_getSymbols", get_symbols) &&
         library.find("unum_open", open_numbers) && library.find("unum_close", close_numbers) &&
         library.find("unum_getSymbol", get_symbol);
}

void Icu::start() const {
  UErrorCode status = U_ZERO_ERROR;
  UDateFormat* const dates = open_dates(UDAT_PATTERN, UDAT_PATTERN, "en", u"UTC", -1, u"y", -1, &status);
  check_status(status);
  if (dates != nullptr) close_dates(dates);
}

std::string Icu::make_id(const std::string& tag) const {
  std::array<char, longest_text> id{};
  std::int32_t parsed = 0;
  UErrorCode status = U_ZERO_ERROR;
  for_language_tag(tag.c_str(), id.data(), longest_text, &parsed, &status);
  if (U_FAILURE(status) || parsed != static_cast<std::int32_t>(tag.size())) return {};
  set_keyword("calendar", "gregorian", id.data(), longest_text, &status);
  return U_SUCCESS(status) ? std::string{id.data()} : std::string{};
}

std::string Icu::find_language(const std::string& id) const {
  std::array<char, longest_text> language{};
  UErrorCode status = U_ZERO_ERROR;
  get_language(id.c_str(), language.data(), longest_text, &status);
  return U_SUCCESS(status) ? std::string{language.data()} : std::string{};
}

std::vector<std::string> Icu::list_languages() const {
  std::vector<std::string> languages;
  for (std::int32_t i = 0; i < count_available(); ++i) {
    std::string language = find_language(get_available(i));
    if (languages.empty() || languages.back() != language) languages.push_back(std::move(language));
  }
  return languages;
}

IcuLocale::IcuLocale(const Icu& icu, const std::string& id) : icu_(icu) {
  const std::u16string zone = u"UTC";
  const std::u16string pattern = u"y";
  UErrorCode status = U_ZERO_ERROR;
  dates_ = icu.open_dates(UDAT_PATTERN, UDAT_PATTERN, id.c_str(), zone.c_str(), -1, pattern.c_str(), -1, &status);
  check_status(status);
  status = U_ZERO_ERROR;
  patterns_ = icu.open_patterns(id.c_str(), &status);
  check_status(status);
  status = U_ZERO_ERROR;
  numbers_ = icu.open_numbers(UNUM_DECIMAL, nullptr, 0, id.c_str(), nullptr, &status);
  check_status(status);
}

IcuLocale::~IcuLocale() {
  if (dates_ != nullptr) icu_.close_dates(static_cast<UDateFormat*>(dates_));
  if (patterns_ != nullptr) icu_.close_patterns(static_cast<UDateTimePatternGenerator*>(patterns_));
  if (numbers_ != nullptr) icu_.close_numbers(static_cast<UNumberFormat*>(numbers_));
}

std::string IcuLocale::find_symbol(UDateFormatSymbolType type, int index) const {
  if (dates_ == nullptr) return {};
  return read_text([&](UChar* to, std::int32_t size, UErrorCode* status) {
    return icu_.get_symbols(static_cast<UDateFormat*>(dates_), type, index, to, size, status);
  });
}

std::string IcuLocale::find_pattern(const std::string& skeleton) const {
  if (patterns_ == nullptr) return {};
  const std::u16string text = make_utf16(skeleton);
  return read_text([&](UChar* to, std::int32_t size, UErrorCode* status) {
    return icu_.get_best_pattern(static_cast<UDateTimePatternGenerator*>(patterns_), text.c_str(),
                                 static_cast<std::int32_t>(text.size()), to, size, status);
  });
}

std::string IcuLocale::find_joint() const {
  if (patterns_ == nullptr) return {};
  std::int32_t length = 0;
  const UChar* joint = icu_.get_joint(static_cast<UDateTimePatternGenerator*>(patterns_), &length);
  return make_utf8(joint, length);
}

std::string IcuLocale::find_number_symbol(UNumberFormatSymbol symbol) const {
  if (numbers_ == nullptr) return {};
  return read_text([&](UChar* to, std::int32_t size, UErrorCode* status) {
    return icu_.get_symbol(static_cast<UNumberFormat*>(numbers_), symbol, to, size, status);
  });
}

}  // namespace chronodraw
