// SPDX-License-Identifier: MIT
#include "layout/horizontal/flags.hpp"

#include <algorithm>
#include <catch2/catch.hpp>

#include "layout/horizontal/hang.hpp"
#include "layout/horizontal/search_flags.hpp"

using namespace chronodraw;

namespace {

constexpr Choice above_right{false, Port::right, 0};
constexpr Choice above_left{false, Port::left, 0};

struct Setting {
  Theme theme;
  Header header{{}, {}, px(44)};
  Rect content{px(44), px(44), px(1000), px(0)};
  std::vector<Interval> below_texts;

  [[nodiscard]] FlagSurroundings surroundings() const {
    return {theme, header, content, theme.stem, theme.stem, below_texts};
  }
  /// Nothing when the choice is impossible.
  [[nodiscard]] FlagLayout place(const std::vector<Flag>& flags, const std::vector<Choice>& choices) const {
    const FlagSurroundings around = surroundings();
    return FlagPlacer(flags, around).make_layout(choices);
  }
  [[nodiscard]] bool is_possible(const std::vector<Flag>& flags, const std::vector<Choice>& choices) const {
    const FlagSurroundings around = surroundings();
    return FlagPlacer(flags, around).find_cost(choices) < impossible;
  }
};

Flag make_flag(double x, double width, double height) { return {px(x), {{{px(width), px(height)}, 2, 0, false}}}; }

/// Side by side each would stand in the next one's way.
std::vector<Flag> make_crowd(int count) {
  std::vector<Flag> flags;
  for (int i = 0; i < count; ++i) flags.push_back(make_flag(100 + 90 * i, 120, 50));
  return flags;
}

}  // namespace

TEST_CASE("flags far apart all stand on the first tier", "[flags]") {
  const Setting setting;
  const FlagLayout layout = setting.place({make_flag(100, 80, 50), make_flag(400, 80, 50)}, {above_right, above_right});
  REQUIRE(layout.choices.size() == 2);
  CHECK(layout.above[0].base == setting.theme.stem);
  CHECK(layout.above[1].base == setting.theme.stem);
}

TEST_CASE("a label stands above every leader that passes it", "[flags]") {
  const Setting setting;
  const FlagLayout layout =
      setting.place({make_flag(100, 200, 50), make_flag(180, 200, 40)}, {above_right, above_right});
  REQUIRE(layout.choices.size() == 2);
  CHECK(layout.above[1].base == setting.theme.stem);
  CHECK(layout.above[0].base == layout.above[1].top() + setting.theme.tier_gap);
}

TEST_CASE("text that faces text needs another height, whichever is lower", "[flags]") {
  const Setting setting;
  const FlagLayout layout = setting.place({make_flag(100, 90, 50), make_flag(300, 90, 50)}, {above_right, above_left});
  REQUIRE(layout.choices.size() == 2);
  CHECK(std::min(layout.above[0].base, layout.above[1].base) == setting.theme.stem);
  CHECK((layout.above[0].top() + setting.theme.tier_gap <= layout.above[1].base ||
         layout.above[1].top() + setting.theme.tier_gap <= layout.above[0].base));
}

TEST_CASE("beside a text on its height, the next leader keeps further away than its own", "[flags]") {
  const Setting setting;
  const auto is_level = [&](double second) {
    const FlagLayout layout =
        setting.place({make_flag(100, 88, 50), make_flag(second, 80, 50)}, {above_right, above_right});
    return layout.above.at(0).base == layout.above.at(1).base;
  };
  CHECK(is_level(213));  // the first text ends at 200
  CHECK_FALSE(is_level(212));
}

TEST_CASE("two labels whose leaders pass each other's text cannot share a side", "[flags]") {
  const Setting setting;
  const std::vector<Flag> flags{make_flag(300, 200, 50), make_flag(340, 200, 50)};
  CHECK_FALSE(setting.is_possible(flags, {above_right, above_left}));
  CHECK(setting.is_possible(flags, {above_right, {true, Port::left, 0}}));
}

TEST_CASE("texts stay between the margins", "[flags]") {
  const Setting setting;
  CHECK_FALSE(setting.is_possible({make_flag(1000, 80, 50)}, {above_right}));
  CHECK(setting.is_possible({make_flag(1000, 80, 50)}, {above_left}));
}

TEST_CASE("a leader below may not pass the text of a span", "[flags]") {
  Setting setting;
  setting.below_texts = {{px(280), px(360)}};
  CHECK_FALSE(setting.is_possible({make_flag(300, 80, 50)}, {{true, Port::right, 0}}));
  CHECK(setting.is_possible({make_flag(400, 80, 50)}, {{true, Port::right, 0}}));
  CHECK(setting.is_possible({make_flag(300, 80, 50)}, {above_right}));
}

