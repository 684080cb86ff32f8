// SPDX-License-Identifier: MIT
// The logarithm that a logarithmic scale rests on, in whole numbers, so that positions are the same on every machine
// and never fall where time rises.
#pragma once

#include <cstdint>

namespace chronodraw {

inline constexpr int log_bits = 24;

/// log2(value) * 2^24 rounded down, for value >= 1; never falling. Each squaring of the mantissa gives one bit of the
/// fraction; both squaring and cutting off keep the order.
[[nodiscard]] constexpr std::int64_t find_binary_log(std::int64_t value) {
  auto mantissa = static_cast<std::uint64_t>(value);
  std::int64_t whole = 63;
  while ((mantissa >> 63) == 0) mantissa <<= 1, --whole;
  mantissa >>= 32;  // 1.31
  std::int64_t log = whole;
  for (int bit = 0; bit < log_bits; ++bit) {
    mantissa = (mantissa * mantissa) >> 31;
    const bool is_two = (mantissa >> 32) != 0;
    log = log * 2 + (is_two ? 1 : 0);
    if (is_two) mantissa >>= 1;
  }
  return log;
}

}  // namespace chronodraw
