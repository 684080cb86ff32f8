// SPDX-License-Identifier: MIT
// What a user must be told about a finished plan: what is not clean in it, and characters that
// another font drew.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <chronodraw/diagnostic.hpp>
#include <chronodraw/report.hpp>
#include "plan/plan.hpp"
#include "text/shaper.hpp"

namespace chronodraw {

struct Count {
  std::int64_t number{0};
  std::string_view one;   ///< e.g. `era`
  std::string_view many;  ///< e.g. `eras`
};

/// `1 event, 2 eras and 1 marker`; what there is none of is left away.
[[nodiscard]] std::string format_counts(std::initializer_list<Count> counts);

/// One `unclean-picture` that names every count, unless the report is clean.
void warn_of_uncleanness(Diagnostics& to, const Report& report);
/// `ticks-thinned` where the axis has no room for every tick asked for.
void warn_of_claims(Diagnostics& to, const Claims& claims);
/// `labels-counted` where badges stand for labels.
void warn_of_badges(Diagnostics& to, const Report& report);
/// `too-tall` where the height asked for has no room for everything, or not even for what is there without labels.
void warn_of_height(Diagnostics& to, const std::optional<Px>& asked_for, Px height, const Report& report);
/// `marks-left-out` where `shaper` had to leave combining marks out.
void warn_of_lost_marks(Diagnostics& to, const Shaper& shaper);
/// One `substituted-font` for each stand-in, one `missing-glyph` for each character that no font has.
void warn_of_substitutions(Diagnostics& to, const std::vector<Substitution>& substitutions, const FontTable& fonts);

}  // namespace chronodraw
