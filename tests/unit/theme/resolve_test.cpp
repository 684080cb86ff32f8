// SPDX-License-Identifier: MIT
#include <catch2/catch.hpp>

#include <algorithm>

#include "base/colors.hpp"
#include "theme/resolve.hpp"

using namespace chronodraw;

namespace {

using ThemeFiles = std::vector<std::vector<StyleEntry>>;

Timeline make_styled(std::vector<StyleEntry> style) {
  Timeline timeline;
  timeline.style = std::move(style);
  return timeline;
}

StyleEntry make_entry(std::string key, std::string value, int line = 7) {
  return {std::move(key), std::move(value), Place{"a.yaml", line, 13, 4, {}}, Place{"a.yaml", line, 3, 4, {}}};
}

Theme resolve_on(BackgroundChoice::Kind kind, Color color, std::string_view name = "paper") {
  return resolve(Timeline{}, {name, {}, {kind, color}}).value_or_throw();
}

}  // namespace

TEST_CASE("without a name the default theme is paper", "[theme]") {
  const Theme theme = resolve(Timeline{}).value_or_throw();
  CHECK(theme.name == "paper");
  CHECK_FALSE(theme.dark);
  CHECK(theme.background == Color{0xFF, 0xFF, 0xFF});
  CHECK(theme.look(TextRole::title).style == TextStyle{Weight::semibold, px(28), px(34), px(-0.6), false});
}

TEST_CASE("a named theme lies over the default one", "[theme]") {
  const Theme night = resolve(Timeline{}, {.name = "night"}).value_or_throw();
  CHECK(night.dark);
  CHECK(night.background == Color{0x14, 0x18, 0x1D});
  CHECK(night.margin == px(44));
}

TEST_CASE("the document's style lies over the named theme", "[theme]") {
  const Timeline timeline = make_styled({make_entry("margin", "20px"), make_entry("background", "#101010")});
  const Theme theme = resolve(timeline, {.name = "night"}).value_or_throw();
  CHECK(theme.margin == px(20));
  CHECK(theme.background == Color{0x10, 0x10, 0x10});
}

TEST_CASE("a theme file lies between the theme it extends and the document's style", "[theme]") {
  const Timeline timeline = make_styled({make_entry("margin", "20px")});
  const ThemeFiles files{{make_entry("description", "mine"), make_entry("extends", "night"),
                          make_entry("margin", "30px"), make_entry("span.height", "30px")}};
  const Theme theme = resolve(timeline, {.theme_files = files}).value_or_throw();
  CHECK(theme.dark);
  CHECK(theme.margin == px(20));
  CHECK(theme.span_height == px(30));
}

TEST_CASE("an unknown theme is named, with the one that was meant or all there are", "[theme]") {
  const Result<Theme> near = resolve(Timeline{}, {"nigth"});
  REQUIRE_FALSE(near);
  const Diagnostic& error = near.diagnostics().items().front();
  CHECK(error.code == "unknown-theme");
  CHECK(error.message == "unknown theme `nigth`");
  CHECK(error.hints == std::vector<std::string>{"did you mean `night`?"});
  const Result<Theme> far = resolve(Timeline{}, {"solarized"});
  CHECK(far.diagnostics().items().front().hints ==
        std::vector<std::string>{"the built-in themes are `paper`, `ink`, `night`, `project`"});
}

TEST_CASE("a theme file that extends an unknown theme says where", "[theme]") {
  const ThemeFiles files{{make_entry("extends", "nite", 2)}};
  const Result<Theme> theme = resolve(Timeline{}, {{}, files});
  REQUIRE_FALSE(theme);
  CHECK(theme.diagnostics().items().front().place.line == 2);
  CHECK(theme.diagnostics().items().front().message == "unknown theme `nite`");
}

TEST_CASE("a theme file lies over the one it extends, whatever that says of other properties", "[theme]") {
  const ThemeFiles files{
      {make_entry("extends", "night"), make_entry("margin", "30px"), make_entry("title.size", "20px"),
       make_entry("title.leading", "30px")},
      {make_entry("extends", "base.yaml"), make_entry("margin", "31px"), make_entry("title.size", "40px")}};
  const Theme theme = resolve(Timeline{}, {.theme_files = files}).value_or_throw();
  CHECK(theme.dark);
  CHECK(theme.margin == px(31));
  CHECK(theme.look(TextRole::title).style.size == px(40));
  CHECK(theme.look(TextRole::title).style.leading == px(60));  // grows with the size, from the theme below
}

