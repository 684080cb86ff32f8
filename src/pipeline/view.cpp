// SPDX-License-Identifier: MIT
#include "pipeline/view.hpp"

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "base/limits.hpp"
#include "base/make_diagnostic.hpp"
#include "base/numbers.hpp"
#include "calendar/read_date.hpp"
#include "pipeline/choices.hpp"
#include "pipeline/warnings.hpp"

namespace chronodraw {

namespace {

void add_error(Diagnostics& to, std::string code, std::string message, std::string hint) {
  std::vector<std::string> hints;
  if (!hint.empty()) hints.push_back(std::move(hint));
  to.add(make_error(std::move(code), std::move(message), {}, std::move(hints)));
}

void check_length(Diagnostics& to, std::string_view what, Px length, const Limit& limit) {
  const Px bound = px(static_cast<double>(limit.value));
  if (limit.is_least ? length >= bound : length <= bound) return;
  const std::string side = limit.is_least ? "at least " : "at most ";
  to.add(make_limit_error(limit, "a " + std::string(what) + " of ", format_number(length) + " px", {},
                          "give a " + std::string(what) + " of " + side + format_number(limit.value) + " px"));
}

void check_size(Diagnostics& to, const DrawOptions& options) {
  check_length(to, "width", options.width, limits::width_min);
  check_length(to, "width", options.width, limits::width_max.in(options.limits));
  if (options.height) check_length(to, "height", *options.height, limits::page_side.in(options.limits));
}

std::optional<DateValue> read_option(Diagnostics& to, std::string_view option, const std::string& text,
                                     const DateHabits& habits) {
  if (text.empty()) return std::nullopt;
  const DateReading reading = read_date(text, habits);
  if (const auto* date = std::get_if<DateValue>(&reading)) return *date;
  const auto& error = std::get<DateError>(reading);
  add_error(to, "bad-date", "`" + std::string(option) + "`: " + error.message, error.hint);
  return std::nullopt;
}

void check_range(Diagnostics& to, const AxisRange& axis) {
  if (!axis.from || !axis.to) return;
  const Bound from = find_outer_start(*axis.from);
  const Bound until = find_outer_end(*axis.to);
  if (!from.is_finite() || !until.is_finite() || from.at < until.at) return;
  add_error(to, "empty-range",
            "expected `to` after `from`, found `" + axis.to->source + "` before `" + axis.from->source + "`",
            "exchange the two, or leave one away");
}

/// Whether any of the date may lie in the stretch to draw.
bool is_in_view(const DateValue& date, const AxisRange& axis) {
  const auto is_over = [](const Bound& end, const Bound& start) {
    return end.is_finite() && start.is_finite() && end.at <= start.at;
  };
  const bool early = axis.from && is_over(find_outer_end(date), find_outer_start(*axis.from));
  const bool late = axis.to && is_over(find_outer_end(*axis.to), find_outer_start(date));
  return !early && !late;
}

/// How many went.
template <class Dated>
std::int64_t keep_in_view(std::vector<Dated>& list, const AxisRange& axis) {
  return static_cast<std::int64_t>(
      std::erase_if(list, [&](const Dated& item) { return !is_in_view(item.date, axis); }));
}

/// Leaves away what lies wholly outside the stretch to draw: said aloud where the document's own axis leaves it out.
void keep_part(Diagnostics& to, Timeline& timeline, bool asked_for) {
  const std::int64_t events = keep_in_view(timeline.events, timeline.axis);
  const std::int64_t eras = keep_in_view(timeline.eras, timeline.axis);
  const std::int64_t markers = keep_in_view(timeline.markers, timeline.axis);
  const std::int64_t lost = events + eras + markers;
  if (events > 0 && timeline.events.empty()) {
    add_error(to, "nothing-in-view", "no event lies between `from` and `to`", "widen the axis");
  } else if (lost > 0 && !asked_for) {
    const std::string counts =
        format_counts({{events, "event", "events"}, {eras, "era", "eras"}, {markers, "marker", "markers"}});
    to.add(make_warning(
        "outside-axis",
        counts + (lost == 1 ? " lies" : " lie") + " outside the axis and " + (lost == 1 ? "is" : "are") + " not drawn",
        {}, {"widen `axis`, or remove " + std::string(lost == 1 ? "it" : "them")}));
  }
}

std::shared_ptr<const Locale> choose_locale(Diagnostics& to, const std::string& tag) {
  LocaleReading reading = load_locale(tag);
  if (auto* locale = std::get_if<std::shared_ptr<const Locale>>(&reading)) return std::move(*locale);
  const auto& error = std::get<LocaleError>(reading);
  add_error(to, error.code, error.message, error.hint);
  return nullptr;
}

/// The language of the texts is a wish only: what it cannot have stays English.
std::shared_ptr<const Locale> choose_locale_of_language(Diagnostics& to, const std::string& lang) {
  LocaleReading reading = load_locale(lang);
  if (auto* locale = std::get_if<std::shared_ptr<const Locale>>(&reading)) return std::move(*locale);
  const auto& error = std::get<LocaleError>(reading);
  if (error.kind == LocaleError::Kind::no_library) {
    to.add({Severity::warning, Fault::document, error.code, error.message, {}, {error.hint}});
  }
  return nullptr;
}

/// The caller's, the document's, or that of its texts.
void set_locale(Diagnostics& to, View& view, const std::string& asked_for) {
  const Timeline& timeline = view.timeline;
  const std::string& tag = asked_for.empty() ? timeline.locale : asked_for;
  view.locale = tag.empty() ? choose_locale_of_language(to, timeline.lang) : choose_locale(to, tag);
  view.options.dates.locale = view.locale.get();
}

void set_zone(View& view) {
  view.zone = std::make_shared<const Zone>(view.timeline.habits.zone);
  view.options.dates.zone = view.zone.get();
  view.options.dates.week_start = view.timeline.habits.week_start;
}

/// Rows are cut where the calendar says, and each has all of its time.
void warn_of_axis(Diagnostics& to, const View& view) {
  if (view.layout != "wrapped") return;
  const AxisRange& axis = view.timeline.axis;
  if (axis.scale != ScaleKind::chronological)
    to.add(make_warning("not-wrapped", "only a chronological axis can be cut into rows: one row is drawn", {},
                        {"leave `axis.scale` away, or choose another layout"}));
  if (!axis.breaks.empty() || axis.has_auto_breaks)
    to.add(make_warning("no-breaks", "the rows of a wrapped timeline have no breaks", {},
                        {"leave `axis.breaks` away, or choose another layout"}));
}

/// The height that was asked for, else what the wished shape gives.
std::optional<Px> find_height(const Timeline& timeline, const DrawOptions& options) {
  if (options.height || !timeline.layout.aspect) return options.height;
  return px(options.width.value() / *timeline.layout.aspect);
}

}  // namespace

Result<View> make_view(const Timeline& timeline, const DrawOptions& options) {
  Diagnostics errors;  // and warnings
  View view{timeline, {}, {options.width, find_height(timeline, options), {}, {}}, {}, {}};
  view.options.quality = options.quality;
  view.options.pages = options.pages;
  check_size(errors, options);
  if (auto from = read_option(errors, "from", options.from, timeline.habits)) view.timeline.axis.from = std::move(from);
  if (auto to = read_option(errors, "to", options.to, timeline.habits)) view.timeline.axis.to = std::move(to);
  view.options.today = read_option(errors, "today", options.today, timeline.habits);
  check_range(errors, view.timeline.axis);
  set_locale(errors, view, options.locale);
  set_zone(view);
  view.layout = choose_layout(errors, timeline, options);
  warn_of_axis(errors, view);
  if (!errors.has_errors()) keep_part(errors, view.timeline, !options.from.empty() || !options.to.empty());
  if (errors.has_errors()) return errors;
  return {std::move(view), std::move(errors)};
}

}  // namespace chronodraw
