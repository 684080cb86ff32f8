// SPDX-License-Identifier: MIT
#include "layout/pages/paginate.hpp"

#include <algorithm>

#include "base/numbers.hpp"
#include "layout/frame.hpp"
#include "layout/pages/cut_plan.hpp"
#include "layout/pages/fill_pages.hpp"
#include "text/set_lines.hpp"

namespace chronodraw {

namespace {

constexpr Px widest_gap = px(96);  // that slack may open between two rows

/// What stays together, with the ink's upper and lower end.
struct Block {
  std::vector<Part> parts;
  Px top;
  Px bottom;
  [[nodiscard]] Px height() const { return bottom - top; }
};

Block make_block(const Plan& plan, Px from, Px to) {
  Block block{cut_parts(plan, from, to), to, from};
  for (const Part& part : block.parts) {
    const Rect box = find_bounds(part.shape);
    block.top = std::min(block.top, box.y);
    block.bottom = std::max(block.bottom, box.bottom());
  }
  return block;
}

std::vector<Block> make_blocks(const Plan& plan) {
  std::vector<Block> blocks;
  Px from;
  for (const Px cut : find_cuts(plan)) {
    blocks.push_back(make_block(plan, from, cut));
    from = cut;
  }
  blocks.push_back(make_block(plan, from, plan.size.height));
  return blocks;
}

class Paginator {
 public:
  Paginator(const Plan& plan, const Page& page, std::vector<Block> blocks)
      : plan_(plan), page_(page), blocks_(std::move(blocks)), title_(set_note(page.timeline.title)) {
    const Px bottom_margin = plan.size.height - plan.content.bottom();
    number_bottom_ = *page.options.height - bottom_margin;
    lowest_ = number_bottom_ - page.theme.look(TextRole::note).style.leading - page.theme.tier_gap;
    gap_ = blocks_.size() > 1 ? blocks_[1].top - blocks_[0].bottom : Px{};
  }

  std::vector<Plan> run() {
    std::vector<Px> heights;
    for (const Block& block : blocks_) heights.push_back(block.height());
    heights.front() = blocks_.front().bottom - plan_.content.y;
    const std::vector<std::size_t> firsts =
        fill_pages(heights, {lowest_ - plan_.content.y, lowest_ - find_top(1), gap_});
    std::vector<Plan> pages;
    for (std::size_t i = 0; i < firsts.size(); ++i) {
      const std::size_t end = i + 1 < firsts.size() ? firsts[i + 1] : blocks_.size();
      pages.push_back(make_page_plan(firsts[i], end));
      finish(pages.back(), i + 1, firsts.size());
    }
    for (Plan& plan : pages) plan.fonts = page_.shaper.fonts();
    return pages;
  }

 private:
  [[nodiscard]] TextBlock set_note(const std::string& text) const {
    if (text.empty()) return {};
    const Paragraph paragraph = page_.shaper.shape(text, page_.theme.look(TextRole::note).style);
    return set_lines(paragraph, {page_.width(), Align::start, true});
  }

  [[nodiscard]] Px find_top(std::size_t number) const {
    const bool has_title = number > 0 && !title_.lines.empty();
    return plan_.content.y + (has_title ? title_.height + page_.theme.header_gap : Px{});
  }

  /// Slack opens the gaps between the blocks a little.
  Plan make_page_plan(std::size_t first, std::size_t end) {
    Plan plan;
    plan.direction = plan_.direction;
    plan.claims = plan_.claims;
    Px used = gap_ * static_cast<std::int64_t>(end - first - 1);
    for (std::size_t i = first; i < end; ++i) used += blocks_[i].height();
    const Px slack = std::max(Px{}, lowest_ - find_top(first) - used);
    const auto gaps = static_cast<std::int64_t>(end - first - 1);
    const Px gap = gap_ + (gaps > 0 ? std::min(slack / gaps, std::max(Px{}, widest_gap - gap_)) : Px{});
    Px top = first == 0 ? blocks_.front().top : find_top(first);
    for (std::size_t i = first; i < end; ++i) {
      const Px by = top - blocks_[i].top;
      append_parts(plan.parts, move_parts(std::move(blocks_[i].parts), by));
      top += blocks_[i].height() + gap;
    }
    plan.size = {plan_.size.width, std::max(*page_.options.height, *page_.options.height + top - gap - lowest_)};
    return plan;
  }

  void finish(Plan& plan, std::size_t number, std::size_t count) {
    const Px grown = plan.size.height - *page_.options.height;
    plan.content = {page_.left, plan_.content.y, page_.width(), number_bottom_ + grown - plan_.content.y};
    const Frame frame(plan.direction, plan.size.width);
    const auto add = [&](TextBlock block, Point origin) {
      plan.parts.push_back(frame.place({Role::caption, {}, PlacedText{TextRole::note, origin, std::move(block)}}));
    };
    if (number > 1 && !title_.lines.empty()) add(title_, {page_.left, plan_.content.y});
    TextBlock text = set_note(format_number(static_cast<std::int64_t>(number)) + " / " +
                              format_number(static_cast<std::int64_t>(count)));
    const Point origin{page_.right - text.width, plan.content.bottom() - text.height};
    add(std::move(text), origin);
  }

  const Plan& plan_;
  const Page& page_;
  std::vector<Block> blocks_;
  TextBlock title_;
  Px number_bottom_;
  Px lowest_;  ///< that a block may reach
  Px gap_;
};

}  // namespace

std::vector<Plan> paginate(const Plan& plan, const Page& page) {
  if (!page.options.height || plan.size.height <= *page.options.height) return {};
  std::vector<Block> blocks = make_blocks(plan);
  if (blocks.size() < 2) return {};
  return Paginator(plan, page, std::move(blocks)).run();
}

}  // namespace chronodraw
