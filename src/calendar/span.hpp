// SPDX-License-Identifier: MIT
// Two endpoints to one span, and the refusal of one that ends before it begins.
#pragma once

#include <string_view>

#include "calendar/read_date.hpp"

namespace chronodraw {

/// An endpoint with the text it was read from.
struct SourcedEndpoint {
  Endpoint endpoint;
  std::string_view text;
};

/// A span needs one known end, and some reading of it must run forward. `source` is the text of the whole; ends that
/// float are local to `zone`.
[[nodiscard]] DateReading join_span(const SourcedEndpoint& start, const SourcedEndpoint& end, std::string_view source,
                                    const Zone& zone);

}  // namespace chronodraw
