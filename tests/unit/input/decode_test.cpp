// SPDX-License-Identifier: MIT
#include <catch2/catch.hpp>

#include <algorithm>
#include <random>

#include "base/limits.hpp"
#include "support/load_yaml.hpp"

using namespace chronodraw;

namespace {

constexpr const char* one_event = "events: [{date: 2003, title: Invasion}]\n";

const Event& find_event(const Timeline& timeline, std::string_view title) {
  const auto found = std::find_if(timeline.events.begin(), timeline.events.end(),
                                  [&](const Event& event) { return event.title == title; });
  REQUIRE(found != timeline.events.end());
  return *found;
}

Event load_event(const std::string& flow) { return load_yaml("- " + flow + "\n").events.at(0); }

}  // namespace

TEST_CASE("the example of the format loads whole", "[decode]") {
  const Timeline timeline = load_yaml(R"(version: 1
title: The U.S. military mission in Iraq
subtitle: From the 2003 invasion to the 2024 talks
source: Fox News Digital
author: Ada Lovelace
keywords: [Iraq, "talks, strikes"]
lang: en-US
direction: ltr
uncertainty: text
groups:
  U.S. forces: { color: blue }
  Strikes: { color: "#C0392B", title: Strikes and attacks }
events:
  - date: 2003
    title: Invasion ousts Saddam Hussein
    description: U.S.-led forces overthrow the Iraqi government.
    group: U.S. forces
  - start: 2003
    end: end of 2011
    title: U.S. combat presence
    group: U.S. forces
  - date: end of 2011
    title: Combat forces depart
    importance: 5
    kind: milestone
    color: red
    display: late 2011
    link: https://example.org/x
    id: depart
eras:
  - { date: 2014/2017, title: Fight against ISIS, color: teal }
markers:
  - { date: 2024-01-28, title: Talks begin }
axis: { from: 2003, to: 2024-06, scale: chronological }
layout: { name: horizontal, columns: 2, gaps: compressed }
theme: paper
style: { legend: top-right, title: { size: 28px }, hues: [a, b] }
)");
  CHECK(timeline.title == "The U.S. military mission in Iraq");
  CHECK(timeline.subtitle == "From the 2003 invasion to the 2024 talks");
  CHECK(timeline.source == "Fox News Digital");
  CHECK(timeline.author == "Ada Lovelace");
  CHECK(timeline.keywords == "Iraq, talks, strikes");
  CHECK(timeline.lang == "en-US");
  CHECK(timeline.direction == Direction::ltr);
  CHECK(timeline.uncertainty == Uncertainty::text);
  CHECK(timeline.groups ==
        std::vector<Group>{{"U.S. forces", Swatch::blue}, {"Strikes and attacks", Color{0xC0, 0x39, 0x2B}}});
  REQUIRE(timeline.events.size() == 3);
  const Event& depart = find_event(timeline, "Combat forces depart");
  CHECK(depart.importance == 5);
  CHECK(depart.kind == EventKind::milestone);
  CHECK(depart.color == ColorChoice{Swatch::red});
  CHECK(depart.display == "late 2011");
  CHECK(depart.link == "https://example.org/x");
  CHECK(depart.id == "depart");
  CHECK_FALSE(depart.group);
  CHECK(find_event(timeline, "U.S. combat presence").kind == EventKind::span);
  CHECK(find_event(timeline, "U.S. combat presence").date.is_span());
  CHECK(find_event(timeline, "Invasion ousts Saddam Hussein").group == 0);
  REQUIRE(timeline.eras.size() == 1);
  CHECK(timeline.eras[0].title == "Fight against ISIS");
  CHECK(timeline.eras[0].color == ColorChoice{Swatch::teal});
  REQUIRE(timeline.markers.size() == 1);
  CHECK(timeline.markers[0].date.source == "2024-01-28");
  CHECK(timeline.axis.from.has_value());
  CHECK(timeline.axis.to->source == "2024-06");
  CHECK(timeline.layout.name == "horizontal");
  CHECK(timeline.layout.columns == 2);
  CHECK(timeline.layout.compresses_gaps);
  CHECK(timeline.theme == "paper");
  REQUIRE(timeline.style.size() == 4);
  CHECK(timeline.style[1].key == "title.size");
  CHECK(timeline.style[1].value == "28px");
  CHECK(timeline.style[1].place.line == 37);
  CHECK(timeline.style[3].key == "hues.1");
}

