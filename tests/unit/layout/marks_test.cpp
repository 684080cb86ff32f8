// SPDX-License-Identifier: MIT
#include "layout/shared/marks.hpp"

#include <catch2/catch.hpp>

#include "calendar/read_date.hpp"
#include "text/fixed_shaper.hpp"

using namespace chronodraw;

namespace {

DateValue read(const std::string& text) { return std::get<DateValue>(read_date(text)); }

/// A century on 1000 px, with an edge at y 100: a year is 10 px long.
struct Setting {
  Timeline timeline;
  Theme theme;
  FixedShaper shaper;

  std::vector<Part> make_all(const std::vector<MarkRequest>& requests) {
    const DateValue century = read("1400/1499");
    const Scale scale({century.start.lo.at, century.end.hi.at}, px(100), px(1100));
    return make_marks(Page{timeline, theme, shaper, {}, px(100), px(1100), px(36)}, requests, scale);
  }

  std::vector<Part> make(const std::vector<std::string>& dates) {
    std::vector<MarkRequest> requests;
    timeline.events.resize(dates.size());
    for (std::size_t i = 0; i < dates.size(); ++i) {
      requests.push_back({{Subject::Kind::event, static_cast<int>(i)}, read(dates[i]), {}, px(100)});
    }
    return make_all(requests);
  }
};

/// `dot`, `bar fade-flat`, `line`, with the finish where it is not solid.
std::string describe(const Part& part) {
  std::string text;
  if (std::holds_alternative<Dot>(part.shape)) text = "dot";
  if (std::holds_alternative<Line>(part.shape)) text = "line";
  const auto name = [](BarEnd end) {
    return std::string(end == BarEnd::fade ? "fade" : end == BarEnd::flat ? "flat" : "round");
  };
  if (const Bar* bar = std::get_if<Bar>(&part.shape)) text = "bar " + name(bar->start) + "-" + name(bar->end);
  if (part.finish == Finish::dashed) text += " dashed";
  if (part.finish == Finish::hollow) text += " hollow";
  return text;
}

std::vector<std::string> describe(const std::vector<Part>& parts) {
  std::vector<std::string> texts;
  for (const Part& part : parts) texts.push_back(describe(part));
  return texts;
}

using Texts = std::vector<std::string>;

}  // namespace

TEST_CASE("each cause of doubt has its own marks", "[marks]") {
  struct Case {
    std::string date;
    Texts marks;
  };
  const std::vector<Case> cases{
      {"1450-06-11", {"dot"}},
      {"1450", {"bar round-round"}},
      {"145X", {"bar round-round"}},
      {"1450~", {"bar fade-flat", "bar flat-fade", "bar flat-flat"}},
      {"1450-06-11~", {"bar fade-flat", "bar flat-fade", "dot"}},
      {"1450?", {"bar round-round dashed"}},
      {"1450-06-11?", {"dot dashed"}},
      {"1450%", {"bar fade-flat", "bar flat-fade", "bar flat-flat dashed"}},
      {"[1450,1460-01-01]", {"line hollow", "bar round-round hollow", "dot hollow"}},
      {"{1450,1460}", {"line", "bar round-round", "bar round-round"}},
      {"1450S2", {"bar flat-flat", "dot"}},
      {"before 1450", {"line hollow", "dot"}},
      {"after 1450", {"line hollow", "dot"}},
  };
  for (const Case& one : cases) {
    CAPTURE(one.date);
    CHECK(describe(Setting().make({one.date})) == one.marks);
  }
}

TEST_CASE("a fade reaches from the bound outwards and ends where the mark begins", "[marks]") {
  const std::vector<Part> parts = Setting().make({"1450~"});
  const Rect before = std::get<Bar>(parts[0].shape).rect;
  const Rect after = std::get<Bar>(parts[1].shape).rect;
  const Rect mark = std::get<Bar>(parts[2].shape).rect;
  CHECK(before.right() == mark.x);
  CHECK(after.x == mark.right());
  CHECK(mark.width.value() == Approx(10).margin(0.1));
  CHECK(before.width == px(6));
}

TEST_CASE("a tie joins the outer edges of the first and last member", "[marks]") {
  const std::vector<Part> parts = Setting().make({"{1420,1450,1460}"});
  const Rect tie = find_bounds(parts[0].shape);
  CHECK(tie.x.value() == Approx(300).margin(0.5));
  CHECK(tie.right().value() == Approx(710).margin(0.5));
}

TEST_CASE("a date with one bound is a dot there, with dots towards where it may have been", "[marks]") {
  const Rect before = find_bounds(Setting().make({"before 1450"})[0].shape);
  const Rect after = find_bounds(Setting().make({"after 1449"})[0].shape);
  CHECK(before.right().value() == Approx(600).margin(0.5));
  CHECK(after.x.value() == Approx(600).margin(0.5));
  CHECK(before.width == px(30));
  CHECK(after.width == px(30));
}

TEST_CASE("an estimate is a dot on a thin band over all that is possible", "[marks]") {
  const std::vector<Part> parts = Setting().make({"1450S3"});
  const Rect band = find_bounds(parts[0].shape);
  CHECK(band.width.value() == Approx(100).margin(0.5));
  CHECK(band.height < Theme{}.bar_height);
  CHECK(std::get<Dot>(parts[1].shape).center.y == px(100));
}

TEST_CASE("a sure and an uncertain event of one date share the mark", "[marks]") {
  const std::vector<Part> parts = Setting().make({"1450-06-11", "1450-06-11?"});
  REQUIRE(parts.size() == 2);
  CHECK(std::get<Dot>(parts[0].shape).slices == 2);
  CHECK(std::get<Dot>(parts[1].shape).slice == 1);
  CHECK(parts[1].finish == Finish::dashed);
}

TEST_CASE("a key date has a bar where its date is not exact, else its line alone", "[marks]") {
  Setting setting;
  setting.timeline.markers.resize(2);
  const std::vector<MarkRequest> requests{{{Subject::Kind::marker, 0}, read("1450"), {}, px(100)},
                                          {{Subject::Kind::marker, 1}, read("1450-06-11"), {}, px(100)}};
  const std::vector<Part> parts = setting.make_all(requests);
  CHECK(describe(parts) == Texts{"bar round-round"});
  CHECK(parts[0].subject == Subject{Subject::Kind::marker, 0});
}

TEST_CASE("a milestone is a diamond of its own size, and on the band its tip stays off the labels", "[marks]") {
  Setting setting;
  setting.timeline.events.resize(1);
  const std::vector<MarkRequest> requests{{{Subject::Kind::event, 0}, read("1450"), px(5), px(100)}};
  const std::vector<Part> parts = setting.make_all(requests);
  REQUIRE(parts.size() == 1);
  CHECK(std::get<Diamond>(parts[0].shape).radius == px(5));

  Theme theme;
  theme.text[static_cast<std::size_t>(TextRole::axis_parent)].style.leading = px(15);
  theme.text[static_cast<std::size_t>(TextRole::axis_fine)].style.leading = px(14);
  theme.axis_height = px(26);
  theme.mark_diamond = px(6.2);
  CHECK(find_band_milestone(theme) == px(5.5));
  theme.axis_height = px(40);
  CHECK(find_band_milestone(theme) == px(6.2));
  theme.axis_height = px(12);
  CHECK(find_band_milestone(theme) == px(1));
}
