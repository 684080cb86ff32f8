// SPDX-License-Identifier: MIT
// Flags as a problem in whole numbers, and its answer as choices: between the picture, where labels have heights, a
// header to pass and spans below, and the flag model, where a tier is a tier.
#pragma once

#include <optional>

#include "layout/horizontal/flag_model.hpp"
#include "layout/horizontal/flags.hpp"

namespace chronodraw {

/// All labels at one width, on up to most_flag_tiers tiers a side. Costs are those of the picture, in hundredths.
[[nodiscard]] FlagProblem make_flag_problem(const std::vector<Flag>& flags, const FlagSurroundings& surroundings,
                                            std::uint8_t variant);

/// One choice a flag; nothing when the answer leaves a label out.
[[nodiscard]] std::optional<std::vector<Choice>> make_choices(const FlagAnswer& answer, std::uint8_t variant);

}  // namespace chronodraw