TEST_CASE("a bare list is the events", "[decode]") {
  CHECK(load_yaml("- {date: 2003, title: Invasion}\n").events.size() == 1);
}

TEST_CASE("events stand in order of time, those of one date in file order", "[decode]") {
  const Timeline timeline = load_yaml("- {date: 2011, title: c}\n- {date: 2003, title: b}\n- {date: 2003, title: a}\n");
  CHECK(timeline.events[0].title == "b");
  CHECK(timeline.events[1].title == "a");
  CHECK(timeline.events[2].title == "c");
}

TEST_CASE("shuffling events of different dates changes nothing", "[decode]") {
  std::vector<std::string> lines;
  for (int i = 0; i < 40; ++i) {
    const std::string number = std::to_string(i);
    lines.push_back("- {date: " + std::to_string(1900 + i) + ", title: Event " + std::to_string(i % 7) + ", group: g" +
                    std::to_string(i % 5) + "}\n");
  }
  const auto join = [&] {
    std::string text;
    for (const std::string& line : lines) text += line;
    return text;
  };
  const Timeline expected = load_yaml(join());
  std::mt19937 random(20'260'101);
  for (int i = 0; i < 20; ++i) {
    std::shuffle(lines.begin(), lines.end(), random);
    CHECK(load_yaml(join()) == expected);
  }
}

TEST_CASE("start, end, title, group and link have the names that real files use", "[decode]") {
  const std::string key = GENERATE(as<std::string>{}, "date", "year", "start", "startDate", "from", "start_date",
                                   "timestamp", "time", "DTSTART", "created_at", "releaseDate", "when");
  CHECK(load_event("{" + key + ": 2003, name: a}").date.source == "2003");
  const std::string end = GENERATE(as<std::string>{}, "end", "endDate", "end_date", "to", "till", "DTEND", "until");
  CHECK(load_event("{start: 2003, " + end + ": 2011, name: a}").kind == EventKind::span);
}

TEST_CASE("a title has many names, tried in order", "[decode]") {
  const std::string key = GENERATE(as<std::string>{}, "title", "name", "headline", "event", "SUMMARY", "summary",
                                   "label", "content", "text", "subject", "info");
  CHECK(load_event("{date: 2003, " + key + ": Invasion}").title == "Invasion");
  CHECK(load_event("{date: 2003, label: L, name: N}").title == "N");
  CHECK(load_event("{date: 2003, text: T, label: L}").title == "L");
}

TEST_CASE("text and content are a title where there is no other, and else a description", "[decode]") {
  const Event alone = load_event("{date: 2003, text: T}");
  CHECK(alone.title == "T");
  CHECK(alone.description.empty());
  const Event both = load_event("{date: 2003, title: A, text: T}");
  CHECK(both.title == "A");
  CHECK(both.description == "T");
  CHECK(load_event("{date: 2003, content: C, text: T}").description == "T");
  CHECK(load_event("{date: 2003, title: A, summary: S}").description == "S");
  CHECK(load_event("{date: 2003, title: A, notes: N}").description == "N");
  CHECK(load_event("{date: 2003, title: A, text: T, description: D}").description == "D");
}

