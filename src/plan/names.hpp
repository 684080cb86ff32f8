// SPDX-License-Identifier: MIT
// The words by which a Plan's closed lists are called wherever they are written out: its dump and the geometry file.
// They are part of those formats.
#pragma once

#include <string_view>

#include "plan/plan.hpp"

namespace chronodraw {

inline constexpr int role_count = 18;

[[nodiscard]] std::string_view find_name(Role role);
[[nodiscard]] std::string_view find_name(TextRole role);
[[nodiscard]] std::string_view find_name(Subject::Kind kind);
[[nodiscard]] std::string_view find_name(BarEnd end);
[[nodiscard]] std::string_view find_name(Finish finish);

}  // namespace chronodraw
