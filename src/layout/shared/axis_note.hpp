// SPDX-License-Identifier: MIT
// What a picture says of its scale, since a reader takes an axis to be chronological and whole unless told.
#pragma once

#include <string>

#include "layout/shared/page.hpp"

namespace chronodraw {

/// `The axis leaves out 1950–1980`; empty where there is nothing to tell.
[[nodiscard]] std::string make_axis_note(const Page& page);

}  // namespace chronodraw
