// SPDX-License-Identifier: MIT
// A locale by its BCP 47 tag: names, patterns and digits from ICU, always on the Gregorian calendar; words from our own
// tables. ICU is opened when the first tag but `en` is asked for, and never for English.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <variant>

#include "calendar/locale/locale.hpp"

namespace chronodraw {

/// Why there is no such locale.
struct LocaleError {
  enum class Kind { unknown, no_library };
  Kind kind{Kind::unknown};
  std::string code;  ///< `unknown-locale`, `no-locale-library`
  std::string message;
  std::string hint;
};

using LocaleReading = std::variant<std::shared_ptr<const Locale>, LocaleError>;

/// `de`, `pt-BR`, `ar-u-nu-latn`; an empty tag is English. A language that ICU knows in a country that it does not is
/// the language's own.
[[nodiscard]] LocaleReading load_locale(const std::string& tag);
/// The same question without the answer.
[[nodiscard]] std::optional<LocaleError> find_locale_error(const std::string& tag);

}  // namespace chronodraw
