// SPDX-License-Identifier: MIT
// Patterns of dates: letters for fields, everything else as it stands, texts in single quotes. They work for every
// year in reach, on the proleptic Gregorian calendar.
//   y year in its era (yyyy padded, yy two digits), u astronomical year, G era, Q quarter, M or L month (1 and 2
//   digits, 3 short, 4 full, 5 one letter; L stands alone), d day, H and k hours to 24, h and K hours to 12, a am or
//   pm, m minute, s second
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "calendar/format/stamp.hpp"

namespace chronodraw {

/// A run of one letter, or with letter 0 a literal text.
struct PatternField {
  char letter{0};
  int count{0};
  std::string literal;
};

[[nodiscard]] std::vector<PatternField> split_pattern(std::string_view pattern);
/// `text` in the quotes that keep its letters from being fields.
[[nodiscard]] std::string quote_literal(std::string_view text);

[[nodiscard]] std::string format_pattern(std::string_view pattern, const Stamp& stamp, const Wording& style);
/// Both stamps with the shared part once: the stretch of the pattern that covers what differs is written twice.
[[nodiscard]] std::string format_pattern_range(std::string_view pattern, const Stamp& first, const Stamp& last,
                                               const Wording& style);

}  // namespace chronodraw
