// SPDX-License-Identifier: MIT
#include "export/html/event_table.hpp"

#include <algorithm>

#include "base/numbers.hpp"
#include "paint/describe.hpp"
#include "scene/ids.hpp"
#include "scene/svg_frame.hpp"

namespace chronodraw {

namespace {

/// Ids of the page itself, which no row may have.
IdSet make_row_ids() {
  return IdSet({"picture", "events", "axis", "controls", "bar", "search", "count", "tip", "time-clip"});
}

class TableWriter {
 public:
  TableWriter(const Timeline& timeline, const DateStyle& dates) : timeline_(timeline), dates_(dates) {
    for (const Event& event : timeline.events) {
      has_groups_ = has_groups_ || event.group.has_value();
      has_links_ = has_links_ || !event.link.empty();
    }
  }

  std::string run(const std::string& caption) {
    to_ = "<table>\n<caption>";
    append_escaped(to_, caption);
    to_ += "</caption>\n<thead>\n<tr><th scope=\"col\">Date</th><th scope=\"col\">Event</th>";
    if (has_groups_) to_ += "<th scope=\"col\">Group</th>";
    if (has_links_) to_ += "<th scope=\"col\">Link</th>";
    to_ += "</tr>\n</thead>\n<tbody>\n";
    for (const Event& event : timeline_.events) append_event(event);
    to_ += "</tbody>\n";
    append_surroundings();
    return to_ + "</table>\n";
  }

 private:
  void append_cell(std::string_view element, std::string_view text) {
    to_.append("<").append(element).append(">");
    append_escaped(to_, text);
    to_.append("</").append(element.substr(0, element.find(' '))).append(">");
  }

  void append_event(const Event& event) {
    to_ += "<tr";
    append_attribute(to_, "id", ids_.add(event.id));
    if (event.group) append_attribute(to_, "data-group", format_number(std::int64_t{*event.group}));
    to_ += ">";
    append_cell("td", describe_date(event, dates_));
    to_ += "<td>";
    append_cell("b", event.title);
    if (!event.description.empty()) append_cell("p", event.description);
    to_ += "</td>";
    if (has_groups_) append_cell("td", event.group ? find_group(*event.group).title : std::string_view());
    if (has_links_) append_link(event.link);
    to_ += "</tr>\n";
  }

  void append_link(const std::string& link) {
    to_ += "<td>";
    if (!link.empty()) {
      to_ += "<a";
      append_attribute(to_, "href", link);
      to_ += ">";
      append_escaped(to_, link);
      to_ += "</a>";
    }
    to_ += "</td>";
  }

  /// Eras and key dates, as rows of their own.
  void append_surroundings() {
    if (timeline_.eras.empty() && timeline_.markers.empty()) return;
    to_ += "<tbody>\n";
    for (const Era& era : timeline_.eras) append_plain_row(format_date_in_words(era.date, dates_), era.title);
    for (const Marker& marker : timeline_.markers) append_plain_row(describe_date(marker, dates_), marker.title);
    to_ += "</tbody>\n";
  }

  void append_plain_row(std::string_view date, std::string_view title) {
    to_ += "<tr>";
    append_cell("td", date);
    append_cell("td", title);
    for (const bool has_more : {has_groups_, has_links_})
      if (has_more) to_ += "<td></td>";
    to_ += "</tr>\n";
  }

  [[nodiscard]] const Group& find_group(int index) const { return timeline_.groups[static_cast<std::size_t>(index)]; }

  const Timeline& timeline_;
  const DateStyle& dates_;
  bool has_groups_{false};
  bool has_links_{false};
  IdSet ids_{make_row_ids()};
  std::string to_;
};

}  // namespace

std::string make_event_table(const Timeline& timeline, const std::string& caption, const DateStyle& dates) {
  return TableWriter(timeline, dates).run(caption);
}

}  // namespace chronodraw
