// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>

#include "base/make_diagnostic.hpp"
#include "calendar/locale/load_locale.hpp"
#include "input/decode_axis.hpp"
#include "input/decode_events.hpp"
#include "input/decode_groups.hpp"
#include "input/decode_layout.hpp"
#include "input/decode_parts.hpp"
#include "input/load.hpp"
#include "input/overrides.hpp"
#include "input/read_habits.hpp"
#include "input/read_values.hpp"

namespace chronodraw {

namespace {

constexpr KeyScope scope = KeyScope::document;
constexpr std::string_view first_event = "write an event as `- {date: 2003, title: Invasion}`";

/// A tag as BCP 47 writes it: letters, then parts of letters and digits after hyphens.
bool is_language_tag(std::string_view text) {
  constexpr std::size_t longest_part = 8;
  std::size_t length = 0;
  bool is_first = true;
  for (const char c : text) {
    const bool is_letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    const bool is_digit = c >= '0' && c <= '9' && !is_first;
    if (c == '-' ? length == 0 : ++length > longest_part || !(is_letter || is_digit)) return false;
    if (c != '-') continue;
    length = 0;
    is_first = false;
  }
  return length > (is_first ? 1u : 0u);
}

void read_language(Decoding& decoding, const MapEntry& entry, Timeline& timeline) {
  timeline.lang = read_line(decoding, entry);
  if (find_scalar(entry.value) == nullptr || is_language_tag(timeline.lang)) return;
  report_error(decoding, entry.value.span, "bad-lang",
               "expected a language tag such as `en` or `pt-BR`, found " + describe_node(entry.value),
               "write a language's code, with a country's after a hyphen where it matters");
}

void read_locale(Decoding& decoding, const MapEntry& entry, Timeline& timeline) {
  timeline.locale = read_line(decoding, entry);
  if (find_scalar(entry.value) == nullptr) return;
  const std::optional<LocaleError> error = find_locale_error(timeline.locale);
  if (error) report_error(decoding, entry.value.span, error->code, error->message, error->hint);
}

void read_direction(Decoding& decoding, const MapEntry& entry, Timeline& timeline) {
  constexpr std::array<std::string_view, 2> names{"ltr", "rtl"};
  const std::optional<std::size_t> choice = read_choice(decoding, entry, names);
  if (choice) timeline.direction = *choice == 0 ? Direction::ltr : Direction::rtl;
}

void read_uncertainty(Decoding& decoding, const MapEntry& entry, Timeline& timeline) {
  constexpr std::array<std::string_view, 3> names{"off", "text", "full"};
  const std::optional<std::size_t> choice = read_choice(decoding, entry, names);
  if (choice) timeline.uncertainty = static_cast<Uncertainty>(*choice);
}

void read_layout_name(Decoding& decoding, const MapEntry& entry, Timeline& timeline) {
  timeline.layout.name = read_line(decoding, entry);
  timeline.layout.place = find_place(decoding.document, entry.value.span);
}

void read_list_wishes(Decoding& decoding, const Map& map, LayoutWishes& wishes) {
  constexpr std::array<std::string_view, 2> gaps{"full", "compressed"};
  if (const MapEntry* entry = find_field(map, KeyScope::layout, "columns")) {
    const std::optional<std::int64_t> columns = read_whole_number(decoding, *entry, 1, 2);
    if (columns) wishes.columns = static_cast<int>(*columns);
  }
  if (const MapEntry* entry = find_field(map, KeyScope::layout, "gaps")) {
    wishes.compresses_gaps = read_choice(decoding, *entry, gaps) == std::size_t{1};
  }
}

void read_lane_rows(Decoding& decoding, const MapEntry& entry, Timeline& timeline) {
  constexpr std::array<std::string_view, 2> names{"packed", "waterfall"};
  const std::optional<std::size_t> choice = read_choice(decoding, entry, names);
  if (choice) timeline.layout.rows = static_cast<LaneRows>(*choice);
}

void read_layout(Decoding& decoding, const MapEntry& entry, Timeline& timeline) {
  const Map* map = find_map(entry.value);
  if (map == nullptr) return read_layout_name(decoding, entry, timeline);
  check_keys(decoding, *map, KeyScope::layout);
  if (const MapEntry* name = find_field(*map, KeyScope::layout, "name")) read_layout_name(decoding, *name, timeline);
  read_list_wishes(decoding, *map, timeline.layout);
  read_row_wishes(decoding, *map, timeline.layout);
  if (const MapEntry* rows = find_field(*map, KeyScope::layout, "rows")) read_lane_rows(decoding, *rows, timeline);
  if (const MapEntry* dates = find_field(*map, KeyScope::layout, "dates"))
    timeline.layout.has_dates = read_flag(decoding, *dates);
}

void read_theme(Decoding& decoding, const MapEntry& entry, Timeline& timeline) {
  timeline.theme = read_line(decoding, entry);
  timeline.theme_place = find_place(decoding.document, entry.value.span);
}

void read_version(Decoding& decoding, const MapEntry& entry) {
  const Scalar* scalar = find_scalar(entry.value);
  if (scalar != nullptr && scalar->text == "1") return;
  report_error(decoding, entry.value.span, "bad-version",
               "expected a document of version 1, found " + describe_node(entry.value),
               "write `version: 1`, or use a newer chronodraw");
}

void read_header(Decoding& decoding, const Map& map, Timeline& timeline) {
  if (const MapEntry* entry = find_field(map, scope, "version")) read_version(decoding, *entry);
  if (const MapEntry* entry = find_field(map, scope, "title")) timeline.title = read_line(decoding, *entry);
  if (const MapEntry* entry = find_field(map, scope, "subtitle")) timeline.subtitle = read_line(decoding, *entry);
  if (const MapEntry* entry = find_field(map, scope, "source")) timeline.source = read_line(decoding, *entry);
  if (const MapEntry* entry = find_field(map, scope, "author")) timeline.author = read_line(decoding, *entry);
  if (const MapEntry* entry = find_field(map, scope, "keywords")) timeline.keywords = read_words(decoding, *entry);
  if (const MapEntry* entry = find_field(map, scope, "lang")) read_language(decoding, *entry, timeline);
  if (const MapEntry* entry = find_field(map, scope, "locale")) read_locale(decoding, *entry, timeline);
  if (const MapEntry* entry = find_field(map, scope, "direction")) read_direction(decoding, *entry, timeline);
  if (const MapEntry* entry = find_field(map, scope, "uncertainty")) read_uncertainty(decoding, *entry, timeline);
  if (const MapEntry* entry = find_field(map, scope, "layout")) read_layout(decoding, *entry, timeline);
  if (const MapEntry* entry = find_field(map, scope, "theme")) read_theme(decoding, *entry, timeline);
}

void read_parts(Decoding& decoding, const Map& map, Timeline& timeline) {
  if (const MapEntry* entry = find_field(map, scope, "eras")) timeline.eras = decode_eras(decoding, entry->value);
  if (const MapEntry* entry = find_field(map, scope, "markers"))
    timeline.markers = decode_markers(decoding, entry->value);
  if (const MapEntry* entry = find_field(map, scope, "axis")) timeline.axis = decode_axis(decoding, entry->value);
  if (const MapEntry* entry = find_field(map, scope, "style")) timeline.style = decode_style(decoding, entry->value);
}

void read_events(Decoding& decoding, const Node& node, GroupList groups, Timeline& timeline) {
  EventList list = decode_events(decoding, node, groups);
  timeline.events = std::move(list.events);
  timeline.eras.insert(timeline.eras.end(), list.eras.begin(), list.eras.end());
  timeline.groups = std::move(groups.groups);
  read_zeros(decoding, groups, timeline);
}

/// A list of maps under another key is most likely the events.
std::string make_events_hint(const Map& map) {
  for (const MapEntry& entry : map.entries) {
    const List* list = find_list(entry.value);
    const bool is_known = find_key(scope, entry.key) != nullptr;
    if (!is_known && list != nullptr && !list->items.empty() && find_map(list->items[0]) != nullptr)
      return "rename `" + entry.key + "` to `events`";
  }
  return std::string(first_event);
}

void report_no_events(Decoding& decoding, const Node& root, const Map& map) {
  const MapEntry* events = find_entry(map, "events");
  if (events == nullptr) {
    return report_error(decoding, root.span, "no-events", "expected a list `events`, found none",
                        make_events_hint(map));
  }
  report_error(decoding, events->key_span, "no-events", "expected at least one event, found nothing under `events`",
               std::string(first_event));
}

void decode_map(Decoding& decoding, const Node& root, const Map& map, Timeline& timeline) {
  const std::vector<const KeyRow*> meant = check_keys(decoding, map, scope);
  read_header(decoding, map, timeline);
  read_parts(decoding, map, timeline);
  GroupList groups;
  if (const MapEntry* entry = find_field(map, scope, "groups")) groups = decode_groups(decoding, entry->value);
  if (const MapEntry* entry = find_field(map, scope, "events")) {
    read_events(decoding, entry->value, std::move(groups), timeline);
  } else if (!has_row(meant, scope, "events")) {
    report_no_events(decoding, root, map);
  }
  check_axis(decoding, map, timeline);
}

void decode_root(Decoding& decoding, const Node& root, Timeline& timeline) {
  read_habits(decoding, root);
  if (is_null(root)) {
    add_mistake(decoding.diagnostics,
                make_error("empty-document", "expected a list of events, found an empty document",
                           make_file_place(decoding.document.source->name()), {std::string(first_event)}));
  } else if (find_list(root) != nullptr) {
    read_events(decoding, root, {}, timeline);
  } else if (const Map* map = expect_map(decoding, root, "a list of events or a map with `events`")) {
    decode_map(decoding, root, *map, timeline);
  }
}

}  // namespace

Decoded decode(const Document& document, const LoadOptions& options) {
  Diagnostics mistakes = document.mistakes;
  const Document changed = apply_overrides(document, options.overrides, mistakes);
  Decoding decoding{changed, std::move(mistakes), {}, options, {}};
  Timeline timeline;
  decode_root(decoding, changed.root, timeline);
  timeline.habits = decoding.habits;
  return {std::move(timeline), std::move(decoding.diagnostics)};
}

}  // namespace chronodraw
