// SPDX-License-Identifier: MIT
#include "shaping/font_store.hpp"

#include <hb-subset.h>
#include <hb.h>

#include <algorithm>
#include <initializer_list>

#include "base/memory_watch.hpp"
#include "shaping/scripts.hpp"

namespace chronodraw {
namespace {

struct Release {
  void operator()(hb_face_t* face) const { hb_face_destroy(face); }
  void operator()(hb_blob_t* blob) const { hb_blob_destroy(blob); }
  void operator()(hb_font_t* font) const { hb_font_destroy(font); }
  void operator()(hb_subset_input_t* input) const { hb_subset_input_destroy(input); }
};
using FaceOwner = std::unique_ptr<hb_face_t, Release>;
using BlobOwner = std::unique_ptr<hb_blob_t, Release>;
using FontOwner = std::unique_ptr<hb_font_t, Release>;
using InputOwner = std::unique_ptr<hb_subset_input_t, Release>;

/// A face that is cut this often is worth a copy of its Latin part that is quick to cut from: making that costs as much
/// as so many cuts save.
constexpr int cuts_before_copy = 7;

enum class Layout : std::uint8_t { kerning, marks, all };

/// Letters that join or reorder need all features; marks those that place them.
Layout find_layout(const FontUse& use) {
  Layout layout = Layout::kerning;
  for (const std::uint32_t c : use.characters) {
    const Script script = find_script(c);
    if (script != scripts::inherited && !is_simple_script(script)) return Layout::all;
    if (is_mark(c)) layout = Layout::marks;
  }
  return layout;
}

void set_tags(hb_set_t* to, std::initializer_list<const char*> tags) {
  for (const char* const tag : tags) hb_set_add(to, hb_tag_from_string(tag, 4));
}

void add_all(hb_set_t* to, const std::vector<std::uint32_t>& numbers) {
  hb_set_add_sorted_array(to, numbers.data(), static_cast<unsigned>(numbers.size()));
}

/// No hinting, no names, nothing of use to upright text, vertical lines or axes of variation.
InputOwner make_input(Layout layout, bool has_tabular) {
  InputOwner input(hb_subset_input_create_or_fail());
  if (!input) report_no_memory();
  hb_subset_input_set_flags(input.get(), HB_SUBSET_FLAGS_NO_HINTING);
  hb_set_clear(hb_subset_input_set(input.get(), HB_SUBSET_SETS_NAME_ID));
  set_tags(hb_subset_input_set(input.get(), HB_SUBSET_SETS_DROP_TABLE_TAG),
           {"BASE", "DSIG", "MATH", "MVAR", "STAT", "VORG", "meta", "vhea", "vmtx"});
  if (layout == Layout::all) return input;
  if (layout == Layout::kerning) set_tags(hb_subset_input_set(input.get(), HB_SUBSET_SETS_DROP_TABLE_TAG), {"GDEF"});
  hb_set_t* const features = hb_subset_input_set(input.get(), HB_SUBSET_SETS_LAYOUT_FEATURE_TAG);
  hb_set_clear(features);
  set_tags(features, {"kern"});
  if (has_tabular) set_tags(features, {"tnum"});
  if (layout == Layout::marks) set_tags(features, {"ccmp", "mark", "mkmk"});
  return input;
}

/// Restricted licences (2) may not be embedded; some forbid subsets (0x100) or outlines (0x200).
bool is_embeddable(hb_face_t* face) {
  const BlobOwner table(hb_face_reference_table(face, HB_TAG('O', 'S', '/', '2')));
  unsigned size = 0;
  const char* const bytes = hb_blob_get_data(table.get(), &size);
  if (size < 10) return true;
  const unsigned type =
      static_cast<unsigned char>(bytes[8]) * 256U + static_cast<unsigned>(static_cast<unsigned char>(bytes[9]));
  return (type & 0xFU) != 2 && (type & 0x300U) == 0;
}

/// Latin letters, punctuation, currency, arrows.
bool is_common(std::uint32_t c) {
  return (c >= 0x20 && c <= 0x17F) || (c >= 0x2010 && c <= 0x2040) || c == 0x20AC || (c >= 0x2190 && c <= 0x2193) ||
         c == 0x2212;
}

std::string cut_face(hb_face_t* face, hb_subset_input_t* input) {
  const FaceOwner part(hb_subset_or_fail(face, input));
  if (!part) return {};
  const BlobOwner blob(hb_face_reference_blob(part.get()));
  unsigned size = 0;
  const char* const bytes = hb_blob_get_data(blob.get(), &size);
  return {bytes, size};
}

}  // namespace

struct FontStore::Source {
  FontFile file;
  FaceOwner whole;  ///< null: cannot be read or may not be embedded
  FontOwner font;   ///< of the whole
  FaceOwner copy;   ///< the common characters, prepared for cutting
  int cuts{0};

