// SPDX-License-Identifier: MIT
#include "calendar/date_error.hpp"
#include "calendar/friendly/friendly.hpp"
#include "calendar/friendly/ranges.hpp"
#include "calendar/friendly/refusals.hpp"

namespace chronodraw {

namespace {

constexpr std::size_t longest_quote = 60;  // bytes
constexpr std::string_view usual_forms = "write `2024-01-28`, `2024-01`, `2024` or `28 January 2024`";

/// Not through the middle of a character.
std::string_view shorten(std::string_view text) {
  std::size_t end = longest_quote;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;
  return text.substr(0, end);
}

Refusal refuse_set(const Phrase& phrase) {
  const std::string& opening = phrase[0].plain;
  if (opening != "[" && opening != "{") return std::nullopt;
  std::string joined;
  bool has_space = false;
  for (std::size_t i = 0; i < phrase.size(); ++i) {
    joined += phrase[i].text;
    has_space = has_space || (i > 0 && phrase[i].has_space_before);
  }
  if (has_space) return make_refusal(phrase, "a set of dates has no spaces", "write " + quote(joined));
  return make_refusal(phrase, "expected a set of dates, found " + quote(phrase),
                      "write `[1667,1668]` for one of them or `{1667,1668}` for all of them");
}

Refusal refuse_lone_ends(const Phrase& phrase) {
  for (std::size_t i = 0; i < phrase.size(); ++i) {
    if (phrase[i].plain != ".." && phrase[i].plain != "/") return std::nullopt;
  }
  return make_refusal(phrase, "a span needs a start or an end", "write `2014/..` for a span that goes on");
}

}  // namespace

std::string quote(const Phrase& phrase) {
  const std::string_view text = phrase.text();
  if (text.size() <= longest_quote) return quote(text);
  return quote(std::string{shorten(text)} + "...");
}

DateError make_refusal(const Phrase& phrase, std::string message, std::string hint) {
  return make_error(phrase.source(), phrase.text(), std::move(message), std::move(hint));
}

namespace {

DateError refuse_phrase(const Phrase& phrase);

/// Of `2014/79` only `79` is wrong.
Refusal refuse_side(const Phrase& phrase) {
  const std::optional<Sides> sides = split_clearly(phrase);
  if (!sides) return std::nullopt;
  const bool has_start = is_start(sides->start);
  const bool has_end = is_end(sides->end);
  if (has_start && !has_end) return refuse_phrase(sides->end);
  if (has_end && !has_start) return refuse_phrase(sides->start);
  return std::nullopt;
}

DateError refuse_phrase(const Phrase& phrase) {
  for (const auto refusal :
       {refuse_lone_ends, refuse_set, refuse_day_first, refuse_numbers, refuse_side, refuse_words}) {
    if (const Refusal error = refusal(phrase)) return *error;
  }
  return make_refusal(phrase, "expected a date, found " + quote(phrase), std::string{usual_forms});
}

}  // namespace

DateError refuse(std::string_view text, const DateHabits& habits) {
  const std::vector<Token> tokens = scan_tokens(text);
  if (tokens.empty()) return {"expected a date, found nothing", 1, std::string{usual_forms}};
  const Phrase phrase{text, tokens, habits};
  return refuse_phrase(phrase);
}

}  // namespace chronodraw
