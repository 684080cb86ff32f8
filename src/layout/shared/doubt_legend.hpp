// SPDX-License-Identifier: MIT
// What the marks of doubt in a picture mean: one legend entry for each kind that occurs. Reduced precision and ends
// that go on explain themselves (a bar as long as the doubt, an arrow) and have none.
#pragma once

#include <string_view>
#include <vector>

#include <chronodraw/theme.hpp>
#include <chronodraw/timeline.hpp>
#include "calendar/locale/words.hpp"
#include "plan/plan.hpp"

namespace chronodraw {

enum class DoubtKind { approximate, uncertain, one_of, all_of, unknown };  ///< as in Words::kinds_of_doubt

/// In the order of the enumeration.
[[nodiscard]] std::vector<DoubtKind> find_doubt_kinds(const Timeline& timeline);
[[nodiscard]] std::string_view find_word(DoubtKind kind, const Words& words);

/// A mark as it stands in the picture, small: legend entries without a subject, from x 0 to `width`, round y 0.
struct Sample {
  std::vector<Part> parts;
  Px width;
};
[[nodiscard]] Sample make_sample(DoubtKind kind, const Theme& theme);

}  // namespace chronodraw
