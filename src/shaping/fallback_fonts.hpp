// SPDX-License-Identifier: MIT
// The caller's and the machine's fonts, asked only for characters that the theme's faces lack. A private fontconfig
// lists them when the first such character comes; which one is taken follows from our own ranking, never from locale or
// user settings.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <chronodraw/text.hpp>
#include "shaping/scripts.hpp"

namespace chronodraw {

/// Whose shapes ideographs have, as far as the paragraph tells: kana or hangul in it, else Chinese.
enum class Ideographs : std::uint8_t { chinese, japanese, korean };

struct FallbackWish {
  Script script{scripts::latin};  ///< of the text the character stands in
  Weight weight{Weight::regular};
  Ideographs ideographs{Ideographs::chinese};
  bool operator==(const FallbackWish&) const = default;
};

struct FallbackFont {
  std::string path;
  int face_index{0};  ///< as FreeType counts
  std::string family;
};

class FallbackFonts {
 public:
  /// `directories`: folders of the caller, whose fonts come before the machine's.
  explicit FallbackFonts(std::vector<std::string> directories);
  ~FallbackFonts();
  FallbackFonts(const FallbackFonts&) = delete;
  FallbackFonts& operator=(const FallbackFonts&) = delete;

  /// The best font that has every one of `characters`; the same for the same arguments on the same machine.
  [[nodiscard]] std::optional<FallbackFont> find(std::u32string_view characters, const FallbackWish& wish);
  [[nodiscard]] bool is_loaded() const { return library_ != nullptr; }

 private:
  struct Library;
  std::vector<std::string> directories_;
  std::unique_ptr<Library> library_;
};

}  // namespace chronodraw
