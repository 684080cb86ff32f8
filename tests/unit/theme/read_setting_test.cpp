// SPDX-License-Identifier: MIT
#include <catch2/catch.hpp>

#include "theme/read_setting.hpp"

using namespace chronodraw;

namespace {

/// The settings after `key` was given `value`; the test fails where it is refused.
Settings read(const char* key, const char* value) {
  Settings settings;
  settings.theme.ink = {1, 2, 3};
  settings.swatches[static_cast<std::size_t>(Swatch::red)] = {200, 0, 0};
  const std::optional<ValueError> error = read_setting(settings, *find_theme_key(key), key, value);
  if (error) FAIL_CHECK(error->message);
  return settings;
}

std::string find_error(const char* key, const char* value) {
  Settings settings;
  const std::optional<ValueError> error = read_setting(settings, *find_theme_key(key), key, value);
  CHECK(settings.theme == Theme{});
  return error ? error->message + "\n" + error->hint : "";
}

TextStyle find_style(const Settings& settings, TextRole role) { return settings.theme.look(role).style; }

}  // namespace

TEST_CASE("settings fill the field of their key", "[theme]") {
  CHECK(read("margin", "10mm").theme.margin == px(96 / 2.54));
  CHECK(read("margin", "12").theme.margin == px(12));
  CHECK(read("axis.band", "#ABC").theme.axis_band == Color{0xAA, 0xBB, 0xCC});
  CHECK(read("rule", "ink").theme.rule == Color{1, 2, 3});
  CHECK(read("accent", "red").accent == Color{200, 0, 0});
  CHECK(read("palette.7", "#010203").palette[7] == Color{1, 2, 3});
  CHECK(read("swatches.gray", "#010203").swatches[static_cast<std::size_t>(Swatch::grey)] == Color{1, 2, 3});
  CHECK(read("tints.span", "25%").span_tint == Approx(0.25));
  CHECK(read("tints.span", "25 %").span_tint == Approx(0.25));
  CHECK(read("tints.era", "0.1").era_tint == Approx(0.1));
  CHECK(read("legend", "below-subtitle").theme.legend == LegendPlace::below_subtitle);
  CHECK(find_style(read("note.weight", "600"), TextRole::note).weight == Weight::semibold);
  CHECK(find_style(read("note.weight", "semibold"), TextRole::note).weight == Weight::semibold);
  CHECK(find_style(read("note.tabular", "true"), TextRole::note).tabular);
  CHECK(find_style(read("note.tracking", "-0.5px"), TextRole::note).tracking == px(-0.5));
}

TEST_CASE("a new size takes leading and tracking along", "[theme]") {
  Settings settings;
  TextStyle& style = settings.theme.text[static_cast<std::size_t>(TextRole::title)].style;
  style = {Weight::semibold, px(28), px(34), px(-0.7), false};
  REQUIRE_FALSE(read_setting(settings, *find_theme_key("title.size"), "title.size", "56px"));
  CHECK(style == TextStyle{Weight::semibold, px(56), px(68), px(-0.7) * 2, false});
}

TEST_CASE("a value that cannot be read changes nothing and says what was expected", "[theme]") {
  struct Case {
    const char* key;
    const char* value;
    const char* message;
  };
  const std::string swatches =
      "write `#RRGGBB` or one of `blue`, `red`, `green`, `orange`, `purple`, `teal`, `pink`, `brown`, `grey`";
  for (const Case& c : {
           Case{"margin", "wide",
                "expected a length for `margin`, found `wide`\n"
                "write a number with `px`, `pt`, `mm`, `cm` or `in`: `12px`"},
           {"margin", "-1px", "expected 0px to 400px for `margin`, found `-1px`\nwrite a value in this range"},
           {"title.size", "4px", "expected 5px to 200px for `title.size`, found `4px`\nwrite a value in this range"},
           {"title.size", "9e9px",
            "expected a length for `title.size`, found `9e9px`\n"
            "write a number with `px`, `pt`, `mm`, `cm` or `in`: `12px`"},
           {"ink", "bleu", "expected a colour for `ink`, found `bleu`\ndid you mean `blue`?"},
           {"ink", "#11223344",
            "expected an opaque colour for `ink`, found `#11223344`\nleave the last two digits out: `#112233`"},
           {"tints.span", "many",
            "expected a number for `tints.span`, found `many`\nwrite a number such as `0.2` or `20%`"},
           {"tints.span", "1.5", "expected 0 to 1 for `tints.span`, found `1.5`\nwrite a value in this range"},
           {"contrast.mark", "2", "expected 3 to 21 for `contrast.mark`, found `2`\nwrite a value in this range"},
           {"legend.place", "topright",
            "expected `automatic`, `top-right`, `below-subtitle` or `none` for `legend.place`, found `topright`\n"
            "did you mean `top-right`?"},
           {"note.weight", "bold",
            "expected `400`, `600`, `regular` or `semibold` for `note.weight`, found `bold`\n"
            "write one of these words"},
           {"note.tabular", "yes",
            "expected `true` or `false` for `note.tabular`, found `yes`\nwrite one of these words"},
       }) {
    CHECK(find_error(c.key, c.value) == c.message);
  }
  CHECK(find_error("ink", "#12") == "expected a colour for `ink`, found `#12`\n" + swatches);
}
