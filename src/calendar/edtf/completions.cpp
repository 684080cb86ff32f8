// SPDX-License-Identifier: MIT
// Masks are completed against the calendar: 19XX-02-29 runs from 1904 to 1996, 1985-02-3X has no completion at all.
#include "calendar/edtf/atom.hpp"

namespace chronodraw {

namespace {

/// An empty mask stands for a part left out, which may be anything.
bool is_match(std::string_view mask, int value) {
  if (mask.empty()) return true;
  for (std::size_t i = mask.size(); i-- > 0; value /= 10) {
    if (mask[i] != 'X' && mask[i] - '0' != value % 10) return false;
  }
  return value == 0;
}

int count_unknown(std::string_view mask) {
  int count = 0;
  for (const char c : mask) count += c == 'X' ? 1 : 0;
  return count;
}

/// The mask with the decimal digits of `filling` in place of its X, from right to left.
int fill(std::string_view mask, int filling) {
  int value = 0;
  int place = 1;
  for (std::size_t i = mask.size(); i-- > 0; place *= 10) {
    if (mask[i] != 'X') {
      value += (mask[i] - '0') * place;
      continue;
    }
    value += filling % 10 * place;
    filling /= 10;
  }
  return value;
}

/// The first or last of 1 to `most` that the mask allows; written digits are their own only candidate.
std::optional<int> find_number(std::string_view mask, int most, bool is_last) {
  if (!mask.empty() && count_unknown(mask) == 0) {
    const int number = fill(mask, 0);
    return 1 <= number && number <= most ? std::optional{number} : std::nullopt;
  }
  for (int i = 1; i <= most; ++i) {
    const int number = is_last ? most + 1 - i : i;
    if (is_match(mask, number)) return number;
  }
  return std::nullopt;
}

/// The months that fit, from the outer one inwards, until one has a day that fits.
std::optional<CivilDate> find_in_year(const EdtfParts& parts, std::int64_t year, Calendar calendar, bool is_last) {
  const std::optional<int> outer = find_number(parts.month, 12, is_last);
  const std::optional<int> inner = find_number(parts.month, 12, !is_last);
  if (!outer || !inner) return std::nullopt;
  const int step = is_last ? -1 : 1;
  for (int month = *outer; month != *inner + step; month += step) {
    if (!is_match(parts.month, month)) continue;
    const std::optional<int> day = find_number(parts.day, days_in_month(year, month, calendar), is_last);
    if (day) return CivilDate{year, month, *day, calendar};
  }
  return std::nullopt;
}

std::optional<CivilDate> find_completion(const EdtfParts& parts, Calendar calendar, bool is_last) {
  int count = 1;
  for (int i = count_unknown(parts.year); i > 0; --i) count *= 10;
  const bool is_downwards = is_last != parts.is_negative;  // the earliest negative year has the largest digits
  for (int i = 0; i < count; ++i) {
    const int digits = fill(parts.year, is_downwards ? count - 1 - i : i);
    if (parts.is_negative && digits == 0) continue;
    const std::int64_t year = parts.is_negative ? -digits : digits;
    if (const std::optional<CivilDate> date = find_in_year(parts, year, calendar, is_last)) return date;
  }
  return std::nullopt;
}

}  // namespace

std::optional<Completions> find_completions(const EdtfParts& parts, Calendar calendar) {
  const std::optional<CivilDate> first = find_completion(parts, calendar, false);
  const std::optional<CivilDate> last = find_completion(parts, calendar, true);
  if (!first || !last) return std::nullopt;
  return Completions{*first, *last};
}

}  // namespace chronodraw
