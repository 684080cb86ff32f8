// SPDX-License-Identifier: MIT
#include <algorithm>

#include "base/edit_distance.hpp"
#include "calendar/date_error.hpp"
#include "calendar/friendly/forms.hpp"
#include "calendar/friendly/friendly.hpp"
#include "calendar/friendly/refusals.hpp"
#include "calendar/zone/find_zone.hpp"

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
    return refuse_token(phrase, *word, "expected a time zone as an offset or a name, found " + quote(word->text),
                        make_zone_hint(word->text));
  }
  return std::nullopt;
}

/// `66 ma`, `10 KA`: symbols keep their case.
Refusal refuse_deep_symbol(const Phrase& phrase) {
  const Token* word = find_word(phrase, {"ka", "ma", "ga"});
  if (word == nullptr || phrase[0].kind != Token::Kind::number) return std::nullopt;
  std::string symbol = word->plain;
  if (symbol[0] != 'k') symbol[0] = static_cast<char>(symbol[0] - 'a' + 'A');
  if (symbol == word->text) return std::nullopt;
  return refuse_token(phrase, *word, "expected `ka`, `Ma` or `Ga`, found " + quote(word->text),
                      "write " + quote(std::string{phrase[0].text} + " " + symbol));
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

/// `plain` is in lower case.
bool is_same_word(std::string_view plain, std::string_view word) {
  return std::equal(plain.begin(), plain.end(), word.begin(), word.end(),
                    [](char a, char b) { return a == (b | 0x20); });
}

/// `Y9999`, `y12000`.
Refusal refuse_long_year(const Phrase& phrase) {
  const bool is_negative = phrase.size() == 3 && phrase[1].plain == "-";
  if ((phrase.size() != 2 && !is_negative) || !is_plain_number(phrase.back())) return std::nullopt;
  const std::string sign = is_negative ? "-" : "";
  const std::string& digits = phrase.back().plain;
  if (digits.size() > 4) {
    return make_refusal(phrase, "expected a capital `Y` before a long year, found " + quote(phrase),
                        "write " + quote("Y" + sign + digits));
  }
  return make_refusal(phrase, "expected more than four digits after `Y`, found " + quote(phrase),
                      "write " + quote(sign + std::string(4 - digits.size(), '0') + digits));
}

/// The drafts of EDTF before 2019: `199u`, `199x`, `2014/open`, `y12000`.
Refusal refuse_old_edtf(const Phrase& phrase) {
  if (const Token* word = find_word(phrase, {"open", "unknown"}); word != nullptr) {
    return refuse_token(
        phrase, *word, "expected a date, found " + quote(word->text),
        word->plain == "open" ? "write `..` for an end that is still open" : "write `?` for an end that nobody knows");
  }
  const bool has_number = is_plain_number(phrase[0]) && phrase.size() > 1 && !phrase[1].has_space_before;
  if (has_number && phrase[1].text.find_first_not_of("uxX") == std::string_view::npos) {
    const std::string mask = phrase[0].plain + std::string(phrase[1].text.size(), 'X');
    if (mask.size() == 4 && phrase.size() == 2) {
      return make_refusal(phrase, "expected an unknown digit as `X`, found " + quote(phrase), "write " + quote(mask));
    }
  }
  return phrase[0].plain == "y" ? refuse_long_year(phrase) : std::nullopt;
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

constexpr std::string_view known_words[] = {
    "January", "February", "March",     "April",  "August", "September", "October", "November", "December",
    "early",   "middle",   "beginning", "about",  "around", "circa",     "before",  "after",    "since",
    "until",   "between",  "spring",    "summer", "autumn", "winter",    "century", "present",  "ongoing"};
constexpr std::size_t longest_sentence = 8;  // tokens; more is prose, not a misspelled date

Refusal refuse_misspelled(const Phrase& phrase) {
  if (phrase.size() > longest_sentence) return std::nullopt;
  for (std::size_t i = 0; i < phrase.size(); ++i) {
    if (phrase[i].kind != Token::Kind::word || phrase[i].plain.size() < 5 || phrase[i].plain.size() > 20) continue;
    const auto nearest = find_nearest(phrase[i].plain, known_words);
    if (!nearest || is_same_word(phrase[i].plain, *nearest)) continue;
    return refuse_token(phrase, phrase[i], "expected a date, found the unknown word " + quote(phrase[i].text),
                        "did you mean " + quote(*nearest) + "?");
  }
  return std::nullopt;
}

}  // namespace

Refusal refuse_words(const Phrase& phrase) {
  for (const auto refusal :
       {refuse_now, refuse_time_words, refuse_relative, refuse_feasts, refuse_fiscal, refuse_weekday,
        refuse_deep_symbol, refuse_old_edtf, refuse_decades, refuse_yearless, refuse_misspelled}) {
    if (Refusal error = refusal(phrase)) return error;
  }
  return std::nullopt;
}

}  // namespace chronodraw
