// SPDX-License-Identifier: MIT
#include <algorithm>
#include <string_view>

#include "calendar/read_date.hpp"
#include "export/encoders.hpp"
#include "paint/describe.hpp"

namespace chronodraw {

namespace {

struct Entry {
  const DateValue* date;
  std::string text;
};

std::string fold(std::string text) {
  std::replace_if(
      text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20; }, ' ');
  return text;
}

/// Ended, so that another sentence may follow.
std::string make_sentence(std::string text) {
  static constexpr std::string_view stops[] = {".", "!", "?", "\xE3\x80\x82", "\xE2\x80\xA6", "\xD8\x9F"};
  const bool is_ended =
      std::any_of(std::begin(stops), std::end(stops), [&](auto stop) { return text.ends_with(stop); });
  return is_ended ? text : text + ".";
}

std::string describe_entry(const Event& event, const Timeline& timeline, const DateStyle& dates) {
  std::string text = describe_event(event, dates);
  if (event.group) text += " (" + timeline.groups[static_cast<std::size_t>(*event.group)].title + ")";
  return event.description.empty() ? text : make_sentence(std::move(text)) + " " + event.description;
}

std::vector<Entry> list_entries(const Timeline& timeline, const DateStyle& dates) {
  std::vector<Entry> entries;
  for (const Event& event : timeline.events) entries.push_back({&event.date, describe_entry(event, timeline, dates)});
  for (const Era& era : timeline.eras) entries.push_back({&era.date, describe_era(era, dates)});
  for (const Marker& marker : timeline.markers) entries.push_back({&marker.date, describe_marker(marker, dates)});
  std::stable_sort(entries.begin(), entries.end(),
                   [](const Entry& a, const Entry& b) { return is_before(*a.date, *b.date); });
  return entries;
}

void append_paragraph(std::string& to, const std::string& text) {
  if (!text.empty()) to += fold(text) + "\n";
}

}  // namespace

std::string encode_alt(const Timeline& timeline, const DateStyle& dates) {
  std::string out;
  append_paragraph(out, timeline.title);
  append_paragraph(out, timeline.subtitle);
  append_paragraph(out, make_sentence(describe_timeline(timeline, dates)));
  out += "\n";
  for (const Entry& entry : list_entries(timeline, dates)) append_paragraph(out, entry.text);
  if (!timeline.source.empty()) out += "\n";
  append_paragraph(out, timeline.source);
  return out;
}

}  // namespace chronodraw
