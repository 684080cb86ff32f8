// SPDX-License-Identifier: MIT
#include "theme/resolve.hpp"

#include <string>
#include <utility>
#include <vector>

#include "base/colors.hpp"
#include "base/edit_distance.hpp"
#include "theme/built_in.hpp"
#include "theme/derive.hpp"
#include "theme/layers.hpp"
#include "theme/narrow.hpp"

namespace chronodraw {

namespace {

/// A theme's name and, when it was written in a file, where.
struct ThemeName {
  std::string_view name;
  const Place* place{nullptr};
};

std::string quote(std::string_view text) { return "`" + std::string(text) + "`"; }

bool is_setting(std::string_view key) { return key != "extends" && key != "description"; }

/// Colours of groups and events are moved until they can be read, on whatever ground.
bool is_for_any_ground(std::string_view key) {
  return key == "accent" || key == "coloring" || key.starts_with("palette.") || key.starts_with("swatches.");
}

ThemeName find_theme_name(const ResolveOptions& options) {
  if (!options.name.empty()) return {options.name, options.name_place};
  if (!options.theme_files.empty())
    for (const StyleEntry& entry : options.theme_files.front())
      if (entry.key == "extends") return {entry.value, &entry.place};
  return {built_in_theme_tables().front().name};
}

Diagnostic make_unknown_theme(const ThemeName& wanted) {
  std::vector<std::string_view> names;
  std::string list;
  for (const BuiltInTheme& theme : built_in_theme_tables()) {
    names.push_back(theme.name);
    list += (list.empty() ? "" : ", ") + quote(theme.name);
  }
  Diagnostic diagnostic;
  diagnostic.code = "unknown-theme";
  diagnostic.message = "unknown theme " + quote(wanted.name);
  if (wanted.place != nullptr) diagnostic.place = *wanted.place;
  const std::optional<std::string_view> nearest = find_nearest(wanted.name, names);
  diagnostic.hints.push_back(nearest ? "did you mean " + quote(*nearest) + "?" : "the built-in themes are " + list);
  return diagnostic;
}

Layer make_layer(const BuiltInTheme& theme) {
  Layer layer{theme.name, {}, false};
  for (const BuiltInSetting& setting : theme.settings) layer.settings.push_back({setting.key, setting.value});
  return layer;
}

Layer make_layer(std::string_view name, std::span<const StyleEntry> entries) {
  Layer layer{name, {}, false};
  for (const StyleEntry& entry : entries)
    layer.settings.push_back({entry.key, entry.value, &entry.place, &entry.key_place});
  return layer;
}

Layer make_file_layer(std::span<const StyleEntry> entries) {
  Layer layer = make_layer("theme", entries);
  std::erase_if(layer.settings, [](const Setting& setting) { return !is_setting(setting.key); });
  return layer;
}

void apply_background(Theme& theme, const BackgroundChoice& choice) {
  theme.page = theme.background;
  if (choice.kind == BackgroundChoice::Kind::none) theme.page.alpha = 0;
  if (choice.kind != BackgroundChoice::Kind::color) return;
  theme.page = choice.color;
  theme.background = make_mix(choice.color, theme.background, choice.color.alpha / 255.0);
}

}  // namespace

Result<Theme> resolve(const Timeline& timeline, const ResolveOptions& options) {
  Diagnostics diagnostics;
  const ThemeName wanted = find_theme_name(options);
  const BuiltInTheme& standard = built_in_theme_tables().front();
  const BuiltInTheme* base = find_built_in_theme(wanted.name);
  if (base == nullptr) diagnostics.add(make_unknown_theme(wanted));

  std::vector<Layer> layers{make_layer(standard)};
  if (base != nullptr && base->name != standard.name) layers.push_back(make_layer(*base));
  for (const std::vector<StyleEntry>& file : options.theme_files) layers.push_back(make_file_layer(file));
  layers.back().step_down = options.width < narrow_below;
  layers.push_back(make_layer("style", timeline.style));
  if (options.for_twin)
    std::erase_if(layers.back().settings, [](const Setting& s) { return !is_for_any_ground(s.key); });

  Settings settings = apply_layers(layers, diagnostics);
  if (diagnostics.has_errors()) return diagnostics;
  settings.theme.name = base->name;
  apply_background(settings.theme, options.background);
  return Result<Theme>(derive(settings, timeline));
}

std::span<const ThemeSummary> built_in_themes() {
  static const std::vector<ThemeSummary> summaries = [] {
    std::vector<ThemeSummary> all;
    for (const BuiltInTheme& theme : built_in_theme_tables()) all.push_back({theme.name, theme.description});
    return all;
  }();
  return summaries;
}

}  // namespace chronodraw
