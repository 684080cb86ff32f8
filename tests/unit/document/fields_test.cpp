// SPDX-License-Identifier: MIT
#include <catch2/catch.hpp>

#include "document/fields.hpp"
#include "support/load_yaml.hpp"

using namespace chronodraw;

namespace {

std::string report(const std::string& text, KeyScope scope) {
  const Document document = parse_text(text);
  Diagnostics diagnostics;
  NearestKeys nearest;
  report_unknown_keys(document, *find_map(document.root), scope, nearest, diagnostics);
  std::string told;
  for (const Diagnostic& d : diagnostics.items()) {
    told += d.message;
    for (const std::string& hint : d.hints) told += " / " + hint;
    told += "\n";
  }
  return told;
}

}  // namespace

TEST_CASE("a field is found by the first of its names that has a value", "[fields]") {
  const Document document = parse_text("{name: b, headline: c, title: }");
  const MapEntry* entry = find_field(*find_map(document.root), *find_key(KeyScope::event, "title"));
  REQUIRE(entry != nullptr);
  CHECK(entry->key == "name");
}

TEST_CASE("a near miss is told with the key that was meant", "[fields]") {
  CHECK(report("{titel: x}", KeyScope::event) == "unknown key `titel` in event / did you mean `title`?\n");
  CHECK(report("{Title: x}", KeyScope::event) == "unknown key `Title` in event / did you mean `title`?\n");
  CHECK(report("{edn: 2011}", KeyScope::event) == "unknown key `edn` in event / did you mean `end`?\n");
  CHECK(report("{dat: 2011}", KeyScope::marker) == "unknown key `dat` in marker / did you mean `date`?\n");
}

TEST_CASE("keys for other readers are passed over", "[fields]") {
  CHECK(report("{location: x, lat: 1, ref: 2, no: 3, place: x, \"42\": y}", KeyScope::event).empty());
}

TEST_CASE("a near miss of what is there already is a key of its own", "[fields]") {
  CHECK(report("{date: 2003, form: novel, title: x, titles: y}", KeyScope::event).empty());
  CHECK(report("{form: novel}", KeyScope::event) == "unknown key `form` in event / did you mean `from`?\n");
}

TEST_CASE("in sections that are ours alone every unknown key is told", "[fields]") {
  CHECK(report("{first: 2003}", KeyScope::axis) ==
        "unknown key `first` in axis / known here: `from`, `to`, `ticks`, `format`, `direction`, `scale`, `breaks`\n");
}

TEST_CASE("a key nothing is drawn from yet is told once", "[fields]") {
  const Document document = parse_text("[{image: a}, {image: b}]");
  Diagnostics diagnostics;
  NearestKeys nearest;
  for (const Node& node : find_list(document.root)->items)
    report_unknown_keys(document, *find_map(node), KeyScope::event, nearest, diagnostics);
  REQUIRE(diagnostics.items().size() == 1);
  CHECK(diagnostics.items()[0].severity == Severity::warning);
  CHECK(diagnostics.items()[0].code == "not-drawn");
}

TEST_CASE("the rows that were meant are given back", "[fields]") {
  const Document document = parse_text("{titel: x, location: y}");
  Diagnostics diagnostics;
  NearestKeys nearest;
  const auto meant = report_unknown_keys(document, *find_map(document.root), KeyScope::event, nearest, diagnostics);
  CHECK(has_row(meant, KeyScope::event, "title"));
  CHECK_FALSE(has_row(meant, KeyScope::event, "date"));
}
