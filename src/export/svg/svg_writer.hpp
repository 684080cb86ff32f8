// SPDX-License-Identifier: MIT
// The SVG under way: the elements written so far, and the definitions they need (gradients, hatches, clips), each once.
// Lengths in px with two decimals; one element a line. Internal to export/svg.
#pragma once

#include <map>
#include <string>
#include <string_view>

#include <chronodraw/scene.hpp>
#include "export/svg/embedded_fonts.hpp"
#include "export/svg/item_notes.hpp"
#include "scene/ids.hpp"

namespace chronodraw {

struct SvgWriter {
  const FontTable& fonts;
  const EmbeddedFonts& embedded;
  Direction direction;                                        ///< of the page
  std::string prefix;                                         ///< of every id
  IdSet ids;                                                  ///< without the prefix
  std::map<std::string, std::string, std::less<>> group_ids;  ///< an id of the scene's, to the one written
  std::string body;
  std::string defs;
  std::map<std::string, std::string, std::less<>> def_ids;  ///< a definition without its id, to its id
  std::map<std::string, std::string, std::less<>> classes;  ///< what a class says of a colour in the dark, to its name
  const ItemNotes* notes{nullptr};                          ///< what a page puts round items; null: nothing
};

/// The colours an element has, and the classes of those that are others in the dark.
struct ElementColors {
  std::string attributes;
  std::string classes;
};
/// `dark` null: the same.
void add_color(SvgWriter& writer, ElementColors& to, std::string_view property, Color color, const Color* dark);
void append_classes(std::string& to, const ElementColors& colors);

/// The id of the definition `<element rest`, written when it is new.
[[nodiscard]] std::string make_definition(SvgWriter& writer, std::string_view element, const std::string& rest);

/// `dark` here and below: the same item of the dark twin; null: there is none.
void write_path(SvgWriter& writer, const Path& path, const Path* dark);
void write_image(SvgWriter& writer, const Image& image);
/// One `<text>` a line; lines of one block share a group.
void write_text(SvgWriter& writer, const Text& text, const Text* dark);
/// The first font and the others of its family.
[[nodiscard]] std::vector<int> find_theme_fonts(const FontTable& fonts);
/// A CSS font-family list of these fonts: the embedded ones, those of the reader's machine, `sans-serif`.
[[nodiscard]] std::string make_family_list(const SvgWriter& writer, const std::vector<int>& used);

}  // namespace chronodraw
