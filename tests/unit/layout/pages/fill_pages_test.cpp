// SPDX-License-Identifier: MIT
#include "layout/pages/fill_pages.hpp"

#include <catch2/catch.hpp>

using namespace chronodraw;

namespace {

using Firsts = std::vector<std::size_t>;

Firsts fill(std::initializer_list<double> heights, double first, double other, double gap = 0) {
  std::vector<Px> all;
  for (const double height : heights) all.push_back(px(height));
  return fill_pages(all, {px(first), px(other), px(gap)});
}

}  // namespace

TEST_CASE("what fits is on one page", "[pages]") {
  CHECK(fill({}, 100, 100).empty());
  CHECK(fill({40, 60}, 100, 100) == Firsts{0});
  CHECK(fill({40, 60}, 100, 100, 1) == Firsts{0, 1});
}

TEST_CASE("pages are as few as can be, and filled evenly", "[pages]") {
  CHECK(fill({25, 25, 25, 25, 25, 25}, 100, 100) == Firsts{0, 3});
  CHECK(fill({30, 30, 30, 30}, 100, 100) == Firsts{0, 2});
}

TEST_CASE("the first page has the room that the header leaves", "[pages]") {
  CHECK(fill({30, 30, 30, 30, 30}, 60, 90) == Firsts{0, 2});
  CHECK(fill({30, 30, 30}, 30, 90) == Firsts{0, 1});
}

TEST_CASE("a block higher than a page has its own", "[pages]") {
  CHECK(fill({30, 300, 30}, 100, 100) == Firsts{0, 1, 2});
  CHECK(fill({300}, 100, 100) == Firsts{0});
}
