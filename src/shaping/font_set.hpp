// SPDX-License-Identifier: MIT
// The faces in use: the theme's two, then each fallback in the order it was first needed. Which face a grapheme gets
// follows from the grapheme, its script and the weight alone; only its number in the table depends on what came before.
#pragma once

#include <string_view>
#include <vector>

#include <chronodraw/options.hpp>
#include <chronodraw/result.hpp>
#include "shaping/face.hpp"
#include "shaping/fallback_fonts.hpp"
#include "text/shaper.hpp"

namespace chronodraw {

class FontSet {
 public:
  /// Loads Inter Regular and SemiBold from the directories of `options`, else from `built_in`. Errors: `no-font`.
  [[nodiscard]] static Result<FontSet> load(const FontOptions& options, const std::string& built_in);

  /// The font for one grapheme; notes a substitution. Never fails: where nothing has it, the theme's face and its box.
  [[nodiscard]] int find_font(std::u32string_view cluster, const FallbackWish& wish);
  /// The theme's face of that weight.
  [[nodiscard]] static int find_primary(Weight weight) { return weight == Weight::semibold ? 1 : 0; }

  [[nodiscard]] const Face& face(int font) const { return faces_[static_cast<std::size_t>(font)]; }
  [[nodiscard]] const FontTable& table() const { return table_; }
  [[nodiscard]] const std::vector<Substitution>& substitutions() const { return substitutions_; }
  [[nodiscard]] bool has_asked_fontconfig() const { return fallback_ && fallback_->is_loaded(); }

 private:
  FontSet() = default;

  std::optional<int> find_fallback(std::u32string_view cluster, const FallbackWish& wish);
  std::optional<int> add_fallback(const FallbackFont& font, Weight weight);
  void note_substitution(const std::string& family, char32_t example);

  std::vector<Face> faces_;
  FontTable table_;
  std::vector<Substitution> substitutions_;
  std::unique_ptr<FallbackFonts> fallback_;  ///< null: not wanted
};

}  // namespace chronodraw
