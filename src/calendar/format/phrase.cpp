// SPDX-License-Identifier: MIT
#include "calendar/format/phrase.hpp"

#include <algorithm>

#include "base/numbers.hpp"

namespace chronodraw {

namespace {

struct RomanDigit {
  std::int64_t value;
  std::string_view text;
};

constexpr RomanDigit roman_digits[] = {{1'000, "M"}, {900, "CM"}, {500, "D"}, {400, "CD"}, {100, "C"},
                                       {90, "XC"},   {50, "L"},   {40, "XL"}, {10, "X"},   {9, "IX"},
                                       {5, "V"},     {4, "IV"},   {1, "I"}};
constexpr std::int64_t largest_roman = 3'999;

std::string format_roman(std::int64_t number) {
  if (number < 1 || number > largest_roman) return format_number(number);
  std::string text;
  for (const RomanDigit& digit : roman_digits) {
    for (; number >= digit.value; number -= digit.value) text += digit.text;
  }
  return text;
}

std::string format_ordinal(std::int64_t number) {
  const std::int64_t tens = number / 10 % 10;
  const std::int64_t ones = tens == 1 ? 0 : number % 10;
  const char* endings[] = {"th", "st", "nd", "rd", "th", "th", "th", "th", "th", "th"};
  return format_number(number) + endings[ones];
}

std::string format_count_as(std::string_view blank, std::int64_t count, const Locale& locale) {
  if (blank == "{roman}") return format_roman(count);
  return blank == "{th}" ? format_ordinal(count) : format_digits(format_number(count), locale);
}

bool is_few(std::int64_t count) {
  const std::int64_t tens = count / 10 % 10;
  const std::int64_t ones = count % 10;
  return 2 <= ones && ones <= 4 && tens != 1;
}

/// The plural categories of the Unicode CLDR for whole numbers.
std::string_view choose_plural(const Plurals& plurals, PluralRule rule, std::int64_t count) {
  switch (rule) {
    case PluralRule::one_form:
      return plurals.other;
    case PluralRule::one_and_more:
      return count == 1 ? plurals.one : plurals.other;
    case PluralRule::up_to_one:
      return count <= 1 ? plurals.one : plurals.other;
    case PluralRule::polish:
      return count == 1 ? plurals.one : is_few(count) ? plurals.few : plurals.other;
    case PluralRule::russian:
      return count % 10 == 1 && count % 100 != 11 ? plurals.one : is_few(count) ? plurals.few : plurals.other;
    case PluralRule::hebrew:
      return count == 1 ? plurals.one : count == 2 ? plurals.two : plurals.other;
    case PluralRule::arabic:
      break;
  }
  if (count == 1 || count == 2) return count == 1 ? plurals.one : plurals.two;
  if (3 <= count % 100 && count % 100 <= 10) return plurals.few;
  return count % 100 >= 11 ? plurals.many : plurals.other;
}

constexpr std::string_view number_blank = "{n}";

}  // namespace

std::string_view choose_form(const PhraseForms& phrase, Topic topic, const Wording& style) {
  if (style.is_genitive && !phrase.genitive.empty()) return phrase.genitive;
  if (topic == Topic::day && !phrase.day.empty()) return phrase.day;
  return topic == Topic::month && !phrase.month.empty() ? phrase.month : phrase.text;
}

Wording make_blank_style(Wording style, std::string_view form, int blank) {
  std::size_t at = form.find('{');
  for (; blank > 0 && at != std::string_view::npos; --blank) at = form.find('{', at + 1);
  style.is_genitive = at != std::string_view::npos && form.substr(at, 3) == "{g}";
  return style;
}

std::string fill(std::string_view form, std::string_view first, std::string_view second) {
  std::string text;
  for (std::size_t at = 0; at < form.size();) {
    const std::size_t open = std::min(form.find('{', at), form.size());
    text += form.substr(at, open - at);
    if (open == form.size()) break;
    text += first;
    first = second;
    second = {};
    at = form.find('}', open) + 1;
  }
  return text;
}

std::string fill_count(const PhraseForms& phrase, std::int64_t count, std::string_view whole, const Wording& style) {
  const bool is_first = count == 1 && !phrase.one.empty() && !style.is_genitive;
  std::string form{is_first ? phrase.one : choose_form(phrase, Topic::other, style)};
  for (const std::string_view blank : {number_blank, std::string_view{"{th}"}, std::string_view{"{roman}"}}) {
    const std::size_t at = form.find(blank);
    if (at != std::string::npos) form.replace(at, blank.size(), format_count_as(blank, count, *style.locale));
  }
  return fill(form, whole);
}

std::string format_plural(const Plurals& plurals, std::int64_t count, const Locale& locale) {
  const std::string_view form = choose_plural(plurals, locale.words->plural_rule, count);
  const std::string_view chosen = form.empty() ? plurals.other : form;
  return fill(chosen, format_count(count, locale));
}

std::string make_capital(std::string text) {
  if (text.empty()) return text;
  if ('a' <= text[0] && text[0] <= 'z') text[0] = static_cast<char>(text[0] - 'a' + 'A');
  return text;
}

}  // namespace chronodraw
