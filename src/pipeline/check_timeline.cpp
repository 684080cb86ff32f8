// SPDX-License-Identifier: MIT
#include "pipeline/check_timeline.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "base/limits.hpp"
#include "base/make_diagnostic.hpp"
#include "base/numbers.hpp"
#include "input/read_values.hpp"

namespace chronodraw {

namespace {

void check_event(Diagnostics& to, const Event& event, std::int64_t groups) {
  const std::string name = "the event `" + event.title + "`";
  if (event.group && (*event.group < 0 || *event.group >= groups))
    add_mistake(to, make_error("bad-group",
                               "expected the index of one of " + format_number(groups) + " groups for " + name +
                                   ", found " + format_number(std::int64_t{*event.group}),
                               {}, {"add the group to `groups`, or leave the event without one"}));
  if (!event.link.empty() && !is_web_link(event.link))
    add_mistake(to, make_error("bad-link",
                               "expected a link that starts with `https://`, `http://` or `mailto:` for " + name +
                                   ", found `" + event.link + "`",
                               {}, {"write the whole address, or leave it empty"}));
}

/// Whether every step from parent to parent leads to a group, and the steps end.
bool has_sound_parents(const std::vector<Group>& groups, std::size_t index, const Limit& nesting) {
  std::int64_t steps = 0;
  for (std::optional<int> parent = groups[index].parent; parent; ++steps) {
    if (*parent < 0 || *parent >= std::ssize(groups) || steps >= nesting.value) return false;
    parent = groups[static_cast<std::size_t>(*parent)].parent;
  }
  return true;
}

void check_groups(Diagnostics& to, const std::vector<Group>& groups, const Limit& nesting) {
  for (std::size_t i = 0; i < groups.size(); ++i) {
    if (has_sound_parents(groups, i, nesting)) continue;
    add_mistake(to, make_error("bad-group",
                               "expected groups within one another without a circle, found `" + groups[i].title +
                                   "` with no outermost group",
                               {}, {"let every `parent` be the index of another group, further out"}));
  }
}

}  // namespace

Diagnostics check_timeline(const Timeline& timeline, const Limits& limits) {
  Diagnostics errors;
  if (timeline.events.empty())
    errors.add(make_error("no-events", "expected at least one event, found none", {}, {"add one to `events`"}));
  check_groups(errors, timeline.groups, limits::nesting.in(limits));
  for (const Event& event : timeline.events) check_event(errors, event, std::ssize(timeline.groups));
  return errors;
}

}  // namespace chronodraw
