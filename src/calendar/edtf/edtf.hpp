// SPDX-License-Identifier: MIT
// The strict reader: the Library of Congress profile of ISO 8601-2 (4 February 2019), levels 0 to 2, whole text or
// nothing. Three answers: a value; an error where the shape is right and the calendar says no; nothing where the text
// has no EDTF shape, so that the friendly forms may try it.
#pragma once

#include <optional>
#include <string_view>

#include "calendar/read_date.hpp"

namespace chronodraw {

/// One form tried on a text: nothing where the text is not of that form.
using Attempt = std::optional<DateReading>;

struct EdtfReading {
  Attempt attempt;
  int level{0};  ///< 0 to 2, where `attempt` holds a value
};

[[nodiscard]] EdtfReading read_edtf(std::string_view text, const DateHabits& habits = {});

}  // namespace chronodraw
