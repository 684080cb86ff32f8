// SPDX-License-Identifier: MIT
#include "layout/shared/axis_note.hpp"

#include "calendar/civil.hpp"
#include "calendar/date_words.hpp"
#include "calendar/format/phrase.hpp"
#include "calendar/read_date.hpp"
#include "calendar/zone/local_time.hpp"
#include "layout/scale/find_breaks.hpp"
#include "layout/scale/find_log_unit.hpp"
#include "layout/shared/domain.hpp"

namespace chronodraw {

namespace {

/// The year of the end of the view; its day where the scale counts in less than years.
std::string format_log_end(const Page& page, const Domain& domain) {
  constexpr std::int64_t year = 365 * seconds_per_day;
  const Zone& zone = page.timeline.habits.zone;
  const CivilDate date = find_civil_time(find_local_time(zone, {domain.to.seconds - 1})).date;
  const bool in_years = find_log_unit(page.timeline, domain) >= year;
  DateHabits plain;
  plain.zone = zone;
  const DateReading reading = read_date(in_years ? format_iso_year(date.year) : format_iso_date(date), plain);
  const auto* value = std::get_if<DateValue>(&reading);
  return value == nullptr ? std::string{} : format_date(*value, page.options.dates);
}

std::string make_breaks_note(const Page& page, const Domain& domain) {
  const Words& words = find_words(page);
  std::string ranges;
  const std::vector<AxisBreak> breaks = find_breaks(page.timeline, domain);
  for (std::size_t i = 0; i < breaks.size(); ++i) {
    if (i > 0) ranges += i + 1 == breaks.size() ? words.and_word : words.comma;
    ranges += format_date(breaks[i].range, page.options.dates);
  }
  return ranges.empty() ? std::string{} : fill(words.axis_notes.breaks, ranges);
}

}  // namespace

std::string make_axis_note(const Page& page) {
  const AxisNotes& notes = find_words(page).axis_notes;
  switch (page.timeline.axis.scale) {
    case ScaleKind::relative:
      return std::string{notes.relative};
    case ScaleKind::sequential:
      return std::string{notes.sequential};
    case ScaleKind::interim:
      return std::string{notes.interim};
    case ScaleKind::logarithmic: {
      const Domain domain = find_domain(page.timeline, page.options.today);
      return fill(notes.logarithmic, format_log_end(page, domain));
    }
    case ScaleKind::chronological:
      break;
  }
  return make_breaks_note(page, find_domain(page.timeline, page.options.today));
}

}  // namespace chronodraw
