// SPDX-License-Identifier: MIT
#include "layout/vertical/vertical.hpp"

#include <algorithm>
#include <set>

#include "layout/frame.hpp"
#include "layout/shared/domain.hpp"
#include "layout/shared/header.hpp"
#include "layout/vertical/backdrop.hpp"
#include "layout/vertical/choose_sides.hpp"
#include "layout/vertical/compose.hpp"
#include "layout/vertical/hang_blocks.hpp"
#include "layout/vertical/list_look.hpp"

namespace chronodraw {

namespace {

constexpr std::size_t most_flush_lines = 3;  // of a text that stands flush right

/// Whether the columns say which colour is which group's.
bool has_named_groups(const Timeline& timeline, const ListComposition& list) {
  std::set<int> used;
  for (const Event& event : timeline.events) {
    if (event.group) used.insert(*event.group);
  }
  return used.size() == list.columns.headed.size();
}

Header make_list_header(const Page& page, const ListComposition& list) {
  const bool beside = page.theme.legend != LegendPlace::below_subtitle;
  const bool named = !list.columns.headed.empty() && has_named_groups(page.timeline, list);
  return make_header(page.timeline, page.theme, page.shaper, {find_content(page), beside, find_words(page), !named});
}

bool is_long(const Part& part) {
  const auto* text = std::get_if<PlacedText>(&part.shape);
  return text != nullptr && text->block.lines.size() > most_flush_lines;
}

/// What was made for the right of the axis, on its left; `edges`: the sum of the band's. Texts stand flush right where
/// they are short, else flush left in blocks that end at the dates.
std::vector<Part> make_left_side(std::vector<Part> parts, Px edges) {
  const bool ragged = std::any_of(parts.begin(), parts.end(), is_long);
  const Frame frame(Direction::rtl, edges);
  for (Part& part : parts) {
    part = frame.place(std::move(part));
    auto* text = std::get_if<PlacedText>(&part.shape);
    if (ragged && text != nullptr) text->block = make_aligned(std::move(text->block), Align::start);
  }
  return parts;
}

std::vector<Part> move_right(std::vector<Part> parts, Px by) {
  for (Part& part : parts) move_shape(part.shape, {by, Px{}});
  return parts;
}

/// Everything but the header, y as in the composition.
std::vector<Part> make_body(const Page& page, ListComposition& list) {
  const ListSheet& sheet = list.sheet;
  std::vector<Part> parts = make_era_fields(page, list);
  append_parts(parts, make_band_parts(page, list));
  append_parts(parts, make_key_lines(page, list));
  append_parts(parts, move_right(std::move(list.eras.parts), sheet.eras_left));
  append_parts(parts, move_right(std::move(list.columns.parts), sheet.columns_left));
  append_parts(parts, hang_blocks(page, list, list.sides.front(), sheet.band_right()));
  if (sheet.two_sided) {
    const Px edges = sheet.band_left + sheet.band_right();
    append_parts(parts, make_left_side(hang_blocks(page, list, list.sides.back(), sheet.band_right()), edges));
  }
  append_parts(parts, make_list_marks(page, list));
  return parts;
}

Px find_body_top(const Page& page, const Header& header) {
  const Px ceiling = find_full_ceiling(header, page.theme, find_content(page));
  return header.obstacles.empty() ? ceiling + page.theme.mark_radius : ceiling;
}

/// How high the page is next to one whose blocks stand gap to gap, on even sides; nothing where they do not decide its
/// height.
void claim_height(Plan& plan, const Page& page, const ListComposition& list) {
  const Px length = list.scale.end() - list.scale.begin();
  const UsedLength used = find_used_length(list);
  if (page.options.height || used.longest == Px{} || find_list_length(used.longest, Px{}) < length) return;
  plan.claims.bounds.push_back(
      {"page height", plan.size.height.value(), (plan.size.height - (length - used.even)).value()});
}

Plan arrange_list(const Timeline& timeline, const Theme& theme, const ArrangeOptions& options, Shaper& shaper) {
  const Theme look = make_list_look(theme);
  const Page page = make_page(timeline, look, options, shaper);
  const Domain domain = find_domain(timeline, options.today);
  ListComposition list = compose_list(page, domain, Px{});
  Header header = make_list_header(page, list);
  Ending ending = make_ending(page);
  const Px top = find_body_top(page, header);
  Px spare = find_spare_height(page, top + list.bottom() - list.top() + ending.height);
  if (spare > Px{}) {  // a longer axis
    ListComposition longer = compose_list(page, domain, list.scale.end() - list.scale.begin() + spare);
    const Px height = top + longer.bottom() - longer.top() + ending.height;
    if (height <= *page.options.height) list = std::move(longer);
    spare = find_spare_height(page, top + list.bottom() - list.top() + ending.height);
  }

  Plan plan;
  plan.claims.layout = list.sheet.two_sided ? "vertical/two-columns" : "vertical/one-column";
  plan.claims.span_rows = list.columns.count;
  plan.claims.span_depth = list.columns.clique;
  plan.claims.ticks_thinned = list.axis.thinned;
  const Px down = top - list.top();
  const Px bottom = list.bottom() + down + spare;
  plan.parts = move_parts(make_body(page, list), down);
  append_parts(plan.parts, std::move(header.parts));
  finish_plan(plan, page, bottom, std::move(ending));
  claim_height(plan, page, list);
  return plan;
}

}  // namespace

Plan arrange_vertical(const Timeline& timeline, const Theme& theme, const ArrangeOptions& options, Shaper& shaper) {
  if (!timeline.layout.compresses_gaps || !timeline.axis.breaks.empty()) {
    return arrange_list(timeline, theme, options, shaper);
  }
  Timeline broken = timeline;
  broken.axis.has_auto_breaks = true;
  return arrange_list(broken, theme, options, shaper);
}

}  // namespace chronodraw
