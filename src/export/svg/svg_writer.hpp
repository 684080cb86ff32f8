// SPDX-License-Identifier: MIT
// The SVG under way: the elements written so far, and the definitions they need (gradients, hatches, clips), each once.
// Lengths in px with two decimals; one element a line. Internal to export/svg.
#pragma once

#include <map>
#include <string>
#include <string_view>

#include <chronodraw/scene.hpp>
#include "scene/ids.hpp"

namespace chronodraw {

struct SvgWriter {
  const FontTable& fonts;
  Direction direction;  ///< of the page
  std::string prefix;   ///< of every id
  IdSet ids;            ///< without the prefix
  std::string body;
  std::string defs;
  std::map<std::string, std::string, std::less<>> def_ids;  ///< a definition without its id, to its id
};

/// The id of the definition `<element rest`, written when it is new.
[[nodiscard]] std::string make_definition(SvgWriter& writer, std::string_view element, const std::string& rest);

void write_path(SvgWriter& writer, const Path& path);
void write_image(SvgWriter& writer, const Image& image);
/// One `<text>` a line; lines of one block share a group.
void write_text(SvgWriter& writer, const Text& text);
/// A CSS font-family list of these fonts, ending in `sans-serif`.
[[nodiscard]] std::string make_family_list(const FontTable& fonts, const std::vector<int>& used);

}  // namespace chronodraw
