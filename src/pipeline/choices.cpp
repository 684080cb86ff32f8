// SPDX-License-Identifier: MIT
#include "pipeline/choices.hpp"

#include <algorithm>
#include <utility>

#include "base/edit_distance.hpp"
#include "base/make_diagnostic.hpp"
#include "layout/arrange.hpp"
#include "pipeline/choose_plan.hpp"
#include "pipeline/theme_file.hpp"
#include "pipeline/theme_files.hpp"
#include "theme/resolve.hpp"

namespace chronodraw {

namespace {

/// What may be asked for.
std::vector<std::string_view> list_layouts() {
  const auto names = layout_names();
  std::vector<std::string_view> all(names.begin(), names.end());
  all.push_back(automatic_layout);
  return all;
}

std::string make_layout_hint(const std::string& layout) {
  const auto names = list_layouts();
  if (const auto nearest = find_nearest(layout, names)) return "did you mean `" + std::string(*nearest) + "`?";
  std::string known;
  for (const std::string_view name : names) known += (known.empty() ? "`" : ", `") + std::string(name) + "`";
  return "the layouts are: " + known;
}

/// `wanted` with the built-in theme or the files that `choice` names.
Result<ChosenTheme> read_choice(const std::string& choice, const Place* named_at, ResolveOptions wanted,
                                const Timeline& timeline, const DrawOptions& options) {
  ThemeFiles files;
  Diagnostics diagnostics;
  if (!is_theme_file(choice)) {
    wanted.name = choice;
    wanted.name_place = named_at;
  } else if (Result<ThemeFiles> read = read_theme_files({choice, named_at, options.root, options.limits})) {
    files = std::move(read).value();
  } else {
    diagnostics = read.diagnostics();
  }
  wanted.theme_files = files.settings;
  Result<Theme> theme = resolve(timeline, wanted);  // also without its files: the style has mistakes of its own
  diagnostics.append(theme.diagnostics());
  if (diagnostics.has_errors()) return diagnostics;
  return {ChosenTheme{std::move(theme).value(), std::move(files.paths)}, std::move(diagnostics)};
}

}  // namespace

std::string choose_layout(Diagnostics& to, const Timeline& timeline, const DrawOptions& options) {
  const bool is_own = options.layout.empty();
  const std::string& layout = is_own ? timeline.layout.name : options.layout;
  const auto names = list_layouts();
  if (layout.empty()) return std::string(names.front());
  if (std::find(names.begin(), names.end(), layout) == names.end())
    to.add(make_error("unknown-layout", "unknown layout `" + layout + "`", is_own ? timeline.layout.place : Place{},
                      {make_layout_hint(layout)}));
  return layout;
}

Result<ChosenTheme> choose_theme(const Timeline& timeline, const DrawOptions& options) {
  const bool is_own = options.theme.empty();
  ResolveOptions wanted;
  wanted.background = options.background;
  wanted.width = options.width;
  return read_choice(is_own ? timeline.theme : options.theme, is_own ? &timeline.theme_place : nullptr, wanted,
                     timeline, options);
}

Result<ChosenTheme> choose_dark_theme(const Timeline& timeline, const DrawOptions& options) {
  ResolveOptions wanted;
  wanted.for_twin = true;
  if (options.background.kind == BackgroundChoice::Kind::none) wanted.background = options.background;
  return read_choice(options.dark_theme, nullptr, wanted, timeline, options);
}

}  // namespace chronodraw
