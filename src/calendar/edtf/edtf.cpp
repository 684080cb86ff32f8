// SPDX-License-Identifier: MIT
#include "calendar/edtf/edtf.hpp"

#include "calendar/edtf/composite.hpp"

namespace chronodraw {

namespace {

EdtfReading read_moment(std::string_view text, const DateHabits& habits) {
  AtomReading reading = read_atom(text, habits);
  if (std::holds_alternative<std::monostate>(reading)) return {};
  if (const auto* error = std::get_if<DateError>(&reading)) return {DateReading{*error}};
  auto& atom = std::get<EdtfAtom>(reading);
  DateValue date;
  date.start = atom.endpoint;
  date.end = std::move(atom.endpoint);
  date.source = text;
  return {DateReading{std::move(date)}, atom.level};
}

}  // namespace

EdtfReading read_edtf(std::string_view text, const DateHabits& habits) {
  if (text.empty()) return {};
  if (text.front() == '[' || text.front() == '{') return read_set(text, habits);
  const std::size_t slash = text.find('/');
  if (slash == std::string_view::npos) return read_moment(text, habits);
  if (text.find('/', slash + 1) != std::string_view::npos) return {};
  return read_interval(text, slash, habits);
}

}  // namespace chronodraw
