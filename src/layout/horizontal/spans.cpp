// SPDX-License-Identifier: MIT
#include "layout/horizontal/spans.hpp"

#include <algorithm>
#include <optional>

#include "text/set_lines.hpp"

namespace chronodraw {

namespace {

constexpr Px first_row_gap = px(9);  // from the band to the first row
constexpr Px visible = px(3);        // a doubtful part under this width is not drawn apart
constexpr Px least_bar = px(3);
constexpr Px label_spare = px(8);    // after a label inside
constexpr Px long_label = px(260);   // wider single lines are wrapped
constexpr Px text_width = px(190);   // of descriptions under short bars
constexpr Px unbound_stub = px(24);  // an end that is not known
constexpr Px row_text_gap = px(7);   // between texts and bars of one row

/// Where a bar's parts meet: doubt from outer_begin, certain from begin to end, doubt to outer_end.
struct Extent {
  Px outer_begin;
  Px begin;
  Px end;
  Px outer_end;
  bool open_start{false};
  bool open_end{false};
  [[nodiscard]] bool has_core() const { return begin < end; }
};

Extent find_extent(const DateValue& date, const Scale& scale) {
  Extent extent;
  // What begins or ends beyond the view goes on there, like an open end.
  const Domain& view = scale.domain();
  const bool begins_before = date.start.hi.is_finite() && date.start.hi.at < view.from;
  const bool ends_after = date.end.lo.is_finite() && date.end.lo.at > view.to;
  extent.open_start = date.start.lo.kind == Bound::Kind::open || begins_before;
  extent.open_end = date.end.hi.kind == Bound::Kind::open || ends_after;
  extent.outer_begin = scale.at_start(date.start.lo);
  extent.begin = date.start.hi.is_finite() ? scale.at(date.start.hi.at) : extent.outer_begin;
  extent.outer_end = scale.at_end(date.end.hi);
  extent.end = date.end.lo.is_finite() ? scale.at(date.end.lo.at) : extent.outer_end;
  if (date.end.hi.kind == Bound::Kind::unknown) {
    extent.outer_end = std::min(extent.outer_end, extent.begin + unbound_stub);
    extent.end = extent.begin;
  }
  if (date.start.lo.kind == Bound::Kind::unknown) {
    extent.outer_begin = std::max(extent.outer_begin, extent.end - unbound_stub);
    extent.begin = extent.end;
  }
  if (extent.begin - extent.outer_begin < visible) extent.begin = extent.outer_begin;
  if (extent.outer_end - extent.end < visible) extent.end = extent.outer_end;
  extent.outer_end = std::max(extent.outer_end, extent.outer_begin + least_bar);
  if (extent.begin == extent.outer_begin) extent.end = std::max(extent.end, extent.begin + least_bar);
  extent.end = std::min(extent.end, extent.outer_end);
  return extent;
}

struct LabelPlace {
  enum class Kind { inside, beside, under };
  Kind kind{Kind::inside};
  Px x;
};

/// One span with its bar at depth 0 and its texts; moved to its row later.
struct SpanBox {
  std::vector<Part> parts;
  Interval reach;
  Px height;
  std::vector<Interval> texts;
};

void append_bars(SpanBox& box, const Extent& e, Subject subject, const Theme& theme) {
  const auto bar = [&](Px from, Px to, BarEnd start, BarEnd end) {
    return Bar{{from, Px{}, to - from, theme.span_height}, start, end};
  };
  const BarEnd outer_start = e.open_start ? BarEnd::arrow : BarEnd::round;
  const BarEnd outer_end = e.open_end ? BarEnd::arrow : BarEnd::round;
  if (!e.has_core()) {
    box.parts.push_back({Role::doubt, subject, bar(e.outer_begin, e.outer_end, outer_start, outer_end)});
    return;
  }
  const bool early = e.outer_begin < e.begin;
  const bool late = e.end < e.outer_end;
  if (early) box.parts.push_back({Role::doubt, subject, bar(e.outer_begin, e.begin, outer_start, BarEnd::flat)});
  if (late) box.parts.push_back({Role::doubt, subject, bar(e.end, e.outer_end, BarEnd::flat, outer_end)});
  const BarEnd start = early ? BarEnd::flat : e.open_start ? BarEnd::arrow : BarEnd::edge;
  box.parts.push_back({Role::span_bar, subject, bar(e.begin, e.end, start, late ? BarEnd::flat : outer_end)});
}

/// Inside the certain part, inside the whole bar, to its right, to its left: the first where `width` fits.
std::optional<LabelPlace> find_label_place(const Page& page, const Extent& e, Px width) {
  const Px needed = page.theme.span_inset + width + label_spare + (e.open_end ? page.theme.span_arrow : Px{});
  const Px lead = e.open_start ? page.theme.span_arrow : Px{};
  if (e.begin + lead + needed <= e.end)
    return LabelPlace{LabelPlace::Kind::inside, e.begin + lead + page.theme.span_inset};
  if (e.outer_begin + lead + needed <= e.outer_end) {
    return LabelPlace{LabelPlace::Kind::inside, e.outer_begin + lead + page.theme.span_inset};
  }
  const Px right = e.outer_end + page.theme.span_beside;
  if (right + width <= page.right) return LabelPlace{LabelPlace::Kind::beside, right};
  const Px left = e.outer_begin - page.theme.span_beside - width;
  if (left >= page.left) return LabelPlace{LabelPlace::Kind::beside, left};
  return std::nullopt;
}

void append_text(SpanBox& box, PlacedText text, Subject subject, bool on_tint) {
  const Px end = text.origin.x + text.block.width;
  box.texts.push_back({text.origin.x, end});
  box.reach = {std::min(box.reach.begin, text.origin.x), std::max(box.reach.end, end)};
  box.height = std::max(box.height, text.origin.y + text.block.height);
  box.parts.push_back({Role::event_label, subject, std::move(text), on_tint});
}

void append_title(SpanBox& box, const Page& page, const Event& event, const Extent& e, Subject subject) {
  const TextStyle& style = page.theme.look(TextRole::label).style;
  const Paragraph paragraph = page.shaper.shape(event.title, style);
  const Px top = (page.theme.span_height - style.leading) / 2;
  TextBlock block = set_lines(paragraph, {page.width(), Align::start, true});
  std::optional<LabelPlace> place = find_label_place(page, e, block.width);
  const bool inside = place && place->kind == LabelPlace::Kind::inside;
  if (!inside && block.width > long_label) {
    block = set_lines(paragraph, {std::min(long_label, page.width()), Align::start, true});
    place = find_label_place(page, e, block.width);
  }
  if (place && (block.lines.size() == 1 || place->kind == LabelPlace::Kind::beside)) {
    append_text(box, {TextRole::label, {place->x, top}, std::move(block)}, subject,
                place->kind == LabelPlace::Kind::inside);
    return;
  }
  const Px x = std::clamp(e.outer_begin, page.left, page.right - block.width);
  append_text(box, {TextRole::label, {x, page.theme.span_height + page.theme.text_gap}, std::move(block)}, subject,
              false);
}

/// Under the bar and its title, flush with the bar's start where the page allows.
void append_description(SpanBox& box, const Page& page, const Event& event, const Extent& e, Subject subject) {
  if (event.description.empty()) return;
  const Px width =
      std::min(std::max(text_width, e.outer_end - e.outer_begin - 2 * page.theme.span_inset), page.width());
  const Paragraph paragraph = page.shaper.shape(event.description, page.theme.look(TextRole::event_text).style);
  TextBlock block = set_lines(paragraph, {width, Align::start, true});
  const Px x = std::clamp(e.outer_begin, page.left, page.right - block.width);
  append_text(box, {TextRole::event_text, {x, box.height + page.theme.text_gap}, std::move(block)}, subject, false);
}

SpanBox make_span_box(const Page& page, int index, const Scale& scale) {
  const Event& event = page.timeline.events[static_cast<std::size_t>(index)];
  const Subject subject{Subject::Kind::event, index};
  const Extent extent = find_extent(event.date, scale);
  SpanBox box;
  box.reach = {extent.outer_begin, extent.outer_end};
  box.height = page.theme.span_height;
  append_bars(box, extent, subject, page.theme);
  append_title(box, page, event, extent, subject);
  append_description(box, page, event, extent, subject);
  return box;
}

struct MoveDown {
  Px by;
  void operator()(Bar& bar) const { bar.rect.y += by; }
  void operator()(PlacedText& text) const { text.origin.y += by; }
  void operator()(const auto& /*other*/) const {}
};

}  // namespace

SpanRows pack_spans(const Page& page, const std::vector<int>& spans, const Scale& scale) {
  SpanRows rows;
  std::vector<SpanBox> boxes;
  std::vector<Interval> reaches;
  for (const int index : spans) {
    boxes.push_back(make_span_box(page, index, scale));
    reaches.push_back(boxes.back().reach);
  }
  const std::vector<int> row_of = pack_rows(reaches, row_text_gap);
  rows.clique = find_depth(reaches, row_text_gap);
  rows.rows = row_of.empty() ? 0 : *std::max_element(row_of.begin(), row_of.end()) + 1;
  std::vector<Px> heights(static_cast<std::size_t>(rows.rows));
  for (std::size_t i = 0; i < boxes.size(); ++i) {
    Px& height = heights[static_cast<std::size_t>(row_of[i])];
    height = std::max(height, boxes[i].height);
  }
  std::vector<Px> tops;
  Px next = first_row_gap;
  for (const Px height : heights) {
    tops.push_back(next);
    rows.depth = next + height;
    next = rows.depth + page.theme.span_gap;
  }
  for (std::size_t i = 0; i < boxes.size(); ++i) {
    for (Part& part : boxes[i].parts) {
      std::visit(MoveDown{tops[static_cast<std::size_t>(row_of[i])]}, part.shape);
      rows.parts.push_back(std::move(part));
    }
    rows.texts.insert(rows.texts.end(), boxes[i].texts.begin(), boxes[i].texts.end());
  }
  return rows;
}

}  // namespace chronodraw