  void open() {
    const BlobOwner blob(hb_blob_create_from_file_or_fail(file.path.c_str()));
    check_memory();
    if (!blob) return;
    whole.reset(hb_face_create(blob.get(), static_cast<unsigned>(file.face_index) & 0xFFFFU));
    const bool is_usable = hb_face_get_glyph_count(whole.get()) > 0 && is_embeddable(whole.get());
    check_memory();
    if (!is_usable) return whole.reset();
    font.reset(hb_font_create(whole.get()));
  }

  [[nodiscard]] std::string cut(const FontUse& use) {
    const Layout layout = find_layout(use);
    const InputOwner input = make_input(layout, use.has_tabular);
    add_all(hb_subset_input_unicode_set(input.get()), use.characters);
    if (layout != Layout::kerning ||
        !has_characters(use)) {  // one glyph may stand for many characters, or many for one
      add_all(hb_subset_input_glyph_set(input.get()), use.glyphs);
      return cut_face(whole.get(), input.get());
    }
    const bool is_common_use = std::all_of(use.characters.begin(), use.characters.end(), is_common);
    if (is_common_use && ++cuts == cuts_before_copy) make_copy();
    return cut_face(is_common_use && copy ? copy.get() : whole.get(), input.get());
  }

  [[nodiscard]] bool has_characters(const FontUse& use) const {
    return std::all_of(use.characters.begin(), use.characters.end(), [this](std::uint32_t c) {
      hb_codepoint_t glyph = 0;
      return hb_font_get_nominal_glyph(font.get(), c, &glyph) != 0;
    });
  }

  void make_copy() {
    const InputOwner input = make_input(Layout::kerning, true);
    for (std::uint32_t c = 0; c < 0x3000; ++c)
      if (is_common(c)) hb_set_add(hb_subset_input_unicode_set(input.get()), c);
    const FaceOwner part(hb_subset_or_fail(whole.get(), input.get()));
    if (part) copy.reset(hb_subset_preprocess(part.get()));
  }
};

FontStore::FontStore() = default;
FontStore::~FontStore() = default;

std::unique_ptr<FontStore::Source> FontStore::take_source(const FontFile& file) {
  const auto known = std::find_if(sources_.begin(), sources_.end(), [&](const auto& source) {
    return source->file.path == file.path && source->file.face_index == file.face_index;
  });
  if (known != sources_.end()) {
    std::unique_ptr<Source> source = std::move(*known);
    sources_.erase(known);
    return source;
  }
  auto source = std::make_unique<Source>();
  source->file = file;
  source->open();
  return source;
}

std::string FontStore::cut(const FontUse& use) {
  check_headroom();
  std::unique_ptr<Source> source = take_source(use.file);
  std::string bytes = source->whole ? source->cut(use) : std::string();
  check_memory();
  sources_.push_back(std::move(source));  // one that met a lack of memory is never used again
  return bytes;
}

}  // namespace chronodraw
