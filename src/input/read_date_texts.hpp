// SPDX-License-Identifier: MIT
// Dates from the texts of one or two keys, with every refusal at its place in the file and every doubt of the reader
// as a warning.
#pragma once

#include <optional>

#include "calendar/read_date.hpp"
#include "input/decoding.hpp"

namespace chronodraw {

/// One date with, perhaps, its time of day from another key.
struct DateTexts {
  const MapEntry& date;
  const MapEntry* time{nullptr};
};

using ReadText = DateReading (*)(std::string_view text, const DateHabits& habits);

[[nodiscard]] std::optional<DateValue> read_texts(Decoding& decoding, const DateTexts& texts, ReadText read,
                                                  const DateHabits& habits);

/// The value of a reading; an error is told at its column within `entry`.
[[nodiscard]] std::optional<DateValue> expect_date(Decoding& decoding, const MapEntry& entry,
                                                   const DateReading& reading, std::string_view code);

}  // namespace chronodraw