TEST_CASE("type is a kind for four words and a group for all others", "[decode]") {
  CHECK(load_event("{date: 2003, title: a, type: milestone}").kind == EventKind::milestone);
  CHECK(load_event("{date: 2003, title: a, type: range}").kind == EventKind::span);
  CHECK(load_event("{date: 2003/2004, title: a, type: point}").kind == EventKind::point);
  CHECK_FALSE(load_event("{date: 2003, title: a, type: point}").group);
  const Timeline grouped = load_yaml("- {date: 2003, title: a, type: war}\n");
  CHECK(grouped.groups == std::vector<Group>{{"war", std::nullopt}});
  const Timeline both = load_yaml("- {date: 2003, title: a, type: milestone, lane: war}\n");
  CHECK(both.groups == std::vector<Group>{{"war", std::nullopt}});
  CHECK(both.events[0].kind == EventKind::milestone);
}

TEST_CASE("a background is a band behind the events", "[decode]") {
  const Timeline timeline =
      load_yaml("- {date: 2003, title: a}\n- {start: 2003, end: 2011, title: War, type: background}\n");
  CHECK(timeline.events.size() == 1);
  REQUIRE(timeline.eras.size() == 1);
  CHECK(timeline.eras[0].title == "War");
  CHECK(timeline.groups.empty());
}

TEST_CASE("kind goes before what the date suggests", "[decode]") {
  CHECK(load_event("{date: 2003, title: a}").kind == EventKind::point);
  CHECK(load_event("{date: 2003/2004, title: a}").kind == EventKind::span);
  CHECK(load_event("{date: 2003, title: a, kind: span}").kind == EventKind::span);
  CHECK(load_event("{date: 2003, title: a, kind: milestone, type: point}").kind == EventKind::milestone);
}

TEST_CASE("listed groups come first, others follow in order of time", "[decode]") {
  const Timeline timeline = load_yaml(
      "groups: {B: red, A: }\nevents:\n- {date: 2011, title: x, group: D}\n- {date: 2003, title: x, group: C}\n"
      "- {date: 2004, title: x, group: A}\n");
  CHECK(timeline.groups == std::vector<Group>{{"B", Swatch::red}, {"A", {}}, {"C", {}}, {"D", {}}});
  CHECK(timeline.events[0].group == 2);
  CHECK(timeline.events[1].group == 1);
  CHECK(timeline.events[2].group == 3);
}

TEST_CASE("groups may be a list of names or maps", "[decode]") {
  const Timeline timeline = load_yaml("groups: [A, {title: B, colour: '#102030'}]\n" + std::string(one_event));
  CHECK(timeline.groups == std::vector<Group>{{"A", {}}, {"B", Color{0x10, 0x20, 0x30}}});
}

TEST_CASE("groups lie within groups, or name the group they lie within", "[decode]") {
  const std::vector<Group> wanted{{"A", {}, "ten people"}, {"B", Swatch::red, "", 0}, {"C", {}, "", 1}};
  const std::string events = "events: [{date: 2003, title: x, group: C}]\n";
  CHECK(load_yaml("groups: {A: {description: ten people, groups: {B: {color: red, groups: [C]}}}}\n" + events).groups ==
        wanted);
  CHECK(load_yaml("groups:\n  A: {description: ten people}\n  B: {color: red, parent: A}\n  C: {parent: B}\n" + events)
            .groups == wanted);
  CHECK(load_yaml("groups: [{title: A, description: ten people, groups: [{title: B, color: red, groups: [C]}]}]\n" +
                  events)
            .groups == wanted);
}

TEST_CASE("a group lies in one place, and not within itself", "[decode]") {
  CHECK(load_codes("groups: {A: {groups: [C]}, B: {groups: [C]}}\n" + std::string(one_event)) == "duplicate-group");
  CHECK(load_codes("groups: {A: {parent: A}}\n" + std::string(one_event)) == "group-in-itself");
  CHECK(load_codes("groups: {A: {parent: B}, B: {parent: C}, C: {parent: A}}\n" + std::string(one_event)) ==
        "group-in-itself");
  CHECK(load_codes("groups: {Ants: {}, B: {parent: Antz}}\n" + std::string(one_event)) == "unknown-group");
}

