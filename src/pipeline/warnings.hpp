// SPDX-License-Identifier: MIT
// What a user must be told about a finished plan: labels that lost something, characters that another font drew.
#pragma once

#include <vector>

#include <chronodraw/diagnostic.hpp>
#include <chronodraw/timeline.hpp>
#include "plan/plan.hpp"
#include "text/shaper.hpp"

namespace chronodraw {

/// One `label-dropped` or `label-shortened` for each event of the claims.
void warn_of_claims(Diagnostics& to, const Claims& claims, const Timeline& timeline);
/// One `substituted-font` for each stand-in, one `missing-glyph` for each character that no font has.
void warn_of_substitutions(Diagnostics& to, const std::vector<Substitution>& substitutions, const FontTable& fonts);

}  // namespace chronodraw
