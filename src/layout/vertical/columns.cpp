// SPDX-License-Identifier: MIT
#include "layout/vertical/columns.hpp"

#include <algorithm>
#include <optional>
#include <set>

#include "layout/shared/pack_rows.hpp"
#include "layout/shared/span_bar.hpp"
#include "layout/vertical/downward.hpp"
#include "text/set_lines.hpp"

namespace chronodraw {

namespace {

constexpr Px text_inset = px(8);     // from a bar's sides and its edge
constexpr Px text_below = px(5);     // from a bar to a text under it
constexpr Px bar_gap = px(6);        // between bars and texts of one column
constexpr Px heading_below = px(8);  // from a heading to its column
constexpr Px heading_clear = px(6);  // and to a bar under it
constexpr Px width_step = px(12);
constexpr std::size_t most_title_lines = 3;
constexpr std::size_t most_text_lines = 12;

/// One span with its bar and texts at x 0.
struct SpanBox {
  std::vector<Part> parts;
  Interval reach;
};

Interval find_reach(const std::vector<Part>& parts) {
  Rect all;
  for (const Part& part : parts) all = make_hull(all, find_bounds(part.shape));
  return {all.y, all.bottom()};
}

class BoxMaker {
 public:
  BoxMaker(const Page& page, const Scale& scale, const ColumnLook& look)
      : page_(page), theme_(page.theme), scale_(scale), look_(look), lying_(make_lying_page(page, scale, Px{})) {
    theme_.span_height = look.width;
  }

  [[nodiscard]] SpanBox make(int index) const {
    const Event& event = page_.timeline.events[static_cast<std::size_t>(index)];
    const Subject subject{Subject::Kind::event, index};
    const Px stub = find_stub(page_, event.date);
    const Extent extent = find_extent(lying_, event.date, scale_, stub + (stub > Px{} ? bar_gap : Px{}));
    const Page wide{page_.timeline, theme_, page_.shaper, lying_.options, lying_.left, lying_.right, lying_.top};
    SpanBox box{make_span_bar(wide, extent, subject), {}};
    turn_down(box.parts);
    if (!look_.has_texts) std::erase_if(box.parts, [&](const Part& part) { return is_too_wide(part); });
    if (look_.has_texts) append_texts(box, event, extent, subject);
    box.reach = find_reach(box.parts);
    return box;
  }

 private:
  /// The `?` of an end that nobody knows, beside a bar thinner than it.
  [[nodiscard]] bool is_too_wide(const Part& part) const {
    const auto* text = std::get_if<PlacedText>(&part.shape);
    return text != nullptr && text->block.width > look_.width;
  }

  [[nodiscard]] PlacedText set_text(TextRole role, const std::string& text, Px y) const {
    const Paragraph paragraph = page_.shaper.shape(text, page_.theme.look(role).style);
    return {role, {text_inset, y}, set_lines(paragraph, {look_.width - 2 * text_inset, Align::start, true})};
  }

  /// Inside the certain part or the whole bar where there is room, else under all of it.
  void append_texts(SpanBox& box, const Event& event, const Extent& e, Subject subject) const {
    std::vector<PlacedText> texts;
    Px height;
    for (const auto& [text, role] :
         {std::pair{&event.title, TextRole::label}, {&event.description, TextRole::event_text}}) {
      if (text->empty()) continue;
      if (!texts.empty()) height += page_.theme.text_gap;
      texts.push_back(set_text(role, *text, height));
      height += texts.back().block.height;
    }
    if (texts.empty()) return;
    const std::optional<Px> inside = find_inner_top(e, height);
    const Px top = inside.value_or(e.reach_end() + text_below);
    for (PlacedText& text : texts) {
      text.origin.y += top;
      box.parts.push_back({Role::event_label, subject, std::move(text), inside.has_value()});
    }
  }

  [[nodiscard]] std::optional<Px> find_inner_top(const Extent& e, Px height) const {
    const Px lead = text_inset + (e.open_start ? page_.theme.span_arrow : Px{});
    const Px tail = text_inset + (e.open_end ? page_.theme.span_arrow : Px{});
    if (e.begin + lead + height + tail <= e.end) return e.begin + lead;
    if (e.outer_begin + lead + height + tail <= e.outer_end) return e.outer_begin + lead;
    return std::nullopt;
  }

  const Page& page_;
  Theme theme_;
  const Scale& scale_;
  ColumnLook look_;
  Page lying_;
};

std::optional<int> find_group(const Page& page, int index) {
  return page.timeline.events[static_cast<std::size_t>(index)].group;
}

/// The spans of each group in the groups' order, those of none last.
std::vector<std::vector<int>> part_by_group(const Page& page, const std::vector<int>& spans) {
  std::vector<std::vector<int>> parted(page.timeline.groups.size() + 1);
  for (const int index : spans) {
    const std::optional<int> group = find_group(page, index);
    parted[group ? static_cast<std::size_t>(*group) : parted.size() - 1].push_back(index);
  }
  std::erase_if(parted, [](const std::vector<int>& group) { return group.empty(); });
  return parted;
}

/// Groups are told apart where there are several.
bool has_headings(const Page& page) {
  std::set<int> used;
  for (const Event& event : page.timeline.events) {
    if (event.group) used.insert(*event.group);
  }
  return used.size() > 1;
}

class ColumnMaker {
 public:
  ColumnMaker(const Page& page, const Scale& scale, const ColumnLook& look)
      : page_(page), scale_(scale), look_(look), boxes_(page, scale, look) {
    columns_.top = scale.begin();
    columns_.bottom = scale.begin();
  }

