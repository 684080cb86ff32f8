// SPDX-License-Identifier: MIT
#include "layout/shared/header.hpp"

#include <catch2/catch.hpp>

#include "text/fixed_shaper.hpp"

using namespace chronodraw;

namespace {

const Rect content{px(44), px(44), px(1112), px(0)};

Timeline make_grouped_timeline(int groups) {
  Timeline timeline;
  timeline.title = "Headline";
  for (int i = 0; i < groups; ++i) {
    timeline.groups.push_back({"Group", {}});
    timeline.events.emplace_back().group = i;
  }
  return timeline;
}

int count_dots(const Header& header) {
  int dots = 0;
  for (const Part& part : header.parts) dots += std::holds_alternative<Dot>(part.shape) ? 1 : 0;
  return dots;
}

}  // namespace

TEST_CASE("a picture without words above it has no header", "[header]") {
  FixedShaper shaper;
  const Header header = make_header({}, {}, shaper, {content, false});
  CHECK(header.parts.empty());
  CHECK(header.bottom == content.y);
}

TEST_CASE("a legend names the groups in use when there are two or more", "[header]") {
  FixedShaper shaper;
  CHECK(count_dots(make_header(make_grouped_timeline(1), {}, shaper, {content, false})) == 0);
  CHECK(count_dots(make_header(make_grouped_timeline(3), {}, shaper, {content, false})) == 3);
  Timeline unused = make_grouped_timeline(2);
  unused.groups.push_back({"Nobody's", {}});
  CHECK(count_dots(make_header(unused, {}, shaper, {content, false})) == 2);
}

TEST_CASE("a legend beside the headline ends at the right margin, on the headline's line", "[header]") {
  FixedShaper shaper;
  const Header header = make_header(make_grouped_timeline(2), {}, shaper, {content, true});
  CHECK(header.obstacles.back().right() == content.right());
  CHECK(header.bottom == std::get<PlacedText>(header.parts.front().shape).block.height + content.y);
}

TEST_CASE("a legend without room beside the headline goes under it", "[header]") {
  FixedShaper shaper;
  const Header header = make_header(make_grouped_timeline(2), {}, shaper, {{px(44), px(44), px(200), px(0)}, true});
  CHECK(header.obstacles.back().y > header.obstacles.front().bottom());
}

TEST_CASE("a long legend wraps inside the content", "[header]") {
  FixedShaper shaper;
  const Header header = make_header(make_grouped_timeline(30), {}, shaper, {content, false});
  for (const Rect& box : header.obstacles) CHECK(box.right() <= content.right());
  CHECK(count_dots(header) == 30);
}

TEST_CASE("the ceiling is under the header, and at the content's top well beside it", "[header]") {
  const Theme theme;
  const Header header{{}, {{px(44), px(44), px(300), px(34)}}, px(78)};
  CHECK(find_ceiling(header, theme, content, px(100), px(200)) == px(78) + theme.header_gap);
  CHECK(find_ceiling(header, theme, content, px(344) + theme.header_clear, px(900)) == content.y);
  CHECK(find_ceiling(header, theme, content, px(343) + theme.header_clear, px(900)) == px(78) + theme.header_gap);
}

TEST_CASE("the source line says what it is, unless the author did, in the language of the dates", "[header]") {
  struct Case {
    std::string source;
    const Words* words;
    std::string line;
  };
  const std::vector<Case> cases{{"published histories", &words_en, "Source: published histories"},
                                {"Sources: two books", &words_en, "Sources: two books"},
                                {"Stadtarchiv", &words_de, "Quelle: Stadtarchiv"},
                                {"Quellen: zwei", &words_de, "Quellen: zwei"},
                                {"archives", &words_fr, "Source : archives"},
                                {"国立公文書館", &words_ja, "出典：国立公文書館"}};
  FixedShaper shaper;
  Timeline timeline;
  CHECK(make_source_line(timeline.source, words_en).empty());
  for (const Case& one : cases) {
    timeline.source = one.source;
    CHECK(make_source_line(timeline.source, *one.words) == one.line);
  }
  const Words neutral;
  CHECK(make_source_line(timeline.source, neutral) == timeline.source);
}

TEST_CASE("the legend explains the marks of doubt after the groups", "[header]") {
  FixedShaper shaper;
  Timeline timeline = make_grouped_timeline(2);
  timeline.events.front().date.start.qualifiers.approximate = Qualifiers::whole;
  const Header header = make_header(timeline, {}, shaper, {content, false});
  std::vector<std::string> words;
  for (const Part& part : header.parts) {
    const auto* text = std::get_if<PlacedText>(&part.shape);
    if (part.role == Role::legend_entry && text != nullptr) words.push_back(text->block.lines.front().text);
  }
  REQUIRE(words.size() == 3);
  CHECK(words.back() == "approximate");
  CHECK(header.parts.back().subject == Subject{});
}

TEST_CASE("where a theme asks for it, a group with spans shows a piece of its bars, beside its mark or alone",
          "[header]") {
  FixedShaper shaper;
  Timeline timeline = make_grouped_timeline(3);
  timeline.events[1].kind = EventKind::span;
  timeline.events.emplace_back().group = 2;
  timeline.events.back().kind = EventKind::span;
  Theme theme;
  const auto count_bars = [&] {
    int bars = 0;
    for (const Part& part : make_header(timeline, theme, shaper, {content, false}).parts)
      bars += std::holds_alternative<Bar>(part.shape) ? 1 : 0;
    return bars;
  };
  CHECK(count_bars() == 0);
  CHECK(count_dots(make_header(timeline, theme, shaper, {content, false})) == 3);
  theme.legend_bar = px(16);
  CHECK(count_bars() == 2);
  CHECK(count_dots(make_header(timeline, theme, shaper, {content, false})) == 2);
}
