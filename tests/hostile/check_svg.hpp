// SPDX-License-Identifier: MIT
// What a browser would make of an SVG: well-formed by expat, and nothing in it that runs, loads, links to a scheme
// other than http, https and mailto, or is no element or attribute of ours. Complaints are sentences; none means it is
// safe.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace chronodraw::hostile {

using Complaints = std::vector<std::string>;

struct SvgContents {
  std::vector<std::string> texts;  ///< of each title, desc and text element
  std::vector<std::string> links;
  Complaints complaints;
};

[[nodiscard]] SvgContents check_svg(std::string_view svg);

/// Whether `text` stands in it letter for letter: as a whole, or behind the date of an event's title.
[[nodiscard]] bool has_text(const SvgContents& contents, std::string_view text);

}  // namespace chronodraw::hostile
