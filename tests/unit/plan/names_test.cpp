// SPDX-License-Identifier: MIT
#include <catch2/catch.hpp>

#include "plan/names.hpp"

using namespace chronodraw;

TEST_CASE("every member of the closed lists has its own name", "[plan]") {
  CHECK(find_name(Role::title) == "title");
  CHECK(find_name(Role::tick_label) == "tick_label");
  CHECK(find_name(Role::event_label) == "event_label");
  CHECK(find_name(Role::break_) == "break");
  CHECK(static_cast<int>(Role::density) + 1 == role_count);
  CHECK(find_name(TextRole::event_text) == "event_text");
  CHECK(find_name(TextRole::note) == "note");
  CHECK(find_name(Subject::Kind::marker) == "marker");
  CHECK(find_name(BarEnd::arrow) == "arrow");
}
