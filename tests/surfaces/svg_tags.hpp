// SPDX-License-Identifier: MIT
// The elements of an SVG one after the other, as a reader with no knowledge of our writer finds them. Understands
// elements and quoted attributes, nothing else.
#pragma once

#include <functional>
#include <map>
#include <string>
#include <string_view>

namespace chronodraw::surfaces {

using Attributes = std::map<std::string, std::string, std::less<>>;

struct Tag {
  std::string name;
  Attributes attributes;
  bool closing{false};
  bool empty{false};  ///< `<g/>`

  [[nodiscard]] std::string find(std::string_view attribute) const;  ///< empty: not there
  [[nodiscard]] double find_length(std::string_view attribute) const;
};

/// `visit` gets each tag and the text up to the next one. Throws std::runtime_error where the writing is not
/// understood.
void walk_tags(std::string_view svg, const std::function<void(const Tag&, std::string_view)>& visit);

[[nodiscard]] std::string read_entities(std::string_view text);
[[nodiscard]] double read_length(const std::string& text);

}  // namespace chronodraw::surfaces
