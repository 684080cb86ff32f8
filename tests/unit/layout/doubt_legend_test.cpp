// SPDX-License-Identifier: MIT
#include "layout/shared/doubt_legend.hpp"

#include <catch2/catch.hpp>

#include "calendar/read_date.hpp"

using namespace chronodraw;

namespace {

Event make_event(const std::string& text) {
  Event event;
  event.date = std::get<DateValue>(read_date(text));
  event.kind = event.date.is_span() ? EventKind::span : EventKind::point;
  return event;
}

using Kinds = std::vector<DoubtKind>;

Kinds find_kinds(const std::vector<std::string>& dates, Uncertainty uncertainty = Uncertainty::full) {
  Timeline timeline;
  timeline.uncertainty = uncertainty;
  for (const std::string& date : dates) timeline.events.push_back(make_event(date));
  return find_doubt_kinds(timeline);
}

}  // namespace

TEST_CASE("the legend has the kinds of doubt that occur, each once", "[doubt]") {
  CHECK(find_kinds({"1450", "1450-03/1460", "145X", "1460/.."}).empty());
  CHECK(find_kinds({"1450~", "1440~/1460"}) == Kinds{DoubtKind::approximate});
  CHECK(find_kinds({"1450?"}) == Kinds{DoubtKind::uncertain});
  CHECK(find_kinds({"1450%"}) == Kinds{DoubtKind::approximate, DoubtKind::uncertain});
  CHECK(find_kinds({"[1450,1460]", "{1450,1460}"}) == Kinds{DoubtKind::one_of, DoubtKind::all_of});
  CHECK(find_kinds({"1450/", "/1440"}) == Kinds{DoubtKind::unknown});
  CHECK(find_kinds({"before 1450"}) == Kinds{DoubtKind::unknown});
}

TEST_CASE("key dates and eras count, an era only by its fade", "[doubt]") {
  Timeline timeline;
  timeline.markers.push_back({std::get<DateValue>(read_date("1450?")), "A key date", {}});
  CHECK(find_doubt_kinds(timeline) == Kinds{DoubtKind::uncertain});
  timeline.markers.clear();
  timeline.eras.push_back({std::get<DateValue>(read_date("1450?/1460~")), "An era", {}});
  CHECK(find_doubt_kinds(timeline) == Kinds{DoubtKind::approximate});
}

TEST_CASE("marks that are not drawn are not explained; ends that nobody knows and sets are drawn all the same",
          "[doubt]") {
  CHECK(find_kinds({"1450~", "1450?"}, Uncertainty::text).empty());
  CHECK(find_kinds({"1450/", "[1450,1460]"}, Uncertainty::off) == Kinds{DoubtKind::one_of, DoubtKind::unknown});
}

TEST_CASE("every kind has a word and a sample that stays within its width", "[doubt]") {
  for (const DoubtKind kind :
       {DoubtKind::approximate, DoubtKind::uncertain, DoubtKind::one_of, DoubtKind::all_of, DoubtKind::unknown}) {
    CHECK_FALSE(find_word(kind, words_en).empty());
    const Sample sample = make_sample(kind, Theme{});
    REQUIRE_FALSE(sample.parts.empty());
    for (const Part& part : sample.parts) {
      const Rect bounds = find_bounds(part.shape);
      CHECK(part.role == Role::legend_entry);
      CHECK(bounds.x >= Px{});
      CHECK(bounds.right() <= sample.width);
      CHECK(bounds.y == -bounds.height / 2);
    }
  }
}
