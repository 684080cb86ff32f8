// SPDX-License-Identifier: MIT
#include "document/key_table.hpp"

#include <algorithm>
#include <array>

namespace chronodraw {

namespace {

using Names = std::string_view[];

// The order in which real files were seen to use them.
constexpr Names start_aliases{"year", "start",   "startDate",  "from",        "start_date", "timestamp",
                              "time", "DTSTART", "created_at", "releaseDate", "when"};
constexpr Names end_aliases{"endDate", "end_date", "to", "till", "DTEND", "eol", "until", "finish"};
constexpr Names time_aliases{"start_time", "startTime"};
constexpr Names end_time_aliases{"end_time", "endTime"};
constexpr Names latest_start_aliases{"latestStart", "latest_start"};
constexpr Names earliest_end_aliases{"earliestEnd", "earliest_end"};
constexpr Names title_aliases{"name",  "headline", "event", "SUMMARY", "summary",
                              "label", "content",  "text",  "subject", "info"};
constexpr Names description_aliases{"text", "content", "note", "notes", "details", "detail", "subtitle", "summary"};
constexpr Names group_aliases{"category", "type", "lane", "track", "section", "phase", "era", "family"};
constexpr Names link_aliases{"url", "href", "title-url"};
constexpr Names color_aliases{"colour"};
constexpr Names display_aliases{"display_date"};
constexpr Names plain_title_aliases{"name", "label"};
constexpr Names plain_description_aliases{"subtitle", "note"};
constexpr Names lang_aliases{"language"};
constexpr Names timezone_aliases{"tz"};
constexpr Names date_order_aliases{"date_order"};
constexpr Names week_start_aliases{"week_start"};

constexpr std::string_view date_help = "when it happened; `a/b` is a span";
constexpr std::string_view end_help = "when it ended; `now` leaves it open";
constexpr std::string_view duration_help = "how long it lasted, instead of an end";
constexpr std::string_view calendar_help = "`julian` for dates of the old style";
constexpr std::string_view color_help = "a colour's name, which the theme decides, or `#RRGGBB`";

using S = KeyScope;
using T = KeyType;

constexpr std::array table{
    KeyRow{S::document, "version", {}, T::integer, "1", "of the document format"},
    KeyRow{S::document, "title", {}, T::text, "", "stands above the picture"},
    KeyRow{S::document, "subtitle", {}, T::text, "", "stands below the title"},
    KeyRow{S::document, "source", {}, T::text, "", "where the facts come from; stands below the picture"},
    KeyRow{S::document, "author", {}, T::text, "", "who made it; in the properties of a PDF, not in the picture"},
    KeyRow{S::document, "keywords", {}, T::list, "", "a text or a list of texts, likewise; else the names of groups"},
    KeyRow{S::document, "lang", lang_aliases, T::text, "", "language of the texts, as in `en` or `pt-BR`"},
    KeyRow{S::document, "locale", {}, T::text, "", "how dates are written, as in `de` or `pt-BR`; as in `lang`"},
    KeyRow{S::document, "direction", {}, T::choice, "", "`ltr` or `rtl`; worked out from the texts"},
    KeyRow{S::document, "timezone", timezone_aliases, T::text, "UTC", "of all dates, as in `Europe/Berlin`"},
    KeyRow{S::document, "calendar", {}, T::choice, "gregorian", calendar_help},
    KeyRow{S::document, "hemisphere", {}, T::choice, "north", "`south` turns the seasons round"},
    KeyRow{S::document, "date-order", date_order_aliases, T::choice, "ymd", "`dmy` or `mdy` to read 03/01/2020"},
    KeyRow{S::document, "week-start", week_start_aliases, T::choice, "monday", "first day of the week"},
    KeyRow{S::document, "groups", {}, T::map, "", "order, titles and colours of groups"},
    KeyRow{S::document, "events", {}, T::list, "", "the events to draw"},
    KeyRow{S::document, "eras", {}, T::list, "", "shaded bands behind everything"},
    KeyRow{S::document, "markers", {}, T::list, "", "key-date lines"},
    KeyRow{S::document, "axis", {}, T::map, "", "the stretch of time to draw"},
    KeyRow{S::document, "uncertainty", {}, T::choice, "full", "`off`, `text` or `full`: how doubt is shown"},
    KeyRow{S::document, "layout", {}, T::choice, "horizontal", "how events are arranged"},
    KeyRow{S::document, "theme", {}, T::text, "paper", "name of a theme, or a theme file beside the document"},
    KeyRow{S::document, "style", {}, T::map, "", "settings that replace those of the theme"},

    KeyRow{S::event, "date", start_aliases, T::date, "", date_help},
    KeyRow{S::event, "end", end_aliases, T::end_date, "", end_help},
    KeyRow{S::event, "duration", {}, T::duration, "", duration_help},
    KeyRow{S::event, "time", time_aliases, T::text, "", "of the day in `date`, as in `09:30`"},
    KeyRow{S::event, "end-time", end_time_aliases, T::text, "", "of the day in `end`"},
    KeyRow{S::event, "latest-start", latest_start_aliases, T::date, "", "it had begun by then"},
    KeyRow{S::event, "earliest-end", earliest_end_aliases, T::date, "", "it had not ended before"},
    KeyRow{S::event, "throughout", {}, T::flag, "false", "it lasted all through its date"},
    KeyRow{S::event, "calendar", {}, T::choice, "", calendar_help},
    KeyRow{S::event, "title", title_aliases, T::text, "", "what happened, in a few words"},
    KeyRow{S::event, "description", description_aliases, T::text, "", "a sentence or two; also a list of paragraphs"},
    KeyRow{S::event, "group", group_aliases, T::text, "", "events of one group share a colour"},
    KeyRow{S::event, "kind", {}, T::choice, "", "`point`, `milestone` or `span`; worked out from the date"},
    KeyRow{S::event, "importance", {}, T::integer, "3", "1 to 5: who keeps the label when room is short"},
    KeyRow{S::event, "color", color_aliases, T::color, "", color_help},
    KeyRow{S::event, "link", link_aliases, T::link, "", "a page to open: http, https or mailto"},
    KeyRow{S::event, "display", display_aliases, T::text, "", "replaces the printed date"},
    KeyRow{S::event, "id", {}, T::text, "", "what the event's id in an SVG ends in; made from the title"},
    KeyRow{S::event, "shape", {}, T::choice, "", "form of the mark", true},
    KeyRow{S::event, "highlight", {}, T::flag, "", "drawn with emphasis", true},
    KeyRow{S::event, "image", {}, T::text, "", "a picture beside the text", true},
    KeyRow{S::event, "icon", {}, T::text, "", "a small picture as the mark", true},
    KeyRow{S::event, "tags", {}, T::list, "", "words to filter by", true},
    KeyRow{S::event, "sources", {}, T::list, "", "where the facts of this event come from", true},

    KeyRow{S::group, "title", plain_title_aliases, T::text, "", "in the legend, instead of the group's name"},
    KeyRow{S::group, "color", color_aliases, T::color, "", color_help},
    KeyRow{S::group,
           "zero",
           {},
           T::date,
           "",
           "where a relative scale counts from: a date or an event's `id`; its first event"},
    KeyRow{S::group, "description", plain_description_aliases, T::text, "", "a line under the heading of its lane"},
    KeyRow{S::group, "parent", {}, T::text, "", "name of the group it lies within"},
    KeyRow{S::group, "groups", {}, T::map, "", "groups within this one"},

    KeyRow{S::era, "date", start_aliases, T::date, "", date_help},
    KeyRow{S::era, "end", end_aliases, T::end_date, "", end_help},
    KeyRow{S::era, "duration", {}, T::duration, "", duration_help},
    KeyRow{S::era, "title", plain_title_aliases, T::text, "", "stands at the top of the band"},
    KeyRow{S::era, "color", color_aliases, T::color, "", color_help},

    KeyRow{S::marker, "date", start_aliases, T::date, "", date_help},
    KeyRow{S::marker, "title", plain_title_aliases, T::text, "", "stands at the line"},
    KeyRow{S::marker, "color", color_aliases, T::color, "", color_help},
    KeyRow{S::marker, "display", display_aliases, T::text, "", "replaces the printed date"},

    KeyRow{S::axis, "from", {}, T::date, "", "first date to draw"},
    KeyRow{S::axis, "to", {}, T::date, "", "last date to draw"},
    KeyRow{S::axis, "ticks", {}, T::text, "", "`month`, `5 years`, `2 hours`, `decade` or `none`; worked out"},
    KeyRow{S::axis, "format", {}, T::text, "", "of the labels, as in `yyyy`, `MMM yyyy` or `HH:mm`; worked out"},
    KeyRow{S::axis, "direction", {}, T::choice, "", "`ltr` or `rtl`; as the page"},
    KeyRow{S::axis, "scale", {}, T::choice, "chronological", "or `relative`, `log`, `sequential`, `interim`"},
    KeyRow{S::axis, "breaks", {}, T::list, "", "what to leave out: `auto`, or a list such as `[1950/1980]`"},

    KeyRow{S::layout, "name", {}, T::choice, "horizontal", "how events are arranged"},
    KeyRow{S::layout, "columns", {}, T::integer, "", "of labels in a list, 1 or 2; as the page has room"},
    KeyRow{
        S::layout, "gaps", {}, T::choice, "full", "of a list: `full`, or `compressed` where nothing happens for long"},
    KeyRow{S::layout, "aspect", {}, T::text, "", "of the picture, width by height, as in `4:3`; as high as needed"},
    KeyRow{S::layout, "row", {}, T::text, "", "of a wrapped timeline: `decade`, `25 years`, `quarter`; worked out"},
    KeyRow{S::layout, "rows", {}, T::choice, "packed", "of lanes: `packed`, or `waterfall` with a row for every event"},
    KeyRow{S::layout, "dates", {}, T::flag, "", "of lanes: whether dates are printed; those of points only"},
};

bool has_name(const KeyRow& row, std::string_view name) {
  return row.name == name || std::find(row.aliases.begin(), row.aliases.end(), name) != row.aliases.end();
}

}  // namespace

std::span<const KeyRow> all_keys() { return table; }

const KeyRow* find_key(KeyScope scope, std::string_view name) {
  const auto found = std::find_if(table.begin(), table.end(),
                                  [&](const KeyRow& row) { return row.scope == scope && has_name(row, name); });
  return found == table.end() ? nullptr : &*found;
}

std::vector<std::string_view> key_names(KeyScope scope) {
  std::vector<std::string_view> names;
  for (const KeyRow& row : table) {
    if (row.scope != scope || row.is_planned) continue;
    names.push_back(row.name);
    names.insert(names.end(), row.aliases.begin(), row.aliases.end());
  }
  return names;
}

std::string_view scope_name(KeyScope scope) {
  constexpr std::array<std::string_view, 7> names{"document", "event", "group", "era", "marker", "axis", "layout"};
  return names[static_cast<std::size_t>(scope)];
}

}  // namespace chronodraw
