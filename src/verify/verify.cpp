// SPDX-License-Identifier: MIT
#include "verify/verify.hpp"

#include <limits>
#include <set>

#include "verify/collisions.hpp"
#include "verify/crossings.hpp"
#include "verify/lane_rows.hpp"
#include "verify/losses.hpp"
#include "verify/measures.hpp"
#include "verify/reading.hpp"
#include "verify/span_columns.hpp"
#include "verify/span_rows.hpp"

namespace chronodraw {
namespace {

int count_moved(const Plan& plan) {
  std::set<Subject> moved;
  for (const Part& part : plan.parts) {
    const auto* line = std::get_if<Line>(&part.shape);
    if (part.role == Role::leader && line && is_bent(*line)) moved.insert(part.subject);
  }
  return static_cast<int>(moved.size());
}

double find_smallest_text(const Plan& plan) {
  double smallest = std::numeric_limits<double>::infinity();
  for (const Part& part : plan.parts) {
    const auto* text = std::get_if<PlacedText>(&part.shape);
    if (text && !text->block.lines.empty()) smallest = std::min(smallest, text->block.style.size.value());
  }
  return smallest < std::numeric_limits<double>::infinity() ? smallest : 0;
}

/// Rows are never fewer than the depth, so the sums are equal only where every lane's are.
void judge_lanes(Report& report, const Plan& plan) {
  RowCounts all;
  for (const RowCounts& lane : count_lane_rows(plan)) all.rows += lane.rows, all.depth += lane.depth;
  report.rows = all.rows;
  report.bounds.push_back({"lane rows", double(all.rows), double(all.depth)});
}

void judge_spans(Report& report, const Plan& plan, const Timeline& timeline) {
  const bool has_columns = has_span_columns(plan);
  const RowCounts spans = has_columns ? find_span_columns(plan, timeline) : find_span_rows(plan);
  report.rows = spans.rows;
  if (spans.rows > 0)
    report.bounds.push_back({has_columns ? "span columns" : "span rows", double(spans.rows), double(spans.depth)});
}

}  // namespace

Report verify(const Plan& plan, const Timeline& timeline) {
  const auto events = static_cast<int>(timeline.events.size());
  const Collisions collisions = find_collisions(plan);
  const Account account = make_account(plan, events);
  Report report;
  report.layout = plan.claims.layout;
  report.alternatives = plan.claims.alternatives;
  report.events = events;
  report.overlaps = collisions.overlaps;
  report.crossings = collisions.crossings;
  report.through_label = collisions.through_label;
  report.cuts = count_cuts(plan, timeline);
  report.outside = count_outside(plan);
  report.labelled = account.labelled;
  report.counted = account.counted;
  report.dropped = account.dropped;
  report.misordered = count_misordered(plan);
  report.misassociated = count_misassociated(plan);
  report.moved = count_moved(plan);
  report.measures = find_measures(plan);
  report.smallest_text_px = find_smallest_text(plan);
  report.bounds = plan.claims.bounds;
  plan.claims.lanes.empty() ? judge_spans(report, plan, timeline) : judge_lanes(report, plan);
  return report;
}

}  // namespace chronodraw
