// SPDX-License-Identifier: MIT
// Phrases of the table of words, filled in.
#pragma once

#include <cstdint>

#include "calendar/format/wording.hpp"

namespace chronodraw {

/// What a phrase speaks about, as far as its form depends on it.
enum class Topic { other, day, month };

[[nodiscard]] std::string_view choose_form(const PhraseForms& phrase, Topic topic, const Wording& style);
/// The style for the n-th blank of a phrase, from 0: in the genitive where it is written `{g}`.
[[nodiscard]] Wording make_blank_style(Wording style, std::string_view form, int blank = 0);
/// The blanks of `form` in turn; more blanks than texts stay empty.
[[nodiscard]] std::string fill(std::string_view form, std::string_view first, std::string_view second = {});
/// A phrase with a number: `{n}`, `{th}` or `{roman}`; `{}` is what the number is counted in.
[[nodiscard]] std::string fill_count(const PhraseForms& phrase, std::int64_t count, std::string_view whole,
                                     const Wording& style);

/// `Timeline of 8 events` by the plural rule of the language.
[[nodiscard]] std::string format_plural(const Plurals& plurals, std::int64_t count, const Locale& locale);

/// The first letter as a capital, if it is an English one.
[[nodiscard]] std::string make_capital(std::string text);

}  // namespace chronodraw
