// SPDX-License-Identifier: MIT
#include <algorithm>

#include "calendar/edtf/composite.hpp"
#include "calendar/endpoints.hpp"
#include "calendar/span.hpp"

namespace chronodraw {

namespace {

/// `..` and the empty text are ends of their own; dates of an interval have no time of day.
AtomReading read_end(std::string_view text, const DateHabits& habits) {
  if (text.empty()) return EdtfAtom{make_unknown_end(), 1};
  if (text == "..") return EdtfAtom{make_open_end(), 1};
  AtomReading reading = read_atom(text, habits);
  auto* atom = std::get_if<EdtfAtom>(&reading);
  if (atom == nullptr) return reading;
  if (atom->endpoint.precision <= Precision::hour) return std::monostate{};
  if (!atom->endpoint.mask.empty()) atom->level = 2;
  return reading;
}

}  // namespace

EdtfReading read_interval(std::string_view text, std::size_t slash, const DateHabits& habits) {
  const std::string_view texts[] = {text.substr(0, slash), text.substr(slash + 1)};
  EdtfAtom atoms[2];
  for (int i = 0; i < 2; ++i) {
    const AtomReading end = read_end(texts[i], habits);
    if (std::holds_alternative<std::monostate>(end)) return {};
    if (const auto* error = std::get_if<DateError>(&end)) {
      DateError moved = *error;
      if (i == 1) moved.column += static_cast<int>(slash) + 1;
      return {DateReading{moved}};
    }
    atoms[i] = std::get<EdtfAtom>(end);
  }
  return {join_span({atoms[0].endpoint, texts[0]}, {atoms[1].endpoint, texts[1]}, text, habits.zone),
          std::max(atoms[0].level, atoms[1].level)};
}

}  // namespace chronodraw
