// SPDX-License-Identifier: MIT
// One face of a font file, mapped into memory and read by HarfBuzz alone: font units, no hinting, no FreeType.
// Shaping is a pure function of text and ShapeOptions.
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "shaping/scripts.hpp"

struct hb_font_t;
struct hb_buffer_t;
struct hb_shape_plan_t;

namespace chronodraw {

/// A glyph in font units, y up, in visual order from left to right.
struct UnitGlyph {
  std::uint32_t id{0};
  std::uint32_t cluster{0};  ///< byte offset into the text that was shaped
  std::int32_t advance{0};
  std::int32_t nominal{0};  ///< its advance when nothing follows that it is kerned with
  std::int32_t x_offset{0};
  std::int32_t y_offset{0};
};

struct ShapeOptions {
  Script script{scripts::latin};
  bool rtl{false};
  bool tabular{false};
  bool marks{false};  ///< combining marks are in the text; without them a simple script needs kerning alone
  bool operator==(const ShapeOptions&) const = default;
};

class Face {
 public:
  /// `index` as FreeType counts: the face in its low 16 bits, a named instance above them.
  [[nodiscard]] static std::optional<Face> load(const std::string& path, int index);

  [[nodiscard]] bool has_glyph(char32_t c) const;
  /// Every character of a grapheme has a glyph, is one with others, or needs none.
  [[nodiscard]] bool has_cluster(std::u32string_view cluster) const;
  /// Bytes [begin, end) of `text`; what stands around them only decides how letters join.
  [[nodiscard]] std::vector<UnitGlyph> shape(std::string_view text, std::uint32_t begin, std::uint32_t end,
                                             const ShapeOptions& options) const;

  [[nodiscard]] int units_per_em() const { return units_per_em_; }
  [[nodiscard]] int ascent() const { return ascent_; }    ///< font units above the baseline
  [[nodiscard]] int descent() const { return descent_; }  ///< below it, positive
  /// As the head table states it, e.g. `4.001`.
  [[nodiscard]] std::string find_version() const;

 private:
  struct Release {
    void operator()(hb_font_t* font) const;
    void operator()(hb_buffer_t* buffer) const;
    void operator()(hb_shape_plan_t* plan) const;
  };
  struct Plan {
    ShapeOptions options;
    std::unique_ptr<hb_shape_plan_t, Release> plan;
  };
  enum class Known : std::uint8_t { unasked, present, absent };

  Face() = default;

  hb_shape_plan_t* find_plan(const ShapeOptions& options) const;

  std::unique_ptr<hb_font_t, Release> font_;
  std::unique_ptr<hb_buffer_t, Release> buffer_;  ///< used again by every call
  mutable std::vector<Plan> plans_;               ///< one for each ShapeOptions that came
  mutable std::array<Known, 0x180> known_{};      ///< answers of `has_glyph` for Latin
  int units_per_em_{0};
  int ascent_{0};
  int descent_{0};
};

}  // namespace chronodraw
