// SPDX-License-Identifier: MIT
// One endpoint as text, by its precision, with its words and marks of doubt.
#pragma once

#include <string>

#include "calendar/format/stamp.hpp"

namespace chronodraw {

/// `c. 1450`, `1450?`, `Late 2011`, `Q3 2021`, `66 Ma`, `before 1450`. Total: an endpoint without any bound is `?`.
[[nodiscard]] std::string format_endpoint(const Endpoint& endpoint, const Wording& style);
/// The same in the middle of a text: `late 2011`.
[[nodiscard]] std::string format_endpoint_inside(const Endpoint& endpoint, const Wording& style);

/// Which form of a phrase fits round the endpoint.
[[nodiscard]] Topic find_topic(const Endpoint& endpoint);

/// Whether the text is one stamp and nothing else, so that a range may share parts with it.
[[nodiscard]] bool is_plain_stamp(const Endpoint& endpoint);
[[nodiscard]] Stamp find_first_stamp(const Endpoint& endpoint);

}  // namespace chronodraw
