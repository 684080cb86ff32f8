// SPDX-License-Identifier: MIT
#include <catch2/catch.hpp>

#include "pipeline/choose_plan.hpp"

using namespace chronodraw;

namespace {

/// A clean page 1600 by 1000 with nothing to blame.
Candidate make_candidate(const std::string& layout) {
  Candidate candidate;
  candidate.plan.size = {px(1600), px(1000)};
  candidate.plan.claims.layout = layout;
  candidate.report.layout = layout;
  candidate.report.measures.leader_px = 60;
  return candidate;
}

constexpr double area = 1600 * 1000;

}  // namespace

TEST_CASE("a good page loses nothing", "[auto]") {
  CHECK(find_shortfalls(make_candidate("horizontal"), area, 3).sum() == Approx(0));
}

TEST_CASE("each cause takes its own points", "[auto]") {
  Candidate one = make_candidate("horizontal");
  CHECK(find_shortfalls(one, area / 2, 3).room == Approx(20));
  one.report.overlaps = 2;
  CHECK(find_shortfalls(one, area, 3).faults == 2000);
  one.report.measures.leader_px = 120;
  one.report.measures.bends = 0.5;
  CHECK(find_shortfalls(one, area, 3).tracing == Approx(13));
  one.report.measures.unevenness = 1.6;
  one.report.measures.off_center_down = -0.37;
  CHECK(find_shortfalls(one, area, 3).spread == Approx(20));
  one.report.measures.long_texts = 4;
  CHECK(find_shortfalls(one, area, 3).breaking == 8);
  one.report.events = 50;
  one.report.counted = 10;
  CHECK(find_shortfalls(one, area, 3).hiding == 20);
}

TEST_CASE("a page may be twice as high or wide as 8 to 5 before it is awkward", "[auto]") {
  Candidate one = make_candidate("vertical");
  one.plan.size.height = px(2000);
  CHECK(find_shortfalls(one, area, 1).shape == Approx(0).margin(0.001));
  one.plan.size.height = px(4000);
  CHECK(find_shortfalls(one, area, 1).shape == Approx(12));
  one.plan.size.height = px(250);
  CHECK(find_shortfalls(one, area, 1).shape == Approx(12));
}

TEST_CASE("bars of several groups in rows cost, unless the groups have lanes", "[auto]") {
  Candidate one = make_candidate("horizontal");
  one.report.rows = 4;
  CHECK(find_shortfalls(one, area, 1).mixing == 0);
  CHECK(find_shortfalls(one, area, 2).mixing == 12);
  one.plan.parts.push_back({Role::group_label, {}, PlacedText{}});
  CHECK(find_shortfalls(one, area, 2).mixing == 0);
}

TEST_CASE("the candidate that loses least is taken, of equals the first, and the others are told why", "[auto]") {
  std::vector<Candidate> candidates{make_candidate("horizontal"), make_candidate("vertical"), make_candidate("lanes"),
                                    make_candidate("wrapped")};
  CHECK(choose_candidate(candidates, 1) == 0);
  candidates[0].report.crossings = 1;
  candidates[2].plan.size.height = px(2000);
  candidates[3].report.measures.leader_px = 240;
  CHECK(choose_candidate(candidates, 1) == 1);
  const std::vector<Alternative> others = explain_choice(candidates, 1, 1);
  REQUIRE(others.size() == 3);
  CHECK(others[0] == Alternative{"horizontal", "1 fault (1000 points lost against 0)"});
  CHECK(others[1] == Alternative{"lanes", "takes 2 times the room (20 points lost against 0)"});
  CHECK(others[2] == Alternative{"wrapped",
                                 "has leaders of 240 px with 0 bends on average, against 60 px with 0 (20 points lost "
                                 "against 0)"});
}
