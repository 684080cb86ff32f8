// SPDX-License-Identifier: MIT
#include "layout/wrapped/split_collection.hpp"

#include <catch2/catch.hpp>

#include "calendar/read_date.hpp"

using namespace chronodraw;

namespace {

DateValue read(const std::string& text) { return std::get<DateValue>(read_date(text)); }

Instant at(const std::string& text) { return read(text).start.lo.at; }

const std::vector<Domain> decades{{at("1980"), at("1990")}, {at("1990"), at("2000")}, {at("2000"), at("2010")}};

/// A stack for every date.
std::vector<RowCollection> split(std::initializer_list<std::string> dates) {
  Collection collection;
  int index = 0;
  for (const std::string& text : dates) {
    Item item;
    item.content.subject = {Subject::Kind::event, index};
    item.date = read(text);
    item.anchor = find_anchor(item.date);
    collection.items.push_back(item);
    collection.stacks.push_back({{index++}, item.anchor});
  }
  return split_collection(collection, decades);
}

}  // namespace

TEST_CASE("a label hangs in the row of its date", "[wrapped]") {
  const auto rows = split({"1985-05-01", "1990-01-01", "1995"});
  CHECK(rows[0].labels.items.size() == 1);
  REQUIRE(rows[1].labels.items.size() == 2);
  CHECK(rows[1].labels.items[1].content.subject.index == 2);
  CHECK(rows[1].labels.stacks[1].items == std::vector<int>{1});
  CHECK(rows[2].labels.items.empty());
}

TEST_CASE("a date that reaches into other rows is marked there too", "[wrapped]") {
  const auto rows = split({"1985/2004"});
  CHECK(rows[1].labels.items.size() == 1);
  CHECK(rows[1].continued.empty());
  REQUIRE(rows[0].continued.size() == 1);
  CHECK(rows[0].continued.front().subject.index == 0);
  CHECK(rows[2].continued.size() == 1);
}

TEST_CASE("a date within its row has no mark elsewhere", "[wrapped]") {
  for (const RowCollection& row : split({"1980", "1989", "1990s"})) CHECK(row.continued.empty());
}

TEST_CASE("of a set, each member is marked in its own row and the label hangs at the first", "[wrapped]") {
  const auto rows = split({"[1983,2003]"});
  REQUIRE(rows[0].labels.items.size() == 1);
  CHECK(rows[0].labels.items.front().date.members.size() == 1);
  const Instant anchor = rows[0].labels.stacks.front().anchor;
  CHECK(at("1983") < anchor);
  CHECK(anchor < at("1984"));
  CHECK(rows[1].continued.empty());
  REQUIRE(rows[2].continued.size() == 1);
  CHECK(rows[2].continued.front().date.members.size() == 1);
}
