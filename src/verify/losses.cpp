// SPDX-License-Identifier: MIT
#include "verify/losses.hpp"

#include <algorithm>
#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/utf8.hpp"
#include "verify/pieces.hpp"

namespace chronodraw {
namespace {

bool is_within(const Rect& inner, const Rect& outer) {
  return inner.x >= outer.x && inner.y >= outer.y && inner.right() <= outer.right() && inner.bottom() <= outer.bottom();
}

bool is_mark(Role role) { return role == Role::point_mark || role == Role::span_bar || role == Role::doubt; }

bool is_label(const Part& part) {
  const auto* text = std::get_if<PlacedText>(&part.shape);
  return part.role == Role::event_label && text && !find_line_boxes(*text).empty();
}

bool is_outside(const Plan& plan, const Part& part) {
  const Rect page{{}, {}, plan.size.width, plan.size.height};
  const auto* text = std::get_if<PlacedText>(&part.shape);
  if (!text) return !is_within(find_bounds(part.shape), page);
  const auto boxes = find_line_boxes(*text);
  return !std::all_of(boxes.begin(), boxes.end(),
                      [&](const Rect& box) { return is_within(box, plan.content) && is_within(box, page); });
}

/// Spaces, hyphens, joiners and controls may differ between what is written and what is drawn.
bool is_loose(char32_t c) {
  return c <= 0x20 || c == '-' || (c >= 0x7F && c <= 0xA0) || c == 0xAD || c == 0x61C || c == 0x1680 ||
         (c >= 0x2000 && c <= 0x206F) || c == 0x3000 || c == 0xFEFF;
}

std::string make_bare(std::string_view text) {
  std::string bare;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = decode_utf8(text, at);
    at += static_cast<std::size_t>(point.length);
    if (!is_loose(point.value)) append_utf8(bare, point.value);
  }
  return bare;
}

using Words = std::map<Subject, std::string>;

/// What is drawn of every subject, printed dates left out.
Words gather_words(const Plan& plan) {
  Words words;
  for (const Part& part : plan.parts) {
    const auto* text = std::get_if<PlacedText>(&part.shape);
    const bool is_name = part.role == Role::event_label || part.role == Role::era;
    if (!text || !is_name || text->role == TextRole::event_date) continue;
    for (const TextLine& line : text->block.lines) words[part.subject] += make_bare(line.text);
  }
  return words;
}

bool is_cut(const Words& words, const Subject& subject, std::string_view text) {
  const auto drawn = words.find(subject);
  return drawn != words.end() && drawn->second.find(make_bare(text)) == std::string::npos;
}

template <class Named>
int count_cut_titles(const Words& words, Subject::Kind kind, const std::vector<Named>& list) {
  int count = 0;
  for (std::size_t i = 0; i < list.size(); ++i) count += is_cut(words, {kind, static_cast<int>(i)}, list[i].title);
  return count;
}

}  // namespace

int count_cuts(const Plan& plan, const Timeline& timeline) {
  const Words words = gather_words(plan);
  int count = count_cut_titles(words, Subject::Kind::event, timeline.events) +
              count_cut_titles(words, Subject::Kind::era, timeline.eras) +
              count_cut_titles(words, Subject::Kind::marker, timeline.markers);
  for (std::size_t i = 0; i < timeline.events.size(); ++i)
    count += is_cut(words, {Subject::Kind::event, static_cast<int>(i)}, timeline.events[i].description);
  return count;
}

Account make_account(const Plan& plan, int events) {
  struct Seen {
    bool mark{false};
    bool label{false};
    int counts{0};
  };
  std::vector<Seen> seen(static_cast<std::size_t>(std::max(events, 0)));
  bool has_strip = false;
  for (const Part& part : plan.parts) {
    has_strip |= part.role == Role::density;
    for (const int event : part.counted) {
      if (event >= 0 && event < events) ++seen[static_cast<std::size_t>(event)].counts;
    }
    const auto index = static_cast<std::size_t>(part.subject.index);
    if (part.subject.kind != Subject::Kind::event || index >= seen.size()) continue;
    seen[index].mark |= is_mark(part.role);
    seen[index].label |= is_label(part);
  }
  const auto count = [&](auto is) { return static_cast<int>(std::count_if(seen.begin(), seen.end(), is)); };
  const auto is_labelled = [](const Seen& event) { return event.mark && event.label && event.counts == 0; };
  const auto is_counted = [&](const Seen& event) {
    return (event.mark || has_strip) && !event.label && event.counts == 1;
  };
  Account account{count(is_labelled), count(is_counted), 0};
  account.dropped = events - account.labelled - account.counted;
  return account;
}

int count_outside(const Plan& plan) {
  return static_cast<int>(
      std::count_if(plan.parts.begin(), plan.parts.end(), [&](const Part& part) { return is_outside(plan, part); }));
}

}  // namespace chronodraw
