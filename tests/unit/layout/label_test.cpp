// SPDX-License-Identifier: MIT
#include "layout/shared/label.hpp"

#include <catch2/catch.hpp>

#include "text/fixed_shaper.hpp"

using namespace chronodraw;

namespace {

/// A title of so many letters in each word, 6 px a letter.
LabelMeasure measure_title(const std::string& title, double width) {
  FixedShaper shaper;
  const TextStyle style{Weight::regular, px(10), px(14), Px{}, false};
  const LabelContent content{{}, "", {{TextRole::event_title, shaper.shape(title, style)}}};
  return measure_label(content, px(width), Theme{});
}

}  // namespace

TEST_CASE("a title in two lines is a good label; lines beyond cost", "[label]") {
  CHECK(measure_title("railway opens", 60).excess == 0);
  CHECK(measure_title("railway opens", 60).longest == 2);
  CHECK(measure_title("the railway opens", 42).excess == 2);
}

TEST_CASE("a word cut in two costs more than a few lines", "[label]") {
  CHECK(measure_title("observatory", 66).excess == 0);
  CHECK(measure_title("observatory", 60).excess == 6);
}

TEST_CASE("a label is set as large as it was measured", "[label]") {
  FixedShaper shaper;
  const TextStyle style{Weight::regular, px(10), px(14), Px{}, false};
  const LabelContent content{{},
                             "",
                             {{TextRole::event_date, shaper.shape("January 1901", style)},
                              {TextRole::event_title, shaper.shape("the railway opens", style)},
                              {TextRole::event_text, shaper.shape("from the harbour to the observatory", style)}}};
  for (const int width : {300, 100, 60, 42, 20}) {
    const Label label = set_label(content, px(width), Theme{});
    CHECK(label.texts.size() == 3);
    CHECK(label.size == measure_label(content, px(width), Theme{}).size);
  }
}
