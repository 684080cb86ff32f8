// SPDX-License-Identifier: MIT
#include "calendar/friendly/friendly.hpp"

#include "calendar/friendly/forms.hpp"
#include "calendar/friendly/ranges.hpp"

namespace chronodraw {

namespace {

constexpr std::size_t most_tokens = 40;

Attempt read_moment(const Phrase& phrase) {
  const PointAttempt point = read_point(phrase);
  if (!point) return std::nullopt;
  if (const auto* error = std::get_if<DateError>(&*point)) return DateReading{*error};
  DateValue date;
  date.start = std::get<Endpoint>(*point);
  date.end = date.start;
  date.source = phrase.source();
  return DateReading{date};
}

}  // namespace

Attempt read_friendly(std::string_view text, const DateHabits& habits) {
  const std::vector<Token> tokens = scan_tokens(text);
  if (tokens.empty() || tokens.size() > most_tokens) return std::nullopt;
  const Phrase phrase{text, tokens, habits};
  if (Attempt attempt = read_preposition(phrase)) return attempt;
  if (Attempt attempt = read_clear_range(phrase)) return attempt;
  if (Attempt attempt = read_moment(phrase)) return attempt;
  return read_hyphen_range(phrase);
}

bool is_word_for_now(std::string_view text) {
  const std::vector<Token> tokens = scan_tokens(text);
  const DateHabits habits;
  Phrase phrase{text, tokens, habits};
  (void)phrase.skip("the");
  if (phrase.size() != 1) return false;
  const std::string& word = phrase[0].plain;
  return word == "now" || word == "today" || word == "present" || word == "ongoing";
}

}  // namespace chronodraw
