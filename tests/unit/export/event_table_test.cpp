// SPDX-License-Identifier: MIT
#include "export/html/event_table.hpp"

#include <catch2/catch.hpp>

#include "support/load_yaml.hpp"

using namespace chronodraw;

TEST_CASE("a table says of every event what there is to say", "[html]") {
  const Timeline timeline = load_yaml(R"(
groups: {Field: {color: blue}}
events:
  - {date: 2003, title: First, id: one, description: It begins., group: Field, link: "https://example.org/?a=1&b=2"}
  - {date: 2024-01-28, title: Second, display: last winter}
eras: [{date: 2004/2005, title: Quiet years}]
markers: [{date: 2006, title: A line}]
)");
  CHECK(make_event_table(timeline, "Two events", {}) ==
        R"(<table>
<caption>Two events</caption>
<thead>
<tr><th scope="col">Date</th><th scope="col">Event</th><th scope="col">Group</th><th scope="col">Link</th></tr>
</thead>
<tbody>
<tr id="one" data-group="0"><td>2003</td><td><b>First</b><p>It begins.</p></td><td>Field</td><td><a href="https://example.org/?a=1&amp;b=2">https://example.org/?a=1&amp;b=2</a></td></tr>
<tr id="second"><td>last winter</td><td><b>Second</b></td><td></td><td></td></tr>
</tbody>
<tbody>
<tr><td>from 2004 to 2005</td><td>Quiet years</td><td></td><td></td></tr>
<tr><td>2006</td><td>A line</td><td></td><td></td></tr>
</tbody>
</table>
)");
}

TEST_CASE("groups and links have no column where no event has one", "[html]") {
  const Timeline timeline = load_yaml("events: [{date: 2003, title: First}]");
  CHECK(
      make_event_table(timeline, "One", {}).find("<tr><th scope=\"col\">Date</th><th scope=\"col\">Event</th></tr>") !=
      std::string::npos);
}

TEST_CASE("no text of an event becomes markup", "[html]") {
  Timeline timeline;
  for (const char* const text : {"</td></table><script>x</script>", "<!-- ", "]]>", "\"' onload=x"}) {
    Event event;
    event.id = event.title = event.description = event.display = text;
    timeline.events.push_back(event);
  }
  const std::string table = make_event_table(timeline, "</caption><script>", {});
  CHECK(table.find("<script") == std::string::npos);
  CHECK(table.find("<!--") == std::string::npos);
  CHECK(table.find("]]>") == std::string::npos);
  CHECK(table.find("id=\"-\"") == std::string::npos);
  CHECK(table.find("<b>&lt;/td&gt;&lt;/table&gt;&lt;script&gt;x&lt;/script&gt;</b>") != std::string::npos);
}

TEST_CASE("no row takes an id of the page", "[html]") {
  const Timeline timeline =
      load_yaml("events: [{date: 2003, title: A, id: events}, {date: 2004, title: B, id: picture}]");
  const std::string table = make_event_table(timeline, "Two", {});
  CHECK(table.find("<tr id=\"events-2\">") != std::string::npos);
  CHECK(table.find("<tr id=\"picture-2\">") != std::string::npos);
}
