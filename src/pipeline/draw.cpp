// SPDX-License-Identifier: MIT
#include <algorithm>
#include <memory>
#include <optional>
#include <set>
#include <utility>

#include "base/make_diagnostic.hpp"
#include "base/numbers.hpp"
#include "layout/arrange.hpp"
#include "layout/pages/paginate.hpp"
#include "paint/paint.hpp"
#include "pipeline/check_timeline.hpp"
#include "pipeline/choices.hpp"
#include "pipeline/choose_plan.hpp"
#include "pipeline/out_of_memory.hpp"
#include "pipeline/stages.hpp"
#include "pipeline/view.hpp"
#include "pipeline/warnings.hpp"
#include "shaping/make_shaper.hpp"
#include "theme/twin.hpp"
#include "verify/label_bounds.hpp"
#include "verify/verify.hpp"

namespace chronodraw {

namespace {

/// The theme; and in `dark` its twin, where one is asked for.
Result<ChosenTheme> resolve_themes(const Timeline& timeline, const DrawOptions& options, std::optional<Theme>& dark,
                                   Timings& timings) {
  const Timings::Scope scope = timings.measure("resolve");
  Result<ChosenTheme> chosen = choose_theme(timeline, options);
  if (options.dark_theme.empty()) return chosen;
  Result<ChosenTheme> other = choose_dark_theme(timeline, options);
  Diagnostics diagnostics = chosen.diagnostics();
  diagnostics.append(other.diagnostics());
  if (diagnostics.has_errors()) return diagnostics;
  dark = make_twin(chosen.value().theme, other.value().theme);
  std::vector<std::filesystem::path>& files = chosen.value().files;
  files.insert(files.end(), other.value().files.begin(), other.value().files.end());
  return {std::move(chosen).value(), std::move(diagnostics)};
}

Result<std::shared_ptr<Shaper>> open_fonts(const FontOptions& options, Timings& timings) {
  const Timings::Scope scope = timings.measure("fonts");
  return make_shaper(options);
}

/// One layout and its certificate.
Candidate arrange_view(const View& view, std::string_view layout, const Theme& theme, Shaper& shaper,
                       Timings& timings) {
  Candidate candidate;
  {
    const Timings::Scope scope = timings.measure("arrange");
    candidate.plan = arrange(view.timeline, theme, layout, view.options, shaper);
  }
  const Timings::Scope scope = timings.measure("verify");
  candidate.report = verify(candidate.plan, view.timeline);
  return candidate;
}

int count_groups(const Timeline& timeline) {
  std::set<int> groups;
  for (const Event& event : timeline.events) {
    if (event.group) groups.insert(*event.group);
  }
  return static_cast<int>(groups.size());
}

/// Lanes are for plans: of groups whose events mostly last, or are milestones. Rows know neither breaks nor any scale
/// but the calendar's.
bool is_for(std::string_view layout, const Timeline& timeline, const Limits& limits) {
  if (layout == "vertical") return std::ssize(timeline.events) <= limits::list_events.in(limits).value;
  const AxisRange& axis = timeline.axis;
  if (layout == "wrapped")
    return axis.scale == ScaleKind::chronological && axis.breaks.empty() && !axis.has_auto_breaks;
  if (layout != "lanes") return true;
  const auto points = std::count_if(timeline.events.begin(), timeline.events.end(),
                                    [](const Event& event) { return event.kind == EventKind::point; });
  const int groups = count_groups(timeline);
  return groups > 1 && groups <= limits::lanes.in(limits).value && 2 * points <= std::ssize(timeline.events);
}

/// The layout that was asked for, or the best of all that are for such a timeline.
Candidate choose_arrangement(const View& view, const Theme& theme, const Limits& limits, Shaper& shaper,
                             Timings& timings) {
  if (view.layout != automatic_layout) return arrange_view(view, view.layout, theme, shaper, timings);
  std::vector<Candidate> candidates;
  for (const std::string_view layout : layout_names())
    if (is_for(layout, view.timeline, limits)) candidates.push_back(arrange_view(view, layout, theme, shaper, timings));
  const int groups = count_groups(view.timeline);
  const std::size_t best = choose_candidate(candidates, groups);
  std::vector<Alternative> others = explain_choice(candidates, best, groups);
  std::vector<Alternative>& all = candidates[best].report.alternatives;
  all.insert(all.end(), others.begin(), others.end());
  return std::move(candidates[best]);
}

void append_bounds(Report& report, const Plan& plan, const View& view, Timings& timings) {
  const Timings::Scope scope = timings.measure("certify");
  for (BoundCheck& bound : find_label_bounds(plan, !view.options.height)) report.bounds.push_back(std::move(bound));
}

Scene paint_plan(const Plan& plan, const Theme& theme, const View& view, Timings& timings) {
  const Timings::Scope scope = timings.measure("paint");
  return paint(plan, theme, view.timeline, view.options.dates);
}

std::vector<Scene> make_pages(const Plan& plan, const Theme& theme, const View& view, Shaper& shaper) {
  std::vector<Scene> scenes;
  for (const Plan& page : paginate(plan, make_page(view.timeline, theme, view.options, shaper)))
    scenes.push_back(paint(page, theme, view.timeline, view.options.dates));
  return scenes;
}

std::shared_ptr<const Geometry> make_geometry(Plan plan, View view) {
  return std::make_shared<const Geometry>(Geometry{std::move(plan), std::move(view.timeline), view.options.dates,
                                                   std::move(view.locale), std::move(view.zone)});
}

/// Layouts that label every event find no end in a crowd.
void check_crowd(Diagnostics& to, const View& view, const Limits& limits) {
  const Limit events = limits::list_events.in(limits);
  const std::int64_t found = std::ssize(view.timeline.events);
  if (view.layout == "vertical" && found > events.value)
    to.add(make_limit_error(events, found, {}, "draw fewer events, or another layout"));
  const Limit limit = limits::lanes.in(limits);
  const std::int64_t lanes = count_groups(view.timeline);
  if (view.layout == "lanes" && lanes > limit.value)
    to.add(make_limit_error(limit, lanes, {}, "draw fewer groups, or another layout"));
}

void check_content(Diagnostics& to, Px content) {
  const Limit& limit = limits::content_width;
  if (content >= px(static_cast<double>(limit.value))) return;
  to.add(make_limit_error(limit, "room between the margins of ", format_number(content) + " px", {},
                          "give a smaller `style.margin`, or a wider picture"));
}

/// The height is known only now.
void check_height(Diagnostics& to, const Plan& plan, const Limits& limits) {
  const Limit side = limits::page_side.in(limits);
  if (plan.size.height > px(static_cast<double>(side.value)))
    to.add(make_limit_error(side, "a height of ", format_number(plan.size.height) + " px", {},
                            "draw fewer events, or a wider picture"));
}

}  // namespace

Result<Picture> draw(const Timeline& timeline, const DrawOptions& options, Timings& timings) {
  if (Diagnostics errors = check_timeline(timeline, options.limits); errors.has_errors()) return errors;
  Result<View> view = make_view(timeline, options);
  std::optional<Theme> dark;
  Result<ChosenTheme> look = resolve_themes(view ? view.value().timeline : timeline, options, dark, timings);
  const Result<std::shared_ptr<Shaper>> shaper = open_fonts(options.fonts, timings);
  Diagnostics diagnostics = view.diagnostics();
  diagnostics.append(look.diagnostics());
  diagnostics.append(shaper.diagnostics());
  if (view) check_crowd(diagnostics, view.value(), options.limits);
  if (view && look) check_content(diagnostics, options.width - 2 * look.value().theme.margin);
  if (diagnostics.has_errors()) return diagnostics;

  const Theme& theme = look.value().theme;
  Candidate chosen = choose_arrangement(view.value(), theme, options.limits, *shaper.value(), timings);
  Plan& plan = chosen.plan;
  check_height(diagnostics, plan, options.limits);
  if (diagnostics.has_errors()) return diagnostics;
  warn_of_lost_marks(diagnostics, *shaper.value());
  warn_of_substitutions(diagnostics, shaper.value()->substitutions(), shaper.value()->fonts());

  Picture picture;
  picture.report = std::move(chosen.report);
  if (options.certify) append_bounds(picture.report, plan, view.value(), timings);
  warn_of_uncleanness(diagnostics, picture.report);
  warn_of_claims(diagnostics, plan.claims);
  warn_of_badges(diagnostics, picture.report);
  if (options.pages) picture.pages = make_pages(plan, theme, view.value(), *shaper.value());
  if (picture.pages.empty()) warn_of_height(diagnostics, view.value().options.height, plan.size.height, picture.report);
  picture.scene = paint_plan(plan, theme, view.value(), timings);
  if (dark) picture.dark = paint_plan(plan, *dark, view.value(), timings);
  picture.geometry = make_geometry(std::move(plan), std::move(view).value());
  picture.files = std::move(look.value().files);
  return {std::move(picture), std::move(diagnostics)};
}

Result<Picture> draw(const Timeline& timeline, const DrawOptions& options) {
  Timings timings;
  return catch_out_of_memory({}, [&] { return draw(timeline, options, timings); });
}

}  // namespace chronodraw
