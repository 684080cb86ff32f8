// SPDX-License-Identifier: MIT
// A shaper without fonts, for tests and Plan goldens: every code point is 0.6 em wide (combining marks 0, wide East
// Asian ones 1 em), one glyph each with its code point as id; spaces break, Hebrew and Arabic letters run right to
// left.
#pragma once

#include "text/shaper.hpp"

namespace chronodraw {

class FixedShaper : public Shaper {
 public:
  FixedShaper();
  [[nodiscard]] Paragraph shape(std::string_view text, const TextStyle& style) override;
  [[nodiscard]] const FontTable& fonts() const override { return fonts_; }
  [[nodiscard]] const std::vector<Substitution>& substitutions() const override { return substitutions_; }
  [[nodiscard]] bool has_lost_marks() const override { return false; }

 private:
  FontTable fonts_;
  std::vector<Substitution> substitutions_;
};

}  // namespace chronodraw
