// SPDX-License-Identifier: MIT
// The contrast promises of every built-in theme, over everything a timeline can ask of it.
#include <catch2/catch.hpp>

#include "base/colors.hpp"
#include "support/color_difference.hpp"
#include "theme/built_in.hpp"
#include "theme/resolve.hpp"
#include "theme/settings.hpp"

using namespace chronodraw;

namespace {

Event make_event(std::optional<int> group, std::optional<ColorChoice> color = {}) {
  Event event;
  event.group = group;
  event.color = color;
  return event;
}

/// Ten groups by palette, a group, an era and a marker in each swatch and in some awkward colours of an author.
Timeline make_colorful() {
  Timeline timeline;
  for (int i = 0; i < 10; ++i) timeline.groups.push_back({"palette", {}});
  std::vector<ColorChoice> choices;
  for (int i = 0; i < swatch_count; ++i) choices.emplace_back(Swatch{i});
  for (const char* text : {"#FFFFFF", "#000000", "#FFFF00", "#0000FF", "#808080", "#FF00FF"})
    choices.emplace_back(*read_color(text));
  timeline.eras.push_back({});
  timeline.markers.push_back({});
  for (const ColorChoice& choice : choices) {
    timeline.groups.push_back({"chosen", choice});
    timeline.events.push_back(make_event({}, choice));
    timeline.eras.push_back({{}, "era", choice});
    timeline.markers.push_back({{}, "marker", choice});
  }
  timeline.events.push_back(make_event({}));
  const auto events = static_cast<int>(timeline.events.size());
  for (int i = 0; i < events; ++i) {
    timeline.events.push_back(timeline.events[static_cast<std::size_t>(i)]);
    timeline.events.back().kind = EventKind::milestone;
  }
  return timeline;
}

std::vector<Theme> make_themes(const Timeline& timeline) {
  std::vector<Theme> themes;
  for (const BuiltInTheme& theme : built_in_theme_tables())
    themes.push_back(resolve(timeline, {theme.name}).value_or_throw());
  for (const char* background : {"#F4EFE6", "#22303C", "#FFFFFF", "#000000"})
    themes.push_back(
        resolve(timeline, {{}, {}, {BackgroundChoice::Kind::color, *read_color(background)}}).value_or_throw());
  return themes;
}

void check_contrast(Color color, Color ground, double ratio) {
  if (find_contrast(color, ground) >= ratio) return;
  FAIL_CHECK(format_color(color) << " on " << format_color(ground) << " has " << find_contrast(color, ground));
}

/// Events, groups and markers: their labels and marks may stand on any era, too.
void check_hue(const Hue& hue, const Theme& theme) {
  std::vector<Color> grounds = theme.era_tints;
  grounds.push_back(theme.background);
  for (const Color& ground : grounds) {
    check_contrast(hue.mark, ground, 3);
    check_contrast(hue.text, ground, 4.5);
  }
  check_contrast(hue.on_tint, hue.tint, 4.5);
  check_contrast(hue.on_tint, hue.doubt, 4.5);
}

/// By their colours; or by shape and hatching.
bool can_tell_apart(const Hue& a, const Hue& b) {
  const bool by_color = find_color_difference(a.mark, b.mark) >= 10;
  return by_color || (a.shape != b.shape && a.hatching != b.hatching);
}

}  // namespace

TEST_CASE("every text of every theme has 4.5 on its real background", "[theme]") {
  for (const Theme& theme : make_themes(make_colorful())) {
    INFO(theme.name << " on " << format_color(theme.background));
    for (const TextLook& look : theme.text) check_contrast(look.color, theme.background, 4.5);
    for (const TextRole role : {TextRole::axis_parent, TextRole::axis_fine})
      check_contrast(theme.look(role).color, theme.axis_band, 4.5);
    for (const Color& tint : theme.era_bands)
      for (const TextRole role : {TextRole::axis_parent, TextRole::axis_fine})
        check_contrast(theme.look(role).color, tint, 4.5);
    for (const Color& tint : theme.era_tints)
      for (const TextRole role : {TextRole::event_date, TextRole::event_title, TextRole::event_text,
                                  TextRole::axis_parent, TextRole::axis_fine})
        check_contrast(theme.look(role).color, tint, 4.5);
  }
}

