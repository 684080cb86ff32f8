// SPDX-License-Identifier: MIT
#include "shaping/fallback_fonts.hpp"

#include <fontconfig/fontconfig.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <tuple>
#include <utility>
#include <vector>

#include "base/memory_watch.hpp"

namespace chronodraw {
namespace {

struct Candidate {
  FallbackFont font;
  const FcCharSet* characters{nullptr};
  int weight{0};
  int slant{0};
  int width{0};
  bool is_given{false};  ///< lies in a folder of the caller
};

bool has_word(const std::string& family, std::string_view word) { return family.find(word) != std::string::npos; }

bool is_prefix(const std::string& family, std::string_view word) { return family.compare(0, word.size(), word) == 0; }

/// A letter that a font for the script surely has; 0 where the theme's faces serve the script themselves.
char32_t find_sample(Script script) {
  static constexpr std::pair<Script, char32_t> samples[] = {
      {scripts::hebrew, 0x5D0},
      {scripts::arabic, 0x628},
      {scripts::han, 0x4E00},
      {scripts::hiragana, 0x3042},
      {scripts::katakana, 0x30A2},
      {scripts::bopomofo, 0x3105},
      {scripts::hangul, 0xAC00},
      {make_script('A', 'r', 'm', 'n'), 0x531},
      {make_script('S', 'y', 'r', 'c'), 0x710},
      {make_script('T', 'h', 'a', 'a'), 0x780},
      {make_script('D', 'e', 'v', 'a'), 0x915},
      {make_script('B', 'e', 'n', 'g'), 0x995},
      {make_script('G', 'u', 'r', 'u'), 0xA15},
      {make_script('G', 'u', 'j', 'r'), 0xA95},
      {make_script('O', 'r', 'y', 'a'), 0xB15},
      {make_script('T', 'a', 'm', 'l'), 0xB95},
      {make_script('T', 'e', 'l', 'u'), 0xC15},
      {make_script('K', 'n', 'd', 'a'), 0xC95},
      {make_script('M', 'l', 'y', 'm'), 0xD15},
      {make_script('S', 'i', 'n', 'h'), 0xD9A},
      {make_script('T', 'h', 'a', 'i'), 0xE01},
      {make_script('L', 'a', 'o', 'o'), 0xE81},
      {make_script('T', 'i', 'b', 't'), 0xF40},
      {make_script('M', 'y', 'm', 'r'), 0x1000},
      {make_script('G', 'e', 'o', 'r'), 0x10D0},
      {make_script('E', 't', 'h', 'i'), 0x1200},
      {make_script('C', 'h', 'e', 'r'), 0x13A0},
      {make_script('K', 'h', 'm', 'r'), 0x1780},
      {make_script('M', 'o', 'n', 'g'), 0x1820},
      {make_script('Y', 'i', 'i', 'i'), 0xA000},
  };
  for (const auto& [tag, sample] : samples) {
    if (tag == script) return sample;
  }
  return 0;
}

/// 0 for a family made for the script or, outside such scripts, for signs of every kind; else 1.
int find_script_rank(const Candidate& candidate, Script script) {
  if (const char32_t sample = find_sample(script)) return FcCharSetHasChar(candidate.characters, sample) ? 0 : 1;
  const std::string& family = candidate.font.family;
  const bool is_general =
      family == "Noto Sans" || family == "DejaVu Sans" || has_word(family, "Symbol") || has_word(family, "Math");
  return is_general ? 0 : 1;
}

/// Sans first; what is narrow in use (fixed pitch, display sizes, one letter form only) last.
int find_family_rank(const std::string& family) {
  for (const std::string_view special : {"Mono", "Display", "UI", "Unjoined", "Looped", "Nastaliq", "Kufi", "Rashi"}) {
    if (has_word(family, special)) return 4;
  }
  if (has_word(family, "Serif")) return 3;
  if (is_prefix(family, "Noto Sans")) return 0;
  return has_word(family, "Sans") ? 1 : 2;
}

/// Fonts that hold all of Chinese, Japanese and Korean come once a language, told by the end of the name.
int find_ideograph_rank(const std::string& family, Ideographs wanted) {
  static constexpr std::array<std::string_view, 3> endings{" SC", " JP", " KR"};
  if (!has_word(family, "CJK")) return 1;
  const std::string_view ending = endings[static_cast<std::size_t>(wanted)];
  const bool is_wanted =
      family.size() > ending.size() && family.compare(family.size() - ending.size(), ending.size(), ending) == 0;
  return is_wanted ? 0 : 2;
}

using Rank = std::array<int, 8>;

/// Lower is better; what counts most comes first.
Rank make_rank(const Candidate& candidate, const FallbackWish& wish) {
  const std::string& family = candidate.font.family;
  const int weight = wish.weight == Weight::semibold ? FC_WEIGHT_DEMIBOLD : FC_WEIGHT_REGULAR;
  return {candidate.is_given ? 0 : 1,
          find_script_rank(candidate, wish.script),
          find_family_rank(family),
          find_ideograph_rank(family, wish.ideographs),
          candidate.slant == FC_SLANT_ROMAN ? 0 : 1,
          std::abs(candidate.width - FC_WIDTH_NORMAL),
          std::abs(candidate.weight - weight),
          static_cast<int>(family.size())};
}

/// Decides between fonts of one rank.
bool is_before(const Candidate& a, const Candidate& b) {
  return std::tie(a.font.family, a.font.path, a.font.face_index) <
         std::tie(b.font.family, b.font.path, b.font.face_index);
}

int find_integer(const FcPattern* pattern, const char* object, int otherwise) {
  int value = otherwise;
  double inexact = 0;
  if (FcPatternGetInteger(pattern, object, 0, &value) == FcResultMatch) return value;
  return FcPatternGetDouble(pattern, object, 0, &inexact) == FcResultMatch ? static_cast<int>(inexact) : otherwise;
}

std::string find_string(const FcPattern* pattern, const char* object) {
  FcChar8* value = nullptr;
  if (FcPatternGetString(pattern, object, 0, &value) != FcResultMatch) return {};
  return reinterpret_cast<const char*>(value);
}

bool is_true(const FcPattern* pattern, const char* object) {
  FcBool value = FcFalse;
  return FcPatternGetBool(pattern, object, 0, &value) == FcResultMatch && value == FcTrue;
}

/// Outlines in one colour, at a fixed place on each axis.
bool is_usable(const FcPattern* pattern) {
  const std::string format = find_string(pattern, FC_FONTFORMAT);
  return (format == "TrueType" || format == "CFF") && is_true(pattern, FC_OUTLINE) && !is_true(pattern, FC_COLOR) &&
         !is_true(pattern, FC_VARIABLE);
}

using Config = std::unique_ptr<FcConfig, decltype(&FcConfigDestroy)>;

/// The places where Debian keeps fonts and their lists, and none of the machine's rules or of a user's folders: reading
/// those would cost 25 times as much, and the choice is ours.
Config load_config(const std::vector<std::string>& directories) {
  static constexpr char places[] =
      "<fontconfig><dir>/usr/share/fonts</dir><dir>/usr/local/share/fonts</dir>"
      "<cachedir>/var/cache/fontconfig</cachedir></fontconfig>";
  check_headroom();
  Config config(FcConfigCreate(), &FcConfigDestroy);
  const FcChar8* const text = reinterpret_cast<const FcChar8*>(places);
  const bool is_loaded = config && FcConfigParseAndLoadFromMemory(config.get(), text, FcFalse) == FcTrue &&
                         FcConfigBuildFonts(config.get()) == FcTrue;
  check_memory();
  if (!is_loaded) config.reset();
  for (const std::string& directory : directories) {
    const auto* path = reinterpret_cast<const FcChar8*>(directory.c_str());
    if (config) static_cast<void>(FcConfigAppFontAddDir(config.get(), path));  // one that is not there has no fonts
    check_memory();
  }
  return config;
}

}  // namespace

struct FallbackFonts::Library {
  Config config;
  std::vector<Candidate> candidates;
  std::vector<std::pair<FallbackWish, std::vector<std::size_t>>> orders;  ///< best first, one a wish that came

