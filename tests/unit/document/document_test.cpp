// SPDX-License-Identifier: MIT
#include <catch2/catch.hpp>

#include "support/load_yaml.hpp"

using namespace chronodraw;

TEST_CASE("a node is described by what it is", "[document]") {
  const Document document = parse_text("- text\n- [a]\n- {a: b}\n-\n- \"a\\nb\"\n- " + std::string(50, 'x') + "\n");
  const List& list = *find_list(document.root);
  CHECK(describe_node(list.items[0]) == "`text`");
  CHECK(describe_node(list.items[1]) == "a list");
  CHECK(describe_node(list.items[2]) == "a map");
  CHECK(describe_node(list.items[3]) == "nothing");
  CHECK(describe_node(list.items[4]) == "`a...`");
  CHECK(describe_node(list.items[5]) == "`" + std::string(40, 'x') + "...`");
}

TEST_CASE("spans beyond the source lie in the overrides", "[document]") {
  Document document = parse_text("a: b\n");
  document.overrides = std::make_shared<const SourceFile>("--set", "x=1\ny=22\n");
  const std::uint32_t base = find_override_base(document);
  const Place place = find_place(document, {base + 6, base + 8});
  CHECK(place.file == "--set");
  CHECK(place.line == 2);
  CHECK(place.column == 3);
  CHECK(place.source_line == "y=22");
  CHECK(find_place(document, {0, 1}).file == "test.yaml");
}