TEST_CASE("dates closer than two leaders can stand share one", "[flags]") {
  const Setting setting;
  const FlagLayout layout = setting.place({make_flag(300, 80, 50), make_flag(302, 90, 30)}, {above_right, above_right});
  REQUIRE(layout.above.size() == 1);
  CHECK(layout.above[0].size == Size{px(90), px(50) + block_gap + px(30)});
  CHECK(layout.above[0].flags == 2);
  CHECK(layout.above_flags == std::vector<int>{0, 1});
}

TEST_CASE("a label beside the headline may rise above its lower edge", "[flags]") {
  Setting setting;
  setting.header.obstacles = {{px(44), px(44), px(300), px(60)}};
  const FlagSurroundings around = setting.surroundings();
  const auto find_top = [&](double x) {
    const Hangings hangings = make_hangings(setting.place({make_flag(x, 80, 50)}, {above_right}));
    return find_axis_top(hangings, around, setting.header);
  };
  CHECK(find_top(100) == px(104) + setting.theme.header_gap + px(50) + setting.theme.stem);
  CHECK(find_top(600) == px(104) + setting.theme.header_gap);
}

TEST_CASE("the search never does worse than text right above, and finds both sides", "[flags]") {
  const Setting setting;
  const std::vector<Flag> flags = make_crowd(8);
  const FlagSurroundings around = setting.surroundings();
  FlagPlacer placer(flags, around);
  const double plain = placer.find_cost(std::vector<Choice>(flags.size(), above_right));
  const SearchRules rules{{3, 1, 4, 0, 5, 2, 7, 6}, 0, 0, 400};
  const FlagSearch start = insert_flags(placer, rules);
  const FlagSearch found = improve_flags(placer, start, rules);
  REQUIRE(plain < impossible);
  CHECK(start.cost < plain);
  CHECK(found.cost <= start.cost);
  const FlagLayout layout = placer.make_layout(found.choices);
  CHECK(layout.above.size() == 4);
  CHECK(layout.below.size() == 4);
}

TEST_CASE("a cost is that of its layout, whatever was tried before", "[flags]") {
  const Setting setting;
  std::vector<Flag> flags;
  for (int i = 0; i < 6; ++i) flags.push_back(make_flag(100 + 60 * i, 90 + 10 * i, 40));
  const FlagSurroundings around = setting.surroundings();
  FlagPlacer used(flags, around);
  const std::vector<Choice> alternating{above_right, {true, Port::right, 0}, above_right, {true, Port::right, 0},
                                        above_right, {true, Port::right, 0}};
  const double fresh = FlagPlacer(flags, around).find_cost(alternating);
  CHECK(used.find_cost(std::vector<Choice>(6, above_left)) > fresh);
  CHECK(used.find_cost(alternating) == fresh);
}

TEST_CASE("stairs are always there, each label clear of the heights of the others", "[flags]") {
  const Setting setting;
  const std::vector<Flag> flags{make_flag(100, 2000, 50), make_flag(101, 2000, 40), make_flag(110, 2000, 30)};
  const FlagSurroundings around = setting.surroundings();
  const FlagLayout layout = FlagPlacer(flags, around).make_stairs(0);
  REQUIRE(layout.choices.size() == 3);
  REQUIRE(layout.above.size() == 2);  // the first two share a leader
  CHECK(layout.above[1].base == setting.theme.stem);
  CHECK(layout.above[0].base == layout.above[1].top() + setting.theme.tier_gap);
}

TEST_CASE("a flag that is absent takes no room", "[flags]") {
  const Setting setting;
  const std::vector<Flag> flags{make_flag(300, 200, 50), make_flag(340, 200, 50)};
  const FlagSurroundings around = setting.surroundings();
  const Choice absent{false, Port::left, 0, true};
  const std::vector<Flag> first{flags.front()};
  CHECK(FlagPlacer(flags, around).find_cost({above_right, absent}) ==
        FlagPlacer(first, around).find_cost({above_right}));
}

TEST_CASE("without evaluations flags are inserted above and below in turn", "[flags]") {
  const Setting setting;
  const std::vector<Flag> flags{make_flag(300, 80, 50), make_flag(320, 80, 50), make_flag(340, 80, 50)};
  const FlagSurroundings around = setting.surroundings();
  FlagPlacer placer(flags, around);
  const FlagSearch found = insert_flags(placer, {{0, 1, 2}, 0, 0, 0});
  CHECK(found.choices == std::vector<Choice>{above_right, {true, Port::right, 0}, above_right});
  CHECK(found.cost < impossible);
}

TEST_CASE("a change of side has to be worth the margin", "[flags]") {
  const Setting setting;
  const std::vector<Flag> flags = make_crowd(8);
  const FlagSurroundings around = setting.surroundings();
  FlagPlacer placer(flags, around);
  const FlagSearch above{std::vector<Choice>(8, above_right), placer.find_cost(std::vector<Choice>(8, above_right))};
  const SearchRules rules{{0, 1, 2, 3, 4, 5, 6, 7}, 0, 0, 400};
  CHECK(improve_flags(placer, above, rules).cost < above.cost);
  CHECK(improve_flags(placer, above, {rules.order, 0, 1000, 400}).choices == above.choices);
}
