// SPDX-License-Identifier: MIT
#include "layout/vertical/compose.hpp"

#include <algorithm>

#include "layout/partition.hpp"
#include "layout/shared/axis_band.hpp"
#include "layout/vertical/choose_sides.hpp"
#include "layout/vertical/list_look.hpp"

namespace chronodraw {

namespace {

constexpr Px least_room = px(240);
constexpr Px bar_length = px(48);        // of the axis, for each span
constexpr Px most_bar_length = px(800);  // for all of them
constexpr Px usual_column = px(84);
constexpr Px narrow_column = px(64);
constexpr Px widest_column = px(190);
constexpr double nominal_length = 1'000'000;  // of a scale that only tells shares

struct Wish {
  bool two_sided{false};
  bool compact{false};
  Px column_width;
};

class Composer {
 public:
  Composer(const Page& page, const Domain& domain, const Wish& wish, Px least)
      : page_(page), domain_(domain), cell_(make_unified_cell(page.timeline)) {
    needs_.two_sided = wish.two_sided;
    needs_.compact = wish.compact;
    needs_.column_width = wish.column_width;
    needs_.band = page.options.width <= px(600) ? px(40) : least_band;
    const auto spans = static_cast<std::int64_t>(cell_.spans.size());
    const Px for_bars = wish.compact ? Px{} : std::min(bar_length * spans, most_bar_length);
    least_ = std::max({least, least_room, for_bars});
    collect();
  }

  ListComposition run() {
    for (;;) {
      ListComposition list = compose();
      if (!grow(list)) return list;
    }
  }

 private:
  void collect() {
    Cell listed{cell_.points, {}};
    if (needs_.compact) {
      listed.points.insert(listed.points.end(), cell_.spans.begin(), cell_.spans.end());
      std::sort(listed.points.begin(), listed.points.end());
    }
    const auto all = static_cast<std::size_t>(-1);
    collection_ = collect_items(page_, listed, {true, all, needs_.compact});
    needs_.date = find_date_width(collection_);
  }

  [[nodiscard]] ListComposition compose() const {
    ListSheet sheet = make_sheet(page_, needs_);
    std::vector<EntryStack> blocks = set_blocks(collection_, sheet.list, page_.theme);
    fit_texts(sheet, find_text_width(blocks));
    std::vector<ListSide> sides = make_sides(blocks);
    const Scale scale = make_page_scale(page_, domain_, air, air + find_length(sides, blocks), Flow::down);
    for (ListSide& side : sides) place(side, blocks, scale, sheet);
    ListComposition list{sheet, scale, collection_, std::move(blocks), std::move(sides), {}, {}, {}, needs_.compact};
    list.axis = make_scale_ticks(page_, scale, Flow::down);
    list.columns = make_span_columns(page_, cell_.spans, scale, sheet.column);
    if (!needs_.compact) list.eras = make_era_names(page_, scale, sheet.era_width, column_gap);
    return list;
  }

  [[nodiscard]] std::vector<ListSide> make_sides(const std::vector<EntryStack>& blocks) const {
    std::vector<bool> left(blocks.size());
    if (needs_.two_sided) {
      const Scale nominal = make_page_scale(page_, domain_, Px{}, px(nominal_length), Flow::down);
      std::vector<SidedBlock> sided;
      for (std::size_t i = 0; i < blocks.size(); ++i) {
        sided.push_back({nominal.at(collection_.stacks[i].anchor).value() / nominal_length, blocks[i].height()});
      }
      left = choose_sides(sided, block_pitch, least_);
    }
    std::vector<ListSide> sides(needs_.two_sided ? 2 : 1);
    for (std::size_t i = 0; i < blocks.size(); ++i) sides[left[i] ? 1 : 0].blocks.push_back(static_cast<int>(i));
    return sides;
  }

  [[nodiscard]] Px find_length(const std::vector<ListSide>& sides, const std::vector<EntryStack>& blocks) const {
    Px length = least_;
    for (const ListSide& side : sides) {
      Px used = -block_pitch;
      for (const int block : side.blocks) used += blocks[static_cast<std::size_t>(block)].height() + block_pitch;
      length = std::max(length, find_list_length(used, least_));
    }
    return length;
  }