TEST_CASE("every hue of every theme is readable in each of its uses", "[theme]") {
  for (const Theme& theme : make_themes(make_colorful())) {
    INFO(theme.name << " on " << format_color(theme.background));
    for (const std::vector<Hue>* hues : {&theme.group_hues, &theme.event_hues, &theme.marker_hues})
      for (const Hue& hue : *hues) check_hue(hue, theme);
  }
}

TEST_CASE("an era's name has 4.5 on its tint, and tints stay pale", "[theme]") {
  for (const Theme& theme : make_themes(make_colorful())) {
    INFO(theme.name << " on " << format_color(theme.background));
    REQUIRE(theme.era_texts.size() == theme.era_tints.size());
    for (std::size_t i = 0; i < theme.era_tints.size(); ++i) {
      check_contrast(theme.era_texts[i], theme.era_tints[i], 4.5);
      CHECK(find_contrast(theme.era_tints[i], theme.background) < 1.6);
    }
  }
}

TEST_CASE("a group without a colour has that of the group it lies within", "[theme]") {
  Timeline timeline;
  timeline.groups = {{"A"}, {"B", {}, "", 0}, {"C", Swatch::red, "", 0}, {"D", {}, "", 2}, {"E"}};
  const Theme theme = resolve(timeline).value_or_throw();
  CHECK(theme.group_hues[1] == theme.group_hues[0]);
  CHECK(theme.group_hues[3] == theme.group_hues[2]);
  Timeline flat;
  flat.groups = {{"A"}, {"E"}, {"C", Swatch::red}};
  CHECK(theme.group_hues[4] == resolve(flat).value_or_throw().group_hues[1]);  // those within take none of the palette
}

TEST_CASE("milestones of a plan are darker than their group", "[theme]") {
  Timeline timeline;
  timeline.groups = {{"A"}};
  timeline.events = {make_event(0), make_event(0)};
  timeline.events[1].kind = EventKind::milestone;
  const Theme project = resolve(timeline, {"project"}).value_or_throw();
  CHECK(find_contrast(project.event_hues[1].mark, project.background) >
        find_contrast(project.event_hues[0].mark, project.background) + 2);
  const Theme paper = resolve(timeline).value_or_throw();
  CHECK(paper.event_hues[1] == paper.event_hues[0]);
}

TEST_CASE("marks of a dark theme are lifted to 6", "[theme]") {
  Timeline timeline;
  timeline.groups.assign(8, {"group", {}});
  const Theme night = resolve(timeline, {"night"}).value_or_throw();
  for (const Hue& hue : night.group_hues) check_contrast(hue.mark, night.background, 6);
}

TEST_CASE("the colours of the first eight groups can be told apart", "[theme]") {
  Timeline timeline;
  timeline.groups.assign(8, {"group", {}});
  for (const BuiltInTheme& built_in : built_in_theme_tables()) {
    const Theme theme = resolve(timeline, {built_in.name}).value_or_throw();
    for (std::size_t i = 0; i < theme.group_hues.size(); ++i)
      for (std::size_t j = 0; j < i; ++j) {
        INFO(theme.name << ": groups " << j << " and " << i);
        CHECK(can_tell_apart(theme.group_hues[i], theme.group_hues[j]));
      }
  }
}

TEST_CASE("named colours can be told apart", "[theme]") {
  Timeline timeline;
  for (int i = 0; i < swatch_count; ++i) timeline.groups.push_back({"group", Swatch{i}});
  for (const BuiltInTheme& built_in : built_in_theme_tables()) {
    const Theme theme = resolve(timeline, {built_in.name}).value_or_throw();
    const std::size_t count = theme.group_hues[0].hatching == Hatching::none ? theme.group_hues.size() : palette_size;
    for (std::size_t i = 0; i < count; ++i)
      for (std::size_t j = 0; j < i; ++j) {
        INFO(theme.name << ": " << swatch_name(Swatch{static_cast<int>(j)}) << " and "
                        << swatch_name(Swatch{static_cast<int>(i)}));
        CHECK(can_tell_apart(theme.group_hues[i], theme.group_hues[j]));
      }
  }
}

