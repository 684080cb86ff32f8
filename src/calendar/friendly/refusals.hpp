// SPDX-License-Identifier: MIT
// The wrong forms we know by sight, each with its own sentence. The second-best guess goes into the hint, never into
// the value.
#pragma once

#include <optional>

#include "calendar/friendly/tokens.hpp"
#include "calendar/read_date.hpp"

namespace chronodraw {

using Refusal = std::optional<DateError>;

/// Numbers and marks only: `03/01/2020`, `79`, `-44`, `2011.5`, `2024-1-2`, `09:30`.
[[nodiscard]] Refusal refuse_numbers(const Phrase& phrase);
/// Day or month first: `03/01/2020`, `13.01.2020`, `03/2020`.
[[nodiscard]] Refusal refuse_day_first(const Phrase& phrase);
/// `today`, `last year`, `28 January`, `noon`, `Easter 2020`, `1800s`, `Januray 2020`.
[[nodiscard]] Refusal refuse_words(const Phrase& phrase);

/// The whole text in backticks, shortened when long.
[[nodiscard]] std::string quote(const Phrase& phrase);
[[nodiscard]] DateError make_refusal(const Phrase& phrase, std::string message, std::string hint);

}  // namespace chronodraw
