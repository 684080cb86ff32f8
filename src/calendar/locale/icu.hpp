// SPDX-License-Identifier: MIT
// The functions of ICU that dates need, opened at run time, with texts as UTF-8. Every question that ICU does not
// answer gives an empty text.
#pragma once

#include <unicode/udat.h>
#include <unicode/udatpg.h>
#include <unicode/uloc.h>
#include <unicode/unum.h>

#include <string>
#include <vector>

namespace chronodraw {

struct Icu {
  decltype(&uloc_forLanguageTag) for_language_tag{nullptr};
  decltype(&uloc_getLanguage) get_language{nullptr};
  decltype(&uloc_countAvailable) count_available{nullptr};
  decltype(&uloc_getAvailable) get_available{nullptr};
  decltype(&uloc_setKeywordValue) set_keyword{nullptr};
  decltype(&uloc_isRightToLeft) is_right_to_left{nullptr};
  decltype(&udatpg_open) open_patterns{nullptr};
  decltype(&udatpg_close) close_patterns{nullptr};
  decltype(&udatpg_getBestPattern) get_best_pattern{nullptr};
  decltype(&udatpg_getDateTimeFormat) get_joint{nullptr};
  decltype(&udat_open) open_dates{nullptr};
  decltype(&udat_close) close_dates{nullptr};
  decltype(&udat_getSymbols) get_symbols{nullptr};
  decltype(&unum_open) open_numbers{nullptr};
  decltype(&unum_close) close_numbers{nullptr};
  decltype(&unum_getSymbol) get_symbol{nullptr};

  /// False where the library is not installed.
  [[nodiscard]] bool load();

  /// Lets ICU look for the machine's time zone, which nothing here uses, once and for all: what that asks of the system
  /// would wipe the mark of refused memory from later calls.
  void start() const;

  /// ICU's own name of a tag with the Gregorian calendar; empty for what is no tag.
  [[nodiscard]] std::string make_id(const std::string& tag) const;
  [[nodiscard]] std::string find_language(const std::string& id) const;
  [[nodiscard]] std::vector<std::string> list_languages() const;
};

/// Symbols, patterns and numbers of one locale; closed at the end.
class IcuLocale {
 public:
  IcuLocale(const Icu& icu, const std::string& id);
  ~IcuLocale();
  IcuLocale(const IcuLocale&) = delete;
  IcuLocale& operator=(const IcuLocale&) = delete;

  [[nodiscard]] std::string find_symbol(UDateFormatSymbolType type, int index) const;
  /// The pattern nearest to a skeleton such as `yMMMd`.
  [[nodiscard]] std::string find_pattern(const std::string& skeleton) const;
  /// How a day and a time are joined: `{1}, {0}`.
  [[nodiscard]] std::string find_joint() const;
  [[nodiscard]] std::string find_number_symbol(UNumberFormatSymbol symbol) const;

 private:
  const Icu& icu_;
  void* dates_{nullptr};
  void* patterns_{nullptr};
  void* numbers_{nullptr};
};

}  // namespace chronodraw
