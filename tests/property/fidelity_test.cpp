// SPDX-License-Identifier: MIT
// Equal times are equal lengths: every dot of a chronological picture stands where a straight line puts its instant.
#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>
#include <string_view>
#include <vector>

#include <chronodraw/render.hpp>
#include "property/studio.hpp"
#include "support/generate.hpp"

using namespace chronodraw;

namespace {

constexpr double most_error = 0.0133;  // px: 0.01 pt

struct Sample {
  double seconds;  ///< the middle of its date
  double position;
};

/// Of the dots of events whose date is one stretch with known ends.
std::vector<Sample> collect_samples(const Plan& plan, const Timeline& timeline, bool down) {
  std::vector<Sample> samples;
  for (const Part& part : plan.parts) {
    const auto* dot = std::get_if<Dot>(&part.shape);
    if (!dot || part.role != Role::point_mark || part.subject.kind != Subject::Kind::event) continue;
    const DateValue& date = timeline.events[static_cast<std::size_t>(part.subject.index)].date;
    if (!date.members.empty() || date.start.estimate || !date.start.lo.is_finite() || !date.end.hi.is_finite())
      continue;
    const double from = static_cast<double>(date.start.lo.at.seconds);
    const double to = static_cast<double>(date.end.hi.at.seconds);
    samples.push_back({from / 2 + to / 2, (down ? dot->center.y : dot->center.x).value()});
  }
  std::sort(samples.begin(), samples.end(), [](const Sample& a, const Sample& b) { return a.seconds < b.seconds; });
  return samples;
}

/// The farthest that a sample is from the line through the first and the last.
double find_error(const std::vector<Sample>& samples) {
  const Sample& first = samples.front();
  const double slope =
      (samples.back().position - first.position) / std::max(1.0, samples.back().seconds - first.seconds);
  double error = 0;
  for (const Sample& sample : samples)
    error = std::max(error, std::abs(first.position + slope * (sample.seconds - first.seconds) - sample.position));
  return error;
}

}  // namespace

TEST_CASE("every dot stands where its date is on the axis", "[property]") {
  const Studio studio;
  int studied = 0;
  for (int number = 0; number < generate::drawn_count; number += 3) {
    const auto one = generate::make_case(number);
    const Timeline timeline = load_yaml(format_yaml(one), "generated.yaml");
    for (const std::string_view layout : {"horizontal", "lanes", "vertical"}) {
      const Plan plan = studio.arrange(timeline, px(1200), layout);
      const std::vector<Sample> samples = collect_samples(plan, timeline, layout == "vertical");
      if (samples.size() < 3) continue;
      INFO(one.name << ", " << layout);
      CHECK(find_error(samples) <= most_error);
      ++studied;
    }
  }
  CHECK(studied > generate::drawn_count / 3);
}

TEST_CASE("a dot that is out of place is noticed", "[property]") {
  CHECK(find_error({{0, 100}, {10, 110}, {20, 120}}) == 0);
  CHECK(find_error({{0, 100}, {10, 110.02}, {20, 120}}) > most_error);
}
