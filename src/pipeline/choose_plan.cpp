// SPDX-License-Identifier: MIT
#include "pipeline/choose_plan.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "base/numbers.hpp"
#include "pipeline/warnings.hpp"

namespace chronodraw {

namespace {

constexpr double fault_cost = 1000;
constexpr double room_cost = 20;     // of a page twice as large
constexpr double best_shape = 1.6;   // width to height
constexpr double shape_cost = 12;    // of a page twice as high or wide as twice that
constexpr double short_leader = 60;  // px
constexpr double length_cost = 10;   // of leaders twice as long on average
constexpr double bend_cost = 6;      // of a bend in every leader
constexpr double even_enough = 0.6;
constexpr double uneven_cost = 10;
constexpr double centered_enough = 0.12;
constexpr double off_center_cost = 40;
constexpr double row_cost = 3;  // of a row of bars that several groups share
constexpr double long_text_cost = 2;
constexpr double hidden_cost = 100;  // of all labels

double find_area(const Plan& plan) { return plan.size.width.value() * plan.size.height.value(); }

double find_off_center(const Measures& measures) {
  return std::max(std::abs(measures.off_center_across), std::abs(measures.off_center_down));
}

int count_faults(const Report& report) {
  return report.overlaps + report.crossings + report.through_label + report.cuts + report.outside + report.dropped +
         report.misordered + report.misassociated;
}

bool is_in_lanes(const Plan& plan) {
  return std::any_of(plan.parts.begin(), plan.parts.end(),
                     [](const Part& part) { return part.role == Role::group_label; });
}

double find_least_area(const std::vector<Candidate>& candidates) {
  double least = find_area(candidates.front().plan);
  for (const Candidate& candidate : candidates) least = std::min(least, find_area(candidate.plan));
  return least;
}

std::string format_page(const Plan& plan) {
  return format_number(plan.size.width.value(), 0) + " x " + format_number(plan.size.height.value(), 0) + " px";
}

/// What is behind the cause by which `loser` is furthest behind `winner`.
std::string format_reason(const Candidate& loser, const Candidate& winner, const Shortfalls& own,
                          const Shortfalls& best) {
  struct Cause {
    double loss;
    std::string words;
  };
  const Measures& measures = loser.report.measures;
  const Measures& others = winner.report.measures;
  const auto figure = [](double value) { return format_number(value, 1); };
  const std::array<Cause, 8> causes{{
      {own.faults - best.faults, format_counts({{count_faults(loser.report), "fault", "faults"}})},
      {own.room - best.room, "takes " + figure(find_area(loser.plan) / find_area(winner.plan)) + " times the room"},
      {own.shape - best.shape, "has an awkward page, " + format_page(loser.plan)},
      {own.tracing - best.tracing, "has leaders of " + figure(measures.leader_px) + " px with " +
                                       figure(measures.bends) + " bends on average, against " +
                                       figure(others.leader_px) + " px with " + figure(others.bends)},
      {own.spread - best.spread,
       "spreads its ink less evenly: " + figure(measures.unevenness) + " against " + figure(others.unevenness)},
      {own.mixing - best.mixing,
       "mixes the groups in " + format_number(std::int64_t{loser.report.rows}) + " rows of bars"},
      {own.breaking - best.breaking,
       "breaks " + format_number(std::int64_t{measures.long_texts}) + " texts over more than three lines"},
      {own.hiding - best.hiding,
       "leaves " + format_number(std::int64_t{loser.report.counted}) + " events without a label"},
  }};
  const auto worst =
      std::max_element(causes.begin(), causes.end(), [](const Cause& a, const Cause& b) { return a.loss < b.loss; });
  return worst->words + " (" + figure(own.sum()) + " points lost against " + figure(best.sum()) + ")";
}

}  // namespace

Shortfalls find_shortfalls(const Candidate& candidate, double least_area, int groups) {
  const Plan& plan = candidate.plan;
  const Measures& measures = candidate.report.measures;
  const double shape = std::log2(plan.size.width.value() / plan.size.height.value() / best_shape);
  Shortfalls lost;
  lost.faults = fault_cost * count_faults(candidate.report);
  lost.room = room_cost * std::log2(find_area(plan) / least_area);
  lost.shape = shape_cost * std::max(0.0, std::abs(shape) - 1);
  lost.tracing = length_cost * std::max(0.0, std::log2(measures.leader_px / short_leader)) + bend_cost * measures.bends;
  lost.spread = uneven_cost * std::max(0.0, measures.unevenness - even_enough) +
                off_center_cost * std::max(0.0, find_off_center(measures) - centered_enough);
  lost.mixing = groups > 1 && !is_in_lanes(plan) ? row_cost * candidate.report.rows : 0;
  lost.breaking = long_text_cost * measures.long_texts;
  lost.hiding = hidden_cost * candidate.report.counted / std::max(1, candidate.report.events);
  return lost;
}

std::size_t choose_candidate(const std::vector<Candidate>& candidates, int groups) {
  const double least = find_least_area(candidates);
  const auto is_better = [&](const Candidate& a, const Candidate& b) {
    return find_shortfalls(a, least, groups).sum() < find_shortfalls(b, least, groups).sum();
  };
  return static_cast<std::size_t>(std::min_element(candidates.begin(), candidates.end(), is_better) -
                                  candidates.begin());
}

std::vector<Alternative> explain_choice(const std::vector<Candidate>& candidates, std::size_t best, int groups) {
  const double least = find_least_area(candidates);
  const Candidate& winner = candidates[best];
  const Shortfalls won = find_shortfalls(winner, least, groups);
  std::vector<Alternative> alternatives;
  for (const Candidate& candidate : candidates) {
    if (&candidate == &winner) continue;
    const Shortfalls own = find_shortfalls(candidate, least, groups);
    alternatives.push_back({candidate.plan.claims.layout, format_reason(candidate, winner, own, won)});
  }
  return alternatives;
}

}  // namespace chronodraw
