// SPDX-License-Identifier: MIT
#include "layout/shared/axis_scales.hpp"

#include <catch2/catch.hpp>

#include "calendar/read_date.hpp"
#include "layout/scale/retime.hpp"
#include "layout/shared/axis_band.hpp"
#include "layout/shared/axis_note.hpp"
#include "layout/shared/domain.hpp"
#include "text/fixed_shaper.hpp"

using namespace chronodraw;

namespace {

Timeline make_timeline(ScaleKind scale, const std::vector<std::string_view>& dates) {
  Timeline timeline;
  timeline.axis.scale = scale;
  for (const std::string_view date : dates) timeline.events.emplace_back().date = std::get<DateValue>(read_date(date));
  return timeline;
}

/// What a level axis of 1,100 px has to say: its labels, its number of bars, its note.
struct Axis {
  std::string labels;
  std::size_t bars{0};
  std::size_t breaks{0};
  std::string note;
};

Axis make_axis(const Timeline& timeline) {
  FixedShaper shaper;
  const Theme theme;
  const Retimed retimed = is_retimed(timeline.axis.scale) ? make_retimed(timeline, {}, {}) : Retimed{timeline, {}};
  ArrangeOptions options;
  options.moments = &retimed.moments;
  const Page page = make_page(retimed.timeline, theme, options, shaper);
  const Scale scale = make_page_scale(page, find_domain(retimed.timeline, {}), px(0), px(1'100));
  const AxisTicks ticks = make_scale_ticks(page, scale);
  Axis axis{{}, ticks.bars.size(), scale.course().gaps.size(), make_axis_note(page)};
  Px free_from = scale.begin();
  for (const AxisTick& tick : ticks.ticks) {
    if (tick.label.lines.empty()) continue;
    CHECK(tick.x >= free_from);
    free_from = tick.x + axis_label_gap + tick.label.width;
    CHECK(free_from <= scale.end());
    axis.labels += (axis.labels.empty() ? "" : " | ") + tick.label.lines.front().text;
  }
  return axis;
}

}  // namespace

TEST_CASE("a relative axis counts units from its zero", "[axis]") {
  const Axis axis = make_axis(make_timeline(ScaleKind::relative, {"2003-03-20", "2003-06-01", "2003-09-10"}));
  CHECK(axis.labels.starts_with("Month 1 | 2 | 3"));
  CHECK(axis.note == "Time counts from the start of each group");
  CHECK(make_axis(make_timeline(ScaleKind::relative, {"2003-03-20", "2003-05-01"})).labels.starts_with("Week 1"));
  CHECK(make_axis(make_timeline(ScaleKind::relative, {"2003", "2011"})).labels.starts_with("Year 1"));
}

TEST_CASE("a logarithmic axis counts back in years, ka and Ma", "[axis]") {
  Timeline timeline = make_timeline(ScaleKind::logarithmic, {"4540 Ma", "300 ka", "1454", "1969"});
  timeline.axis.to = std::get<DateValue>(read_date("2026"));
  const Axis axis = make_axis(timeline);
  CHECK(axis.labels.starts_with("1 Ga | 100 Ma | 10 Ma | 1 Ma | 100 ka | 10 ka | 1 ka"));
  CHECK(axis.note == "Logarithmic scale: time before 2026");
}

TEST_CASE("a sequence is numbered, and in interim says how long each wait was", "[axis]") {
  const std::vector<std::string_view> dates{"1066", "1450~", "1969-07-20", "1969-07-24"};
  CHECK(make_axis(make_timeline(ScaleKind::sequential, dates)).labels == "1 | 2 | 3 | 4");
  const Axis interim = make_axis(make_timeline(ScaleKind::interim, dates));
  CHECK(interim.labels == "c. 384 years | c. 519 years | 4 days");
  CHECK(interim.bars == 3);
}

TEST_CASE("a broken axis has labels on both sides and says what it leaves out", "[axis]") {
  Timeline timeline = make_timeline(ScaleKind::chronological, {"1914-08-08", "1915", "1916-08-30", "2019-02", "2022"});
  timeline.axis.has_auto_breaks = true;
  const Axis axis = make_axis(timeline);
  CHECK(axis.breaks == 1);
  CHECK(axis.labels.find("1915") != std::string::npos);
  CHECK(axis.labels.find("2018") != std::string::npos);
  CHECK(axis.labels.find("1950") == std::string::npos);
  CHECK(axis.note.starts_with("The axis leaves out 1917"));
}
