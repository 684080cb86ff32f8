// SPDX-License-Identifier: MIT
#include "base/colors.hpp"
#include "base/numbers.hpp"
#include "export/svg/svg_writer.hpp"
#include "scene/svg_frame.hpp"

namespace chronodraw {

namespace {

/// `fill:#RRGGBB`, and the opacity where either of the two colours has one.
std::string make_declarations(std::string_view property, Color color, Color dark) {
  std::string out = std::string(property) + ":" + format_color(dark);
  if (color.alpha == 255 && dark.alpha == 255) return out;
  if (property.ends_with("-color")) property.remove_suffix(6);
  return out + ";" + std::string(property) + "-opacity:" + format_number(dark.alpha / 255.0, 3);
}

}  // namespace

void add_color(SvgWriter& writer, ElementColors& to, std::string_view property, Color color, const Color* dark) {
  append_color(to.attributes, property, color);
  if (dark == nullptr || *dark == color) return;
  const auto [entry, is_new] = writer.classes.try_emplace(make_declarations(property, color, *dark));
  if (is_new) entry->second = "c" + format_number(static_cast<std::int64_t>(writer.classes.size()));
  to.classes += (to.classes.empty() ? "" : " ") + entry->second;
}

void append_classes(std::string& to, const ElementColors& colors) {
  if (!colors.classes.empty()) append_attribute(to, "class", colors.classes);
}

}  // namespace chronodraw
