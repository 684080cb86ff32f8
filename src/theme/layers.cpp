// SPDX-License-Identifier: MIT
#include "theme/layers.hpp"

#include <set>
#include <string>

#include "base/edit_distance.hpp"
#include "theme/narrow.hpp"
#include "theme/read_setting.hpp"

namespace chronodraw {

namespace {

std::string quote(std::string_view text) { return "`" + std::string(text) + "`"; }

void add_error(Diagnostics& diagnostics, std::string code, ValueError error, const Place* place) {
  Diagnostic diagnostic;
  diagnostic.code = std::move(code);
  diagnostic.message = std::move(error.message);
  if (place != nullptr) diagnostic.place = *place;
  if (!error.hint.empty()) diagnostic.hints.push_back(std::move(error.hint));
  diagnostics.add(std::move(diagnostic));
}

std::string find_example_key(std::string_view section) {
  for (std::string& name : theme_key_names())
    if (name.starts_with(std::string(section) + ".")) return std::move(name);
  return {};
}

/// `margin`, `title`, ...: the first part of every key, once.
std::string format_beginnings(const std::vector<std::string>& names) {
  std::set<std::string> seen;
  std::string list;
  for (const std::string& name : names) {
    const std::string beginning = name.substr(0, name.find('.'));
    if (seen.insert(beginning).second) list += (list.empty() ? "" : ", ") + quote(beginning);
  }
  return list;
}

ValueError make_unknown_key(const Layer& layer, std::string_view key) {
  if (is_theme_section(key)) {
    return {"expected a map for " + quote(key) + " in " + std::string(layer.name) + ", found a single value",
            "write one of its settings: " + quote(find_example_key(key))};
  }
  if (key == "extends") {
    return {"unknown key `extends` in " + std::string(layer.name),
            "it lies over the document's theme as it is: write `theme: NAME` beside it"};
  }
  const std::vector<std::string> names = theme_key_names();
  const std::vector<std::string_view> candidates(names.begin(), names.end());
  const std::optional<std::string_view> nearest = find_nearest(key, candidates);
  return {"unknown key " + quote(key) + " in " + std::string(layer.name),
          nearest ? "did you mean " + quote(*nearest) + "?" : "keys begin with one of " + format_beginnings(names)};
}

void check_keys(const Layer& layer, Diagnostics& diagnostics) {
  for (const Setting& setting : layer.settings) {
    if (find_theme_key(setting.key)) continue;
    add_error(diagnostics, "unknown-theme-key", make_unknown_key(layer, setting.key), setting.key_place);
  }
}

void apply_stage(Settings& settings, const Layer& layer, KeyStage stage, Diagnostics& diagnostics) {
  for (const Setting& setting : layer.settings) {
    const std::optional<ThemeKey> key = find_theme_key(setting.key);
    if (!key || key->stage != stage) continue;
    std::optional<ValueError> error = read_setting(settings, *key, setting.key, setting.value);
    if (error) add_error(diagnostics, "bad-theme-value", std::move(*error), setting.place);
  }
}

}  // namespace

Settings apply_layers(std::span<const Layer> layers, Diagnostics& diagnostics) {
  Settings settings;
  for (const Layer& layer : layers) check_keys(layer, diagnostics);
  for (const Layer& layer : layers) apply_stage(settings, layer, KeyStage::swatch, diagnostics);
  for (const Layer& layer : layers) apply_stage(settings, layer, KeyStage::base_color, diagnostics);
  for (const Layer& layer : layers) {
    apply_stage(settings, layer, KeyStage::size, diagnostics);
    apply_stage(settings, layer, KeyStage::rest, diagnostics);
    if (layer.step_down) settings.theme = make_narrow(std::move(settings.theme));
  }
  return settings;
}

}  // namespace chronodraw
