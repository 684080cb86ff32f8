// SPDX-License-Identifier: MIT
#include "theme/theme_keys.hpp"

#include <algorithm>
#include <array>

#include "base/colors.hpp"
#include "base/numbers.hpp"

namespace chronodraw {

namespace {

struct Row {
  std::string_view name;
  ThemeKey key;
};

constexpr ThemeKey make_base(Color Theme::*field) { return {ColorSlot{field}, KeyStage::base_color, 0, 0}; }
constexpr ThemeKey make_length(Px Theme::*field, double most) { return {LengthSlot{field}, KeyStage::rest, 0, most}; }
constexpr ThemeKey make_width(Px Theme::*field) { return {LengthSlot{field}, KeyStage::rest, 0.1, 20}; }
constexpr ThemeKey make_share(double Settings::*field) { return {NumberSlot{field}, KeyStage::rest, 0, 1}; }

constexpr std::array rows{
    Row{"background", make_base(&Theme::background)},
    Row{"ink", make_base(&Theme::ink)},
    Row{"muted", make_base(&Theme::muted)},
    Row{"accent", {AccentSlot{}, KeyStage::base_color, 0, 0}},
    Row{"rule", {ColorSlot{&Theme::rule}, KeyStage::rest, 0, 0}},
    Row{"coloring", {ColoringSlot{}, KeyStage::rest, 0, 0}},
    Row{"tints.span", make_share(&Settings::span_tint)},
    Row{"tints.doubt", make_share(&Settings::doubt_tint)},
    Row{"tints.era", make_share(&Settings::era_tint)},
    Row{"tints.grid", make_share(&Settings::grid_share)},
    Row{"tints.milestone", make_share(&Settings::milestone_ink)},
    Row{"tints.hatch", make_share(&Settings::hatch_tint)},
    Row{"contrast.mark", {NumberSlot{&Settings::mark_contrast}, KeyStage::rest, 3, 21}},
    Row{"legend.place", {LegendSlot{}, KeyStage::rest, 0, 0}},
    Row{"legend.bar", make_length(&Theme::legend_bar, 100)},
    Row{"margin", make_length(&Theme::margin, 400)},
    Row{"header.gap", make_length(&Theme::header_gap, 400)},
    Row{"header.clear", make_length(&Theme::header_clear, 400)},
    Row{"axis.height", {LengthSlot{&Theme::axis_height}, KeyStage::rest, 1, 200}},
    Row{"axis.radius", make_length(&Theme::axis_radius, 100)},
    Row{"axis.band", {ColorSlot{&Theme::axis_band}, KeyStage::rest, 0, 0}},
    Row{"tick.length", make_length(&Theme::tick_length, 100)},
    Row{"tick.width", make_width(&Theme::tick_width)},
    Row{"grid.pitch", {LengthSlot{&Theme::grid_pitch}, KeyStage::rest, 4, 2000}},
    Row{"leader.width", make_width(&Theme::leader_width)},
    Row{"leader.text_gap", make_length(&Theme::leader_text_gap, 100)},
    Row{"leader.clear_right", make_length(&Theme::leader_clear_right, 100)},
    Row{"leader.clear_left", make_length(&Theme::leader_clear_left, 100)},
    Row{"leader.radius", make_length(&Theme::leader_radius, 100)},
    Row{"event.width", {LengthSlot{&Theme::label_width}, KeyStage::rest, 40, 2000}},
    Row{"event.gap", make_length(&Theme::label_gap, 200)},
    Row{"event.tier_gap", make_length(&Theme::tier_gap, 200)},
    Row{"event.text_gap", make_length(&Theme::text_gap, 100)},
    Row{"event.stem", make_length(&Theme::stem, 400)},
    Row{"mark.radius", {LengthSlot{&Theme::mark_radius}, KeyStage::rest, 1, 40}},
    Row{"mark.halo", make_length(&Theme::mark_halo, 20)},
    Row{"mark.diamond", {LengthSlot{&Theme::mark_diamond}, KeyStage::rest, 1, 40}},
    Row{"mark.slit", make_length(&Theme::mark_slit, 10)},
    Row{"bar.height", {LengthSlot{&Theme::bar_height}, KeyStage::rest, 1, 100}},
    Row{"bar.radius", make_length(&Theme::bar_radius, 50)},
    Row{"span.height", {LengthSlot{&Theme::span_height}, KeyStage::rest, 1, 200}},
    Row{"span.gap", make_length(&Theme::span_gap, 200)},
    Row{"span.radius", make_length(&Theme::span_radius, 100)},
    Row{"span.edge", make_length(&Theme::span_edge, 50)},
    Row{"span.inset", make_length(&Theme::span_inset, 100)},
    Row{"span.beside", make_length(&Theme::span_beside, 100)},
    Row{"span.arrow", make_length(&Theme::span_arrow, 100)},
    Row{"span.outline", make_length(&Theme::span_outline, 10)},
    Row{"hatch.spacing", {LengthSlot{&Theme::hatch_spacing}, KeyStage::rest, 1, 50}},
    Row{"hatch.width", make_width(&Theme::hatch_width)},
    Row{"era.edge", make_length(&Theme::era_edge, 20)},
    Row{"marker.width", make_width(&Theme::marker_width)},
};

constexpr std::array<std::string_view, text_role_count> role_names{
    "title",       "subtitle",  "event_date", "event_title", "event_text",
    "axis_parent", "axis_fine", "label",      "legend",      "note"};

struct PropertyRow {
  std::string_view name;
  KeyStage stage;
  double least;
  double most;
};
constexpr std::array<PropertyRow, 6> properties{{{"size", KeyStage::size, 5, 200},
                                                 {"leading", KeyStage::rest, 5, 400},
                                                 {"weight", KeyStage::rest, 0, 0},
                                                 {"tracking", KeyStage::rest, -5, 50},
                                                 {"tabular", KeyStage::rest, 0, 0},
                                                 {"color", KeyStage::rest, 0, 0}}};

std::optional<ThemeKey> find_text_key(std::string_view section, std::string_view property) {
  const auto role = std::find(role_names.begin(), role_names.end(), section);
  const auto row = std::find_if(properties.begin(), properties.end(),
                                [&](const PropertyRow& candidate) { return candidate.name == property; });
  if (role == role_names.end() || row == properties.end()) return std::nullopt;
  const TextSlot slot{static_cast<TextRole>(role - role_names.begin()),
                      static_cast<TextProperty>(row - properties.begin())};
  return ThemeKey{slot, row->stage, row->least, row->most};
}

/// One of the lists that go along with the groups.
template <class ListSlot>
std::optional<ThemeKey> find_list_key(std::string_view item) {
  const std::optional<std::int64_t> index = read_integer(item);
  if (!index || *index < 0 || *index >= static_cast<std::int64_t>(palette_size)) return std::nullopt;
  return ThemeKey{ListSlot{static_cast<std::size_t>(*index)}, KeyStage::rest, 0, 0};
}

std::optional<ThemeKey> find_swatch_key(std::string_view name) {
  const std::optional<Swatch> swatch = find_swatch(name);
  if (!swatch) return std::nullopt;
  return ThemeKey{SwatchSlot{*swatch}, KeyStage::swatch, 0, 0};
}

}  // namespace

std::optional<ThemeKey> find_theme_key(std::string_view name) {
  if (name == "legend") name = "legend.place";
  for (const Row& row : rows)
    if (row.name == name) return row.key;
  const std::size_t dot = name.find('.');
  if (dot == std::string_view::npos) return std::nullopt;
  const std::string_view section = name.substr(0, dot);
  const std::string_view rest = name.substr(dot + 1);
  if (section == "palette") return find_list_key<PaletteSlot>(rest);
  if (section == "shapes") return find_list_key<ShapeSlot>(rest);
  if (section == "hatches") return find_list_key<HatchingSlot>(rest);
  if (section == "swatches") return find_swatch_key(rest);
  return find_text_key(section, rest);
}

std::vector<std::string> theme_key_names() {
  std::vector<std::string> names;
  for (const Row& row : rows) names.emplace_back(row.name);
  for (const char* list : {"palette.", "shapes.", "hatches."})
    for (std::size_t i = 0; i < palette_size; ++i) names.push_back(list + format_number(static_cast<std::int64_t>(i)));
  for (int i = 0; i < swatch_count; ++i) names.push_back("swatches." + std::string(swatch_name(Swatch{i})));
  for (const std::string_view role : role_names)
    for (const PropertyRow& property : properties)
      names.push_back(std::string(role) + "." + std::string(property.name));
  return names;
}

bool is_theme_section(std::string_view name) {
  const std::vector<std::string> names = theme_key_names();
  const std::string prefix = std::string(name) + ".";
  return std::any_of(names.begin(), names.end(), [&](const std::string& key) { return key.starts_with(prefix); });
}

}  // namespace chronodraw
