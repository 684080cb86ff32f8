// SPDX-License-Identifier: MIT
#include "layout/horizontal/spans.hpp"

#include <catch2/catch.hpp>

#include "text/fixed_shaper.hpp"

using namespace chronodraw;

namespace {

/// Time and place are the same number: second 0 stands at 44 px, second 1000 at 1044 px.
const Scale scale({{0}, {1000}}, px(44), px(1044));

Bound at(std::int64_t seconds) { return {Bound::Kind::finite, {seconds}}; }

Endpoint make_endpoint(Bound lo, Bound hi) {
  Endpoint endpoint;
  endpoint.lo = lo;
  endpoint.hi = hi;
  return endpoint;
}

Event make_span_event(Endpoint start, Endpoint end, std::string title) {
  Event event;
  event.kind = EventKind::span;
  event.date.kind = DateValue::Kind::span;
  event.date.start = std::move(start);
  event.date.end = std::move(end);
  event.title = std::move(title);
  return event;
}

Event make_plain_span(std::int64_t from, std::int64_t to, std::string title) {
  return make_span_event(make_endpoint(at(from), at(from)), make_endpoint(at(to), at(to)), std::move(title));
}

struct Setting {
  Timeline timeline;
  Theme theme;
  FixedShaper shaper;

  SpanRows pack(std::vector<int> continued = {}) {
    const Page page{timeline, theme, shaper, {}, px(44), px(1156), px(36)};
    std::vector<int> spans(timeline.events.size());
    for (std::size_t i = 0; i < spans.size(); ++i) spans[i] = static_cast<int>(i);
    return pack_spans(page, {{}, spans, {}, std::move(continued)}, scale);
  }
};

template <class T>
std::vector<T> list_shapes(const SpanRows& rows, Role role) {
  std::vector<T> shapes;
  for (const Part& part : rows.parts) {
    if (part.role == role && std::holds_alternative<T>(part.shape)) shapes.push_back(std::get<T>(part.shape));
  }
  return shapes;
}

}  // namespace

TEST_CASE("a label that fits stands inside its bar, on its tint", "[spans]") {
  Setting setting;
  setting.timeline.events = {make_plain_span(100, 400, "Mission")};
  const SpanRows rows = setting.pack();
  const auto labels = list_shapes<PlacedText>(rows, Role::event_label);
  REQUIRE(labels.size() == 1);
  CHECK(labels[0].origin.x == px(144) + setting.theme.span_inset);
  CHECK(rows.parts.back().on_tint);
}

TEST_CASE("a label too long for its bar stands to its right, at the page's edge to its left", "[spans]") {
  Setting setting;
  setting.timeline.events = {make_plain_span(100, 120, "A very long mission"),
                             make_plain_span(980, 1000, "A very long mission")};
  const SpanRows rows = setting.pack();
  const auto labels = list_shapes<PlacedText>(rows, Role::event_label);
  CHECK(labels[0].origin.x == px(164) + setting.theme.span_beside);
  CHECK(labels[1].origin.x + labels[1].block.width == px(1024) - setting.theme.span_beside);
  CHECK_FALSE(rows.parts.back().on_tint);
}

TEST_CASE("a certain start has a solid edge, a doubtful one a lighter part before it", "[spans]") {
  Setting setting;
  setting.timeline.events = {make_span_event(make_endpoint(at(100), at(200)), make_endpoint(at(700), at(800)), "Long")};
  const SpanRows rows = setting.pack();
  const auto core = list_shapes<Bar>(rows, Role::span_bar);
  REQUIRE(core.size() == 1);
  CHECK(core[0].rect.x == px(244));
  CHECK(core[0].rect.right() == px(744));
  CHECK(core[0].start == BarEnd::flat);
  CHECK(core[0].end == BarEnd::flat);
  const auto doubt = list_shapes<Bar>(rows, Role::doubt);
  REQUIRE(doubt.size() == 2);
  CHECK(doubt[0].rect.x == px(144));
  CHECK(doubt[1].rect.right() == px(844));

  setting.timeline.events = {make_plain_span(100, 400, "Sure")};
  CHECK(list_shapes<Bar>(setting.pack(), Role::span_bar)[0].start == BarEnd::edge);
}

