// SPDX-License-Identifier: MIT
// The labels of a picture as the eye takes them: all words about one subject together, with the mark they belong to.
// Made from the parts of a Plan; positions in px of the page.
#pragma once

#include <optional>
#include <vector>

#include "plan/plan.hpp"

namespace chronodraw {

struct LabelBlock {
  Subject subject;
  Rect box;                   ///< around its lines
  std::optional<Point> foot;  ///< where that leader begins, or the middle of its mark; of a bar, its start
};

/// The blocks of events and key dates, by subject.
[[nodiscard]] std::vector<LabelBlock> find_blocks(const Plan& plan);

/// Whether time runs down the page: the axis bands are higher than wide.
[[nodiscard]] bool is_running_down(const Plan& plan);

}  // namespace chronodraw
