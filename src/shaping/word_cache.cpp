// SPDX-License-Identifier: MIT
#include "shaping/word_cache.hpp"

#include "base/utf8.hpp"

namespace chronodraw {
namespace {

constexpr std::size_t max_kept = 20'000;

/// Options as nine bytes in front of the text.
std::string make_key(std::string_view text, const ShapeOptions& options, int other) {
  std::string key;
  key.reserve(text.size() + 9);
  key.push_back(static_cast<char>((options.rtl ? 1 : 0) + (options.tabular ? 2 : 0)));
  for (int shift = 0; shift < 32; shift += 8) key.push_back(static_cast<char>(options.script >> shift));
  for (int shift = 0; shift < 32; shift += 8) key.push_back(static_cast<char>(other >> shift));
  key.append(text);
  return key;
}

/// The grapheme at `at`, as near as fonts need it: a character and what extends it or is joined to it.
std::u32string find_cluster(std::string_view text, std::uint32_t at, std::uint32_t& end) {
  std::u32string cluster;
  for (end = at; end < text.size();) {
    const CodePoint c = decode_utf8(text, end);
    const bool is_joined = !cluster.empty() && cluster.back() == 0x200D;
    if (!cluster.empty() && !is_joined && !is_extender(c.value)) break;
    cluster.push_back(c.value);
    end += static_cast<std::uint32_t>(c.length);
  }
  return cluster;
}

ShapeOptions find_options(std::string_view text, ShapeOptions options) {
  for (std::uint32_t at = 0; at < text.size() && !options.marks;) {
    const CodePoint c = decode_utf8(text, at);
    options.marks = is_mark(c.value);
    at += static_cast<std::uint32_t>(c.length);
  }
  return options;
}

}  // namespace

const std::vector<UnitRun>& WordCache::find_runs(std::string_view text, const WordOptions& options) {
  const int other = static_cast<int>(options.weight) + 2 * static_cast<int>(options.ideographs);
  std::string key = make_key(text, options.shape, other);
  const auto known = runs_.find(key);
  if (known != runs_.end()) return known->second;
  return runs_.emplace(std::move(key), shape_runs(text, options)).first->second;
}

std::vector<UnitRun> WordCache::shape_runs(std::string_view text, const WordOptions& options) {
  const Script script = is_east_asian_script(options.shape.script) ? scripts::han : options.shape.script;
  const FallbackWish wish{script, options.weight, options.ideographs};
  std::vector<UnitRun> runs;
  std::uint32_t end = 0;
  for (std::uint32_t at = 0; at < text.size(); at = end) {
    const int font = fonts_.find_font(find_cluster(text, at, end), wish);
    if (runs.empty() || runs.back().font != font) runs.push_back({font, at, at, {}});
    runs.back().end = end;
  }
  const ShapeOptions shape = find_options(text, options.shape);
  for (UnitRun& run : runs) run.glyphs = fonts_.face(run.font).shape(text, run.begin, run.end, shape);
  return runs;
}

std::int32_t WordCache::find_kerning(std::string_view pair, int font, const ShapeOptions& options) {
  std::string key = make_key(pair, options, font);
  const auto known = kernings_.find(key);
  if (known != kernings_.end()) return known->second;
  std::int32_t sum = 0;
  const std::uint32_t end = static_cast<std::uint32_t>(pair.size());
  for (const UnitGlyph& glyph : fonts_.face(font).shape(pair, 0, end, find_options(pair, options))) {
    sum += glyph.advance - glyph.nominal;
  }
  return kernings_.emplace(std::move(key), sum).first->second;
}

void WordCache::trim() {
  if (size() < max_kept) return;
  runs_.clear();
  kernings_.clear();
}

}  // namespace chronodraw
