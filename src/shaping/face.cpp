// SPDX-License-Identifier: MIT
#include "shaping/face.hpp"

#include <hb-ot.h>
#include <hb.h>

#include <algorithm>

#include "base/memory_watch.hpp"
#include "base/numbers.hpp"
#include "base/utf8.hpp"

namespace chronodraw {
namespace {

constexpr hb_feature_t make_feature(hb_tag_t tag, bool on) {
  return {tag, on ? 1u : 0u, HB_FEATURE_GLOBAL_START, HB_FEATURE_GLOBAL_END};
}

constexpr hb_tag_t tabular_figures = HB_TAG('t', 'n', 'u', 'm');

/// Simple scripts get kerning and nothing that an SVG viewer with a subset font would not do as well; the others keep
/// what HarfBuzz knows they need.
std::vector<hb_feature_t> find_features(const ShapeOptions& options) {
  std::vector<hb_feature_t> features{make_feature(HB_TAG('k', 'e', 'r', 'n'), true)};
  if (options.tabular) features.push_back(make_feature(tabular_figures, true));
  if (!is_simple_script(options.script)) return features;
  for (const char* const name : {"calt", "liga", "clig", "locl"}) {
    features.push_back(make_feature(hb_tag_from_string(name, 4), false));
  }
  if (options.marks) return features;
  for (const char* const name : {"ccmp", "mark", "mkmk"}) {
    features.push_back(make_feature(hb_tag_from_string(name, 4), false));
  }
  return features;
}

hb_segment_properties_t make_properties(const ShapeOptions& options) {
  hb_segment_properties_t properties = HB_SEGMENT_PROPERTIES_DEFAULT;
  properties.direction = options.rtl ? HB_DIRECTION_RTL : HB_DIRECTION_LTR;
  properties.script = hb_script_from_iso15924_tag(options.script);
  return properties;
}

/// A glyph for the whole may stand in for glyphs of the parts, or the other way round.
bool is_composable(std::u32string_view cluster) {
  hb_codepoint_t first = 0;
  hb_codepoint_t second = 0;
  const auto is_composed = [&](char32_t c) {
    return hb_unicode_decompose(hb_unicode_funcs_get_default(), c, &first, &second) != 0;
  };
  return cluster.size() > 1 || std::any_of(cluster.begin(), cluster.end(), is_composed);
}

}  // namespace

void Face::Release::operator()(hb_font_t* font) const { hb_font_destroy(font); }
void Face::Release::operator()(hb_buffer_t* buffer) const { hb_buffer_destroy(buffer); }
void Face::Release::operator()(hb_shape_plan_t* plan) const { hb_shape_plan_destroy(plan); }

std::optional<Face> Face::load(const std::string& path, int index) {
  forget_refused_memory();
  hb_blob_t* const blob = hb_blob_create_from_file_or_fail(path.c_str());
  check_memory();
  if (blob == nullptr) return std::nullopt;
  hb_face_t* const source = hb_face_create(blob, static_cast<unsigned>(index) & 0xFFFFu);
  hb_blob_destroy(blob);
  Face face;
  face.font_.reset(hb_font_create(source));
  face.buffer_.reset(hb_buffer_create());
  const unsigned glyphs = hb_face_get_glyph_count(source);
  face.units_per_em_ = static_cast<int>(hb_face_get_upem(source));
  hb_face_destroy(source);
  check_memory();
  if (glyphs == 0) return std::nullopt;
  if (index >= 0x10000) hb_font_set_var_named_instance(face.font_.get(), (static_cast<unsigned>(index) >> 16) - 1);
  hb_font_extents_t extents{};
  hb_font_get_h_extents(face.font_.get(), &extents);
  check_memory();
  face.ascent_ = extents.ascender;
  face.descent_ = -extents.descender;
  return face;
}

bool Face::has_glyph(char32_t c) const {
  if (c < known_.size() && known_[c] != Known::unasked) return known_[c] == Known::present;
  forget_refused_memory();
  hb_codepoint_t glyph = 0;
  const bool is_there = hb_font_get_nominal_glyph(font_.get(), c, &glyph) != 0;
  check_memory();
  if (c < known_.size()) known_[c] = is_there ? Known::present : Known::absent;
  return is_there;
}

bool Face::has_cluster(std::u32string_view cluster) const {
  const auto is_served = [this](char32_t c) { return has_glyph(c) || is_ignorable(c); };
  if (std::all_of(cluster.begin(), cluster.end(), is_served)) return true;
  if (!is_composable(cluster)) return false;
  std::string text;
  for (const char32_t c : cluster) append_utf8(text, c);
  ShapeOptions options;
  options.marks = true;
  const std::vector<UnitGlyph> glyphs = shape(text, 0, static_cast<std::uint32_t>(text.size()), options);
  return std::all_of(glyphs.begin(), glyphs.end(), [](const UnitGlyph& glyph) { return glyph.id != 0; });
}

hb_shape_plan_t* Face::find_plan(const ShapeOptions& options) const {
  for (const Plan& known : plans_) {
    if (known.options == options) return known.plan.get();
  }
  const hb_segment_properties_t properties = make_properties(options);
  const std::vector<hb_feature_t> features = find_features(options);
  forget_refused_memory();
  hb_shape_plan_t* const plan = hb_shape_plan_create(hb_font_get_face(font_.get()), &properties, features.data(),
                                                     static_cast<unsigned>(features.size()), nullptr);
  std::unique_ptr<hb_shape_plan_t, Release> owner(plan);
  check_memory();
  plans_.push_back({options, std::move(owner)});
  return plan;
}

std::vector<UnitGlyph> Face::shape(std::string_view text, std::uint32_t begin, std::uint32_t end,
                                   const ShapeOptions& options) const {
  forget_refused_memory();
  hb_buffer_t* const buffer = buffer_.get();
  hb_buffer_reset(buffer);
  hb_buffer_add_utf8(buffer, text.data(), static_cast<int>(text.size()), begin, static_cast<int>(end - begin));
  const hb_segment_properties_t properties = make_properties(options);
  hb_buffer_set_segment_properties(buffer, &properties);
  hb_buffer_set_flags(buffer, HB_BUFFER_FLAG_REMOVE_DEFAULT_IGNORABLES);
  hb_shape_plan_execute(find_plan(options), font_.get(), buffer, nullptr, 0);
  unsigned count = 0;
  const hb_glyph_info_t* const infos = hb_buffer_get_glyph_infos(buffer, &count);
  const hb_glyph_position_t* const places = hb_buffer_get_glyph_positions(buffer, &count);
  const bool is_simple = is_simple_script(options.script);
  std::vector<UnitGlyph> glyphs(count);
  for (unsigned i = 0; i < count; ++i) {
    const std::int32_t advance = places[i].x_advance;
    const bool is_kerned = is_simple && advance != 0;
    glyphs[i] = {infos[i].codepoint,
                 infos[i].cluster,
                 advance,
                 is_kerned ? hb_font_get_glyph_h_advance(font_.get(), infos[i].codepoint) : advance,
                 places[i].x_offset,
                 places[i].y_offset};
  }
  if (!hb_buffer_allocation_successful(buffer)) report_no_memory();
  check_memory();
  return glyphs;
}

std::string Face::find_version() const {
  forget_refused_memory();
  hb_blob_t* const head = hb_face_reference_table(hb_font_get_face(font_.get()), HB_TAG('h', 'e', 'a', 'd'));
  unsigned size = 0;
  const char* const bytes = hb_blob_get_data(head, &size);
  double version = 0;
  for (unsigned i = 4; size >= 8 && i < 8; ++i) version = version * 256 + static_cast<unsigned char>(bytes[i]);
  hb_blob_destroy(head);
  check_memory();
  return format_number(version / 65536, 3);
}

}  // namespace chronodraw
