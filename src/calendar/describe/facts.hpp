// SPDX-License-Identifier: MIT
// What there is to say about a date, in words that are stable for programs.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "calendar/describe_date.hpp"
#include "calendar/read_date.hpp"

namespace chronodraw {

[[nodiscard]] std::string_view find_kind_name(DateValue::Kind kind);
[[nodiscard]] std::string_view find_precision_name(Precision precision);
/// `uncertain`, `approximate`, `both`, `unspecified`, `significant`, `set`, `season`, `open`, in this order.
[[nodiscard]] std::vector<std::string_view> list_flags(const DateValue& date);

/// First day or second; `-inf` where open, `unknown` where unknown.
[[nodiscard]] std::string format_earliest(const Endpoint& endpoint);
/// Last day or second, included; `inf` where open.
[[nodiscard]] std::string format_latest(const Endpoint& endpoint);

/// As `reader` says.
[[nodiscard]] DateReading read_date_as(std::string_view text, const DateReader& reader);
/// The EDTF level of a text that `read_date` accepts; nothing for the friendly forms.
[[nodiscard]] std::optional<int> find_edtf_level(std::string_view text, const DateReader& reader);

/// A bar of 40 columns: `-` somewhere in here, `=` certainly lasts, `o` the anchor of a moment, `<` and `>` open, `?`
/// unknown.
[[nodiscard]] std::string sketch_bounds(const DateValue& date);

}  // namespace chronodraw
