// SPDX-License-Identifier: MIT
#include "input/decode_events.hpp"

#include <algorithm>

#include "base/limits.hpp"
#include "base/make_diagnostic.hpp"
#include "base/numbers.hpp"
#include "calendar/read_date.hpp"
#include "input/decode_event.hpp"
#include "input/make_ids.hpp"
#include "input/read_when.hpp"

namespace chronodraw {

namespace {

/// Events without a date: where several events all lack theirs, told once.
void report_undated(Decoding& decoding, const Node& node, const std::vector<ReadEvent>& read) {
  const std::string hint = "looked for " + format_date_keys(KeyScope::event);
  const auto is_undated = [](const ReadEvent& item) { return item.is_undated; };
  if (read.size() > 1 && std::all_of(read.begin(), read.end(), is_undated)) {
    const std::string count = format_number(std::ssize(read));
    return report_error(decoding, node.span, "no-dates", "expected events with dates, found none in any of " + count,
                        hint);
  }
  for (const ReadEvent& item : read) {
    if (item.is_undated)
      report_error(decoding, item.span, "missing-date", "expected a `date` in event, found none", hint);
  }
}

/// Leaves the undated out, each told by its name; where nothing is left they stay, to be told as mistakes.
void skip_undated(Decoding& decoding, std::vector<ReadEvent>& read) {
  const auto is_undated = [](const ReadEvent& item) { return item.is_undated; };
  if (std::all_of(read.begin(), read.end(), is_undated)) return;
  for (const ReadEvent& item : read) {
    if (!item.is_undated) continue;
    report_warning(decoding, item.span, "undated", "the event `" + item.event.title + "` has no date and is left out",
                   "looked for " + format_date_keys(KeyScope::event));
  }
  read.erase(std::remove_if(read.begin(), read.end(), is_undated), read.end());
}

bool has_events(Decoding& decoding, const Node& node, const List& list) {
  if (list.items.empty()) {
    report_error(decoding, node.span, "no-events", "expected at least one event, found an empty list",
                 "write an event as `- {date: 2003, title: Invasion}`");
    return false;
  }
  const Limit most = limits::events.in(decoding.options.limits);
  if (std::ssize(list.items) <= most.value) return true;
  add_mistake(decoding.diagnostics,
              make_limit_error(most, std::ssize(list.items), find_place(decoding.document, node.span),
                               "draw fewer events, or several pictures"));
  return false;
}

/// Bands alone are no timeline.
void report_only_bands(Decoding& decoding, const Node& node, const std::vector<ReadEvent>& read) {
  const auto is_band = [](const ReadEvent& item) { return item.is_band; };
  if (read.empty() || !std::all_of(read.begin(), read.end(), is_band)) return;
  report_error(decoding, node.span, "no-events", "expected at least one event, found only `type: background`",
               "add an event without that type");
}

std::vector<ReadEvent> read_events(Decoding& decoding, const List& list) {
  std::vector<ReadEvent> read;
  read.reserve(list.items.size());
  for (const Node& node : list.items) {
    if (is_full(decoding)) break;
    if (const Map* map = expect_map(decoding, node, "an event with `date` and `title`"))
      read.push_back(decode_event(decoding, node, *map));
  }
  return read;
}

std::vector<const ReadEvent*> sort_by_time(const std::vector<ReadEvent>& read) {
  std::vector<const ReadEvent*> order;
  order.reserve(read.size());
  for (const ReadEvent& item : read) order.push_back(&item);
  std::stable_sort(order.begin(), order.end(),
                   [](const ReadEvent* a, const ReadEvent* b) { return is_before(a->event.date, b->event.date); });
  return order;
}

/// The ids that authors gave come first, whatever the order, so that none made up stands in their way.
IdPool take_given_ids(Decoding& decoding, const std::vector<ReadEvent>& read) {
  IdPool pool;
  for (const ReadEvent& item : read) {
    if (item.event.id.empty() || pool.take(item.event.id)) continue;
    report_error(decoding, item.id_span, "duplicate-id", "expected every id once, found `" + item.event.id + "` again",
                 "change one of the two");
  }
  return pool;
}

}  // namespace

EventList decode_events(Decoding& decoding, const Node& node, GroupList& groups) {
  EventList decoded;
  const List* list = expect_list(decoding, node, "a list of events");
  if (list == nullptr || !has_events(decoding, node, *list)) return decoded;
  std::vector<ReadEvent> read = read_events(decoding, *list);
  if (decoding.options.undated == Undated::skip) skip_undated(decoding, read);
  report_undated(decoding, node, read);
  report_only_bands(decoding, node, read);
  IdPool ids = take_given_ids(decoding, read);
  for (const ReadEvent* item : sort_by_time(read)) {
    if (item->is_band) {
      decoded.eras.push_back({item->event.date, item->event.title, item->event.color});
      continue;
    }
    Event event = item->event;
    if (!item->group.empty()) event.group = find_or_add_group(groups, item->group);
    if (event.id.empty()) event.id = ids.make_id(event.title);
    decoded.events.push_back(std::move(event));
  }
  return decoded;
}

}  // namespace chronodraw
