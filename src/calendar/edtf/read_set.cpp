// SPDX-License-Identifier: MIT
// The bounds of a set are the hull over all its members, whatever their order.
#include <algorithm>

#include "calendar/edtf/composite.hpp"

namespace chronodraw {

namespace {

bool is_earlier(const Bound& a, const Bound& b) { return !a.is_finite() || (b.is_finite() && a.at < b.at); }
bool is_later(const Bound& a, const Bound& b) { return !a.is_finite() || (b.is_finite() && a.at > b.at); }

Endpoint find_hull(const std::vector<Endpoint>& members) {
  Endpoint hull = members.front();
  for (const Endpoint& member : members) {
    if (is_earlier(member.lo, hull.lo)) hull.lo = member.lo;
    if (is_later(member.hi, hull.hi)) hull.hi = member.hi;
    if (member.precision != hull.precision) hull.precision = Precision::other;
    hull.qualifiers.uncertain = static_cast<std::uint8_t>(hull.qualifiers.uncertain | member.qualifiers.uncertain);
    hull.qualifiers.approximate =
        static_cast<std::uint8_t>(hull.qualifiers.approximate | member.qualifiers.approximate);
  }
  hull.mask.clear();
  hull.estimate.reset();
  return hull;
}

/// `a..b` with ends of one precision, forward.
AtomReading read_range(std::string_view first, std::string_view last, const DateHabits& habits) {
  AtomReading from = read_atom(first, habits);
  const AtomReading to = read_atom(last, habits);
  auto* start = std::get_if<EdtfAtom>(&from);
  const auto* end = std::get_if<EdtfAtom>(&to);
  if (start == nullptr) return from;
  if (end == nullptr) return to;
  if (start->endpoint.precision != end->endpoint.precision || start->endpoint.lo.at >= end->endpoint.hi.at) {
    return std::monostate{};
  }
  start->endpoint.hi = end->endpoint.hi;
  return from;
}

AtomReading read_open_member(std::string_view text, bool is_start, const DateHabits& habits) {
  AtomReading reading = read_atom(text, habits);
  if (auto* atom = std::get_if<EdtfAtom>(&reading)) {
    (is_start ? atom->endpoint.lo : atom->endpoint.hi).kind = Bound::Kind::open;
  }
  return reading;
}

/// An open start stands first, an open end last.
AtomReading read_member(std::string_view text, bool is_first, bool is_last, const DateHabits& habits) {
  const std::size_t dots = text.find("..");
  if (dots == std::string_view::npos) return read_atom(text, habits);
  if (dots == 0) return is_first ? read_open_member(text.substr(2), true, habits) : std::monostate{};
  if (dots + 2 == text.size())
    return is_last ? read_open_member(text.substr(0, dots), false, habits) : std::monostate{};
  return read_range(text.substr(0, dots), text.substr(dots + 2), habits);
}

}  // namespace

EdtfReading read_set(std::string_view text, const DateHabits& habits) {
  const char closing = text.front() == '[' ? ']' : '}';
  if (text.size() < 3 || text.back() != closing) return {};
  DateValue date;
  date.kind = closing == ']' ? DateValue::Kind::one_of : DateValue::Kind::all_of;
  const std::string_view inner = text.substr(1, text.size() - 2);
  for (std::size_t from = 0; from <= inner.size();) {
    const std::size_t to = std::min(inner.find(',', from), inner.size());
    const AtomReading member = read_member(inner.substr(from, to - from), from == 0, to == inner.size(), habits);
    if (std::holds_alternative<std::monostate>(member)) return {};
    if (const auto* error = std::get_if<DateError>(&member)) {
      DateError moved = *error;
      moved.column += static_cast<int>(from) + 1;
      return {DateReading{moved}};
    }
    date.members.push_back(std::get<EdtfAtom>(member).endpoint);
    from = to + 1;
  }
  date.start = find_hull(date.members);
  date.end = date.start;
  date.source = text;
  return {DateReading{std::move(date)}, 2};
}

}  // namespace chronodraw
