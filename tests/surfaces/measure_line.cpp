// SPDX-License-Identifier: MIT
#include "surfaces/measure_line.hpp"

#include <hb-ot.h>
#include <hb.h>

#include <array>
#include <map>
#include <memory>
#include <stdexcept>
#include <string>
#include <utility>

#include "base/utf8.hpp"

namespace chronodraw::surfaces {
namespace {

using Font = std::unique_ptr<hb_font_t, decltype(&hb_font_destroy)>;

hb_font_t* open_font(const FontFile& file) {
  static std::map<std::pair<std::string, int>, Font> opened;
  auto& font = opened.try_emplace({file.path, file.face_index}, nullptr, &hb_font_destroy).first->second;
  if (font) return font.get();
  hb_blob_t* blob = hb_blob_create_from_file(file.path.c_str());
  hb_face_t* face = hb_face_create(blob, static_cast<unsigned>(file.face_index));
  font.reset(hb_font_create(face));
  hb_face_destroy(face);
  hb_blob_destroy(blob);
  return font.get();
}

/// The fonts to try, in order: for each family its face of the wanted weight, else any.
std::vector<hb_font_t*> find_fonts(const SvgText& text, const FontTable& table) {
  const Weight wanted = text.weight >= 600 ? Weight::semibold : Weight::regular;
  std::vector<hb_font_t*> fonts;
  for (const std::string& family : text.families) {
    const FontFile* found = nullptr;
    for (const FontFile& file : table) {
      if (file.family == family && (!found || (found->weight != wanted && file.weight == wanted))) found = &file;
    }
    if (found) fonts.push_back(open_font(*found));
  }
  if (fonts.empty()) throw std::runtime_error("no font for: " + text.text);
  return fonts;
}

hb_font_t* find_font(const std::vector<hb_font_t*>& fonts, char32_t character) {
  hb_codepoint_t glyph = 0;
  for (hb_font_t* font : fonts) {
    if (hb_font_get_nominal_glyph(font, character, &glyph)) return font;
  }
  return fonts.front();
}

bool is_rtl(char32_t c) { return (c >= 0x0590 && c <= 0x08FF) || (c >= 0xFB1D && c <= 0xFEFC); }
bool is_combining(char32_t c) { return (c >= 0x0300 && c <= 0x036F) || c == 0x200D || (c >= 0xFE00 && c <= 0xFE0F); }

double measure_run(const SvgText& text, hb_font_t* font, std::string_view run, bool rtl) {
  const std::unique_ptr<hb_buffer_t, decltype(&hb_buffer_destroy)> buffer(hb_buffer_create(), &hb_buffer_destroy);
  hb_buffer_add_utf8(buffer.get(), run.data(), static_cast<int>(run.size()), 0, static_cast<int>(run.size()));
  hb_buffer_guess_segment_properties(buffer.get());
  hb_buffer_set_direction(buffer.get(), rtl ? HB_DIRECTION_RTL : HB_DIRECTION_LTR);
  const auto feature = [](const char* tag, unsigned value) {
    return hb_feature_t{hb_tag_from_string(tag, 4), value, HB_FEATURE_GLOBAL_START, HB_FEATURE_GLOBAL_END};
  };
  const std::array<hb_feature_t, 7> features{feature("kern", 1),
                                             feature("liga", 0),
                                             feature("clig", 0),
                                             feature("calt", 0),
                                             feature("dlig", 0),
                                             feature("hlig", 0),
                                             feature("tnum", text.tabular ? 1 : 0)};
  hb_shape(font, buffer.get(), features.data(), static_cast<unsigned>(features.size()));
  unsigned count = 0;
  const hb_glyph_position_t* positions = hb_buffer_get_glyph_positions(buffer.get(), &count);
  const hb_glyph_info_t* infos = hb_buffer_get_glyph_infos(buffer.get(), &count);
  double units = 0;
  int clusters = 0;
  for (unsigned i = 0; i < count; ++i) {
    units += positions[i].x_advance;
    clusters += i == 0 || infos[i].cluster != infos[i - 1].cluster ? 1 : 0;
  }
  return units * text.size / hb_face_get_upem(hb_font_get_face(font)) + clusters * text.letter_spacing;
}

}  // namespace

double measure_line(const SvgText& text, const FontTable& table) {
  const auto fonts = find_fonts(text, table);
  double width = 0;
  std::size_t begin = 0;
  hb_font_t* font = nullptr;
  bool rtl = false;
  const auto close = [&](std::size_t end) {
    if (end > begin) width += measure_run(text, font, std::string_view(text.text).substr(begin, end - begin), rtl);
    begin = end;
  };
  for (std::size_t at = 0; at < text.text.size();) {
    const CodePoint c = decode_utf8(text.text, at);
    hb_font_t* next = font && is_combining(c.value) ? font : find_font(fonts, c.value);
    const bool turns = c.value != ' ' && is_rtl(c.value) != rtl;
    if (next != font || turns) close(at);
    if (turns) rtl = !rtl;
    font = next;
    at += static_cast<std::size_t>(c.length);
  }
  close(text.text.size());
  return width;
}

}  // namespace chronodraw::surfaces
