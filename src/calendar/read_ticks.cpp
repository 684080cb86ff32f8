// SPDX-License-Identifier: MIT
#include "calendar/read_ticks.hpp"

#include <algorithm>
#include <vector>

#include "base/edit_distance.hpp"
#include "base/limits.hpp"
#include "base/numbers.hpp"
#include "calendar/date_error.hpp"
#include "calendar/format/pattern.hpp"

namespace chronodraw {

namespace {

struct NamedStep {
  std::string_view name;  ///< in the singular
  TickStep step;
};

constexpr NamedStep named_steps[] = {
    {"second", {TickUnit::second, 1}}, {"minute", {TickUnit::minute, 1}},  {"hour", {TickUnit::hour, 1}},
    {"day", {TickUnit::day, 1}},       {"week", {TickUnit::day, 7}},       {"half-month", {TickUnit::half_month, 1}},
    {"month", {TickUnit::month, 1}},   {"quarter", {TickUnit::month, 3}},  {"year", {TickUnit::year, 1}},
    {"decade", {TickUnit::year, 10}},  {"century", {TickUnit::year, 100}}, {"millennium", {TickUnit::year, 1'000}}};

constexpr std::string_view step_hint = "write `month`, `5 years`, `2 hours`, `week`, `decade`, `century` or `none`";

std::string make_singular(std::string_view name) {
  if (name == "centuries") return "century";
  if (name == "millennia") return "millennium";
  return std::string{name.ends_with('s') ? name.substr(0, name.size() - 1) : name};
}

const NamedStep* find_step(const std::string& name) {
  const auto* found = std::find_if(std::begin(named_steps), std::end(named_steps),
                                   [&](const NamedStep& step) { return step.name == name; });
  return found == std::end(named_steps) ? nullptr : found;
}

DateError make_step_error(std::string_view text, const std::string& name) {
  std::vector<std::string_view> names;
  for (const NamedStep& step : named_steps) names.push_back(step.name);
  const auto nearest = find_nearest(name, names);
  const std::string hint = nearest ? "did you mean `" + std::string(*nearest) + "`?" : std::string(step_hint);
  return {"expected a step between ticks, found " + quote(text), 1, hint};
}

constexpr std::string_view pattern_letters = "yuGQMLdHhKkams";

char change_case(char c) { return static_cast<char>('a' <= c && c <= 'z' ? c - 'a' + 'A' : c - 'A' + 'a'); }

DateError make_letter_error(std::string_view pattern, char letter) {
  std::string hint = "the letters are y G Q M d H h a m s; other words stand in single quotes";
  const char other = change_case(letter);
  if (pattern_letters.find(other) != std::string_view::npos) hint = "did you mean `" + std::string{other} + "`?";
  return {"unknown letter `" + std::string{letter} + "` in the pattern " + quote(pattern), 1, hint};
}

}  // namespace

std::variant<TickStep, DateError> read_tick_step(std::string_view text) {
  const std::size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
  const std::size_t word = std::min(text.find_first_not_of(' ', digits), text.size());
  const std::string name = make_singular(text.substr(word));
  const NamedStep* named = find_step(name);
  const auto count = digits == 0 ? std::optional<std::int64_t>{1} : read_integer(text.substr(0, digits));
  if (named == nullptr) return make_step_error(text, name);
  TickStep step = named->step;
  if (!count || *count < 1 || *count > limits::year.value / step.count) {
    return DateError{"expected a step from 1 to " + format_number(limits::year.value) + " years, found " + quote(text),
                     1, std::string(step_hint)};
  }
  const std::int64_t most_days = step.count == 7 ? 52 : 15;
  if (step.unit == TickUnit::day && *count > most_days) {
    return DateError{"expected at most 15 days or 52 weeks between ticks, found " + quote(text), 1,
                     "write `month`, `3 months` or `year`"};
  }
  if (step.unit == TickUnit::half_month && *count > 1) {
    return DateError{"half months are counted one by one, found " + quote(text), 1, "write `half-month` or `month`"};
  }
  step.count *= *count;
  return step;
}

std::optional<DateError> find_pattern_error(std::string_view pattern) {
  if (std::count(pattern.begin(), pattern.end(), '\'') % 2 != 0) {
    return DateError{"expected a closing quote in the pattern " + quote(pattern), 1,
                     "a quote itself is written twice: `''`"};
  }
  bool has_field = false;
  for (const PatternField& field : split_pattern(pattern)) {
    if (field.letter == 0) continue;
    if (pattern_letters.find(field.letter) == std::string_view::npos) return make_letter_error(pattern, field.letter);
    has_field = true;
  }
  if (has_field) return std::nullopt;
  return DateError{"expected a letter such as `y` in the pattern " + quote(pattern), 1,
                   "write `yyyy`, `MMM yyyy`, `d MMM` or `HH:mm`"};
}

}  // namespace chronodraw