TEST_CASE("groups without a colour take the palette in order, then grey", "[theme]") {
  Timeline timeline;
  timeline.groups.assign(palette_size + 2, {"group", {}});
  const Theme theme = resolve(timeline).value_or_throw();
  CHECK(theme.group_hues[0].mark == *read_color("#0072B2"));
  CHECK(theme.group_hues[1].mark == *read_color("#D55E00"));
  CHECK(theme.group_hues[palette_size].mark == *read_color("#6B7583"));
  CHECK(theme.group_hues[palette_size + 1] == theme.group_hues[palette_size]);
}

TEST_CASE("the next group never takes a colour that another has claimed", "[theme]") {
  Timeline timeline;
  timeline.groups = {{"first", {}}, {"second", *read_color("#0072B2")}, {"third", {}}};
  const Theme theme = resolve(timeline).value_or_throw();
  CHECK(theme.group_hues[0].mark == *read_color("#D55E00"));
  CHECK(theme.group_hues[1].mark == *read_color("#0072B2"));
  CHECK(theme.group_hues[2].mark == *read_color("#771144"));
}

TEST_CASE("an event has its own colour, else its group's", "[theme]") {
  Timeline timeline;
  timeline.groups = {{"group", Swatch::green}};
  timeline.events = {make_event(0, Swatch::red), make_event(0)};
  const Theme theme = resolve(timeline).value_or_throw();
  CHECK(theme.event_hues[0].mark == *read_color("#C2402A"));
  CHECK(theme.event_hues[1] == theme.group_hues[0]);
}

TEST_CASE("an event without a group takes the accent, or grey beside groups", "[theme]") {
  Timeline timeline;
  timeline.events = {make_event({})};
  CHECK(resolve(timeline).value_or_throw().event_hues[0].mark == *read_color("#0072B2"));
  timeline.groups = {{"group", {}}};
  CHECK(resolve(timeline).value_or_throw().event_hues[0].mark == *read_color("#6B7583"));
}

TEST_CASE("a key date is drawn in ink and an era in grey unless they have a colour", "[theme]") {
  Timeline timeline;
  timeline.eras.push_back({});
  timeline.markers.push_back({});
  const Theme theme = resolve(timeline).value_or_throw();
  CHECK(theme.marker_hues[0].mark == theme.ink);
  CHECK(theme.era_tints[0] == make_mix(*read_color("#6B7583"), theme.background, 0.08));
}

TEST_CASE("a bar is filled with a share of its colour, its doubtful part with half of that", "[theme]") {
  Timeline timeline;
  timeline.events = {make_event({})};
  const Theme theme = resolve(timeline).value_or_throw();
  const Hue& hue = theme.event_hues[0];
  CHECK(hue.tint == make_mix(hue.mark, theme.background, 0.16));
  CHECK(hue.doubt == make_mix(hue.tint, theme.background, 0.5));
}

TEST_CASE("the difference of colours is that of the published pairs", "[support]") {
  CHECK(find_color_difference(Lab{50, 2.6772, -79.7751}, Lab{50, 0, -82.7485}) == Approx(2.0425).margin(1e-4));
  CHECK(find_color_difference(Lab{50, 2.5, 0}, Lab{73, 25, -18}) == Approx(27.1492).margin(1e-4));
  CHECK(find_color_difference(Lab{50, 0, 0}, Lab{50, -1, 2}) == Approx(2.3669).margin(1e-4));
  CHECK(find_color_difference(Lab{2.0776, 0.0795, -1.135}, Lab{0.9033, -0.0636, -0.5514}) ==
        Approx(0.9082).margin(1e-4));
}
