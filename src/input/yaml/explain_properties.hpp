// SPDX-License-Identifier: MIT
// What yaml-cpp refuses about anchors, aliases, tags and directives: most often a text that begins with a sign of YAML
// and lacks its quotes.
#pragma once

#include "input/yaml/refusal.hpp"

namespace chronodraw {

[[nodiscard]] Diagnostic explain_alias(const YamlRefusal& refusal);      ///< it names nothing
[[nodiscard]] Diagnostic explain_name(const YamlRefusal& refusal);       ///< `&` or `*` without a proper name
[[nodiscard]] Diagnostic explain_tag(const YamlRefusal& refusal);        ///< `!` and then no tag
[[nodiscard]] Diagnostic explain_twice(const YamlRefusal& refusal);      ///< two anchors or tags before one value
[[nodiscard]] Diagnostic explain_content(const YamlRefusal& refusal);    ///< an alias that has an anchor or a tag
[[nodiscard]] Diagnostic explain_directive(const YamlRefusal& refusal);  ///< a line with `%`

}  // namespace chronodraw
