// SPDX-License-Identifier: MIT
// `layout: auto`: the timeline laid out in every layout, each judged by its own certificate, the best one kept with a
// sentence on why each other lost. The judgement knows figures of the finished pictures only, never how they were made.
#pragma once

#include <string_view>
#include <vector>

#include <chronodraw/report.hpp>
#include "plan/plan.hpp"

namespace chronodraw {

inline constexpr std::string_view automatic_layout = "auto";

/// A finished layout and what `verify` says of it.
struct Candidate {
  Plan plan;
  Report report;
};

/// What one picture loses, in points, by cause.
struct Shortfalls {
  double faults{0};    ///< what makes a picture unclean
  double room{0};      ///< a larger page than the smallest of the candidates
  double shape{0};     ///< a page much higher or wider than 8:5
  double tracing{0};   ///< long or bent leaders
  double spread{0};    ///< ink to one side or in clumps
  double mixing{0};    ///< groups mixed in several rows of bars
  double breaking{0};  ///< texts over three lines
  double hiding{0};    ///< events without a label of their own
  [[nodiscard]] double sum() const { return faults + room + shape + tracing + spread + mixing + breaking + hiding; }
};

/// `least_area`: in px, of the smallest page among the candidates. `groups`: with events.
[[nodiscard]] Shortfalls find_shortfalls(const Candidate& candidate, double least_area, int groups);

/// The index of the best; of equals the first.
[[nodiscard]] std::size_t choose_candidate(const std::vector<Candidate>& candidates, int groups);

/// Why each of the others lost to `best`: the cause by which it lost most, in figures.
[[nodiscard]] std::vector<Alternative> explain_choice(const std::vector<Candidate>& candidates, std::size_t best,
                                                      int groups);

}  // namespace chronodraw
