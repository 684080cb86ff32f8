// SPDX-License-Identifier: MIT
// Whether labels on straight leaders can stand in so many cells above and below an axis at all. A proof by exhaustion,
// left to right: what is kept of all ways to set the first labels is, for every cell, how far along the axis it is
// taken, by texts and by leaders that pass. A way that leaves no cell freer than another does is dropped; where too
// many are left, the two most alike become one that is as free as either. So nothing that can be drawn is ever refuted.
// Positions and lengths in 1/1024 px; cells are counted from the axis.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

namespace chronodraw {

/// One way to set a label's text.
struct CellSpot {
  std::int32_t text_begin{0};
  std::int32_t reach_begin{0};  ///< of text and leader together
  std::int32_t text_end{0};
  int covered{0};        ///< cells of the uppermost above the axis that something else takes
  std::int32_t mask{0};  ///< those of one leader whose masks share no bit may stand in one cell
};

struct CellLabel {
  std::int32_t x_least{0};  ///< where its leader may be
  std::int32_t x_most{0};
  int cells{1};  ///< its height
  bool may_hang{true};
  std::vector<CellSpot> spots;
};

struct CellProblem {
  std::vector<CellLabel> labels;  ///< in order of x_least
  std::int32_t along{0};          ///< from a text to the next text and its leader
  std::int32_t clear_right{0};    ///< a passing leader to a text on its right
  std::int32_t pass{0};           ///< how far before the end of `along` after a text a leader may pass
  std::int32_t shared{0};         ///< leaders no further apart may be one, and pass each other's texts
};

inline constexpr int most_cells = 48;

/// What a proof may cost, counted, never timed.
struct CellEffort {
  std::size_t most_states{0};  ///< kept at a time
  std::int64_t steps{0};       ///< comparisons of two; what is left of them
};

/// Whether no arrangement has `above` and `below` cells. Never true where there is one; may be false where there is
/// none.
[[nodiscard]] bool is_refuted(const CellProblem& problem, int above, int below, CellEffort& effort);

}  // namespace chronodraw
