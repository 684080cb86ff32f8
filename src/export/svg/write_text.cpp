// SPDX-License-Identifier: MIT
#include <algorithm>

#include "base/utf8.hpp"
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

/// The first font and the others of a line, each once, in the order in which they are asked for a character: a browser
/// takes each from the first family that has it, and spaces and Latin words are set in the theme's own.
std::vector<int> find_fonts(const TextLine& line) {
  std::vector<int> used{0};
  for (const GlyphRun& run : line.runs) {
    if (std::find(used.begin(), used.end(), run.font) == used.end()) used.push_back(run.font);
  }
  std::sort(used.begin(), used.end());
  return used;
}

std::string find_embedded_family(const SvgWriter& writer, int font) {
  const std::vector<std::string>& families = writer.embedded.families;
  return font >= 0 && font < std::ssize(families) ? families[static_cast<std::size_t>(font)] : std::string();
}

bool has_loose_spaces(std::string_view text) {
  return text.starts_with(' ') || text.ends_with(' ') || text.find("  ") != std::string_view::npos;
}

std::string make_style_attributes(SvgWriter& writer, const Text& text, const Text* dark) {
  const TextStyle& style = text.block.style;
  ElementColors colors;
  add_color(writer, colors, "fill", text.color, dark != nullptr ? &dark->color : nullptr);
  std::string out = colors.attributes;
  append_classes(out, colors);
  append_attribute(out, "font-size", style.size);
  if (style.weight == Weight::semibold) out += R"( font-weight="600")";
  if (style.tracking.raw != 0) append_attribute(out, "letter-spacing", style.tracking);
  return out;
}

/// What no attribute says.
std::string make_css(bool is_tabular, bool has_ligatures) {
  if (!is_tabular && !has_ligatures) return {};
  std::string css = is_tabular ? "font-variant-numeric:tabular-nums" : "";
  if (has_ligatures) css += is_tabular ? ";font-variant-ligatures:normal" : "font-variant-ligatures:normal";
  return " style=\"" + css + "\"";
}

/// A right-to-left line ends at its left edge, so that is where it is anchored.
void write_direction(SvgWriter& writer, Direction direction) {
  if (direction != writer.direction) {
    writer.body += direction == Direction::rtl ? R"( direction="rtl")" : R"( direction="ltr")";
  }
  if (direction == Direction::rtl) writer.body += R"( text-anchor="end")";
}

/// The width that was measured, kept by viewers that have to use another font.
void write_advance(std::string& to, Px advance) {
  append_attribute(to, "textLength", advance);
  to += R"( lengthAdjust="spacingAndGlyphs")";
}

/// Punctuation, spaces and signs: their direction follows from what stands round them.
bool is_neutral(char32_t c) {
  if (c < 0x80) return !((c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'));
  return (c >= 0xA0 && c <= 0xBF) || (c >= 0x2000 && c <= 0x2BFF) || (c >= 0x3000 && c <= 0x301F);
}

/// The neighbour that a neutral character at a line's edge lost when its paragraph was broken: an invisible mark of the
/// direction it was set in. `at` is a byte of that character.
std::string_view find_edge_mark(const TextLine& line, std::size_t at) {
  for (const GlyphRun& run : line.runs) {
    if (at < run.text_begin || at >= run.text_end || run.direction == line.direction) continue;
    while (at > 0 && (static_cast<unsigned char>(line.text[at]) & 0xC0U) == 0x80U) --at;
    if (!is_neutral(decode_utf8(line.text, at).value)) return {};
    return run.direction == Direction::rtl ? "\xE2\x80\x8F" : "\xE2\x80\x8E";
  }
  return {};
}

void write_words(std::string& to, const TextLine& line) {
  to += find_edge_mark(line, 0);
  append_escaped(to, line.text);
  to += find_edge_mark(line, line.text.size() - 1);
}

/// `style`: of the text, where this is its only line.
void write_line(SvgWriter& writer, const Text& text, const TextLine& line, const std::string& style) {
  std::string& to = writer.body;
  to += "<text";
  append_attribute(to, "x", text.origin.x + line.x);
  append_attribute(to, "y", text.origin.y + line.baseline);
  write_direction(writer, line.direction);
  to += style;
  const std::string families = make_family_list(writer, find_fonts(line));
  const bool has_other_fonts = families != make_family_list(writer, find_theme_fonts(writer.fonts));
  if (has_other_fonts) append_attribute(to, "font-family", families);
  write_advance(to, line.advance);
  if (has_loose_spaces(line.text)) to += R"( xml:space="preserve")";
  to += make_css(!style.empty() && text.block.style.tabular, has_other_fonts) + ">";
  write_words(to, line);
  to += "</text>\n";
}

}  // namespace

std::vector<int> find_theme_fonts(const FontTable& fonts) {
  std::vector<int> found;
  for (int i = 0; i < std::ssize(fonts); ++i)
    if (fonts[static_cast<std::size_t>(i)].family == fonts.front().family) found.push_back(i);
  return found;
}

std::string make_family_list(const SvgWriter& writer, const std::vector<int>& used) {
  std::vector<std::string> families;
  const auto add = [&](std::string family) {
    if (std::find(families.begin(), families.end(), family) == families.end()) families.push_back(std::move(family));
  };
  for (const int font : used)
    if (const std::string family = find_embedded_family(writer, font); !family.empty()) add(family);
  for (const int font : used)
    if (font >= 0 && font < std::ssize(writer.fonts))
      add(make_family_name(writer.fonts[static_cast<std::size_t>(font)].family));
  std::string list;
  for (const std::string& family : families) list += family + ",";
  return list + "sans-serif";
}

void write_text(SvgWriter& writer, const Text& text, const Text* dark) {
  const bool is_alone = text.block.lines.size() == 1;
  const std::string style = make_style_attributes(writer, text, dark);
  if (!is_alone) writer.body += "<g" + style + make_css(text.block.style.tabular, false) + ">\n";
  for (const TextLine& line : text.block.lines) {
    if (!line.text.empty()) write_line(writer, text, line, is_alone ? style : std::string());
  }
  if (!is_alone) writer.body += "</g>\n";
}

}  // namespace chronodraw
