// SPDX-License-Identifier: MIT
#include "layout/shared/label.hpp"

#include <catch2/catch.hpp>

#include "text/fixed_shaper.hpp"

using namespace chronodraw;

namespace {

LabelText make_text(TextRole role, std::string_view words, FixedShaper& shaper, const TextStyle& style) {
  return {role, std::make_shared<const Paragraph>(shaper.shape(words, style))};
}

/// A title of so many letters in each word, 6 px a letter.
LabelMeasure measure_title(const std::string& title, double width) {
  FixedShaper shaper;
  const TextStyle style{Weight::regular, px(10), px(14), Px{}, false};
  const LabelContent content{{}, "", {make_text(TextRole::event_title, title, shaper, style)}};
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
                             {make_text(TextRole::event_date, "January 1901", shaper, style),
                              make_text(TextRole::event_title, "the railway opens", shaper, style),
                              make_text(TextRole::event_text, "from the harbour to the observatory", shaper, style)}};
  for (const int width : {300, 100, 60, 42, 20}) {
    const Label label = set_label(content, px(width), Theme{});
    CHECK(label.texts.size() == 3);
    CHECK(label.size == measure_label(content, px(width), Theme{}).size);
  }
}