TEST_CASE("groups lie within one another no deeper than lists do", "[decode]") {
  std::string yaml = "groups:\n";
  for (int i = 0; i < 70; ++i) yaml += "  g" + std::to_string(i) + ": {parent: g" + std::to_string(i + 1) + "}\n";
  const std::string codes = load_codes(yaml + "  g70: {}\n" + std::string(one_event));
  CHECK(codes.find("limit") != std::string::npos);
}

TEST_CASE("lanes may have a row for every event, and dates", "[decode]") {
  const Timeline timeline = load_yaml("layout: {name: lanes, rows: waterfall, dates: true}\n" + std::string(one_event));
  CHECK(timeline.layout.name == "lanes");
  CHECK(timeline.layout.rows == LaneRows::waterfall);
  CHECK(timeline.layout.has_dates == true);
  CHECK(load_yaml(std::string(one_event)).layout == LayoutWishes{});
  CHECK(load_codes("layout: {name: lanes, rows: 3}\n" + std::string(one_event)) == "bad-choice");
}

TEST_CASE("events get ids from their titles, in order of time", "[decode]") {
  const Timeline timeline = load_yaml(
      "- {date: 2011, title: Attack}\n- {date: 2003, title: Attack}\n- {date: 2020, title: x, id: attack-2}\n");
  CHECK(timeline.events[0].id == "attack");
  CHECK(timeline.events[1].id == "attack-3");
  CHECK(timeline.events[2].id == "attack-2");
}

TEST_CASE("texts lose what only the file needed", "[decode]") {
  const Timeline timeline = load_yaml(
      "title: \"  Iraq  \"\nevents:\n- date: 2003\n  title: |\n    Invasion\n    ousts\n  description: |\n    One\n    "
      "two.\n\n    Three.\n- {date: 2004, title: b, description: [One, Two]}\n");
  CHECK(timeline.title == "Iraq");
  CHECK(timeline.events[0].title == "Invasion ousts");
  CHECK(timeline.events[0].description == "One two.\nThree.");
  CHECK(timeline.events[1].description == "One\nTwo");
}

TEST_CASE("dates are read from the text, whatever YAML might take them for", "[decode]") {
  CHECK(load_event("{date: 0044, title: a}").date.source == "0044");
  CHECK(load_event("{date: \"2003\", title: a}").date.source == "2003");
  CHECK(load_event("{date: 2024-01-28T09:30, title: a}").date.start.precision == Precision::minute);
  CHECK(load_codes("- {date: 12:30, title: a}") == "bad-date");
}

TEST_CASE("an end may be open and a duration takes its place", "[decode]") {
  CHECK(load_event("{start: 2014, end: now, title: a}").date.end.hi.kind == Bound::Kind::open);
  const Event event = load_event("{start: 2024-01-01, duration: 3 months, title: a}");
  CHECK(event.date.is_span());
}

TEST_CASE("only links that lead to the web or a mailbox pass", "[decode]") {
  CHECK(load_event("{date: 2003, title: a, url: ' https://example.org '}").link == "https://example.org");
  CHECK(load_event("{date: 2003, title: a, href: 'HTTP://example.org'}").link == "HTTP://example.org");
  CHECK(load_event("{date: 2003, title: a, link: 'mailto:a@example.org'}").link == "mailto:a@example.org");
  CHECK(load_event("{date: 2003, title: a, link: ''}").link.empty());
  const std::string bad =
      GENERATE(as<std::string>{}, "javascript:alert(1)", "JavaScript:alert(1)", "'data:text/html,x'", "//example.org",
               "\"java\\nscript:x\"", "file:///etc/passwd", "n/a", "'https:'", "'https://a b'", "vbscript:x",
               "\"\\x01https://example.org\"", "'httpsx://example.org'");
  CHECK(load_codes("- {date: 2003, title: a, link: " + bad + "}").find("bad-link") != std::string::npos);
}