  void place(ListSide& side, const std::vector<EntryStack>& blocks, const Scale& scale, const ListSheet& sheet) const {
    for (const int block : side.blocks) {
      const auto index = static_cast<std::size_t>(block);
      side.sizes.push_back({scale.at(collection_.stacks[index].anchor), blocks[index].height()});
    }
    side.tops = place_blocks(side.sizes, block_pitch, {scale.begin(), scale.end()});
    std::vector<LeaderEnds> ends;
    for (std::size_t i = 0; i < side.sizes.size(); ++i) {
      ends.push_back({side.sizes[i].anchor, side.tops[i], side.tops[i] + side.sizes[i].height});
    }
    side.routing = route_leaders(ends, sheet.most_tracks);
  }

  /// Whether the sheet has to hold more than it was made for.
  bool grow(const ListComposition& list) {
    const SheetNeeds before = needs_;
    needs_.columns = std::max(needs_.columns, list.columns.count);
    needs_.era_columns = std::max(needs_.era_columns, list.eras.columns);
    for (const ListSide& side : list.sides) needs_.tracks = std::max(needs_.tracks, side.routing.tracks);
    for (const AxisTick& tick : list.axis.ticks) {
      if (!tick.label.lines.empty()) needs_.band = std::max(needs_.band, band_inset + tick.label.width + band_clear);
    }
    return needs_.columns > before.columns || needs_.era_columns > before.era_columns ||
           needs_.tracks > std::max(before.tracks, 1) || needs_.band > before.band;
  }

  const Page& page_;
  Domain domain_;
  Cell cell_;
  SheetNeeds needs_;
  Px least_;
  Collection collection_;
};

/// Tries the forms a list can have, the richest first.
class FormSearch {
 public:
  FormSearch(const Page& page, const Domain& domain, Px least)
      : page_(page), domain_(domain), cell_(make_unified_cell(page.timeline)), least_(least) {}

  ListComposition run() {
    const bool flanked = !cell_.spans.empty() || !page_.timeline.eras.empty();
    ListComposition list = compose({false, false, find_usual_column()});
    if (flanked && (!has_room(list) || !widen_columns(list))) list = compose({false, true, {}});
    const std::optional<int>& columns = page_.timeline.layout.columns;
    if (columns ? *columns == 1 : list.blocks.size() < 4) return list;
    ListComposition both = compose({true, list.compact, list.sheet.era_width});
    return is_roomy(both, flanked) ? both : list;
  }

 private:
  [[nodiscard]] ListComposition compose(const Wish& wish) const { return Composer(page_, domain_, wish, least_).run(); }
  [[nodiscard]] Px find_usual_column() const { return page_.options.width <= px(600) ? narrow_column : usual_column; }
  [[nodiscard]] bool has_room(const ListComposition& list) const {
    return list.sheet.list.text >= find_least_text(page_.theme);
  }

  /// Whether texts on both sides read well; where the document asks for them it is enough that they are columns.
  [[nodiscard]] bool is_roomy(const ListComposition& list, bool flanked) const {
    if (page_.timeline.layout.columns) return has_room(list);
    const Px comfort = find_measure(page_.theme, flanked ? 55 : 45);
    return list.sheet.list.text >= comfort && list.sheet.list.date > Px{};
  }

  /// As wide as their texts need; false where the page is too narrow for that.
  [[nodiscard]] bool widen_columns(ListComposition& list) const {
    const Px least = list.sheet.column.width;
    const int columns = std::max(1, list.columns.count + list.eras.columns);
    const Px most = std::min(widest_column, least + list.sheet.spare / columns);
    const Px width = find_column_width(page_, cell_.spans, least, most);
    if (width == Px{}) return false;
    if (width > least) list = compose({false, false, width});
    return has_room(list);
  }

  const Page& page_;
  Domain domain_;
  Cell cell_;
  Px least_;
};

}  // namespace

Px ListComposition::bottom() const {
  Px lowest = std::max({scale.end(), columns.bottom, eras.bottom});
  for (const ListSide& side : sides) {
    if (!side.tops.empty()) lowest = std::max(lowest, side.tops.back() + side.sizes.back().height);
  }
  return lowest;
}

UsedLength find_used_length(const ListComposition& list) {
  UsedLength all;
  for (const ListSide& side : list.sides) {
    Px used = -block_pitch;
    for (const ListBlock& block : side.sizes) used += block.height + block_pitch;
    all.longest = std::max(all.longest, used);
    all.even += used / static_cast<std::int64_t>(list.sides.size());
  }
  return all;
}

ListComposition compose_list(const Page& page, const Domain& domain, Px least_length) {
  return FormSearch(page, domain, least_length).run();
}

}  // namespace chronodraw
