// SPDX-License-Identifier: MIT
#include "layout/horizontal/spans.hpp"

#include <algorithm>
#include <optional>

#include "layout/shared/extent.hpp"
#include "layout/shared/span_bar.hpp"
#include "text/set_lines.hpp"

namespace chronodraw {

namespace {

constexpr Px first_row_gap = px(9);        // from the band to the first row
constexpr Px label_spare = px(8);          // after a label inside
constexpr Px long_label = px(260);         // wider single lines are wrapped
constexpr Px text_width = px(190);         // of descriptions under short bars
constexpr Px least_continuation = px(80);  // of a bar that says its name again
constexpr Px row_text_gap = px(7);         // between texts and bars of one row

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

/// Inside the certain part, inside the whole bar, to its right, to its left: the first where `width` fits.
std::optional<LabelPlace> find_label_place(const Page& page, const Extent& e, Px width) {
  const Px needed = page.theme.span_inset + width + label_spare + (e.open_end ? page.theme.span_arrow : Px{});
  const Px lead = e.open_start ? page.theme.span_arrow : Px{};
  if (e.begin + lead + needed <= e.end)
    return LabelPlace{LabelPlace::Kind::inside, e.begin + lead + page.theme.span_inset};
  if (e.outer_begin + lead + needed <= e.outer_end) {
    return LabelPlace{LabelPlace::Kind::inside, e.outer_begin + lead + page.theme.span_inset};
  }
  const Px right = e.reach_end() + page.theme.span_beside;
  if (right + width <= page.right) return LabelPlace{LabelPlace::Kind::beside, right};
  const Px left = e.reach_begin() - page.theme.span_beside - width;
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

/// What is labelled in an earlier cell says its name again where its bar is long enough and has the room.
void append_continuation(SpanBox& box, const Page& page, const Event& event, const Extent& e, Subject subject) {
  if (e.outer_end - e.outer_begin < least_continuation) return;
  const TextStyle& style = page.theme.look(TextRole::label).style;
  const std::string text = event.title + std::string(find_words(page).continued);
  TextBlock block = set_lines(page.shaper.shape(text, style), {});
  const std::optional<LabelPlace> place = find_label_place(page, e, block.width);
  if (!place || place->kind != LabelPlace::Kind::inside) return;
  const Px top = (page.theme.span_height - style.leading) / 2;
  append_text(box, {TextRole::label, {place->x, top}, std::move(block)}, subject, true);
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

SpanBox make_span_box(const Page& page, int index, bool is_continued, const Scale& scale) {
  const Event& event = page.timeline.events[static_cast<std::size_t>(index)];
  const Subject subject{Subject::Kind::event, index};
  const Extent extent = find_extent(page, event.date, scale, find_stub(page, event.date));
  SpanBox box;
  box.reach = {extent.reach_begin(), extent.reach_end()};
  box.height = page.theme.span_height;
  box.parts = make_span_bar(page, extent, subject);
  for (const Part& part : box.parts) {
    if (!std::holds_alternative<PlacedText>(part.shape)) continue;
    const Rect sign = find_bounds(part.shape);
    box.texts.push_back({sign.x, sign.right()});
  }
  if (is_continued) {
    append_continuation(box, page, event, extent, subject);
    return box;
  }
  append_title(box, page, event, extent, subject);
  append_description(box, page, event, extent, subject);
  return box;
}

}  // namespace

SpanRows pack_spans(const Page& page, const Cell& cell, const Scale& scale) {
  SpanRows rows;
  std::vector<SpanBox> boxes;
  std::vector<Interval> reaches;
  for (const int index : cell.spans) {
    const bool is_continued = std::find(cell.continued.begin(), cell.continued.end(), index) != cell.continued.end();
    boxes.push_back(make_span_box(page, index, is_continued, scale));
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
      move_shape(part.shape, {Px{}, tops[static_cast<std::size_t>(row_of[i])]});
      rows.parts.push_back(std::move(part));
    }
    rows.texts.insert(rows.texts.end(), boxes[i].texts.begin(), boxes[i].texts.end());
  }
  return rows;
}

}  // namespace chronodraw
