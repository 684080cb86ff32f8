// SPDX-License-Identifier: MIT
#include "layout/horizontal/hang_labels.hpp"

#include <algorithm>
#include <utility>

#include "layout/shared/doubt.hpp"

namespace chronodraw {

namespace {

constexpr Px centered_gap = px(4);  // from a centred label to its leader

/// A label at its place in a tower.
struct Block {
  int item{0};
  const Label* label{nullptr};
  Px top;
  [[nodiscard]] Px bottom() const { return top + label->size.height; }
};

class LabelHanger {
 public:
  LabelHanger(const Page& page, const Collection& collection, const Composition& composition, const AxisPlace& axis)
      : page_(page), collection_(collection), composition_(composition), axis_(axis) {}

  std::vector<Part> run(std::vector<MarkRequest> unlabelled) {
    for (const Hanging& hanging : composition_.hangings.items) hang(hanging);
    for (MarkRequest& mark : unlabelled) {
      mark.edge = axis_.bottom;
      marks_.push_back(std::move(mark));
    }
    std::vector<Part> marks = make_marks(page_, marks_, composition_.scale);
    parts_.insert(parts_.end(), std::make_move_iterator(marks.begin()), std::make_move_iterator(marks.end()));
    return std::move(parts_);
  }

 private:
  [[nodiscard]] Px find_edge(const Hanging& hanging) const { return hanging.below ? axis_.bottom : axis_.top; }
  [[nodiscard]] Px find_y(const Hanging& hanging, Px depth) const {
    return hanging.below ? axis_.bottom + depth : axis_.top - depth;
  }

  /// The tower's labels from top to bottom; y of the first follows from the base and the sum of heights.
  [[nodiscard]] std::vector<Block> make_blocks(const Hanging& hanging) const {
    std::vector<Block> blocks;
    Px height;
    for (const int stack : hanging.stacks) {
      for (const int item : collection_.stacks[static_cast<std::size_t>(stack)].items) {
        if (!blocks.empty()) height += block_gap;
        blocks.push_back({item, &composition_.labels[static_cast<std::size_t>(item)], height});
        height += blocks.back().label->size.height;
      }
    }
    const Px top = hanging.below ? axis_.bottom + hanging.base : axis_.top - hanging.base - height;
    for (Block& block : blocks) block.top += top;
    return blocks;
  }

  void hang(const Hanging& hanging) {
    const std::vector<Block> blocks = make_blocks(hanging);
    const std::size_t nearest = hanging.below ? 0 : blocks.size() - 1;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
      const Item& item = collection_.items[static_cast<std::size_t>(blocks[i].item)];
      append_leader(hanging, blocks[i], item, i == nearest);
      append_text(hanging, blocks[i], item);
      append_mark({item.content.subject, item.date, {}, find_edge(hanging)}, item.milestone);
    }
  }

  void append_mark(MarkRequest mark, bool milestone) {
    if (milestone) mark.milestone = find_band_milestone(page_.theme);
    marks_.push_back(std::move(mark));
  }

  void append_text(const Hanging& hanging, const Block& block, const Item& item) {
    const Px width = block.label->size.width;
    const Px gap = page_.theme.leader_text_gap;
    const Px x = hanging.port == Port::right  ? hanging.leader + gap
                 : hanging.port == Port::left ? hanging.leader - gap - width
                                              : hanging.leader - width / 2;
    const Align align = hanging.port == Port::right  ? Align::start
                        : hanging.port == Port::left ? Align::end
                                                     : Align::center;
    append_label(parts_, *block.label, item.content.subject, {x, block.top}, align);
  }

  /// The nearest label's leader comes from the mark; the others have a piece of rule beside them.
  void append_leader(const Hanging& hanging, const Block& block, const Item& item, bool nearest) {
    const bool marker = item.content.subject.kind == Subject::Kind::marker;
    const Role role = marker ? Role::marker : Role::leader;
    const Px near = hanging.below ? block.top : block.bottom();
    const Px far = hanging.below ? block.bottom() : block.top;
    if (!nearest) {
      append_line(role, item, {{hanging.leader, near}, {hanging.leader, far}});
    } else if (hanging.port == Port::center) {
      append_line(role, item,
                  {{hanging.leader, find_edge(hanging)},
                   {hanging.leader, near + (hanging.below ? -centered_gap : centered_gap)}});
    } else if (hanging.track) {
      const Px run = find_y(hanging, *hanging.track);
      append_line(
          role, item,
          {{hanging.foot, find_edge(hanging)}, {hanging.foot, run}, {hanging.leader, run}, {hanging.leader, far}});
    } else {
      append_line(role, item, {{hanging.leader, find_edge(hanging)}, {hanging.leader, far}});
    }
    if (marker) append_key_line(hanging, item);
  }

  /// A key date marks both edges of the axis and, from above, the span rows where no text is in its way.
  void append_key_line(const Hanging& hanging, const Item& item) {
    if (hanging.below) return;
    const auto passes = [&](const Interval& text) {
      return text.begin - page_.theme.leader_clear_right < hanging.foot &&
             hanging.foot < text.end + page_.theme.leader_clear_left;
    };
    const std::vector<Interval>& texts = composition_.spans.texts;
    if (axis_.spans_bottom <= axis_.bottom || std::any_of(texts.begin(), texts.end(), passes)) return;
    append_line(Role::marker, item, {{hanging.foot, axis_.bottom}, {hanging.foot, axis_.spans_bottom}});
  }

  void append_line(Role role, const Item& item, std::vector<Point> points) {
    const bool dashed = role == Role::marker && has_dashes(page_.timeline, item.date);
    parts_.push_back({role, item.content.subject, Line{std::move(points), page_.theme.leader_radius}, false,
                      dashed ? Finish::dashed : Finish::solid});
  }

  const Page& page_;
  const Collection& collection_;
  const Composition& composition_;
  AxisPlace axis_;
  std::vector<Part> parts_;
  std::vector<MarkRequest> marks_;
};

}  // namespace

std::vector<Part> hang_labels(const Page& page, const Collection& collection, const Composition& composition,
                              const AxisPlace& axis, std::vector<MarkRequest> unlabelled) {
  return LabelHanger(page, collection, composition, axis).run(std::move(unlabelled));
}

}  // namespace chronodraw
