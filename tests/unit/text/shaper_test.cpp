// SPDX-License-Identifier: MIT
#include "text/shaper.hpp"

#include <catch2/catch.hpp>

#include "text/fixed_shaper.hpp"

using namespace chronodraw;

TEST_CASE("a long text is shaped once while its paragraph is held", "[shaper]") {
  FixedShaper shaper;
  const TextStyle style{Weight::regular, px(10), px(14), Px{}, false};
  const TextStyle larger{Weight::regular, px(12), px(14), Px{}, false};
  const std::string text(600, 'x');
  const auto first = shaper.share(text, style);
  CHECK(*first == shaper.shape(text, style));
  CHECK(shaper.share(text, style) == first);
  CHECK(shaper.share(text, larger) != first);
  CHECK(shaper.share(text + "y", style) != first);
  CHECK(*shaper.share(text, larger) == shaper.shape(text, larger));
  CHECK(first.use_count() == 1);  // nothing is kept behind its holders' back
}

TEST_CASE("a short text is shaped every time", "[shaper]") {
  FixedShaper shaper;
  const TextStyle style{Weight::regular, px(10), px(14), Px{}, false};
  const auto first = shaper.share("railway", style);
  CHECK(shaper.share("railway", style) != first);
  CHECK(*shaper.share("railway", style) == *first);
}
