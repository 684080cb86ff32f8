// SPDX-License-Identifier: MIT
#include "calendar/zone/local_time.hpp"

#include <algorithm>

#include "calendar/civil.hpp"
#include "calendar/zone/rule.hpp"

namespace chronodraw {

namespace {

/// The first transition after `after`, or the end.
auto find_after(const Zone& zone, Instant after) {
  return std::upper_bound(zone.transitions.begin(), zone.transitions.end(), after,
                          [](Instant at, const ZoneTransition& transition) { return at < transition.at; });
}

/// Of the rule, after `after` and after all transitions of the table.
std::optional<ZoneTransition> find_next_by_rule(const Zone& zone, Instant after) {
  if (!zone.last_rule.has_summer) return std::nullopt;
  if (!zone.transitions.empty()) after = std::max(after, zone.transitions.back().at);
  const std::int64_t year = find_civil_time(after).date.year;
  std::optional<ZoneTransition> next;
  for (const std::int64_t candidate : {year - 1, year, year + 1}) {
    for (const ZoneTransition& transition : find_rule_transitions(zone.last_rule, candidate)) {
      if (transition.at > after && (!next || transition.at < next->at)) next = transition;
    }
  }
  return next;
}

/// No clock is further from Greenwich than this, nor is any jump longer.
constexpr std::int64_t window = 26 * 3'600;

struct Finding {
  std::optional<Instant> first;
  bool is_repeated{false};
};

/// Takes `candidate` in if clocks show the local time then.
void add_if_shown(Finding& finding, const Zone& zone, Instant local, std::int32_t offset) {
  const Instant candidate{local.seconds - offset};
  if (find_offset(zone, candidate) != offset || candidate == finding.first) return;
  finding.is_repeated = finding.first.has_value();
  finding.first = finding.first ? std::min(*finding.first, candidate) : candidate;
}

}  // namespace

bool is_utc(const Zone& zone) {
  return zone.transitions.empty() && zone.first_offset == 0 && zone.last_rule == ZoneRule{};
}

std::int32_t find_offset(const Zone& zone, Instant at) {
  const auto next = find_after(zone, at);
  if (next == zone.transitions.end()) return find_offset(zone.last_rule, at);
  return next == zone.transitions.begin() ? zone.first_offset : (next - 1)->offset;
}

Instant find_local_time(const Zone& zone, Instant at) { return {at.seconds + find_offset(zone, at)}; }

std::optional<ZoneTransition> find_next_transition(const Zone& zone, Instant after) {
  const auto next = find_after(zone, after);
  return next != zone.transitions.end() ? std::optional{*next} : find_next_by_rule(zone, after);
}

Settled settle_local_time(const Zone& zone, Instant local) {
  const Instant from{local.seconds - window};
  std::int32_t offset = find_offset(zone, from);
  Finding finding;
  add_if_shown(finding, zone, local, offset);
  std::optional<Instant> jump;
  for (auto next = find_next_transition(zone, from); next && next->at.seconds <= local.seconds + window;
       next = find_next_transition(zone, next->at)) {
    add_if_shown(finding, zone, local, next->offset);
    const bool is_over = next->at.seconds + offset <= local.seconds && local.seconds < next->at.seconds + next->offset;
    if (is_over) jump = next->at;
    offset = next->offset;
  }
  if (finding.first) return {*finding.first, finding.is_repeated ? Settled::Kind::repeated : Settled::Kind::once};
  return {jump.value_or(Instant{local.seconds - offset}), Settled::Kind::skipped};
}

}  // namespace chronodraw
