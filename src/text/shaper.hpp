// SPDX-License-Identifier: MIT
// The seam between layout and the font engine. A paragraph is shaped once; lines of any width are then made from the
// advances of its words, so trying ten widths costs ten walks over the words and no shaping.
// Widths are pure: the same text and style give the same Paragraph, whatever was shaped before.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <chronodraw/text.hpp>

namespace chronodraw {

/// The smallest stretch a line may be cut at: one grapheme, or several that share a glyph.
struct Cluster {
  std::uint32_t begin{0};  ///< byte of the paragraph where it starts; it ends where the next one starts
  Px advance;
  Px end_advance;  ///< its advance when a line is cut after it: without the kerning to the next
  bool operator==(const Cluster&) const = default;
};

/// One font, script and direction.
struct ShapedRun {
  GlyphRun run;  ///< glyphs relative to the run's own left end; text offsets and clusters of the paragraph
  Px advance;
  std::uint8_t level{0};          ///< bidi embedding level, UAX #9
  std::vector<Cluster> clusters;  ///< logical order; their advances sum up to `advance`
  bool operator==(const ShapedRun&) const = default;
};

/// A stretch without a break opportunity inside, shaped. What lies between it and the next word is kept apart, since a
/// line's end drops it.
struct Word {
  std::uint32_t begin{0};  ///< bytes [begin, end) of the paragraph, spaces left out
  std::uint32_t end{0};
  std::uint32_t next{0};  ///< where the next word begins: [end, next) are spaces
  Px advance;
  Px space;                        ///< from its end to the next word on the same line: spaces, and kerning across
  bool must_break{false};          ///< a line ends after it
  std::vector<ShapedRun> runs;     ///< logical order; their advances sum up to `advance`
  std::vector<ShapedRun> between;  ///< the spaces, likewise for `space`; a run without glyphs is mere kerning
  std::vector<ShapedRun> hyphen;   ///< what a line that ends here shows after it: a `-`, or nothing
  bool operator==(const Word&) const = default;
};

struct Paragraph {
  std::string text;  ///< as it is set: single spaces, no control characters, soft hyphens taken out
  TextStyle style;
  Direction direction{Direction::ltr};
  std::vector<Word> words;
  Px ascent;   ///< of the primary font, above the baseline
  Px descent;  ///< below it, positive

  [[nodiscard]] Px natural_width() const;  ///< of the longest line when nothing but hard breaks ends one
  bool operator==(const Paragraph&) const = default;
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

  /// The same as `shape`; a long text is shaped once for as long as anyone holds its paragraph.
  [[nodiscard]] std::shared_ptr<const Paragraph> share(std::string_view text, const TextStyle& style);

  /// `text`: valid UTF-8; line feeds are hard breaks.
  [[nodiscard]] virtual Paragraph shape(std::string_view text, const TextStyle& style) = 0;
  /// Grows as substitutes are met; an index stays valid.
  [[nodiscard]] virtual const FontTable& fonts() const = 0;
  /// Each substitute once, in the order met.
  [[nodiscard]] virtual const std::vector<Substitution>& substitutions() const = 0;
  /// Whether a text had more combining marks on one letter than limits::combining_run, and lost them.
  [[nodiscard]] virtual bool has_lost_marks() const = 0;

 private:
  std::map<std::pair<std::string, TextStyle>, std::weak_ptr<const Paragraph>> shared_;
};

}  // namespace chronodraw