TEST_CASE("a style that extends a theme is told where the theme is said", "[theme]") {
  const Result<Theme> theme = resolve(make_styled({make_entry("extends", "night", 4)}));
  REQUIRE_FALSE(theme);
  CHECK(theme.diagnostics().items().front().message == "unknown key `extends` in style");
  CHECK(theme.diagnostics().items().front().hints ==
        std::vector<std::string>{"it lies over the document's theme as it is: write `theme: NAME` beside it"});
}

TEST_CASE("an unknown theme hides no mistake of the style", "[theme]") {
  const Place place{"a.yaml", 1, 8, 5, {}};
  const Result<Theme> theme =
      resolve(make_styled({make_entry("margin", "wide", 4)}), {.name = "nigth", .name_place = &place});
  REQUIRE(theme.diagnostics().items().size() == 2);
  CHECK(theme.diagnostics().items()[0].code == "unknown-theme");
  CHECK(theme.diagnostics().items()[0].place == place);
  CHECK(theme.diagnostics().items()[1].code == "bad-theme-value");
}

TEST_CASE("all mistakes of a theme file and a style come in one run, each at its place", "[theme]") {
  const Timeline timeline = make_styled({make_entry("titel.size", "20px", 3), make_entry("margin", "wide", 4),
                                         make_entry("title", "20px", 5), make_entry("zzzzzz", "1", 6)});
  const ThemeFiles files{{make_entry("ink", "bleu", 2)}};
  const Result<Theme> theme = resolve(timeline, {{}, files});
  REQUIRE_FALSE(theme);
  std::vector<std::string> messages;
  for (const Diagnostic& d : theme.diagnostics().items())
    messages.push_back(std::to_string(d.place.line) + ":" + std::to_string(d.place.column) + " " + d.code + ": " +
                       d.message + " / " + d.hints.front());
  std::sort(messages.begin(), messages.end());
  REQUIRE(messages.size() == 5);
  CHECK(
      messages[4].starts_with("6:3 unknown-theme-key: unknown key `zzzzzz` in style / keys begin with one of `backgr"));
  messages.pop_back();
  CHECK(
      messages ==
      std::vector<std::string>{
          "2:13 bad-theme-value: expected a colour for `ink`, found `bleu` / did you mean `blue`?",
          "3:3 unknown-theme-key: unknown key `titel.size` in style / did you mean `title.size`?",
          "4:13 bad-theme-value: expected a length for `margin`, found `wide` / write a number with `px`, `pt`, `mm`, "
          "`cm` or `in`: `12px`",
          "5:3 unknown-theme-key: expected a map for `title` in style, found a single value / write one of its "
          "settings: `title.size`"});
}

TEST_CASE("without a background nothing is painted and colours are as on the theme's own", "[theme]") {
  const Theme plain = resolve(Timeline{}, {"night"}).value_or_throw();
  Theme bare = resolve_on(BackgroundChoice::Kind::none, {}, "night");
  CHECK(bare.page.alpha == 0);
  bare.page = plain.page;
  CHECK(bare == plain);
}

TEST_CASE("a chosen background lies over the style's and decides what can be read", "[theme]") {
  const Color slate = *read_color("#22303C");
  const Theme theme = resolve_on(BackgroundChoice::Kind::color, slate);
  CHECK(theme.page == slate);
  CHECK(theme.background == slate);
  CHECK(theme.dark);
  CHECK(find_contrast(theme.look(TextRole::title).color, slate) >= 7);
  CHECK(find_contrast(theme.axis_band, slate) < 2);
}

TEST_CASE("a translucent background is measured over the theme's own", "[theme]") {
  const Theme theme = resolve_on(BackgroundChoice::Kind::color, {0, 0, 0, 51});
  CHECK(theme.page == Color{0, 0, 0, 51});
  CHECK(theme.background == Color{204, 204, 204});
}
