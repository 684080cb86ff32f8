// SPDX-License-Identifier: MIT
#include "pipeline/view.hpp"

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>

#include "base/edit_distance.hpp"
#include "base/limits.hpp"
#include "base/numbers.hpp"
#include "calendar/read_date.hpp"

namespace chronodraw {

namespace {

void add_error(Diagnostics& to, Fault fault, std::string code, std::string message, std::string hint) {
  Diagnostic diagnostic{Severity::error, fault, std::move(code), std::move(message), {}, {}};
  if (!hint.empty()) diagnostic.hints.push_back(std::move(hint));
  to.add(std::move(diagnostic));
}

void check_length(Diagnostics& to, std::string_view what, Px length, const Limit& limit, bool most) {
  const Px bound = px(static_cast<double>(limit.value));
  if (most ? length <= bound : length >= bound) return;
  const std::string side = most ? "at most " : "at least ";
  const std::string value = format_number(limit.value) + " px";
  add_error(to, Fault::limit, "limit-" + std::string(limit.name),
            "expected a " + std::string(what) + " of " + side + value + ", found " + format_number(length) +
                " px: the limit `" + std::string(limit.name) + "`",
            "give a " + std::string(what) + " of " + side + value);
}

void check_size(Diagnostics& to, const DrawOptions& options) {
  check_length(to, "width", options.width, limits::width_min, false);
  check_length(to, "width", options.width, limits::width_max, true);
  if (options.height) check_length(to, "height", *options.height, limits::page_side, true);
}

std::optional<DateValue> read_option(Diagnostics& to, std::string_view option, const std::string& text) {
  if (text.empty()) return std::nullopt;
  const DateReading reading = read_date(text);
  if (const auto* date = std::get_if<DateValue>(&reading)) return *date;
  const auto& error = std::get<DateError>(reading);
  add_error(to, Fault::document, "bad-date", "`" + std::string(option) + "`: " + error.message, error.hint);
  return std::nullopt;
}

void check_range(Diagnostics& to, const AxisRange& axis) {
  if (!axis.from || !axis.to) return;
  const Bound from = find_outer_start(*axis.from);
  const Bound until = find_outer_end(*axis.to);
  if (!from.is_finite() || !until.is_finite() || from.at < until.at) return;
  add_error(to, Fault::document, "empty-range",
            "expected `to` after `from`, found `" + axis.to->source + "` before `" + axis.from->source + "`",
            "exchange the two, or leave one away");
}

std::string choose_layout(Diagnostics& to, const Timeline& timeline, const DrawOptions& options) {
  std::string layout = options.layout.empty() ? timeline.layout : options.layout;
  const auto names = layout_names();
  if (layout.empty()) return std::string(names.front());
  if (std::find(names.begin(), names.end(), layout) != names.end()) return layout;
  std::string known;
  for (const std::string_view name : names) known += (known.empty() ? "`" : ", `") + std::string(name) + "`";
  const auto nearest = find_nearest(layout, names);
  add_error(to, Fault::document, "unknown-layout", "unknown layout `" + layout + "`",
            nearest ? "did you mean `" + std::string(*nearest) + "`?" : "the layouts are: " + known);
  return layout;
}

}  // namespace

Result<View> make_view(const Timeline& timeline, const DrawOptions& options) {
  Diagnostics errors;
  View view{timeline, {}, {options.width, options.height, {}}};
  check_size(errors, options);
  if (auto from = read_option(errors, "from", options.from)) view.timeline.axis.from = std::move(from);
  if (auto to = read_option(errors, "to", options.to)) view.timeline.axis.to = std::move(to);
  view.options.today = read_option(errors, "today", options.today);
  check_range(errors, view.timeline.axis);
  view.layout = choose_layout(errors, timeline, options);
  if (errors.has_errors()) return errors;
  return view;
}

}  // namespace chronodraw
