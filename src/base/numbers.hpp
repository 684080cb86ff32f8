// SPDX-License-Identifier: MIT
// The one place where numbers become text: without locale, shortest form, no trailing zeros, never `-0`.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include <chronodraw/geometry.hpp>

namespace chronodraw {

[[nodiscard]] std::string format_number(std::int64_t value);
/// Rounded half away from zero to `digits` decimals (0 to 6), trailing zeros dropped.
[[nodiscard]] std::string format_number(double value, int digits);
/// In px with at most two decimals.
[[nodiscard]] std::string format_number(Px value);
void append_number(std::string& to, Px value);

/// The whole string as a decimal number, `.` as the point; nothing else, no spaces.
[[nodiscard]] std::optional<double> read_number(std::string_view text);
[[nodiscard]] std::optional<std::int64_t> read_integer(std::string_view text);
/// A length: a number with px, pt, mm, cm or in; a bare number is px.
[[nodiscard]] std::optional<Px> read_length(std::string_view text);

}  // namespace chronodraw
