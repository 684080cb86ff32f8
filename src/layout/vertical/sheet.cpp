// SPDX-License-Identifier: MIT
#include "layout/vertical/sheet.hpp"

#include <algorithm>

#include "layout/vertical/list_look.hpp"
#include "layout/vertical/route_leaders.hpp"

namespace chronodraw {

namespace {

constexpr Px widest_narrow_page = px(600);
constexpr Px date_column = px(88);
constexpr Px widest_date_column = px(132);
constexpr Px usual_gutter = px(42);
constexpr Px widest_gutter = px(84);
constexpr Px last_track = px(10);  // from the rules
constexpr Px before_band = px(14);
constexpr Px before_list = px(24);
constexpr Px thin_bar = px(8);
constexpr Px thin_gap = px(4);
constexpr Px ribbon = px(48);  // text is not narrower while columns can be

/// The columns of eras and spans with the gap after them.
Px find_flank(const ListSheet& sheet, const SheetNeeds& needs) {
  const Px eras = (sheet.era_width + column_gap) * needs.era_columns;
  const Px spans = (sheet.column.width + sheet.column.gap) * needs.columns;
  if (eras + spans == Px{}) return {};
  const Px last = needs.columns > 0 ? sheet.column.gap : column_gap;
  return eras + spans - last + (needs.two_sided ? before_list : before_band);
}

Px find_gutter(int tracks, Px least) { return std::max(least, first_track + track_pitch * (tracks - 1) + last_track); }

/// Bars without texts, thinner where they are many.
void squeeze_columns(ListSheet& sheet, const SheetNeeds& needs, Px room) {
  sheet.column = {thin_bar, thin_gap, false};
  if (needs.columns == 0) return;
  const Px pitch = std::max(Px{}, room - before_band) / needs.columns;
  if (pitch >= thin_bar + thin_gap) return;
  sheet.column.gap = pitch / 4;
  sheet.column.width = std::max(Px{1}, pitch - sheet.column.gap);
}

}  // namespace

Px find_least_text(const Theme& look) { return find_measure(look, 34); }

void fit_texts(ListSheet& sheet, Px widest) {
  const Px free = std::max(Px{}, sheet.list.text - widest);
  if (sheet.two_sided) sheet.band_left -= free;
}

ListSheet make_sheet(const Page& page, const SheetNeeds& needs) {
  const Theme& look = page.theme;
  const Px least_gutter = std::clamp(page.width() / 10, px(24), usual_gutter);
  ListSheet sheet;
  sheet.two_sided = needs.two_sided;
  sheet.band_width = needs.band;
  sheet.column = {needs.column_width, column_gap, true};
  sheet.era_width = needs.column_width;
  sheet.gutter = find_gutter(needs.tracks, least_gutter);
  const Px lead = sheet.gutter + look.leader_text_gap;
  if (needs.compact) squeeze_columns(sheet, needs, page.width() - sheet.band_width - lead - ribbon);

  const Px flank = find_flank(sheet, needs);
  const Px room = page.width() - flank - sheet.band_width;
  const Px list = (needs.two_sided ? room / 2 : room) - lead;
  const Px date = std::clamp(needs.date + date_column_gap, date_column, widest_date_column);
  const bool above = page.options.width <= widest_narrow_page || list - date < find_least_text(look);
  sheet.list.date = above ? Px{} : date;
  const Px text = std::max(Px{1}, list - sheet.list.date);
  sheet.list.text = std::min(text, find_measure(look, 75));
  sheet.spare = std::max(Px{}, text - find_measure(look, 60));

  sheet.eras_left = page.left;
  sheet.columns_left = page.left + (sheet.era_width + column_gap) * needs.era_columns;
  sheet.band_left = page.left + flank + (needs.two_sided ? sheet.list.text + sheet.list.date + lead : Px{});
  const Px growth = std::max(Px{}, text - find_least_text(look));
  const Px gutter = std::clamp(sheet.gutter + growth, least_gutter, widest_gutter);
  sheet.most_tracks = static_cast<int>((gutter - first_track - last_track).raw / track_pitch.raw) + 1;
  return sheet;
}

}  // namespace chronodraw
