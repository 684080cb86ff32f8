// SPDX-License-Identifier: MIT
#include "layout/shared/label.hpp"

#include <catch2/catch.hpp>

#include "text/fixed_shaper.hpp"

using namespace chronodraw;

namespace {

/// A title of so many letters in each word, 6 px a letter.
Label set_title(const std::string& title, double width) {
  FixedShaper shaper;
  const TextStyle style{Weight::regular, px(10), px(14), Px{}, false};
  const LabelContent content{{}, "", {{TextRole::event_title, shaper.shape(title, style)}}};
  return set_label(content, px(width), Theme{});
}

}  // namespace

TEST_CASE("a title in two lines is a good label; lines beyond cost", "[label]") {
  CHECK(set_title("railway opens", 60).excess == 0);
  CHECK(set_title("railway opens", 60).longest == 2);
  CHECK(set_title("the railway opens", 42).excess == 2);
}

TEST_CASE("a word cut in two costs more than a few lines", "[label]") {
  CHECK(set_title("observatory", 66).excess == 0);
  CHECK(set_title("observatory", 60).excess == 6);
}
