// SPDX-License-Identifier: MIT
// Options whose value is one of a few words, and the sentence for a value that is none of them.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/edit_distance.hpp"
#include "cli/arguments.hpp"

namespace chronodraw {

using MaybeError = std::optional<UsageError>;

[[nodiscard]] inline UsageError make_value_error(std::string_view option, std::string_view expected,
                                                 const std::string& found, std::string hint = {}) {
  return {"`" + std::string(option) + "`: expected " + std::string(expected) + ", found `" + found + "`",
          std::move(hint)};
}

template <class T>
struct NamedValue {
  std::string_view name;
  T value;
};

/// One of a few words.
template <class T, std::size_t count>
[[nodiscard]] MaybeError read_choice(const Arguments& arguments, std::string_view option,
                                     const NamedValue<T> (&choices)[count], T& to) {
  if (!arguments.has(option)) return std::nullopt;
  const std::string text = arguments.find(option);
  std::string expected;
  std::vector<std::string_view> names;
  for (std::size_t i = 0; i < count; ++i) {
    if (choices[i].name == text) return to = choices[i].value, std::nullopt;
    expected += (i == 0 ? "`" : i + 1 == count ? " or `" : ", `") + std::string(choices[i].name) + "`";
    names.push_back(choices[i].name);
  }
  const auto nearest = find_nearest(text, names);
  return make_value_error(option, expected, text, nearest ? "did you mean `" + std::string(*nearest) + "`?" : "");
}

}  // namespace chronodraw
