// SPDX-License-Identifier: MIT
// Numbers that look random and are the same everywhere: for keys, for names made from content, and for an order that
// has nothing to do with what is ordered. Not for secrets.
#pragma once

#include <cstdint>
#include <string_view>

namespace chronodraw {

/// FNV-1a.
constexpr std::uint32_t find_hash(std::string_view bytes) {
  std::uint32_t hash = 2166136261U;
  for (const char c : bytes) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
  return hash;
}

/// Another number for each number (the finalizer of SplitMix64); sums of them by `^` tell sets apart.
constexpr std::uint64_t mix(std::uint64_t number) {
  number = (number + 1) * 0x9E3779B97F4A7C15U;
  number = (number ^ (number >> 30U)) * 0xBF58476D1CE4E5B9U;
  number = (number ^ (number >> 27U)) * 0x94D049BB133111EBU;
  return number ^ (number >> 31U);
}

}  // namespace chronodraw
