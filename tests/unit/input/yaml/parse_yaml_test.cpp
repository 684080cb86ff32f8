// SPDX-License-Identifier: MIT
#include <catch2/catch.hpp>

#include "base/limits.hpp"
#include "support/load_yaml.hpp"

using namespace chronodraw;

namespace {

/// A tree in one line: `{a: [b, "c"], d: ~}`, quotes by style.
std::string dump(const Node& node) {
  std::string text;
  if (const List* list = find_list(node)) {
    for (const Node& item : list->items) text += (text.empty() ? "" : ", ") + dump(item);
    return "[" + text + "]";
  }
  if (const Map* map = find_map(node)) {
    for (const MapEntry& entry : map->entries)
      text += (text.empty() ? "" : ", ") + entry.key + ": " + dump(entry.value);
    return "{" + text + "}";
  }
  const Scalar& scalar = *find_scalar(node);
  constexpr std::string_view marks = "~_\"|>";
  const char mark = marks[static_cast<std::size_t>(scalar.style)];
  return mark == '~' ? "~" : mark == '_' ? scalar.text : mark + scalar.text + mark;
}

std::string parse(const std::string& text) { return dump(parse_text(text).root); }

/// The source text of a node's first line.
std::string find_source(const Document& document, Span span) {
  const Place place = find_place(document, span);
  return std::to_string(place.line) + ":" + std::to_string(place.column) + " " +
         place.source_line.substr(static_cast<std::size_t>(place.column) - 1, static_cast<std::size_t>(place.length));
}

std::string parse_code(const std::string& text) {
  const Result<Document> document = parse_yaml(std::make_shared<const SourceFile>("a", text));
  if (document) return document.value().mistakes.empty() ? "" : document.value().mistakes.items()[0].code;
  return document.diagnostics().items().back().code;
}

std::string repeat(const std::string& text, std::int64_t times) {
  std::string all;
  for (std::int64_t i = 0; i < times; ++i) all += text;
  return all;
}

}  // namespace

TEST_CASE("lists, maps and scalars keep their order and style", "[yaml]") {
  CHECK(parse("b: 1\na: [x, 'y', \"z\"]\nc:\n  - {d: e}\n  -\n") == "{b: 1, a: [x, \"y\", \"z\"], c: [{d: e}, ~]}");
  CHECK(parse("- |\n  one\n  two\n- >\n  one\n  two\n") == "[|one\ntwo\n|, >one two\n>]");
  CHECK(parse("- one\n  two\n") == "[one two]");
}

TEST_CASE("values stay texts, whatever they look like", "[yaml]") {
  CHECK(parse("[2003, 0044, 12:30, 1.10, true, no, 2024-01-28, 0x10, -44]") ==
        "[2003, 0044, 12:30, 1.10, true, no, 2024-01-28, 0x10, -44]");
}

TEST_CASE("nothing, ~ and null are no value, but their quoted selves are", "[yaml]") {
  CHECK(parse("a:\nb: ~\nc: null\nd: ''\ne: 'null'") == "{a: ~, b: ~, c: ~, d: \"\", e: \"null\"}");
}

TEST_CASE("a file without a document has nothing in it", "[yaml]") {
  const std::string text = GENERATE(as<std::string>{}, "", "\n\n", "# only this\n", "---\n", "---\n---\n", "...\n");
  CHECK(parse(text) == "~");
}

TEST_CASE("markers and directives around one document are fine", "[yaml]") {
  CHECK(parse("%YAML 1.2\n---\na: b\n...\n") == "{a: b}");
  CHECK(parse("---\na: b\n---\n") == "{a: b}");
  CHECK(parse("---\n---\na: b\n") == "{a: b}");
}

TEST_CASE("tags are passed over", "[yaml]") { CHECK(parse("- !ruby/object {a: !!str 2003}\n") == "[{a: 2003}]"); }

TEST_CASE("aliases share what they name", "[yaml]") {
  const Document document = parse_text("- &x {a: b}\n- *x\n- &y text\n- *y\n");
  CHECK(dump(document.root) == "[{a: b}, {a: b}, text, text]");
  const List& list = *find_list(document.root);
  CHECK(find_map(list.items[0]) == find_map(list.items[1]));
}

TEST_CASE("a later anchor of the same name takes over", "[yaml]") {
  CHECK(parse("- &x a\n- *x\n- &x b\n- *x\n") == "[a, a, b, b]");
}

TEST_CASE("merge keys bring in what is not there", "[yaml]") {
  CHECK(parse("- &x {a: 1, b: 2}\n- {<<: *x, a: 3}\n") == "[{a: 1, b: 2}, {a: 3, b: 2}]");
  CHECK(parse("- &x {a: 1}\n- &y {a: 2, b: 2}\n- <<: [*x, *y]\n  c: 3\n") ==
        "[{a: 1}, {a: 2, b: 2}, {c: 3, a: 1, b: 2}]");
}

TEST_CASE("a quoted merge key is a key, and one that names no map is a mistake", "[yaml]") {
  CHECK(parse("- &x {a: 1}\n- {'<<': *x}\n") == "[{a: 1}, {<<: {a: 1}}]");
  const Document document = parse_text("- <<: text\n- <<: [{a: 1}, []]\n- {<<: {a: 1}, <<: {a: 2, b: 2}}\n");
  CHECK(dump(document.root) == "[{}, {a: 1}, {a: 1, b: 2}]");
  CHECK(document.mistakes.items().size() == 3);
}