  SpanColumns run(const std::vector<int>& spans) {
    const bool headed = look_.has_texts && has_headings(page_);
    for (const std::vector<int>& group : part_by_group(page_, spans)) add_group(group, headed);
    for (const Heading& heading : headings_) columns_.top = std::min(columns_.top, heading.highest);
    for (Heading& heading : headings_) append_heading(std::move(heading));
    append_hairlines();
    for (const Part& part : columns_.parts) {
      if (std::holds_alternative<PlacedText>(part.shape)) columns_.texts.push_back(find_bounds(part.shape));
    }
    return std::move(columns_);
  }

 private:
  struct Heading {
    int group{0};
    Px x;
    TextBlock block;
    Px highest;  ///< y of its top where it clears the first bar, at most the axis's start
  };

  [[nodiscard]] Px find_left(int column) const { return (look_.width + look_.gap) * column; }

  void add_group(const std::vector<int>& group, bool headed) {
    std::vector<SpanBox> boxes;
    std::vector<Interval> reaches;
    for (const int index : group) {
      boxes.push_back(boxes_.make(index));
      reaches.push_back(boxes.back().reach);
    }
    const std::vector<int> column_of = pack_rows(reaches, bar_gap);
    const int first = columns_.count;
    Px highest = scale_.end();
    for (std::size_t i = 0; i < boxes.size(); ++i) {
      add_box(std::move(boxes[i]), first + column_of[i]);
      highest = std::min(highest, reaches[i].begin);
    }
    columns_.clique += find_depth(reaches, bar_gap);
    const std::optional<int> name = find_group(page_, group.front());
    if (headed && name) add_heading(*name, first, highest);
  }

  void add_box(SpanBox box, int column) {
    columns_.count = std::max(columns_.count, column + 1);
    columns_.bottom = std::max(columns_.bottom, box.reach.end);
    for (Part& part : box.parts) {
      move_shape(part.shape, {find_left(column), Px{}});
      columns_.parts.push_back(std::move(part));
    }
  }

  void add_heading(int group, int first, Px highest) {
    const Px width = find_left(columns_.count - first) - look_.gap;
    const std::string& title = page_.timeline.groups[static_cast<std::size_t>(group)].title;
    const Paragraph name = page_.shaper.shape(title, page_.theme.look(TextRole::label).style);
    Heading heading{group, find_left(first), set_lines(name, {width, Align::start, true}), {}};
    heading.highest = std::min(scale_.begin(), highest - heading_clear - heading.block.height);
    columns_.headed.push_back(group);
    headings_.push_back(std::move(heading));
  }

  /// All headings begin at one height.
  void append_heading(Heading heading) {
    const PlacedText text{TextRole::label, {heading.x, columns_.top}, std::move(heading.block)};
    lines_from_ = std::max(lines_from_, columns_.top + text.block.height + heading_below);
    columns_.parts.push_back({Role::group_label, {Subject::Kind::group, heading.group}, text});
  }

  void append_hairlines() {
    if (!look_.has_texts) return;
    const Px from = std::max(lines_from_, scale_.begin());
    for (int column = 0; column < columns_.count; ++column) {
      const Px x = find_left(column);
      columns_.parts.push_back({Role::group_band, {}, Line{{{x, from}, {x, scale_.end()}}, {}}});
    }
  }

  const Page& page_;
  const Scale& scale_;
  ColumnLook look_;
  BoxMaker boxes_;
  std::vector<Heading> headings_;
  Px lines_from_;
  SpanColumns columns_;
};

/// Whether a text is easily read at a width.
bool is_calm(const Paragraph& paragraph, Px width, std::size_t most_lines) {
  const bool broken = std::any_of(paragraph.words.begin(), paragraph.words.end(),
                                  [&](const Word& word) { return word.advance > width; });
  return !broken && set_lines(paragraph, {width, Align::start, false}).lines.size() <= most_lines;
}

}  // namespace

SpanColumns make_span_columns(const Page& page, const std::vector<int>& spans, const Scale& scale,
                              const ColumnLook& look) {
  return ColumnMaker(page, scale, look).run(spans);
}

Px find_column_width(const Page& page, const std::vector<int>& spans, Px least, Px most) {
  std::vector<Paragraph> titles;
  std::vector<Paragraph> texts;
  for (const int index : spans) {
    const Event& event = page.timeline.events[static_cast<std::size_t>(index)];
    titles.push_back(page.shaper.shape(event.title, page.theme.look(TextRole::label).style));
    texts.push_back(page.shaper.shape(event.description, page.theme.look(TextRole::event_text).style));
  }
  for (Px width = least; width <= most; width += width_step) {
    const Px room = width - 2 * text_inset;
    const auto fits = [&](std::size_t most_lines) {
      return [=](const Paragraph& text) { return is_calm(text, room, most_lines); };
    };
    const bool calm = std::all_of(titles.begin(), titles.end(), fits(most_title_lines)) &&
                      std::all_of(texts.begin(), texts.end(), fits(most_text_lines));
    if (calm) return width;
  }
  return {};
}

}  // namespace chronodraw
