// SPDX-License-Identifier: MIT
// What people write where EDTF has no reading: names, words, ranges. And, where nothing reads the text, the sentence
// that says why and what to write.
#pragma once

#include <string_view>

#include "calendar/edtf/edtf.hpp"

namespace chronodraw {

/// `text` is trimmed.
[[nodiscard]] Attempt read_friendly(std::string_view text, const DateHabits& habits);

/// For a text that is no date in any form.
[[nodiscard]] DateError refuse(std::string_view text, const DateHabits& habits);

/// `now`, `today`, `present`, `ongoing`, in any case, with or without `the`.
[[nodiscard]] bool is_word_for_now(std::string_view text);

}  // namespace chronodraw
