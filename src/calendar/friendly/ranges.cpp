// SPDX-License-Identifier: MIT
#include "calendar/friendly/ranges.hpp"

#include "calendar/endpoints.hpp"
#include "calendar/friendly/forms.hpp"
#include "calendar/friendly/friendly.hpp"
#include "calendar/span.hpp"

namespace chronodraw {

namespace {

bool is_dash(const Token& token) { return token.plain == "-"; }

bool is_slash(const Token& token) { return token.plain == "/"; }

/// Never part of a date.
bool is_word_or_dash(const Phrase& phrase, std::size_t i) {
  const Token& token = phrase[i];
  if (token.plain == "to") return true;
  if (!is_dash(token)) return false;
  const bool is_long = token.text.size() == 3 && (token.text == "\u2013" || token.text == "\u2014");
  return is_long || (token.has_space_before && i + 1 < phrase.size() && phrase[i + 1].has_space_before);
}

/// The place of the only token that is wanted; 0 where there is none or more than one.
template <class Predicate>
std::size_t find_only(const Phrase& phrase, Predicate is_wanted) {
  std::size_t found = 0;
  for (std::size_t i = 1; i + 1 < phrase.size(); ++i) {
    if (!is_wanted(i)) continue;
    if (found > 0) return 0;
    found = i;
  }
  return found;
}

PointAttempt read_start_point(const Phrase& phrase) {
  if (phrase.text() == "?") return make_unknown_end();
  return phrase.text() == ".." ? make_open_end() : read_point(phrase);
}

PointAttempt read_end_point(const Phrase& phrase) {
  return is_word_for_now(phrase.text()) ? make_open_end() : read_start_point(phrase);
}

bool is_value(const PointAttempt& attempt) { return attempt && std::holds_alternative<Endpoint>(*attempt); }

/// A text put together from parts of two sides, read on its own.
PointAttempt read_joined(const Phrase& first, const Phrase& second) {
  const std::string text = std::string{first.text()} + " " + std::string{second.text()};
  const std::vector<Token> tokens = scan_tokens(text);
  PointAttempt attempt = read_point({text, tokens, first.habits()});
  if (attempt && std::holds_alternative<DateError>(*attempt)) std::get<DateError>(*attempt).column = 1;
  return attempt;
}

/// The start completed by a tail of the end, the longest first: `4` and `January 2024` of `9 January 2024`.
PointAttempt borrow_from_end(const Sides& sides) {
  for (std::size_t i = 1; i < sides.end.size(); ++i) {
    if (PointAttempt attempt = read_joined(sides.start, sides.end.rest(i))) return attempt;
  }
  return std::nullopt;
}

/// The end completed by a head of the start: `June` of `June 17` and `23, 2023`.
PointAttempt borrow_from_start(const Sides& sides) {
  for (std::size_t count = sides.start.size() - 1; count > 0; --count) {
    if (PointAttempt attempt = read_joined(sides.start.first(count), sides.end)) return attempt;
  }
  return std::nullopt;
}

Attempt join(const Sides& sides, const PointAttempt& start, const PointAttempt& end, const Phrase& whole) {
  if (!start || !end) return std::nullopt;
  if (const auto* error = std::get_if<DateError>(&*start)) return DateReading{*error};
  if (const auto* error = std::get_if<DateError>(&*end)) return DateReading{*error};
  return join_span({std::get<Endpoint>(*start), sides.start.text()}, {std::get<Endpoint>(*end), sides.end.text()},
                   whole.source(), whole.habits().zone);
}

bool is_span(const Attempt& attempt) { return attempt && std::holds_alternative<DateValue>(*attempt); }

/// Both sides as they stand; else with what one of them borrows. `1000-500 BC` reads backward as it stands.
Attempt read_sides(const Sides& sides, const Phrase& whole) {
  const PointAttempt start = read_start_point(sides.start);
  const PointAttempt end = read_end_point(sides.end);
  const Attempt plain = join(sides, start, end, whole);
  if (is_span(plain)) return plain;
  const PointAttempt full_end = end ? end : borrow_from_start(sides);
  const PointAttempt full_start = borrow_from_end(sides);
  const Attempt borrowed = join(sides, is_value(start) && !end ? start : full_start, full_end, whole);
  if (is_span(borrowed)) return borrowed;
  return plain ? plain : borrowed;
}

/// One bound of a point, with what else is known of it.
Endpoint make_half(const Endpoint& point) {
  Endpoint endpoint = make_unknown_end();
  endpoint.precision = point.precision;
  endpoint.calendar = point.calendar;
  endpoint.qualifiers = point.qualifiers;
  endpoint.offset_minutes = point.offset_minutes;
  return endpoint;
}

Endpoint make_before(const Endpoint& point) {
  Endpoint endpoint = make_half(point);
  endpoint.hi = point.lo;
  return endpoint;
}

Endpoint make_by(const Endpoint& point) {
  Endpoint endpoint = make_half(point);
  endpoint.hi = point.hi;
  endpoint.is_by = true;
  return endpoint;
}

Endpoint make_after(const Endpoint& point) {
  Endpoint endpoint = make_half(point);
  endpoint.lo = point.hi;
  return endpoint;
}

Attempt make_moment(const Endpoint& endpoint, const Phrase& phrase) {
  DateValue date;
  date.start = endpoint;
  date.end = endpoint;
  date.source = phrase.source();
  return DateReading{date};
}

Attempt make_half_open(std::string_view word, const Endpoint& point, const Phrase& phrase) {
  if (word == "since" || word == "from") return join_span({point, {}}, {make_open_end(), {}}, phrase.source(), {});
  if (word == "until" || word == "till") return join_span({make_open_end(), {}}, {point, {}}, phrase.source(), {});
  if (word == "before") return make_moment(make_before(point), phrase);
  if (word == "by") return make_moment(make_by(point), phrase);
  return make_moment(make_after(point), phrase);
}

Attempt read_two_sided(std::string_view word, const Phrase& rest, const Phrase& whole) {
  const std::size_t at = find_only(rest, [&](std::size_t i) {
    const std::string& plain = rest[i].plain;
    return word == "between" ? plain == "and" : plain == "to" || plain == "until" || plain == "till";
  });
  if (at == 0) return std::nullopt;
  return read_sides({rest.first(at), rest.rest(at + 1)}, whole);
}

}  // namespace

std::optional<Sides> split_clearly(const Phrase& phrase) {
  std::size_t at = find_only(phrase, [&](std::size_t i) { return is_word_or_dash(phrase, i); });
  if (at == 0) at = find_only(phrase, [&](std::size_t i) { return is_word_or_dash(phrase, i) || is_slash(phrase[i]); });
  if (at == 0) return std::nullopt;
  return Sides{phrase.first(at), phrase.rest(at + 1)};
}

bool is_start(const Phrase& phrase) { return is_value(read_start_point(phrase)); }

bool is_end(const Phrase& phrase) { return is_value(read_end_point(phrase)); }

Attempt read_clear_range(const Phrase& phrase) {
  const std::optional<Sides> sides = split_clearly(phrase);
  return sides ? read_sides(*sides, phrase) : std::nullopt;
}

Attempt read_hyphen_range(const Phrase& phrase) {
  const std::size_t at = find_only(phrase, [&](std::size_t i) { return is_dash(phrase[i]); });
  if (at == 0) return std::nullopt;
  return read_sides({phrase.first(at), phrase.rest(at + 1)}, phrase);
}

Attempt read_preposition(Phrase phrase) {
  const Phrase whole = phrase;
  for (const std::string_view word : {"since", "from", "until", "till", "before", "by", "after", "between"}) {
    if (!phrase.skip(word)) continue;
    if (word == "between" || word == "from") {
      if (Attempt range = read_two_sided(word, phrase, whole)) return range;
    }
    if (word == "between") return std::nullopt;
    if (word == "from" && !phrase.skip_last("onwards")) (void)phrase.skip_last("on");
    const PointAttempt point = read_point(phrase);
    if (!point) return std::nullopt;
    if (const auto* error = std::get_if<DateError>(&*point)) return DateReading{*error};
    return make_half_open(word, std::get<Endpoint>(*point), whole);
  }
  return std::nullopt;
}

}  // namespace chronodraw