TEST_CASE("colours are names or digits", "[decode]") {
  CHECK(load_event("{date: 2003, title: a, colour: gray}").color == ColorChoice{Swatch::grey});
  CHECK(load_event("{date: 2003, title: a, color: '#fa0'}").color == ColorChoice{Color{0xFF, 0xAA, 0x00}});
  CHECK(load_codes("- {date: 2003, title: a, color: '#11223344'}") == "bad-color");
  CHECK(load_codes("- date: 2003\n  title: a\n  color: #ff0000\n") == "hidden-color");
  CHECK(load_codes("- date: 2003\n  title: a\n  color: # none yet\n").empty());
  CHECK(load_codes("- date: 2003\n  title: a\n  color: #fade in slowly\n").empty());
  CHECK(load_codes("- date: 2003\n  title: a\n  description: #fade\n").empty());
  CHECK(load_codes("- date: 2003\n  title: a\n  color: #fff # white\n") == "hidden-color");
  CHECK(load_codes("style:\n  background: #fff\n" + std::string(one_event)) == "hidden-color");
}

TEST_CASE("control characters of escapes are told, not drawn", "[decode]") {
  CHECK(load_codes("- {date: 2003, title: \"a\\x07\"}") == "control-character");
  CHECK(load_codes("- {date: 2003, title: a, description: \"a\\uFFFF\"}") == "control-character");
  CHECK(load_codes("- {date: 2003, title: \"a\\0\"}") == "control-character");
  CHECK(load_event("{date: 2003, title: \"a\\tb\"}").title == "a b");
}

TEST_CASE("backgrounds alone are no timeline", "[decode]") {
  CHECK(load_codes("- {date: 2003/2011, title: War, type: background}\n") == "no-events");
  CHECK(load_codes("- {title: War, type: background}\n") == "no-events missing-date");
}

TEST_CASE("a group with an empty title is called by its name", "[decode]") {
  const Timeline timeline =
      load_yaml("groups: {A: {title: ''}, B: {title: Bee}}\nevents: [{date: 2003, title: a, group: A}]\n");
  CHECK(timeline.groups.at(0).title == "A");
  CHECK(timeline.groups.at(1).title == "Bee");
}

TEST_CASE("titles and descriptions have a limit, counted in characters", "[decode]") {
  const auto make = [](const char* key, std::int64_t length) {
    std::string text = "- {date: 2003, title: a, " + std::string(key) + ": \"";
    for (std::int64_t i = 0; i < length; ++i) text += "\xC3\xA9";
    return text + "\"}\n";
  };
  CHECK(load_codes(make("display", limits::title_length.value)).empty());
  CHECK(load_codes(make("display", limits::title_length.value + 1)) == "limit-title-length");
  CHECK(load_codes(make("description", limits::body_length.value)).empty());
  CHECK(load_codes(make("description", limits::body_length.value + 1)) == "limit-body-length");
}

TEST_CASE("a description has at most as many lines as their limit", "[decode]") {
  const auto make = [](std::int64_t lines) {
    std::string text = "- {date: 2003, title: a, description: \"x";
    for (std::int64_t i = 1; i < lines; ++i) text += "\\nx";
    return text + "\"}\n";
  };
  CHECK(load_codes(make(limits::lines.value)).empty());
  CHECK(load_codes(make(limits::lines.value + 1)) == "limit-lines");
}

TEST_CASE("a style has at most as many settings as their limit", "[decode]") {
  const auto load_settings = [](std::int64_t settings) {
    std::string text = "events: [{date: 2003, title: a}]\nstyle: {groups: [";
    for (std::int64_t i = 1; i < settings; ++i) text += "red, ";
    return load_text(text + "red]}\n", "a.yaml");
  };
  CHECK(load_settings(limits::settings.value));
  const auto over = load_settings(limits::settings.value + 1);
  REQUIRE_FALSE(over);
  CHECK(over.diagnostics().items().at(0).code == "limit-settings");
}

