// SPDX-License-Identifier: MIT
// A date as the EDTF text that reads as the same value, in local time and without any habit. Not every date has one:
// minutes, weeks, thirds, deep time, `before 1450` and dates of the Julian calendar have none.
#pragma once

#include <optional>
#include <string>

#include <chronodraw/time.hpp>

namespace chronodraw {

[[nodiscard]] std::optional<std::string> format_edtf(const DateValue& date);

}  // namespace chronodraw
