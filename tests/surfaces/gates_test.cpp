// SPDX-License-Identifier: MIT
// The certificate, checked by a second reader: what the report says of a picture, counted again from its SVG.
#include <catch2/catch.hpp>

#include <set>
#include <string>

#include <chronodraw/render.hpp>
#include "export/encoders.hpp"
#include "layout/arrange.hpp"
#include "property/studio.hpp"
#include "support/examples.hpp"
#include "support/generate.hpp"
#include "surfaces/svg_account.hpp"
#include "surfaces/svg_gates.hpp"
#include "surfaces/svg_order.hpp"

using namespace chronodraw;
using namespace chronodraw::surfaces;

namespace {

constexpr double smallest_allowed = 8.66;  // 6.5 pt

void check_gates(const Studio& studio, const Timeline& timeline, int width, std::string_view layout) {
  const Plan plan = studio.arrange(timeline, px(width), layout);
  const std::string svg = encode_svg(studio.paint(plan, timeline));
  const SvgPicture picture = read_picture(svg, plan.fonts);
  const SvgGates gates = find_gates(picture);
  INFO(layout << " at " << width << " px");
  CHECK(gates.text_on_text == 0);
  CHECK(gates.text_on_dot == 0);
  CHECK(gates.line_through_text == 0);
  CHECK(gates.crossings == 0);
  CHECK(gates.outside == 0);
  CHECK((picture.texts.empty() || picture.smallest_text >= smallest_allowed));
}

TimeRuns find_time_runs(std::string_view layout) {
  return layout == "vertical" ? TimeRuns::down : layout == "wrapped" ? TimeRuns::in_rows : TimeRuns::across;
}

/// Every event has a label or is counted by a badge; those that badges count all have marks, or are a strip. The file
/// tells them in order of time.
void check_account(const Studio& studio, const Timeline& timeline, int width, std::string_view layout) {
  std::set<std::string, std::less<>> ids;
  for (const Event& event : timeline.events) ids.insert(event.id);
  const Plan plan = studio.arrange(timeline, px(width), layout);
  const std::string svg = encode_svg(studio.paint(plan, timeline));
  const SvgAccount account = count_events(svg, ids);
  INFO(layout << " at " << width << " px: " << account.labelled << " labelled, " << account.counted << " counted");
  CHECK(account.labelled + account.counted == std::ssize(timeline.events));
  CHECK((account.unlabelled == account.counted || account.unlabelled == 0));
  // relative to the zero of each group, places do not tell dates
  if (timeline.axis.scale != ScaleKind::relative) CHECK(count_disordered(svg, ids, find_time_runs(layout)) == 0);
}

/// `count` events, one every `days`; every seventh is important.
Timeline make_many(int count, int days) {
  std::string yaml = "events:\n";
  for (int i = 0; i < count; ++i) {
    const int day = i * days;
    yaml += "  - {date: " + std::to_string(1800 + day / 336) + "-" + (day / 28 % 12 < 9 ? "0" : "") +
            std::to_string(day / 28 % 12 + 1) + "-" + (day % 28 < 9 ? "0" : "") + std::to_string(day % 28 + 1) +
            ", title: Number " + std::to_string(i) + ", importance: " + (i % 7 == 0 ? "5" : "2") + "}\n";
  }
  return load_yaml(yaml, "many.yaml");
}

/// A picture 200 by 100 of one leader, one dot and two texts 13 px long of size 10, and `more`.
SvgGates find_gates_of(const std::string& more) {
  const std::string svg =
      "<svg width=\"200\" height=\"100\"><g font-family=\"Inter\" font-size=\"10\" "
      "font-weight=\"400\" letter-spacing=\"0\" text-anchor=\"start\">"
      "<path d=\"M20 50V20\" fill=\"none\" stroke=\"#000000\" stroke-width=\"1.25\"/>"
      "<circle cx=\"20\" cy=\"50\" r=\"4\" fill=\"#000000\"/>"
      "<text x=\"32\" y=\"28\">MM</text><text x=\"32\" y=\"44\">MM</text>" +
      more + "</g></svg>";
  return find_gates(read_picture(svg, Studio().fonts()));
}

}  // namespace

TEST_CASE("the examples pass every gate, read from their SVG", "[surfaces]") {
  const Studio studio;
  for (const auto& file : find_examples()) {
    INFO(file);
    const Timeline timeline = load(file).value_or_throw();
    for (const std::string_view layout : layout_names()) {
      for (const int width : {600, 1200, 2400}) check_gates(studio, timeline, width, layout);
      check_account(studio, timeline, 1200, layout);
    }
  }
}

