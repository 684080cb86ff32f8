// SPDX-License-Identifier: MIT
// Pictures stay clean on every kind of scale, however it crowds what stands on it.
#include <catch2/catch.hpp>

#include <string>

#include <chronodraw/render.hpp>
#include "layout/arrange.hpp"
#include "property/studio.hpp"
#include "support/generate.hpp"
#include "verify/verify.hpp"

using namespace chronodraw;

namespace {

constexpr int widths[] = {600, 1200, 2400};
constexpr ScaleKind kinds[] = {ScaleKind::chronological, ScaleKind::relative, ScaleKind::logarithmic,
                               ScaleKind::sequential, ScaleKind::interim};

/// Chronological with breaks; what a relative scale has no place for is taken away.
Timeline make_scaled(Timeline timeline, ScaleKind kind) {
  timeline.axis.scale = kind;
  timeline.axis.has_auto_breaks = kind == ScaleKind::chronological;
  if (kind != ScaleKind::relative) return timeline;
  timeline.eras.clear();
  timeline.markers.clear();
  return timeline;
}

bool has_note(const Plan& plan) {
  for (const Part& part : plan.parts) {
    if (part.role == Role::caption) return true;
  }
  return false;
}

}  // namespace

TEST_CASE("on every scale every generated timeline gives a clean picture that says how it is drawn", "[property]") {
  const Studio studio;
  int kind_number = 0;
  for (const ScaleKind kind : kinds) {
    for (int number = kind_number++; number < generate::drawn_count; number += 5) {
      const auto one = generate::make_case(number);
      const Timeline timeline = make_scaled(load_yaml(format_yaml(one), "generated.yaml"), kind);
      for (const std::string_view layout : layout_names()) {
        for (const int width : widths) {
          const Plan plan = studio.arrange(timeline, px(width), layout);
          const Report report = verify(plan, timeline);
          INFO(one.name << ", scale " << static_cast<int>(kind) << ", " << layout << " at " << width
                        << " px: " << format_report(report));
          CHECK(report.is_clean());
          if (kind != ScaleKind::chronological) CHECK(has_note(plan));
        }
      }
    }
  }
}
