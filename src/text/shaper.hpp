// SPDX-License-Identifier: MIT
// The seam between layout and the font engine. A paragraph is shaped once; lines of any width are then made from the
// advances of its words, so trying ten widths costs ten walks over the words and no shaping.
// Widths are pure: the same text and style give the same Paragraph, whatever was shaped before.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <chronodraw/text.hpp>

namespace chronodraw {

/// A stretch without a break opportunity inside, shaped. Spaces after it are measured apart, since a line's end drops
/// them.
struct Word {
  std::uint32_t begin{0};  ///< bytes [begin, end) of the paragraph, spaces left out
  std::uint32_t end{0};
  std::uint32_t next{0};  ///< where the next word begins: [end, next) are spaces
  Px advance;
  Px space;                ///< advance of the spaces after it
  bool must_break{false};  ///< a line ends after it
  bool hyphen{false};      ///< broken at a soft hyphen: a line that ends here shows one
  std::vector<GlyphRun>
      runs;  ///< logical order; glyphs relative to the run's own left end, text offsets of the paragraph
  std::vector<Px> run_advances;          ///< one a run
  std::vector<std::uint8_t> run_levels;  ///< bidi embedding levels, one a run
};

struct Paragraph {
  std::string text;
  TextStyle style;
  Direction direction{Direction::ltr};
  std::vector<Word> words;
  Px ascent;   ///< of the primary font, above the baseline
  Px descent;  ///< below it, positive

  [[nodiscard]] Px natural_width() const;  ///< of the longest line when nothing but hard breaks ends one
};

/// A face that stood in for one of the theme's, because it lacks a character.
struct Substitution {
  std::string family;  ///< what was used; empty: nothing has the character and a box is drawn
  char32_t example{0};
  bool operator==(const Substitution&) const = default;
};

class Shaper {
 public:
  virtual ~Shaper() = default;

  /// `text`: valid UTF-8; line feeds are hard breaks.
  [[nodiscard]] virtual Paragraph shape(std::string_view text, const TextStyle& style) = 0;
  [[nodiscard]] virtual const FontTable& fonts() const = 0;
  /// Each substitute once, in the order met.
  [[nodiscard]] virtual const std::vector<Substitution>& substitutions() const = 0;
};

}  // namespace chronodraw
