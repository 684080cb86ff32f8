// SPDX-License-Identifier: MIT
#include "base/utf8.hpp"
#include "calendar/edtf/atom.hpp"
#include "calendar/endpoints.hpp"
#include "calendar/friendly/forms.hpp"

namespace chronodraw {

namespace {

PointAttempt read_edtf_atom(Phrase phrase) {
  AtomReading reading = read_atom(phrase.text(), phrase.habits());
  if (std::holds_alternative<std::monostate>(reading)) return std::nullopt;
  if (auto* error = std::get_if<DateError>(&reading)) {
    const auto before = static_cast<std::size_t>(phrase.text().data() - phrase.source().data());
    error->column += static_cast<int>(count_code_points(phrase.source().substr(0, before)));
    return *error;
  }
  return std::get<EdtfAtom>(reading).endpoint;
}

bool skip_any(Phrase& phrase, std::initializer_list<std::string_view> words) {
  for (const std::string_view word : words) {
    if (phrase.skip(word)) return true;
  }
  return false;
}

Qualifiers take_words_of_doubt(Phrase& phrase) {
  Qualifiers qualifiers;
  if (skip_any(phrase, {"c", "ca", "circa", "about", "around", "approximately", "approx", "roughly"})) {
    qualifiers.approximate = Qualifiers::whole;
  } else if (skip_any(phrase, {"possibly", "probably", "perhaps", "maybe"})) {
    qualifiers.uncertain = Qualifiers::whole;
  }
  return qualifiers;
}

Qualifiers take_marks_of_doubt(Phrase& phrase) {
  if (phrase.size() < 2) return {};
  if (phrase.skip_last("?")) return {Qualifiers::whole, 0};
  if (phrase.skip_last("~")) return {0, Qualifiers::whole};
  return phrase.skip_last("%") ? Qualifiers{Qualifiers::whole, Qualifiers::whole} : Qualifiers{};
}

PointAttempt add_doubt(PointAttempt attempt, const Qualifiers& doubt) {
  if (!attempt || std::holds_alternative<DateError>(*attempt)) return attempt;
  Qualifiers& to = std::get<Endpoint>(*attempt).qualifiers;
  to.uncertain = static_cast<std::uint8_t>(to.uncertain | doubt.uncertain);
  to.approximate = static_cast<std::uint8_t>(to.approximate | doubt.approximate);
  return attempt;
}

/// `early 2011`, `mid-January 2020`, `the end of 2011`.
Third take_third(Phrase& phrase) {
  Phrase rest = phrase;
  (void)rest.skip("the");
  Third third = Third::none;
  if (rest.skip("early"))
    third = Third::early;
  else if (rest.skip("mid") || rest.skip("middle"))
    third = Third::mid;
  else if (rest.skip("late"))
    third = Third::late;
  else if (rest.skip("beginning") || rest.skip("start"))
    third = Third::start;
  else if (rest.skip("end"))
    third = Third::end;
  if (third == Third::none) return third;
  if (!rest.skip("of")) (void)rest.skip("-");
  phrase = rest;
  return third;
}

bool has_thirds(const Endpoint& endpoint) {
  const bool is_unit = endpoint.precision == Precision::month || endpoint.precision == Precision::year ||
                       endpoint.precision == Precision::decade || endpoint.precision == Precision::century;
  return is_unit && endpoint.lo.is_finite() && endpoint.hi.is_finite();
}

PointAttempt read_third(Phrase phrase) {
  const Third third = take_third(phrase);
  if (third == Third::none) return std::nullopt;
  PointAttempt whole = read_point(phrase);
  if (!whole || std::holds_alternative<DateError>(*whole)) return whole;
  const auto& endpoint = std::get<Endpoint>(*whole);
  if (!has_thirds(endpoint)) return std::nullopt;
  return make_third(third, endpoint);
}

constexpr Form forms[] = {read_edtf_atom,   read_third,           read_month_name,    read_year_first,
                          read_ordered,     read_era_year,        read_decade,        read_century,
                          read_season,      read_quarter_or_half, read_iso_week,      read_week,
                          read_ordinal_day, read_deep_time,       read_ordered_month, read_date_and_time};

}  // namespace

PointAttempt read_point(Phrase phrase) {
  if (phrase.is_empty()) return std::nullopt;
  for (const Form form : forms) {
    if (PointAttempt attempt = form(phrase)) return attempt;
  }
  Phrase inner = phrase;
  const Qualifiers words = take_words_of_doubt(inner);
  const Qualifiers marks = words == Qualifiers{} ? take_marks_of_doubt(inner) : words;
  return inner.size() < phrase.size() ? add_doubt(read_point(inner), marks) : std::nullopt;
}

}  // namespace chronodraw
