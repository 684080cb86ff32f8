// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>

#include "base/edit_distance.hpp"
#include "calendar/date_error.hpp"
#include "calendar/friendly/forms.hpp"
#include "calendar/friendly/friendly.hpp"
#include "calendar/friendly/refusals.hpp"

namespace chronodraw {

namespace {

const Token* find_word(const Phrase& phrase, std::initializer_list<std::string_view> words) {
  for (std::size_t i = 0; i < phrase.size(); ++i) {
    if (std::find(words.begin(), words.end(), phrase[i].plain) != words.end()) return &phrase[i];
  }
  return nullptr;
}

DateError refuse_token(const Phrase& phrase, const Token& token, std::string message, std::string hint) {
  return make_error(phrase.source(), token.text, std::move(message), std::move(hint));
}

Refusal refuse_now(const Phrase& phrase) {
  if (!is_word_for_now(phrase.text())) return std::nullopt;
  return make_refusal(phrase, quote(phrase) + " can only end a span: the clock is never read",
                      "write the date itself, as in `2024-01-28`, or `2014/now` for what goes on");
}

Refusal refuse_relative(const Phrase& phrase) {
  const Token* word = find_word(phrase, {"yesterday", "tomorrow", "tonight", "ago", "last", "next", "this", "recently",
                                         "now", "today", "present", "ongoing", "currently"});
  if (word == nullptr) return std::nullopt;
  return refuse_token(phrase, *word, quote(phrase) + " counts from now, and the clock is never read",
                      "write the date itself, as in `2024-01-28`");
}

Refusal refuse_time_words(const Phrase& phrase) {
  if (const Token* word = find_word(phrase, {"noon", "midday", "midnight"})) {
    const std::string_view time = word->plain == "midnight" ? "`00:00` or `24:00`" : "`12:00`";
    return refuse_token(phrase, *word, "expected a time of the 24-hour clock, found " + quote(word->text),
                        "write " + std::string{time});
  }
  if (const Token* word = find_word(phrase, {"am", "pm"})) {
    return refuse_token(phrase, *word, "expected a time of the 24-hour clock, found " + quote(word->text),
                        "write `09:30` for 9:30 am, `21:30` for 9:30 pm");
  }
  if (const Token* word = find_word(
          phrase, {"est", "edt", "cst", "cdt", "mst", "mdt", "pst", "pdt", "cet", "cest", "bst", "ist", "gmt"})) {
    return refuse_token(phrase, *word, "expected a time zone as an offset, found " + quote(word->text),
                        "write `Z` for UTC, or hours and minutes as in `+01:00`");
  }
  return std::nullopt;
}

Refusal refuse_feasts(const Phrase& phrase) {
  const Token* word = find_word(phrase, {"easter", "christmas", "xmas", "ramadan", "passover", "thanksgiving", "eve"});
  if (word == nullptr) return std::nullopt;
  return refuse_token(phrase, *word, "expected a date, found the feast " + quote(word->text),
                      "write the day itself, as in `2024-01-28`");
}

Refusal refuse_fiscal(const Phrase& phrase) {
  const Token* word = find_word(phrase, {"fy", "fiscal"});
  if (word == nullptr) return std::nullopt;
  return refuse_token(phrase, *word, "a fiscal year begins in different months in different places",
                      "write its first and last month, as in `2023-10/2024-09`");
}

Refusal refuse_weekday(const Phrase& phrase) {
  const Token* word = find_word(phrase, {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
                                         "mon", "tue", "wed", "thu", "fri", "sat", "sun"});
  if (word == nullptr) return std::nullopt;
  return refuse_token(phrase, *word, "expected a date without its weekday, found " + quote(word->text),
                      "leave the weekday out: `28 January 2024`");
}

/// `1800s`, `90s`.
Refusal refuse_decades(const Phrase& phrase) {
  for (std::size_t i = 0; i + 1 < phrase.size(); ++i) {
    const std::string& digits = phrase[i].plain;
    if (!is_plain_number(phrase[i]) || phrase[i + 1].plain != "s" || phrase[i + 1].has_space_before) continue;
    if (digits.size() == 4 && digits.ends_with("00")) {
      const std::string century = digits.substr(0, 2);
      return refuse_token(
          phrase, phrase[i], quote(digits + "s") + " is a decade to some and a century to others",
          "write " + quote(century + "0X") + " for ten years or " + quote(century + "XX") + " for a hundred");
    }
    if (digits.size() == 2) {
      return refuse_token(phrase, phrase[i], "expected a decade of four digits, found " + quote(digits + "s"),
                          "write " + quote("19" + digits + "s"));
    }
  }
  return std::nullopt;
}

/// `28 January`, `January`: everything but the year.
Refusal refuse_yearless(const Phrase& phrase) {
  const bool has_month = std::any_of(&phrase[0], &phrase[0] + phrase.size(),
                                     [](const Token& token) { return find_month(token.plain) > 0; });
  const bool has_year = std::any_of(&phrase[0], &phrase[0] + phrase.size(), [](const Token& token) {
    return token.kind == Token::Kind::number && token.plain.size() > 2;
  });
  if (!has_month || has_year) return std::nullopt;
  return make_refusal(phrase, "expected a date with its year, found " + quote(phrase),
                      "add the year in four digits, as in `28 January 2024`");
}

constexpr std::array<std::string_view, 34> known_words{
    "january", "february", "march",    "april",   "may",     "june",    "july",      "august",  "september",
    "october", "november", "december", "early",   "late",    "middle",  "beginning", "start",   "end",
    "about",   "around",   "circa",    "before",  "after",   "since",   "until",     "between", "spring",
    "summer",  "autumn",   "winter",   "century", "present", "ongoing", "today"};

Refusal refuse_misspelled(const Phrase& phrase) {
  for (std::size_t i = 0; i < phrase.size(); ++i) {
    if (phrase[i].kind != Token::Kind::word || phrase[i].plain.size() < 4 || phrase[i].plain.size() > 20) continue;
    const auto nearest = find_nearest(phrase[i].plain, known_words);
    if (!nearest || *nearest == phrase[i].plain) continue;
    return refuse_token(phrase, phrase[i], "expected a date, found the unknown word " + quote(phrase[i].text),
                        "did you mean " + quote(*nearest) + "?");
  }
  return std::nullopt;
}

}  // namespace

Refusal refuse_words(const Phrase& phrase) {
  for (const auto refusal : {refuse_now, refuse_time_words, refuse_relative, refuse_feasts, refuse_fiscal,
                             refuse_weekday, refuse_decades, refuse_yearless, refuse_misspelled}) {
    if (Refusal error = refusal(phrase)) return error;
  }
  return std::nullopt;
}

}  // namespace chronodraw
