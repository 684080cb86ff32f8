// SPDX-License-Identifier: MIT
#include "input/decode_event.hpp"

#include <algorithm>
#include <array>

#include "input/fold_text.hpp"
#include "input/read_values.hpp"
#include "input/read_when.hpp"

namespace chronodraw {

namespace {

constexpr KeyScope scope = KeyScope::event;

struct KindWord {
  std::string_view word;
  EventKind kind;
};
/// In `type` these four say what kind of mark it is; any other word there is a group.
constexpr std::array kind_words{KindWord{"milestone", EventKind::milestone}, KindWord{"point", EventKind::point},
                                KindWord{"range", EventKind::span}, KindWord{"span", EventKind::span}};
constexpr std::string_view band_word = "background";

const Scalar* find_type(const Map& map) {
  const MapEntry* type = find_entry(map, "type");
  return type == nullptr ? nullptr : find_scalar(type->value);
}

std::optional<EventKind> find_kind_word(const Map& map) {
  const Scalar* type = find_type(map);
  if (type == nullptr) return std::nullopt;
  const auto found =
      std::find_if(kind_words.begin(), kind_words.end(), [&](const KindWord& word) { return word.word == type->text; });
  return found == kind_words.end() ? std::nullopt : std::optional(found->kind);
}

bool is_band(const Map& map) {
  const Scalar* type = find_type(map);
  return type != nullptr && type->text == band_word;
}

/// The first of a row's names that is there and not `taken` for something else.
const MapEntry* find_other_field(const Map& map, std::string_view name, const MapEntry* taken) {
  const KeyRow& row = *find_key(scope, name);
  const MapEntry* entry = find_field(map, row);
  if (entry == nullptr || entry != taken) return entry;
  const auto after = std::find(row.aliases.begin(), row.aliases.end(), entry->key);
  for (auto alias = after; alias != row.aliases.end(); ++alias) {
    const MapEntry* other = find_entry(map, *alias);
    if (other != nullptr && other != taken && !is_null(other->value)) return other;
  }
  return nullptr;
}

EventKind read_kind(Decoding& decoding, const Map& map, const DateValue& date) {
  constexpr std::array<std::string_view, 3> names{"point", "milestone", "span"};
  const EventKind natural = date.is_span() ? EventKind::span : EventKind::point;
  const MapEntry* entry = find_field(map, scope, "kind");
  if (entry == nullptr) return find_kind_word(map).value_or(natural);
  const std::optional<std::size_t> choice = read_choice(decoding, *entry, names);
  return choice ? static_cast<EventKind>(*choice) : natural;
}

std::string read_group(Decoding& decoding, const Map& map) {
  const bool is_kind = find_kind_word(map) || is_band(map);
  const MapEntry* type = is_kind ? find_entry(map, "type") : nullptr;
  const MapEntry* entry = find_other_field(map, "group", type);
  return entry == nullptr ? std::string() : read_line(decoding, *entry);
}

bool is_id(std::string_view text) {
  const auto is_allowed = [](char c) {
    const bool is_letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
    return is_letter || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.';
  };
  return !text.empty() && std::all_of(text.begin(), text.end(), is_allowed);
}

void read_id(Decoding& decoding, const MapEntry& entry, ReadEvent& into) {
  into.event.id = read_line(decoding, entry);
  into.id_span = entry.value.span;
  if (find_scalar(entry.value) == nullptr || is_id(into.event.id)) return;
  report_error(decoding, entry.value.span, "bad-id",
               "expected an id of letters, digits, `-`, `_` and `.`, found " + describe_node(entry.value),
               "write `-` for everything else");
}

void read_title(Decoding& decoding, const Node& node, const MapEntry* title, bool is_told, Event& event) {
  if (title != nullptr) event.title = read_line(decoding, *title);
  if (!event.title.empty() || is_told || (title != nullptr && find_scalar(title->value) == nullptr)) return;
  report_error(decoding, title == nullptr ? node.span : title->value.span, "missing-title",
               title == nullptr ? "expected a `title` in event, found none"
                                : "expected a text for `" + title->key + "`, found an empty one",
               "say in a few words what happened");
}

void read_looks(Decoding& decoding, const Map& map, Event& event) {
  if (const MapEntry* entry = find_field(map, scope, "importance"))
    event.importance = static_cast<int>(read_whole_number(decoding, *entry, 1, 5).value_or(event.importance));
  if (const MapEntry* entry = find_field(map, scope, "color")) event.color = read_color_choice(decoding, *entry);
  if (const MapEntry* entry = find_field(map, scope, "link")) event.link = read_link(decoding, *entry);
  if (const MapEntry* entry = find_field(map, scope, "display")) event.display = read_line(decoding, *entry);
}

/// What authors write where a date is still to come; left out with the rest of the undated where that was asked for.
bool is_placeholder(std::string_view text) {
  constexpr std::array<std::string_view, 11> words{"",    "?",   "-",   "n.d.", "n/a",    "TBA",
                                                   "TBC", "TBD", "TBT", "TBD.", "unknown"};
  return std::find(words.begin(), words.end(), text) != words.end();
}

bool is_undated(const Decoding& decoding, const Map& map) {
  const MapEntry* date = find_field(map, scope, "date");
  if (date == nullptr) return true;
  const Scalar* scalar = find_scalar(date->value);
  return decoding.options.undated == Undated::skip && scalar != nullptr && is_placeholder(fold_line(scalar->text));
}

}  // namespace

ReadEvent decode_event(Decoding& decoding, const Node& node, const Map& map) {
  ReadEvent read;
  const std::vector<const KeyRow*> meant = check_keys(decoding, map, scope);
  check_hidden_colors(decoding, map, scope);
  read.span = node.span;
  read.is_undated = is_undated(decoding, map) && !has_row(meant, scope, "date");
  const MapEntry* title = find_field(map, scope, "title");
  read_title(decoding, node, title, has_row(meant, scope, "title"), read.event);
  if (const MapEntry* entry = find_other_field(map, "description", title))
    read.event.description = read_paragraphs(decoding, *entry);
  if (!read.is_undated) {
    if (const auto date = read_when(decoding, map, scope)) read.event.date = *date;
  }
  read.event.kind = read_kind(decoding, map, read.event.date);
  read.group = read_group(decoding, map);
  read.is_band = is_band(map);
  if (const MapEntry* entry = find_field(map, scope, "id")) read_id(decoding, *entry, read);
  read_looks(decoding, map, read.event);
  for (const std::string* text : {&read.event.title, &read.event.description, &read.event.display})
    count_text(decoding, node.span, *text);
  return read;
}

}  // namespace chronodraw
