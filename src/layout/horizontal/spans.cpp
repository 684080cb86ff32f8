// SPDX-License-Identifier: MIT
#include "layout/horizontal/spans.hpp"

#include <algorithm>
#include <optional>

#include "layout/shared/extent.hpp"
#include "text/set_lines.hpp"

namespace chronodraw {

namespace {

constexpr Px first_row_gap = px(9);  // from the band to the first row
constexpr Px label_spare = px(8);    // after a label inside
constexpr Px long_label = px(260);   // wider single lines are wrapped
constexpr Px text_width = px(190);   // of descriptions under short bars
constexpr Px stub_line = px(18);     // dots towards an end that nobody knows
constexpr Px stub_gap = px(4);       // before and after its `?`
constexpr Px row_text_gap = px(7);   // between texts and bars of one row

struct LabelPlace {
  enum class Kind { inside, beside, under };
  Kind kind{Kind::inside};
  Px x;
};

/// What stands for an end that nobody knows.
TextBlock make_sign(const Page& page) {
  return set_lines(page.shaper.shape("?", page.theme.look(TextRole::label).style), {});
}

/// The room that an end which is not known takes beyond the bar.
Px find_stub(const Page& page, const DateValue& date) {
  const bool known = date.start.lo.kind != Bound::Kind::unknown && date.end.hi.kind != Bound::Kind::unknown;
  return known ? Px{} : stub_line + stub_gap + make_sign(page).width;
}

/// One span with its bar at depth 0 and its texts; moved to its row later.
struct SpanBox {
  std::vector<Part> parts;
  Interval reach;
  Px height;
  std::vector<Interval> texts;
};

class BarMaker {
 public:
  BarMaker(SpanBox& box, const Extent& extent, Subject subject, const Page& page)
      : box_(box), e_(extent), subject_(subject), page_(page) {}

  void run() {
    const bool early = !e_.has_core() || e_.outer_begin < e_.begin;
    const bool late = e_.has_core() && e_.end < e_.outer_end;
    const BarEnd outer_start = e_.fade_before > Px{} ? BarEnd::flat : e_.open_start ? BarEnd::arrow : BarEnd::round;
    const BarEnd outer_end = e_.fade_after > Px{} ? BarEnd::flat : e_.open_end ? BarEnd::arrow : BarEnd::round;
    append_fades(early ? Role::doubt : Role::span_bar, late || !e_.has_core() ? Role::doubt : Role::span_bar);
    if (!e_.has_core()) {
      append(Role::doubt, e_.outer_begin, e_.outer_end, outer_start, outer_end);
    } else {
      if (early) append(Role::doubt, e_.outer_begin, e_.begin, outer_start, BarEnd::flat);
      if (late) append(Role::doubt, e_.end, e_.outer_end, BarEnd::flat, outer_end);
      const BarEnd start = early ? BarEnd::flat : outer_start == BarEnd::round ? BarEnd::edge : outer_start;
      append(Role::span_bar, e_.begin, e_.end, start, late ? BarEnd::flat : outer_end);
    }
    if (e_.dashed) append_outline(outer_start, outer_end);
    if (e_.unknown_start) append_stub(e_.outer_begin, -1);
    if (e_.unknown_end) append_stub(e_.outer_end, 1);
  }

 private:
  [[nodiscard]] Bar make_bar(Px from, Px to, BarEnd start, BarEnd end) const {
    return {{from, Px{}, to - from, page_.theme.span_height}, start, end};
  }
  void append(Role role, Px from, Px to, BarEnd start, BarEnd end) {
    box_.parts.push_back({role, subject_, make_bar(from, to, start, end)});
  }

  void append_fades(Role before, Role after) {
    const Px from = e_.reach_begin();
    const Px to = e_.reach_end();
    if (e_.fade_before > Px{}) append(before, from, e_.outer_begin, BarEnd::fade, BarEnd::flat);
    if (e_.fade_after > Px{}) append(after, e_.outer_end, to, BarEnd::flat, BarEnd::fade);
  }

  /// Round the whole bar; not where it fades, for there is no bound.
  void append_outline(BarEnd start, BarEnd end) {
    const auto open = [](BarEnd bar_end) { return bar_end == BarEnd::flat ? BarEnd::fade : bar_end; };
    const Bar bar = make_bar(e_.outer_begin, e_.outer_end, open(start), open(end));
    box_.parts.push_back({Role::doubt, subject_, bar, false, Finish::dashed});
  }

  /// Dots from `x`, and a `?` after them.
  void append_stub(Px x, int direction) {
    const Px middle = page_.theme.span_height / 2;
    const Px end = x + direction * stub_line;
    box_.parts.push_back({Role::doubt, subject_, Line{{{x, middle}, {end, middle}}, {}}, false, Finish::hollow});
    PlacedText sign{TextRole::label, {}, make_sign(page_)};
    const Px left = direction > 0 ? end + stub_gap : end - stub_gap - sign.block.width;
    sign.origin = {left, middle - sign.block.height / 2};
    box_.texts.push_back({left, left + sign.block.width});
    box_.parts.push_back({Role::doubt, subject_, std::move(sign)});
  }

  SpanBox& box_;
  const Extent& e_;
  Subject subject_;
  const Page& page_;
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
  const Extent extent = find_extent(page, event.date, scale, find_stub(page, event.date));
  SpanBox box;
  box.reach = {extent.reach_begin(), extent.reach_end()};
  box.height = page.theme.span_height;
  BarMaker(box, extent, subject, page).run();
  append_title(box, page, event, extent, subject);
  append_description(box, page, event, extent, subject);
  return box;
}

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
      move_shape(part.shape, {Px{}, tops[static_cast<std::size_t>(row_of[i])]});
      rows.parts.push_back(std::move(part));
    }
    rows.texts.insert(rows.texts.end(), boxes[i].texts.begin(), boxes[i].texts.end());
  }
  return rows;
}

}  // namespace chronodraw
