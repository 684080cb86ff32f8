// SPDX-License-Identifier: MIT
#include "shaping/font_set.hpp"

#include <algorithm>

namespace chronodraw {
namespace {

std::string format_list(const std::vector<std::string>& directories) {
  std::string list;
  for (const std::string& directory : directories) list += (list.empty() ? "`" : ", `") + directory + "`";
  return list;
}

Diagnostics make_no_font(const std::string& name, const std::vector<std::string>& directories) {
  Diagnostic error;
  error.fault = Fault::io;
  error.code = "no-font";
  error.message =
      "expected the font file `" + name + ".otf` or `" + name + ".ttf`, found neither in " + format_list(directories);
  error.hints.push_back("install the Inter fonts (Debian: `fonts-inter`), or name their folder with `--font-dir`");
  Diagnostics errors;
  errors.add(std::move(error));
  return errors;
}

struct LoadedFont {
  Face face;
  FontFile file;
};

std::optional<LoadedFont> load_font(const std::string& name, Weight weight,
                                    const std::vector<std::string>& directories) {
  for (const std::string& directory : directories) {
    for (const char* const ending : {".otf", ".ttf"}) {
      const std::string path = directory + "/" + name + ending;
      std::optional<Face> face = Face::load(path, 0);
      if (!face) continue;
      std::string version = face->find_version();
      return LoadedFont{std::move(*face), {path, 0, "Inter", weight, std::move(version)}};
    }
  }
  return std::nullopt;
}

/// What of a grapheme must have a glyph.
std::u32string find_visible(std::u32string_view cluster) {
  std::u32string visible;
  for (const char32_t c : cluster) {
    if (!is_ignorable(c)) visible.push_back(c);
  }
  return visible;
}

}  // namespace

Result<FontSet> FontSet::load(const FontOptions& options, const std::string& built_in) {
  std::vector<std::string> directories = options.directories;
  directories.push_back(built_in);
  FontSet fonts;
  for (const Weight weight : {Weight::regular, Weight::semibold}) {
    const std::string name = weight == Weight::regular ? "Inter-Regular" : "Inter-SemiBold";
    std::optional<LoadedFont> font = load_font(name, weight, directories);
    if (!font) return make_no_font(name, directories);
    fonts.faces_.push_back(std::move(font->face));
    fonts.table_.push_back(std::move(font->file));
  }
  if (options.fallback) fonts.fallback_ = std::make_unique<FallbackFonts>(options.directories);
  return fonts;
}

int FontSet::find_font(std::u32string_view cluster, const FallbackWish& wish) {
  const int primary = find_primary(wish.weight);
  if (face(primary).has_cluster(cluster)) return primary;
  const std::optional<int> font = find_fallback(cluster, wish);
  const auto missing = std::find_if(cluster.begin(), cluster.end(),
                                    [&](char32_t c) { return !is_ignorable(c) && !face(primary).has_glyph(c); });
  const char32_t example = missing != cluster.end() ? *missing : cluster.front();
  note_substitution(font ? table_[static_cast<std::size_t>(*font)].family : std::string(), example);
  return font.value_or(primary);
}

/// A font for the whole grapheme, else one for its first character.
std::optional<int> FontSet::find_fallback(std::u32string_view cluster, const FallbackWish& wish) {
  if (!fallback_) return std::nullopt;
  const std::u32string visible = find_visible(cluster);
  std::optional<FallbackFont> found = fallback_->find(visible, wish);
  if (!found && visible.size() > 1 && !face(find_primary(wish.weight)).has_glyph(visible.front())) {
    found = fallback_->find(std::u32string_view(visible).substr(0, 1), wish);
  }
  return found ? add_fallback(*found, wish.weight) : std::nullopt;
}

std::optional<int> FontSet::add_fallback(const FallbackFont& font, Weight weight) {
  for (std::size_t i = 2; i < table_.size(); ++i) {
    const FontFile& known = table_[i];
    if (known.path == font.path && known.face_index == font.face_index && known.weight == weight) {
      return static_cast<int>(i);
    }
  }
  std::optional<Face> face = Face::load(font.path, font.face_index);
  if (!face) return std::nullopt;
  std::string version = face->find_version();
  faces_.push_back(std::move(*face));
  table_.push_back({font.path, font.face_index, font.family, weight, std::move(version)});
  return static_cast<int>(table_.size()) - 1;
}

void FontSet::note_substitution(const std::string& family, char32_t example) {
  const bool is_known = std::any_of(substitutions_.begin(), substitutions_.end(),
                                    [&](const Substitution& known) { return known.family == family; });
  if (!is_known) substitutions_.push_back({family, example});
}

}  // namespace chronodraw
