// SPDX-License-Identifier: MIT
// Every text of the written SVG, measured again from the file alone, is as wide as the layout's box for it.
#include <catch2/catch.hpp>

#include <cmath>
#include <map>
#include <string>

#include <chronodraw/render.hpp>
#include "base/numbers.hpp"
#include "export/encoders.hpp"
#include "paint/paint.hpp"
#include "property/studio.hpp"
#include "support/examples.hpp"
#include "support/generate.hpp"
#include "surfaces/measure_line.hpp"
#include "surfaces/svg_texts.hpp"

using namespace chronodraw;
using namespace chronodraw::surfaces;

namespace {

/// Lines of the plan by content and place, as the SVG would write them.
std::map<std::string, Px> find_lines(const Plan& plan) {
  std::map<std::string, Px> lines;
  for (const Part& part : plan.parts) {
    const auto* text = std::get_if<PlacedText>(&part.shape);
    if (!text) continue;
    for (const TextLine& line : text->block.lines) {
      if (line.text.empty()) continue;
      const std::string place =
          format_number(text->origin.x + line.x) + " " + format_number(text->origin.y + line.baseline);
      lines[place + " " + line.text] = line.advance;
    }
  }
  return lines;
}

std::string find_key(const SvgText& text) {
  return format_number(text.x, 2) + " " + format_number(text.y, 2) + " " + text.text;
}

void check_texts(const Studio& studio, const Timeline& timeline, int width) {
  const Plan plan = studio.arrange(timeline, px(width));
  const auto texts = read_svg_texts(encode_svg(studio.paint(plan, timeline)));
  const auto lines = find_lines(plan);
  CHECK(texts.size() == lines.size());
  for (const SvgText& text : texts) {
    INFO(find_key(text));
    const auto line = lines.find(find_key(text));
    REQUIRE(line != lines.end());
    CHECK(text.anchor == (text.rtl ? "end" : "start"));  // both mean: x is the left end
    CHECK(measure_line(text, plan.fonts) == Approx(line->second.value()).margin(0.25));
  }
}

}  // namespace

TEST_CASE("texts of the examples are as wide in the SVG as in the layout", "[surfaces]") {
  const Studio studio;
  for (const auto& file : find_examples()) {
    INFO(file);
    for (const int width : {600, 1200}) check_texts(studio, load(file).value_or_throw(), width);
  }
}

TEST_CASE("texts of generated timelines are as wide in the SVG as in the layout", "[surfaces]") {
  const Studio studio;
  for (int number = 0; number < generate::drawn_count; number += 5) {
    const auto one = generate::make_case(number);
    INFO(one.name);
    check_texts(studio, load_yaml(format_yaml(one), "generated.yaml"), 1200);
  }
}

TEST_CASE("the measure is not blind: another weight, spacing or figure has another width", "[surfaces]") {
  const FontTable fonts = Studio().fonts();
  const SvgText text{0, 0, "Invasion of 1111", {"Inter"}, 14, 400, 0, false, false, "start"};
  const double width = measure_line(text, fonts);
  const auto with = [&](auto change) {
    SvgText other = text;
    change(other);
    return measure_line(other, fonts);
  };
  CHECK(std::abs(with([](SvgText& t) { t.weight = 600; }) - width) > 1);
  CHECK(std::abs(with([](SvgText& t) { t.tabular = true; }) - width) > 1);
  CHECK(with([](SvgText& t) { t.letter_spacing = -0.5; }) == Approx(width - 0.5 * 16));
  CHECK(with([](SvgText& t) { t.size = 28; }) == Approx(width * 2));
}

TEST_CASE("texts are read from an SVG with what they inherit", "[surfaces]") {
  const auto texts = read_svg_texts(
      "<svg direction=\"rtl\"><title>no text</title><g font-family=\"'Inter Display',sans-serif\" "
      "text-anchor=\"start\">"
      "<g font-size=\"12\"><text x=\"1.5\" y=\"2\">a &amp; b</text></g><rect width=\"3\"/>"
      "<text x=\"0\" y=\"0\" font-size=\"8\" letter-spacing=\"-0.6\" font-weight=\"600\">c</text></g></svg>");
  REQUIRE(texts.size() == 2);
  CHECK(texts[0].text == "a & b");
  CHECK(texts[0].x == 1.5);
  CHECK(texts[0].size == 12);
  CHECK(texts[0].rtl);
  CHECK(texts[0].families == std::vector<std::string>{"Inter Display", "sans-serif"});
  CHECK(texts[1].weight == 600);
  CHECK(texts[1].letter_spacing == -0.6);
  CHECK(texts[1].anchor == "start");
}
