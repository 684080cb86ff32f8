// SPDX-License-Identifier: MIT
#include <memory>
#include <utility>

#include "base/make_diagnostic.hpp"
#include "base/numbers.hpp"
#include "layout/arrange.hpp"
#include "paint/paint.hpp"
#include "pipeline/check_timeline.hpp"
#include "pipeline/choices.hpp"
#include "pipeline/stages.hpp"
#include "pipeline/view.hpp"
#include "pipeline/warnings.hpp"
#include "shaping/make_shaper.hpp"
#include "verify/verify.hpp"

namespace chronodraw {

namespace {

Result<Theme> resolve_theme(const Timeline& timeline, const DrawOptions& options, Timings& timings) {
  const Timings::Scope scope = timings.measure("resolve");
  return choose_theme(timeline, options);
}

Result<std::shared_ptr<Shaper>> open_fonts(const FontOptions& options, Timings& timings) {
  const Timings::Scope scope = timings.measure("fonts");
  return make_shaper(options);
}

Plan arrange_view(const View& view, const Theme& theme, Shaper& shaper, Timings& timings) {
  const Timings::Scope scope = timings.measure("arrange");
  return arrange(view.timeline, theme, view.layout, view.options, shaper);
}

Report verify_plan(const Plan& plan, const Timeline& timeline, Timings& timings) {
  const Timings::Scope scope = timings.measure("verify");
  return verify(plan, timeline);
}

Scene paint_plan(const Plan& plan, const Theme& theme, const View& view, Timings& timings) {
  const Timings::Scope scope = timings.measure("paint");
  return paint(plan, theme, view.timeline, view.options.dates);
}

void check_content(Diagnostics& to, Px content) {
  const Limit& limit = limits::content_width;
  if (content >= px(static_cast<double>(limit.value))) return;
  to.add(make_limit_error(limit, "room between the margins of ", format_number(content) + " px", {},
                          "give a smaller `style.margin`, or a wider picture"));
}

/// The height is known only now.
void check_page(Diagnostics& to, const Size& size) {
  const Limit& limit = limits::page_side;
  if (size.height <= px(static_cast<double>(limit.value))) return;
  to.add(make_limit_error(limit, "a height of ", format_number(size.height) + " px", {},
                          "draw fewer events, or a wider picture"));
}

}  // namespace

Result<Picture> draw(const Timeline& timeline, const DrawOptions& options, Timings& timings) {
  if (Diagnostics errors = check_timeline(timeline); errors.has_errors()) return errors;
  Result<View> view = make_view(timeline, options);
  Result<Theme> theme = resolve_theme(view ? view.value().timeline : timeline, options, timings);
  const Result<std::shared_ptr<Shaper>> shaper = open_fonts(options.fonts, timings);
  Diagnostics diagnostics = view.diagnostics();
  diagnostics.append(theme.diagnostics());
  diagnostics.append(shaper.diagnostics());
  if (view && theme) check_content(diagnostics, options.width - 2 * theme.value().margin);
  if (diagnostics.has_errors()) return diagnostics;

  Plan plan = arrange_view(view.value(), theme.value(), *shaper.value(), timings);
  check_page(diagnostics, plan.size);
  if (diagnostics.has_errors()) return diagnostics;
  warn_of_substitutions(diagnostics, shaper.value()->substitutions(), shaper.value()->fonts());
  const Timeline& drawn = view.value().timeline;

  Picture picture;
  picture.report = verify_plan(plan, drawn, timings);
  warn_of_uncleanness(diagnostics, picture.report);
  warn_of_claims(diagnostics, plan.claims);
  picture.scene = paint_plan(plan, theme.value(), view.value(), timings);
  picture.geometry = std::make_shared<const Geometry>(Geometry{std::move(plan), std::move(view.value().timeline)});
  return {std::move(picture), std::move(diagnostics)};
}

Result<Picture> draw(const Timeline& timeline, const DrawOptions& options) {
  Timings timings;
  return draw(timeline, options, timings);
}

}  // namespace chronodraw
