// SPDX-License-Identifier: MIT
// How long 100,000 spans in lanes take without shaping: rows and sides alone, and the whole layout. In processor time,
// the best of five.
#include <algorithm>
#include <cstdio>
#include <ctime>
#include <string>
#include <vector>

#include "layout/lanes/lanes.hpp"
#include "layout/lanes/pack_lane.hpp"
#include "support/random.hpp"
#include "text/fixed_shaper.hpp"
#include "theme/resolve.hpp"

using namespace chronodraw;

namespace {

constexpr int count = 100'000;

double find_milliseconds(std::clock_t since) {
  return static_cast<double>(std::clock() - since) * 1000 / CLOCKS_PER_SEC;
}

/// Sums up how long it was asked to shape.
class TimedShaper : public Shaper {
 public:
  [[nodiscard]] Paragraph shape(std::string_view text, const TextStyle& style) override {
    const std::clock_t begin = std::clock();
    Paragraph paragraph = inner_.shape(text, style);
    spent += find_milliseconds(begin);
    return paragraph;
  }
  [[nodiscard]] const FontTable& fonts() const override { return inner_.fonts(); }
  [[nodiscard]] const std::vector<Substitution>& substitutions() const override { return inner_.substitutions(); }

  double spent{0};

 private:
  FixedShaper inner_;
};

std::vector<Stances> make_items() {
  Random random(1);
  std::vector<Stances> items;
  for (int i = 0; i < count; ++i) {
    const Px begin = px(static_cast<double>(random.between(0, 30'000)));
    const Px end = begin + px(static_cast<double>(random.between(3, 300)));
    items.push_back({{{begin, end + px(80)}, px(22), 1}, {{begin - px(80), end}, px(22), 2}});
  }
  return items;
}

Timeline make_timeline() {
  Random random(2);
  Timeline timeline;
  for (int i = 0; i < 20; ++i) timeline.groups.push_back({"Group " + std::to_string(i)});
  for (int i = 0; i < count; ++i) {
    Event event;
    event.kind = EventKind::span;
    event.date.kind = DateValue::Kind::span;
    const std::int64_t day = random.between(0, 40'000);
    const std::int64_t length = random.between(1, 400);
    event.date.start.lo.at = event.date.start.hi.at = {day * 86'400};
    event.date.end.lo.at = event.date.end.hi.at = {(day + length) * 86'400};
    event.group = static_cast<int>(random.between(0, 19));
    event.title = "Span " + std::to_string(i);
    timeline.events.push_back(event);
  }
  return timeline;
}

double time_packing(const std::vector<Stances>& items) {
  const std::clock_t begin = std::clock();
  const PackedLane packed = pack_lane(items);
  return packed.count == packed.depth ? find_milliseconds(begin) : -1;
}

double time_layout(const Timeline& timeline, const Theme& theme) {
  TimedShaper shaper;
  ArrangeOptions options;
  options.width = px(30'000);
  const std::clock_t begin = std::clock();
  const Plan plan = arrange_lanes(timeline, theme, options, shaper);
  return plan.claims.span_rows == plan.claims.span_depth ? find_milliseconds(begin) - shaper.spent : -1;
}

}  // namespace

int main() {
  const std::vector<Stances> items = make_items();
  const Timeline timeline = make_timeline();
  const Theme theme = resolve(timeline).value_or_throw();
  double packing = 1e9;
  double layout = 1e9;
  for (int i = 0; i < 5; ++i) {
    packing = std::min(packing, time_packing(items));
    layout = std::min(layout, time_layout(timeline, theme));
  }
  std::printf("100,000 spans: %.0f ms for rows and sides, %.0f ms for the layout without shaping\n", packing, layout);
  return packing > 0 && layout > 0 ? 0 : 1;
}