TEST_CASE("limits of a document are those the caller chose", "[decode]") {
  const auto load_with = [](const Limits& limits, const std::string& text) {
    LoadOptions options;
    options.limits = limits;
    const auto timeline = load_text(text, "a.yaml", options);
    return timeline ? std::string() : timeline.diagnostics().items().at(0).code;
  };
  const std::string text =
      "events:\n- {date: 2003, title: abcdef, description: \"a\\n\\nb\"}\n- {date: 2004, title: b}\n"
      "groups: {A: {parent: B}, B: {parent: C}, C: {parent: D}, D: {}}\n";
  CHECK(load_with({}, text).empty());
  struct Case {
    std::int64_t Limits::*limit;
    std::int64_t enough;
    std::string_view code;
  };
  for (const auto& [limit, enough, code] : {Case{&Limits::input_bytes, 200, "limit-input-bytes"},
                                            {&Limits::nesting, 4, "limit-nesting"},
                                            {&Limits::nodes, 50, "limit-nodes"},
                                            {&Limits::items, 4, "limit-items"},
                                            {&Limits::events, 2, "limit-events"},
                                            {&Limits::title_length, 6, "limit-title-length"},
                                            {&Limits::body_length, 3, "limit-body-length"},
                                            {&Limits::lines, 2, "limit-lines"}}) {
    INFO(code);
    Limits limits;
    limits.*limit = enough;
    CHECK(load_with(limits, text).empty());
    limits.*limit = 1;
    CHECK(load_with(limits, text) == code);
  }
}

TEST_CASE("a timeline has at most as many events as its limit", "[decode]") {
  std::string text;
  for (std::int64_t i = 0; i <= limits::events.value; ++i) text += "- {date: 2003, title: a}\n";
  CHECK(load_codes(text) == "limit-events");
}

TEST_CASE("all labels together have a limit, which is told once", "[decode]") {
  const auto make = [](std::int64_t events) {
    std::string text = "- {date: 2003, title: a, description: &a " + std::string(20'000, 'x') + "}\n";
    for (std::int64_t i = 1; i < events; ++i) text += "- {date: 2003, title: a, description: *a}\n";
    return text;
  };
  const std::int64_t most = limits::text_length.value / (20'000 - 40);
  CHECK(load_codes(make(most)).empty());
  CHECK(load_codes(make(most + 1)) == "limit-text-length");
  CHECK(load_codes(make(300)) == "limit-text-length");
}

TEST_CASE("the first forty characters of a text count for nothing", "[decode]") {
  const auto load_with = [](std::int64_t most) {
    LoadOptions options;
    options.limits.text_length = most;
    const std::string title = std::string(45, 'a');
    const std::string text = "events: [{date: 2003, title: " + title + "}, {date: 2004, title: " + title + "}]\n";
    return static_cast<bool>(load_text(text, "a.yaml", options));
  };
  CHECK(load_with(10));
  CHECK_FALSE(load_with(9));
}

TEST_CASE("mistakes beyond a thousand are not kept", "[decode]") {
  std::string text;
  for (int i = 0; i < 3'000; ++i) text += "- {date: 20x3, title: a}\n";
  const Result<Timeline> timeline = load_text(text, "a");
  REQUIRE_FALSE(timeline);
  CHECK(timeline.diagnostics().items().size() == 1'001);
  CHECK(timeline.diagnostics().items()[0].code == "too-many-mistakes");
}

TEST_CASE("a language tag is letters and hyphens", "[decode]") {
  for (const std::string tag : {"en", "pt-BR", "zh-Hant-TW", "de-1996", "no"})
    CHECK(load_yaml("lang: " + tag + "\n" + one_event).lang == tag);
  for (const std::string tag : {"e", "en_US", "en-", "-en", "1en", "english language", "abcdefghi"})
    CHECK(load_codes("lang: '" + tag + "'\n" + one_event) == "bad-lang");
}

TEST_CASE("a missing date or title is not told again where a near miss was", "[decode]") {
  CHECK(load_codes("- {datee: 2003, title: a}") == "unknown-key");
  CHECK(load_codes("- {date: 2003, titel: a}") == "unknown-key");
  CHECK(load_codes("- {datee: 2003, titel: a}\n- {datee: 2003, titel: a}\n") ==
        "unknown-key unknown-key unknown-key unknown-key");
}
