// SPDX-License-Identifier: MIT
// What labels on leaders could do with at least: how many tiers, and how high a page. A bound is of the labels as they
// are set, on their marks, over the same rows of spans and under the same words: another width of text or another
// length of the axis is another picture.
//
// Tiers: a picture's are the longest chain of labels of a side that have to stand one over the other, for both sides
// together. Any picture with so many has an arrangement in as many cells, one a label (number the labels by their
// chains), so none with fewer cells than the least that cell_search.hpp cannot refute has fewer tiers.
// Height: the same with cells of a fixed height and labels of as many whole cells as they have. Labels pushed towards
// the axis stand on whole cells without changing their order, so a depth of d has floor(d / cell) of them.
#pragma once

#include <vector>

#include <chronodraw/report.hpp>
#include "plan/plan.hpp"

namespace chronodraw {

/// `tiers`, and `page height` where the page is as high as it needs to be. Nothing for a layout whose labels do not
/// hang on leaders. Counted in steps, not seconds: some 10 ms for 30 labels.
[[nodiscard]] std::vector<BoundCheck> find_label_bounds(const Plan& plan, bool is_height_free);

}  // namespace chronodraw
