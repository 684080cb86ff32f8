// SPDX-License-Identifier: MIT
#include <algorithm>

#include "export/svg/svg_writer.hpp"
#include "scene/svg_frame.hpp"

namespace chronodraw {

namespace {

bool is_plain_family(std::string_view family) {
  return std::all_of(family.begin(), family.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || static_cast<unsigned char>(c) >= 0x80;
  });
}

std::string make_family_name(std::string_view family) {
  if (is_plain_family(family)) return std::string(family);
  std::string quoted = "'";
  for (const char c : family) {
    if (c != '\'' && c != '\\') quoted.push_back(c);
  }
  return quoted + "'";
}

/// The fonts of a line, each once, in the order in which they are asked for a character: a browser takes each from the
/// first family that has it, and spaces and Latin words are set in the theme's own.
std::vector<int> find_fonts(const TextLine& line) {
  std::vector<int> used;
  for (const GlyphRun& run : line.runs) {
    if (std::find(used.begin(), used.end(), run.font) == used.end()) used.push_back(run.font);
  }
  std::sort(used.begin(), used.end());
  return used;
}

bool has_loose_spaces(std::string_view text) {
  return text.starts_with(' ') || text.ends_with(' ') || text.find("  ") != std::string_view::npos;
}

std::string make_style_attributes(const Text& text) {
  const TextStyle& style = text.block.style;
  std::string out;
  append_color(out, "fill", text.color);
  append_attribute(out, "font-size", style.size);
  if (style.weight == Weight::semibold) out += R"( font-weight="600")";
  if (style.tracking.raw != 0) append_attribute(out, "letter-spacing", style.tracking);
  if (style.tabular) out += R"( style="font-variant-numeric:tabular-nums")";
  return out;
}

/// A right-to-left line ends at its left edge, so that is where it is anchored.
void write_direction(SvgWriter& writer, Direction direction) {
  if (direction != writer.direction) {
    writer.body += direction == Direction::rtl ? R"( direction="rtl")" : R"( direction="ltr")";
  }
  if (direction == Direction::rtl) writer.body += R"( text-anchor="end")";
}

void write_line(SvgWriter& writer, const Text& text, const TextLine& line, std::string_view style) {
  std::string& to = writer.body;
  to += "<text";
  append_attribute(to, "x", text.origin.x + line.x);
  append_attribute(to, "y", text.origin.y + line.baseline);
  write_direction(writer, line.direction);
  to += style;
  const std::string families = make_family_list(writer.fonts, find_fonts(line));
  if (!line.runs.empty() && families != make_family_list(writer.fonts, {0}))
    append_attribute(to, "font-family", families);
  if (has_loose_spaces(line.text)) to += R"( xml:space="preserve")";
  to += ">";
  append_escaped(to, line.text);
  to += "</text>\n";
}

}  // namespace

std::string make_family_list(const FontTable& fonts, const std::vector<int>& used) {
  std::vector<std::string_view> families;
  for (const int font : used) {
    if (font < 0 || static_cast<std::size_t>(font) >= fonts.size()) continue;
    const std::string_view family = fonts[static_cast<std::size_t>(font)].family;
    if (std::find(families.begin(), families.end(), family) == families.end()) families.push_back(family);
  }
  std::string list;
  for (const std::string_view family : families) list += make_family_name(family) + ",";
  return list + "sans-serif";
}

void write_text(SvgWriter& writer, const Text& text) {
  const std::string style = make_style_attributes(text);
  const bool is_grouped = text.block.lines.size() > 1;
  if (is_grouped) writer.body += "<g" + style + ">\n";
  for (const TextLine& line : text.block.lines) {
    if (!line.text.empty()) write_line(writer, text, line, is_grouped ? std::string_view() : style);
  }
  if (is_grouped) writer.body += "</g>\n";
}

}  // namespace chronodraw