  explicit Library(const std::vector<std::string>& directories) : config(load_config(directories)) {
    add_all(FcSetSystem);
    add_all(FcSetApplication);
    std::sort(candidates.begin(), candidates.end(), is_before);
  }

  void add_all(FcSetName set) {
    const FcFontSet* const fonts = config ? FcConfigGetFonts(config.get(), set) : nullptr;
    for (int i = 0; fonts != nullptr && i < fonts->nfont; ++i) add(fonts->fonts[i], set == FcSetApplication);
  }

  void add(const FcPattern* pattern, bool is_given) {
    Candidate next;
    FcCharSet* characters = nullptr;
    if (!is_usable(pattern) || FcPatternGetCharSet(pattern, FC_CHARSET, 0, &characters) != FcResultMatch) return;
    next.font = {find_string(pattern, FC_FILE), find_integer(pattern, FC_INDEX, 0), find_string(pattern, FC_FAMILY)};
    next.characters = characters;
    next.is_given = is_given;
    next.weight = find_integer(pattern, FC_WEIGHT, FC_WEIGHT_REGULAR);
    next.slant = find_integer(pattern, FC_SLANT, FC_SLANT_ROMAN);
    next.width = find_integer(pattern, FC_WIDTH, FC_WIDTH_NORMAL);
    candidates.push_back(std::move(next));
  }

  const std::vector<std::size_t>& find_order(const FallbackWish& wish) {
    for (const auto& [known, order] : orders) {
      if (known == wish) return order;
    }
    std::vector<std::pair<Rank, std::size_t>> ranked;
    for (std::size_t i = 0; i < candidates.size(); ++i) ranked.emplace_back(make_rank(candidates[i], wish), i);
    std::sort(ranked.begin(), ranked.end());
    std::vector<std::size_t> order;
    for (const auto& [rank, index] : ranked) order.push_back(index);
    return orders.emplace_back(wish, std::move(order)).second;
  }
};

FallbackFonts::FallbackFonts(std::vector<std::string> directories) : directories_(std::move(directories)) {}
FallbackFonts::~FallbackFonts() = default;

std::optional<FallbackFont> FallbackFonts::find(std::u32string_view characters, const FallbackWish& wish) {
  if (!library_) library_ = std::make_unique<Library>(directories_);
  for (const std::size_t i : library_->find_order(wish)) {
    const Candidate& candidate = library_->candidates[i];
    const bool has_all = std::all_of(characters.begin(), characters.end(),
                                     [&](char32_t c) { return FcCharSetHasChar(candidate.characters, c) == FcTrue; });
    if (has_all) return candidate.font;
  }
  return std::nullopt;
}

}  // namespace chronodraw
