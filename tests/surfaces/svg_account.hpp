// SPDX-License-Identifier: MIT
// What became of every event, read from the bytes of an SVG alone: the groups of events that have a text, and what the
// texts outside them say of the others. For pictures in English.
#pragma once

#include <functional>
#include <set>
#include <string>
#include <string_view>

namespace chronodraw::surfaces {

struct SvgAccount {
  int labelled{0};    ///< groups of events with a text
  int unlabelled{0};  ///< groups without one: marks
  int counted{0};     ///< sum of all `+12 more`
};

/// `events`: their ids.
[[nodiscard]] SvgAccount count_events(std::string_view svg, const std::set<std::string, std::less<>>& events);

}  // namespace chronodraw::surfaces
