// SPDX-License-Identifier: MIT
#include "scene/svg_frame.hpp"

#include "base/colors.hpp"
#include "base/hash.hpp"
#include "base/numbers.hpp"
#include "base/utf8.hpp"

namespace chronodraw {

namespace {

/// XML 1.0, production 2, without the surrogates that UTF-8 never holds.
bool is_xml_character(char32_t c) {
  if (c < 0x20) return c == '\t' || c == '\n' || c == '\r';
  return c != 0xFFFE && c != 0xFFFF && c <= 0x10FFFF;
}

std::string_view find_escape(char32_t c) {
  switch (c) {
    case '&':
      return "&amp;";
    case '<':
      return "&lt;";
    case '>':
      return "&gt;";
    case '"':
      return "&quot;";
    case '\t':
      return "&#9;";
    case '\n':
      return "&#10;";
    case '\r':
      return "&#13;";
    default:
      return {};
  }
}

void append_label(std::string& to, std::string_view element, std::string_view id, std::string_view text) {
  to.append("<").append(element);
  append_attribute(to, "id", id);
  to.append(">");
  append_escaped(to, text);
  to.append("</").append(element).append(">\n");
}

/// The ids of the title and description that there are, parted by a space.
std::string make_label_ids(const Scene& scene, std::string_view prefix) {
  std::string ids;
  if (!scene.title.empty()) ids.append(prefix).append("title");
  if (!scene.description.empty()) ids.append(ids.empty() ? "" : " ").append(prefix).append("desc");
  return ids;
}

}  // namespace

void append_escaped(std::string& to, std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = decode_utf8(text, at);
    at += static_cast<std::size_t>(point.length);
    if (!is_xml_character(point.value)) continue;
    const std::string_view escape = find_escape(point.value);
    if (!escape.empty()) {
      to.append(escape);
    } else if (point.value < 0x80) {
      to.push_back(static_cast<char>(point.value));
    } else {
      append_utf8(to, point.value);
    }
  }
}

void append_attribute(std::string& to, std::string_view name, std::string_view value) {
  to.append(" ").append(name).append("=\"");
  append_escaped(to, value);
  to.append("\"");
}

void append_attribute(std::string& to, std::string_view name, Px value) {
  to.append(" ").append(name).append("=\"");
  append_number(to, value);
  to.append("\"");
}

void append_color(std::string& to, std::string_view name, Color color) {
  append_attribute(to, name, format_color(color));
  if (color.alpha == 255) return;
  if (name.ends_with("-color")) name.remove_suffix(6);  // stop-color goes with stop-opacity
  to.append(" ").append(name).append("-opacity=\"").append(format_number(color.alpha / 255.0, 3)).append("\"");
}

std::string make_svg_opening(const Scene& scene, std::string_view prefix, bool with_parts) {
  const std::string width = format_number(scene.size.width);
  const std::string height = format_number(scene.size.height);
  std::string out = R"(<svg xmlns="http://www.w3.org/2000/svg")";
  append_attribute(out, "id", std::string(prefix) + "picture");
  append_attribute(out, "width", width);
  append_attribute(out, "height", height);
  append_attribute(out, "viewBox", "0 0 " + width + " " + height);
  append_attribute(out, "role", with_parts ? "group" : "img");
  const std::string labels = make_label_ids(scene, prefix);
  if (!labels.empty()) append_attribute(out, "aria-labelledby", labels);
  if (!scene.lang.empty()) append_attribute(out, "lang", scene.lang);
  append_attribute(out, "direction", scene.direction == Direction::rtl ? "rtl" : "ltr");
  out.append(">\n");
  if (!scene.title.empty()) append_label(out, "title", std::string(prefix) + "title", scene.title);
  if (!scene.description.empty()) append_label(out, "desc", std::string(prefix) + "desc", scene.description);
  return out;
}

std::string make_id_prefix(std::string_view bytes) {
  const std::uint32_t hash = find_hash(bytes);
  std::string prefix = "t";
  for (int shift = 28; shift >= 0; shift -= 4) prefix.push_back("0123456789abcdef"[(hash >> shift) & 15U]);
  return prefix + "-";
}

}  // namespace chronodraw
