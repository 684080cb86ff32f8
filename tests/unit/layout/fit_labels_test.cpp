// SPDX-License-Identifier: MIT
#include "layout/shared/fit_labels.hpp"

#include <catch2/catch.hpp>

using namespace chronodraw;

namespace {

/// A point every 10 px whose labels are 100 px wide; the picture is its number of labels.
struct Setting {
  std::vector<SelectPoint> points;
  int tries{0};

  explicit Setting(int count) {
    for (int i = 0; i < count; ++i) points.push_back({px(10.0 * i), 1 + i % 5, 0});
  }

  Fitted<std::size_t> fit(std::size_t most) {
    const SelectRoom room{px(0), px(10.0 * static_cast<double>(points.size())), most_label_rows, points.size()};
    LabelFitter<std::size_t> fitter(points, room, [](std::size_t) { return px(100); });
    return fitter.run([&](const LabelChoice& choice) { return ++tries, choice.kept.size(); },
                      [&](std::size_t labels) { return labels <= most; });
  }
};

}  // namespace

TEST_CASE("a few events are all labelled, of more as many as stand side by side", "[fit]") {
  Setting few(48);
  CHECK(few.fit(1000).picture == 48);
  CHECK(few.tries == 1);
  Setting more(60);
  const Fitted<std::size_t> fitted = more.fit(1000);
  CHECK(fitted.picture < 40);
  CHECK(fitted.picture > 20);
  CHECK(fitted.fits);
}

TEST_CASE("what does not fit has fewer labels, nearly as many as would, the important ones", "[fit]") {
  for (const std::size_t most : std::vector<std::size_t>{1, 2, 5, 13, 20}) {
    Setting setting(60);
    const Fitted<std::size_t> fitted = setting.fit(most);
    CHECK(fitted.fits);
    CHECK(fitted.picture <= most);
    CHECK(fitted.picture * 5 >= most * 4);
    CHECK(setting.tries <= 16);
    if (most > 10) continue;
    for (const std::size_t point : fitted.choice.kept) CHECK(setting.points[point].importance == 5);
  }
}

TEST_CASE("what never fits has no labels at all", "[fit]") {
  Setting setting(60);
  LabelFitter<std::size_t> fitter(setting.points, {px(0), px(600), 3, 60}, [](std::size_t) { return px(100); });
  const auto fitted =
      fitter.run([](const LabelChoice& choice) { return choice.kept.size(); }, [](std::size_t) { return false; });
  CHECK_FALSE(fitted.fits);
  CHECK(fitted.picture == 0);
  CHECK(Setting(0).fit(0).picture == 0);
}

TEST_CASE("an axis with room has more labels where another has none to spare", "[fit]") {
  std::vector<SelectPoint> points;
  for (std::size_t axis = 0; axis < 3; ++axis) {
    for (int i = 0; i < 20; ++i) points.push_back({px(40.0 * i), 1 + i % 5, axis});
  }
  LabelFitter<std::vector<int>> fitter(points, {px(0), px(800), most_label_rows, 60},
                                       [](std::size_t) { return px(70); });
  const auto draw = [&](const LabelChoice& choice) {
    std::vector<int> counts(3, 0);
    for (const std::size_t point : choice.kept) ++counts[points[point].axis];
    return counts;
  };
  const auto fits = [](const std::vector<int>& counts) { return counts[0] == 0 && counts[1] <= 3; };
  const Fitted<std::vector<int>> few = fitter.run(draw, fits);
  const Fitted<std::vector<int>> full = fitter.fill(few, draw, fits);
  CHECK(few.picture[2] < 5);
  CHECK(full.picture == std::vector<int>{0, 3, 20});
  CHECK(full.fits);
  CHECK(full.choice.room.rows <= most_label_rows);
}

TEST_CASE("points that do not keep their label are counted", "[fit]") {
  Cell cell;
  cell.points = {3, 5, 8, 9};
  cell.spans = {4};
  const Cell kept = make_kept_cell(cell, {1, 11, 13, 14}, 10);
  CHECK(kept.points == std::vector<int>{5, 9});
  CHECK(kept.counted == std::vector<int>{3, 8});
  CHECK(kept.spans == std::vector<int>{4});
}