TEST_CASE("generated timelines pass every gate, read from their SVG", "[surfaces]") {
  const Studio studio;
  for (int number = 0; number < generate::drawn_count; number += 9) {
    const auto one = generate::make_case(number);
    INFO(one.name);
    const Timeline timeline = load_yaml(format_yaml(one), "generated.yaml");
    for (const std::string_view layout : layout_names()) {
      check_gates(studio, timeline, 900, layout);
      check_account(studio, timeline, 900, layout);
    }
  }
}

TEST_CASE("many events pass every gate, and each is labelled or counted, read from their SVG", "[surfaces]") {
  const Studio studio;
  for (const int count : {49, 150, 400, 3000}) {
    const Timeline timeline = make_many(count, 60'000 / count);
    for (const int width : {600, 1200, 2400}) {
      INFO(count << " events");
      check_gates(studio, timeline, width, "horizontal");
      check_account(studio, timeline, width, "horizontal");
    }
  }
}

TEST_CASE("the second reader tells labels from badges", "[surfaces]") {
  const SvgAccount account = count_events(
      "<svg><text>+12 more</text><text>+3 more</text><text>more</text><g id=\"a-landing\"><circle/></g>"
      "<g id=\"a-start\"><a><text>+5 more</text></a></g><g id=\"a-axis\"><text>1900</text></g></svg>",
      {"landing", "start"});
  CHECK(account.labelled == 1);
  CHECK(account.unlabelled == 1);
  CHECK(account.counted == 15);
}

TEST_CASE("the second reader reads from the beginning to the end", "[surfaces]") {
  const auto count = [](const std::string& a, const std::string& b, TimeRuns runs,
                        const std::string& direction = "ltr") {
    return count_disordered("<svg direction=\"" + direction + "\"><g id=\"t-first\"><circle " + a +
                                "/><text>1900</text></g><g id=\"t-last\"><circle " + b +
                                "/><text>1950</text></g></svg>",
                            {"first", "last"}, runs);
  };
  CHECK(count(R"(cx="10" cy="50")", R"(cx="90" cy="70")", TimeRuns::across) == 0);
  CHECK(count(R"(cx="90" cy="50")", R"(cx="10" cy="170")", TimeRuns::across) == 1);
  CHECK(count(R"(cx="90" cy="50")", R"(cx="10" cy="70")", TimeRuns::across, "rtl") == 0);
  CHECK(count(R"(cx="90" cy="50")", R"(cx="10" cy="150")", TimeRuns::in_rows) == 0);
  CHECK(count(R"(cx="90" cy="50")", R"(cx="10" cy="70")", TimeRuns::in_rows) == 1);
  CHECK(count(R"(cx="10" cy="150")", R"(cx="90" cy="50")", TimeRuns::in_rows) == 1);
  CHECK(count(R"(cx="90" cy="20")", R"(cx="10" cy="90")", TimeRuns::down) == 0);
  CHECK(count(R"(cx="10" cy="90")", R"(cx="20" cy="20")", TimeRuns::down) == 1);
}

TEST_CASE("the second reader is not blind", "[surfaces]") {
  const SvgGates clean = find_gates_of("");
  CHECK(clean.text_on_text + clean.text_on_dot + clean.line_through_text + clean.crossings + clean.outside == 0);
  CHECK(find_gates_of("<text x=\"40\" y=\"30\">M</text>").text_on_text == 1);
  CHECK(find_gates_of("<circle cx=\"36\" cy=\"24\" r=\"3\" fill=\"#000000\"/>").text_on_dot == 1);
  CHECK(find_gates_of("<path d=\"M0 24H100\" stroke=\"#000000\" stroke-width=\"1\"/>").line_through_text == 1);
  CHECK(find_gates_of("<path d=\"M30 20L50 48\" stroke=\"#000000\" stroke-width=\"1\"/>").line_through_text == 2);
  CHECK(find_gates_of("<path d=\"M10 48H30\" stroke=\"#000000\" stroke-width=\"1.25\"/>").crossings == 1);
  CHECK(find_gates_of("<path d=\"M20 50H30\" stroke=\"#000000\" stroke-width=\"1.25\"/>").crossings == 0);
  CHECK(find_gates_of("<text x=\"190\" y=\"90\">MM</text>").outside == 1);
  CHECK(find_gates_of("<g id=\"t-axis\"><path d=\"M0 24H100\" stroke=\"#000000\" stroke-width=\"1\"/></g>")
            .line_through_text == 0);
}