TEST_CASE("places cover the words they speak of", "[yaml]") {
  const Document document =
      parse_text("title: \xC3\xA9t\xC3\xA9 # c\n'quoted': \"a b\"\nlist: [x, yy ]\nmap:\n  k: v\n");
  const Map& map = *find_map(document.root);
  CHECK(find_source(document, map.entries[0].key_span) == "1:1 title");
  CHECK(find_place(document, map.entries[0].value.span).length == 3);
  CHECK(find_source(document, map.entries[1].key_span) == "2:1 'quoted'");
  CHECK(find_source(document, map.entries[1].value.span) == "2:11 \"a b\"");
  CHECK(find_source(document, map.entries[2].value.span) == "3:7 [x, yy ]");
  CHECK(find_source(document, find_list(map.entries[2].value)->items[1].span) == "3:11 yy");
  CHECK(find_source(document, map.entries[3].value.span) == "5:3 k: v");
}

TEST_CASE("the place of a text over several lines is its first line", "[yaml]") {
  const Document document = parse_text("- one\n  two\n- |\n  three\n- \"four\n  five\"\n- &a !t six\n-\n");
  const std::vector<Node>& items = find_list(document.root)->items;
  CHECK(find_source(document, items[0].span) == "1:3 one");
  CHECK(find_source(document, items[1].span) == "3:3 |");
  CHECK(find_source(document, items[2].span) == "5:3 \"four");
  CHECK(find_source(document, items[3].span) == "7:9 six");
  CHECK(find_source(document, items[4].span) == "8:1 -");
}

TEST_CASE("a quoted text may go on where it is indented", "[yaml]") {
  CHECK(parse("- title: \"one\n    two: three\"\n  date: 2003\n") == "[{title: \"one two: three\", date: 2003}]");
  CHECK(parse("a: \"one\ntwo\"\n") == "{a: \"one two\"}");
  CHECK(parse_code("a: \"one\nb: two\"\n") == "unclosed-quote");
  CHECK(parse_code("- \"one\n- two\"\n") == "unclosed-quote");
}

TEST_CASE("duplicate keys are told, and the first one counts", "[yaml]") {
  const Document document = parse_text("a: 1\nb: 2\na: 3\na: 4\n");
  CHECK(dump(document.root) == "{a: 1, b: 2}");
  CHECK(document.mistakes.items().size() == 2);
  std::string many;
  for (int i = 0; i < 100; ++i) many += "k" + std::to_string(i) + ": x\n";
  CHECK(parse_code(many).empty());
  CHECK(parse_code(many + "k77: x\n") == "duplicate-key");
}

TEST_CASE("nesting has a limit", "[yaml]") {
  CHECK(parse_code(repeat("- ", limits::nesting.value) + "x") == "");
  CHECK(parse_code(repeat("- ", limits::nesting.value + 1) + "x") == "limit-nesting");
}

TEST_CASE("the items of a list and of a map have a limit", "[yaml]") {
  CHECK(parse_code(repeat("- x\n", limits::items.value + 1)) == "limit-items");
  CHECK(parse_code(repeat("a: x\n", limits::items.value + 1)) == "limit-items");
}

TEST_CASE("nodes are counted at every visit of an alias", "[yaml]") {
  std::string text = "- &a0 [x,x,x,x,x,x,x,x,x]\n";
  for (int i = 1; i < 6; ++i) {
    const std::string before = "*a" + std::to_string(i - 1);
    text += "- &a" + std::to_string(i) + " [" + repeat(before + ",", 8) + before + "]\n";
  }
  CHECK(parse_code(text) == "");
  CHECK(parse_code(text + "- [" + repeat("*a5,", 16) + "*a5]\n") == "limit-nodes");
}

TEST_CASE("long texts count for more when they are repeated", "[yaml]") {
  const std::string text = "- &a " + std::string(20'000, 'x') + "\n";
  CHECK(parse_code(text + repeat("- *a\n", 4'000)) == "");
  CHECK(parse_code(text + repeat("- *a\n", 7'000)) == "limit-nodes");
}

TEST_CASE("merged entries count as the copies they are", "[yaml]") {
  std::string text = "- &a {z: 1";
  for (int i = 0; i < 1'000; ++i) text += ", k" + std::to_string(i) + ": 1";
  text += "}\n";
  CHECK(parse_code(text + repeat("- {<<: *a}\n", 100)) == "");
  CHECK(parse_code(text + repeat("- {<<: *a}\n", 1'000)) == "limit-nodes");
}

TEST_CASE("what yaml-cpp would keep whole in memory has a limit", "[yaml]") {
  const auto size = static_cast<std::size_t>(limits::item_bytes.value);
  CHECK(parse_code("a: " + std::string(size / 2, 'x')) == "");
  CHECK(parse_code("a: " + std::string(size * 2, 'x')) == "limit-item-bytes");
  CHECK(parse_code("a: b\n 'x\nc: " + std::string(size * 2, '[') + "'") == "limit-item-bytes");
}
