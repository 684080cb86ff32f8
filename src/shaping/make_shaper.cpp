// SPDX-License-Identifier: MIT
#include "shaping/make_shaper.hpp"

#include <algorithm>

#include "shaping/bidi.hpp"
#include "shaping/font_set.hpp"
#include "shaping/icu_breaks.hpp"
#include "shaping/line_breaks.hpp"
#include "shaping/place_glyphs.hpp"
#include "shaping/scripts.hpp"
#include "shaping/shape_words.hpp"
#include "shaping/word_cache.hpp"
#include "text/clean_text.hpp"

namespace chronodraw {
namespace {

/// Letters that join cannot stand apart, and what is written beside them stays as close: no tracking at all then, so
/// that every surface can do the same.
bool has_joined_letters(const Characters& characters) {
  return std::any_of(characters.list.begin(), characters.list.end(),
                     [](const Character& c) { return is_joined_script(c.script); });
}

class FontShaper : public Shaper {
 public:
  explicit FontShaper(FontSet fonts) : fonts_(std::move(fonts)), cache_(fonts_) {}

  [[nodiscard]] Paragraph shape(std::string_view text, const TextStyle& style) override {
    cache_.trim();
    Characters characters = read_characters(make_clean_text(text));
    has_lost_marks_ = has_lost_marks_ || characters.has_lost_marks;
    Paragraph paragraph;
    paragraph.style = style;
    paragraph.direction = set_levels(characters);
    set_breaks(characters, icu_);
    if (has_joined_letters(characters)) paragraph.style.tracking = {};
    paragraph.words = shape_words(characters, paragraph.style, fonts_, cache_);
    paragraph.text = std::move(characters.text);
    const Face& face = fonts_.face(FontSet::find_primary(style.weight));
    const UnitScale scale{style.size, face.units_per_em()};
    paragraph.ascent = scale.find_px(face.ascent());
    paragraph.descent = scale.find_px(face.descent());
    return paragraph;
  }

  [[nodiscard]] const FontTable& fonts() const override { return fonts_.table(); }
  [[nodiscard]] const std::vector<Substitution>& substitutions() const override { return fonts_.substitutions(); }
  [[nodiscard]] bool has_lost_marks() const override { return has_lost_marks_; }

 private:
  FontSet fonts_;
  WordCache cache_;
  IcuBreaks icu_;
  bool has_lost_marks_{false};
};

}  // namespace

Result<std::shared_ptr<Shaper>> make_shaper(const FontOptions& options) {
  Result<FontSet> fonts = FontSet::load(options, CHRONODRAW_FONT_DIR);
  if (!fonts) return fonts.diagnostics();
  return std::shared_ptr<Shaper>(std::make_shared<FontShaper>(std::move(fonts).value()));
}

}  // namespace chronodraw
