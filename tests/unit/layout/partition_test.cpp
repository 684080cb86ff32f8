// SPDX-License-Identifier: MIT
#include "layout/partition.hpp"

#include <catch2/catch.hpp>

#include <chronodraw/render.hpp>
#include "calendar/read_date.hpp"

using namespace chronodraw;

namespace {

Instant at(const std::string& text) { return std::get<DateValue>(read_date(text)).start.lo.at; }

/// The eighties and the nineties.
const std::vector<Domain> decades{{at("1980"), at("1990")}, {at("1990"), at("2000")}};

std::vector<Cell> cut(const std::string& events, const std::optional<DateValue>& today = {}) {
  const Timeline timeline = load_text("events:\n" + events, "test.yaml").value_or_throw();
  return make_segment_cells(timeline, decades, today);
}

using List = std::vector<int>;

}  // namespace

TEST_CASE("an instant is in the segment that begins with it, or in the nearest", "[partition]") {
  CHECK(find_segment(decades, at("1980")) == 0);
  CHECK(find_segment(decades, {at("1990").seconds - 1}) == 0);
  CHECK(find_segment(decades, at("1990")) == 1);
  CHECK(find_segment(decades, at("1970")) == 0);
  CHECK(find_segment(decades, at("2010")) == 1);
}

TEST_CASE("points are in the segment of their date", "[partition]") {
  const auto cells = cut("  - {date: 1985-05-01, title: a}\n  - {date: 1990-01-01, title: b}\n");
  CHECK(cells[0].points == List{0});
  CHECK(cells[1].points == List{1});
}

TEST_CASE("a span is in every segment that it reaches into, and goes on in all but the first", "[partition]") {
  const auto cells = cut("  - {date: 1985/1995, title: a}\n  - {date: 1986/1989, title: b}\n");
  CHECK(cells[0].spans == List{0, 1});
  CHECK(cells[0].continued.empty());
  CHECK(cells[1].spans == List{0});
  CHECK(cells[1].continued == List{0});
}

TEST_CASE("an open span goes on to the last segment, or to today", "[partition]") {
  CHECK(cut("  - {date: 1985/.., title: a}\n")[1].spans == List{0});
  const auto today = std::get<DateValue>(read_date("1988"));
  CHECK(cut("  - {date: 1985/.., title: a}\n", today)[1].spans.empty());
  CHECK(cut("  - {date: 1992/.., title: a}\n", today)[1].spans == List{0});
}

TEST_CASE("a span with an end that nobody knows is where it is known to have been", "[partition]") {
  const auto late = cut("  - {date: 1985/, title: a}\n");
  CHECK(late[0].spans == List{0});
  CHECK(late[1].spans.empty());
  const auto early = cut("  - {date: /1995, title: b}\n");
  CHECK(early[0].spans.empty());
  CHECK(early[1].spans == List{0});
}

TEST_CASE("an era is named where it begins", "[partition]") {
  const Timeline timeline = load_text(
                                "events: [{date: 1985, title: a}]\n"
                                "eras: [{date: 1975/1995, title: b}, {date: 1991/1999, title: c}]\n",
                                "test.yaml")
                                .value_or_throw();
  const auto cells = make_segment_cells(timeline, decades, {});
  CHECK(cells[0].eras == List{0});
  CHECK(cells[1].eras == List{1});
}
