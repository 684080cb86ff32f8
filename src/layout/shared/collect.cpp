// SPDX-License-Identifier: MIT
#include "layout/shared/collect.hpp"

#include <algorithm>

#include "calendar/format_date.hpp"
#include "calendar/read_date.hpp"
#include "layout/shared/doubt.hpp"

namespace chronodraw {

namespace {

void append_text(LabelContent& content, const Page& page, TextRole role, const std::string& text) {
  if (text.empty()) return;
  content.texts.push_back({role, page.shaper.share(text, page.theme.look(role).style)});
}

std::string format_label_date(const Page& page, const DateValue& date, bool short_months) {
  DateStyle style = page.options.dates;
  style.short_months = short_months;
  return format_date(find_printed(page.timeline, date), style);
}

/// Where a span or an era begins, as far as that is known.
Instant find_start(const DateValue& date) {
  if (date.start.lo.is_finite()) return date.start.lo.at;
  return date.start.hi.is_finite() ? date.start.hi.at : find_anchor(date);
}

Item make_event_item(const Page& page, int index, bool short_months) {
  const Event& event = page.timeline.events[static_cast<std::size_t>(index)];
  Item item{make_event_content(page, index, short_months), event.date, find_anchor(event.date),
            event.kind == EventKind::milestone};
  if (event.kind == EventKind::span) item.anchor = find_start(event.date);
  return item;
}

Item make_marker_item(const Page& page, int index, bool short_months) {
  const Marker& marker = page.timeline.markers[static_cast<std::size_t>(index)];
  Item item{{{Subject::Kind::marker, index}, {}, {}}, marker.date, find_anchor(marker.date), false};
  item.content.printed_date =
      marker.display.empty() ? format_label_date(page, marker.date, short_months) : marker.display;
  append_text(item.content, page, TextRole::event_date, item.content.printed_date);
  append_text(item.content, page, TextRole::event_title, marker.title);
  return item;
}

Item make_era_item(const Page& page, int index, bool short_months) {
  const Era& era = page.timeline.eras[static_cast<std::size_t>(index)];
  Item item{{{Subject::Kind::era, index}, {}, {}}, era.date, find_start(era.date), false};
  item.content.printed_date = format_label_date(page, era.date, short_months);
  append_text(item.content, page, TextRole::event_date, item.content.printed_date);
  append_text(item.content, page, TextRole::label, era.title);
  return item;
}

bool is_stackable(const Item& a, const Item& b) {
  return a.content.printed_date == b.content.printed_date && a.anchor == b.anchor &&
         a.content.subject.kind == b.content.subject.kind;
}

/// Neighbours on one date; the date is said by the first of each stack only.
std::vector<Stack> stack_items(std::vector<Item>& items, std::size_t most_in_stack) {
  std::vector<Stack> stacks;
  for (std::size_t i = 0; i < items.size(); ++i) {
    const bool joins = !stacks.empty() && stacks.back().items.size() < most_in_stack &&
                       is_stackable(items[static_cast<std::size_t>(stacks.back().items.front())], items[i]);
    if (!joins) {
      stacks.push_back({{static_cast<int>(i)}, items[i].anchor});
      continue;
    }
    stacks.back().items.push_back(static_cast<int>(i));
    auto& texts = items[i].content.texts;
    if (!texts.empty() && texts.front().role == TextRole::event_date) texts.erase(texts.begin());
  }
  return stacks;
}

}  // namespace

LabelContent make_event_content(const Page& page, int index, bool short_months) {
  const Event& event = page.timeline.events[static_cast<std::size_t>(index)];
  LabelContent content{{Subject::Kind::event, index}, {}, {}};
  content.printed_date = event.display.empty() ? format_label_date(page, event.date, short_months) : event.display;
  append_text(content, page, TextRole::event_date, content.printed_date);
  append_text(content, page, TextRole::event_title, event.title);
  append_text(content, page, TextRole::event_text, event.description);
  return content;
}

Collection collect_items(const Page& page, const Cell& cell, const CollectOptions& options) {
  const bool short_months = options.short_months;
  Collection collection;
  for (const int index : cell.points) collection.items.push_back(make_event_item(page, index, short_months));
  for (std::size_t i = 0; i < page.timeline.markers.size(); ++i) {
    collection.items.push_back(make_marker_item(page, static_cast<int>(i), short_months));
  }
  for (std::size_t i = 0; options.eras && i < page.timeline.eras.size(); ++i) {
    collection.items.push_back(make_era_item(page, static_cast<int>(i), short_months));
  }
  std::stable_sort(collection.items.begin(), collection.items.end(),
                   [](const Item& a, const Item& b) { return a.anchor < b.anchor; });
  collection.stacks = stack_items(collection.items, options.most_in_stack);
  return collection;
}

}  // namespace chronodraw
