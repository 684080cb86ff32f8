// SPDX-License-Identifier: MIT
// A value with its warnings, or the errors that prevented it. Public functions return it; `value_or_throw`
// serves those who prefer exceptions.
#pragma once

#include <cassert>
#include <optional>
#include <stdexcept>
#include <utility>

#include <chronodraw/diagnostic.hpp>

namespace chronodraw {

/// Thrown by `Result::value_or_throw` only; `what()` is the first error as `file:line:column: message`.
class Error : public std::runtime_error {
 public:
  explicit Error(Diagnostics diagnostics);
  [[nodiscard]] const Diagnostics& diagnostics() const { return diagnostics_; }

 private:
  Diagnostics diagnostics_;
};

template <class T>
class Result {
 public:
  Result(T value, Diagnostics warnings = {})  // NOLINT(google-explicit-constructor)
      : value_(std::move(value)), diagnostics_(std::move(warnings)) {}
  Result(Diagnostics errors)  // NOLINT(google-explicit-constructor)
      : diagnostics_(std::move(errors)) {
    assert(diagnostics_.has_errors());
  }

  [[nodiscard]] explicit operator bool() const { return value_.has_value(); }
  [[nodiscard]] const Diagnostics& diagnostics() const { return diagnostics_; }  ///< warnings, or the errors

  [[nodiscard]] T& value() & { return *value_; }
  [[nodiscard]] const T& value() const& { return *value_; }
  [[nodiscard]] T&& value() && { return std::move(*value_); }

  T value_or_throw() && {
    if (!value_) throw Error(std::move(diagnostics_));
    return std::move(*value_);
  }

 private:
  std::optional<T> value_;
  Diagnostics diagnostics_;
};

}  // namespace chronodraw
