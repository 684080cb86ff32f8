// SPDX-License-Identifier: MIT
#include "surfaces/svg_texts.hpp"

#include <stdexcept>

#include "base/numbers.hpp"
#include "surfaces/svg_tags.hpp"

namespace chronodraw::surfaces {
namespace {

std::vector<std::string> read_families(std::string_view list) {
  std::vector<std::string> families;
  while (!list.empty()) {
    const std::size_t comma = std::min(list.find(','), list.size());
    std::string name(list.substr(0, comma));
    list.remove_prefix(std::min(comma + 1, list.size()));
    std::erase_if(name, [](char c) { return c == '\'' || c == '"'; });
    name.erase(0, name.find_first_not_of(' '));
    families.push_back(name);
  }
  return families;
}

/// What the element adds to what it inherits.
void apply(SvgText& text, const Attributes& attributes) {
  for (const auto& [name, value] : attributes) {
    if (name == "x") text.x = read_length(value);
    if (name == "y") text.y = read_length(value);
    if (name == "font-family") text.families = read_families(value);
    if (name == "font-size") text.size = read_length(value);
    if (name == "font-weight") text.weight = static_cast<int>(read_length(value));
    if (name == "letter-spacing") text.letter_spacing = read_length(value);
    if (name == "direction") text.rtl = value == "rtl";
    if (name == "text-anchor") text.anchor = value;
    if (name == "style" && value.find("tabular-nums") != std::string::npos) text.tabular = true;
  }
}

}  // namespace

std::vector<SvgText> read_svg_texts(std::string_view svg) {
  std::vector<SvgText> texts;
  std::vector<SvgText> inherited(1);
  walk_tags(svg, [&](const Tag& tag, std::string_view content) {
    if (tag.empty) return;
    if (tag.closing) {
      inherited.pop_back();
      return;
    }
    inherited.push_back(inherited.back());
    apply(inherited.back(), tag.attributes);
    if (tag.name != "text") return;
    texts.push_back(inherited.back());
    texts.back().text = read_entities(content);
  });
  return texts;
}

}  // namespace chronodraw::surfaces
