// SPDX-License-Identifier: MIT
// Made-up timelines for property tests: 300 cases from committed seeds, the same everywhere. Dates uniform, in bursts,
// or on one to three days; 1 to 60 events; titles of 1 to 120 characters, descriptions of 0 to 300; unbreakable words,
// several scripts, groups, spans, eras, markers, sets, BCE years, mixed precision, doubt. As YAML, so that the whole
// pipeline is under test.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace chronodraw::generate {

struct Entry {
  std::string start;
  std::string end;  ///< empty: not a span
  std::string title;
  std::string description;
  int group{-1};  ///< index into Case::groups; -1: none
};

/// A named stretch or a named instant behind the events.
struct Backdrop {
  std::string date;
  std::string title;
};

struct Case {
  std::string name;  ///< e.g. `case 17, bursty, 42 events`
  std::string title;
  std::vector<std::string> groups;  ///< listed in the document, so that the order of events decides nothing
  std::vector<Entry> entries;
  std::vector<Backdrop> eras;     ///< they may overlap, and may end open
  std::vector<Backdrop> markers;  ///< may share a day
};

inline constexpr int case_count = 300;

/// How many of them the tests draw: all; where sanitizers make that ten times as long, the first stretch.
#if defined(__has_feature)
#if __has_feature(address_sanitizer)
#define CHRONODRAW_SANITIZED
#endif
#endif
#ifdef CHRONODRAW_SANITIZED
inline constexpr int drawn_count = 60;
#else
inline constexpr int drawn_count = case_count;
#endif

/// `number` from 0 to case_count - 1 is also the seed; spread and size cycle, so that every stretch has all kinds.
[[nodiscard]] Case make_case(int number);

/// The same events in another order; those of one date keep theirs.
[[nodiscard]] Case make_shuffled(const Case& original, std::uint64_t seed);

[[nodiscard]] std::string format_yaml(const Case& one);

}  // namespace chronodraw::generate