TEST_CASE("an open end reaches the end of the axis and points on", "[spans]") {
  Setting setting;
  Endpoint open;
  open.lo = at(400);
  open.hi.kind = Bound::Kind::open;
  open.lo.kind = Bound::Kind::open;
  setting.timeline.events = {make_span_event(make_endpoint(at(100), at(100)), open, "Goes on")};
  const auto core = list_shapes<Bar>(setting.pack(), Role::span_bar);
  REQUIRE(core.size() == 1);
  CHECK(core[0].rect.right() == scale.end());
  CHECK(core[0].end == BarEnd::arrow);
}

TEST_CASE("a span that begins before the view and ends after it points on both ways", "[spans]") {
  Setting setting;
  setting.timeline.events = {make_plain_span(-500, 1500, "Long")};
  const auto core = list_shapes<Bar>(setting.pack(), Role::span_bar);
  REQUIRE(core.size() == 1);
  CHECK(core[0].start == BarEnd::arrow);
  CHECK(core[0].end == BarEnd::arrow);
}

TEST_CASE("a span with no certain stretch is all doubt", "[spans]") {
  Setting setting;
  setting.timeline.events = {
      make_span_event(make_endpoint(at(100), at(500)), make_endpoint(at(300), at(800)), "Vague")};
  const SpanRows rows = setting.pack();
  CHECK(list_shapes<Bar>(rows, Role::span_bar).empty());
  const auto doubt = list_shapes<Bar>(rows, Role::doubt);
  REQUIRE(doubt.size() == 1);
  CHECK(doubt[0].rect.x == px(144));
  CHECK(doubt[0].rect.right() == px(844));
}

TEST_CASE("spans that overlap take rows of their own, spans apart share one", "[spans]") {
  Setting setting;
  setting.timeline.events = {make_plain_span(0, 400, "A"), make_plain_span(100, 500, "B"),
                             make_plain_span(600, 900, "C")};
  const SpanRows rows = setting.pack();
  CHECK(rows.rows == 2);
  CHECK(rows.clique == 2);
  const auto bars = list_shapes<Bar>(rows, Role::span_bar);
  CHECK(bars[0].rect.y == bars[2].rect.y);
  CHECK(bars[1].rect.y == bars[0].rect.y + setting.theme.span_height + setting.theme.span_gap);
}

TEST_CASE("a description stands under its bar and makes the row taller", "[spans]") {
  Setting setting;
  setting.timeline.events = {make_plain_span(100, 400, "Mission")};
  const Px plain = setting.pack().depth;
  setting.timeline.events[0].description = "What it was about, in a sentence that takes more than one line of text.";
  const SpanRows rows = setting.pack();
  const auto labels = list_shapes<PlacedText>(rows, Role::event_label);
  REQUIRE(labels.size() == 2);
  CHECK(labels[1].role == TextRole::event_text);
  CHECK(labels[1].origin.y >= setting.theme.span_height);
  CHECK(rows.depth == plain + setting.theme.text_gap + labels[1].block.height);
}

TEST_CASE("a title wider than the page is wrapped, never cut", "[spans]") {
  Setting setting;
  std::string title;
  for (int i = 0; i < 60; ++i) title += "word ";
  title += "end";
  setting.timeline.events = {make_plain_span(400, 420, title)};
  const SpanRows rows = setting.pack();
  const auto labels = list_shapes<PlacedText>(rows, Role::event_label);
  REQUIRE(labels.size() == 1);
  CHECK(labels[0].origin.x >= px(44));
  CHECK(labels[0].origin.x + labels[0].block.width <= px(1156));
  CHECK(labels[0].block.lines.size() > 1);
}

TEST_CASE("a span that goes on from an earlier row is named again where its bar is long enough", "[spans]") {
  Setting setting;
  setting.timeline.events = {make_plain_span(0, 300, "War"), make_plain_span(400, 460, "War")};
  const SpanRows rows = setting.pack({0, 1});
  const auto texts = list_shapes<PlacedText>(rows, Role::event_label);
  REQUIRE(texts.size() == 1);
  CHECK(texts.front().block.lines.front().text == "War (cont.)");
}
