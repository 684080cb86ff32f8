// SPDX-License-Identifier: MIT
#include <catch2/catch.hpp>

#include "base/print_diagnostics.hpp"
#include "support/load_yaml.hpp"

using namespace chronodraw;

namespace {

constexpr const char* document = R"(title: Iraq
groups: { U.S. forces: { color: blue } }
events:
  - { date: 2003, name: Invasion, group: U.S. forces }
  - { date: 2011, title: Combat forces depart }
axis: { from: 2003 }
)";

LoadOptions set(std::vector<Override> overrides) { return {std::move(overrides)}; }

std::string print(const LoadOptions& options) {
  return print_diagnostics(load_text(document, "a.yaml", options).diagnostics(), {});
}

}  // namespace

TEST_CASE("an override replaces a key or adds it", "[overrides]") {
  CHECK(load_yaml(document, set({{"title", "War"}})).title == "War");
  CHECK(load_yaml(document, set({{"subtitle", "War"}})).subtitle == "War");
  CHECK(load_yaml(document, set({{"axis.from", "2001"}})).axis.from->source == "2001");
  CHECK(load_yaml(document, set({{"axis.to", "2030"}})).axis.to->source == "2030");
  CHECK(load_yaml(document, set({{"events.1.title", "x"}})).events[1].title == "x");
  CHECK(load_yaml(document, set({{"style.title.size", "30px"}})).style.at(0).key == "title.size");
  CHECK(load_yaml(document, set({{"layout.name", "horizontal"}})).layout.name == "horizontal");
}

TEST_CASE("later overrides see earlier ones", "[overrides]") {
  CHECK(load_yaml(document, set({{"title", "a"}, {"title", "b"}})).title == "b");
  CHECK(load_yaml(document, set({{"style.a.b", "1"}, {"style.a.c", "2"}})).style.size() == 2);
}

TEST_CASE("keys with dots of their own are found", "[overrides]") {
  const Timeline timeline = load_yaml(document, set({{"groups.U.S. forces.color", "red"}}));
  CHECK(timeline.groups == std::vector<Group>{{"U.S. forces", Swatch::red}});
}

TEST_CASE("an override wins over the other names of its key", "[overrides]") {
  CHECK(load_yaml(document, set({{"events.0.start", "2001"}})).events[0].date.source == "2001");
  CHECK(load_yaml(document, set({{"events.0.title", "x"}})).events[0].title == "x");
  CHECK(load_yaml(document, set({{"events.1.name", "x"}})).events[1].title == "x");
}

TEST_CASE("a bare list is reached by the name it stands for", "[overrides]") {
  const Timeline timeline = load_yaml("- {date: 2003, title: a}\n", set({{"events.0.title", "b"}, {"title", "c"}}));
  CHECK(timeline.events[0].title == "b");
  CHECK(timeline.title == "c");
}

TEST_CASE("an override with an empty value is an empty text", "[overrides]") {
  CHECK(load_yaml(document, set({{"title", ""}})).title.empty());
}

TEST_CASE("the document itself stays as it was", "[overrides]") {
  const Document parsed = parse_text(document);
  CHECK(decode(parsed, set({{"title", "War"}})).timeline.title == "War");
  CHECK(decode(parsed, {}).timeline.title == "Iraq");
}

TEST_CASE("a bad value is told with its place on the command line", "[overrides]") {
  CHECK(print(set({{"title", "x"}, {"axis.from", "20x3"}})) ==
        "--set:2:11: error: expected a date, found `20x3` [bad-date]\n"
        "  2 | axis.from=20x3\n"
        "    |           ^^^^\n"
        "  help: write `2024-01-28`, `2024-01`, `2024` or `28 January 2024`\n");
}

TEST_CASE("a path that leads nowhere is told", "[overrides]") {
  CHECK(print(set({{"events.7.title", "x"}})) ==
        "--set:1:8: error: expected a number from 0 to 1 in the path of `--set`, found `7` [bad-override]\n"
        "  1 | events.7.title=x\n"
        "    |        ^\n"
        "  help: items of a list are counted from 0\n");
  CHECK(print(set({{"title.size", "x"}})) ==
        "--set:1:7: error: expected a map or list on the path of `--set`, found `Iraq` [bad-override]\n"
        "  1 | title.size=x\n"
        "    |       ^^^^\n"
        "  help: set that key itself\n");
  CHECK(print(set({{"axis..from", "x"}})).starts_with("--set:1:6: error: expected a path such as `axis.from`"));
  CHECK(print(set({{"", "x"}})).starts_with("--set:1:1: error: expected a path such as `axis.from`"));
}

TEST_CASE("an unknown key is never passed over on the command line", "[overrides]") {
  CHECK(load_codes(document, set({{"location", "x"}})) == "unknown-key");
  CHECK(load_codes(document, set({{"events.0.location", "x"}})) == "unknown-key");
  CHECK(load_codes(document, set({{"titel", "x"}})) == "unknown-key");
}

TEST_CASE("bytes of the command line that are no text are told", "[overrides]") {
  CHECK(load_codes(document, set({{"title", "a\xE9"}})) == "control-character");
  CHECK(load_codes(document, set({{"title", "a\x01"}})) == "control-character");
}
