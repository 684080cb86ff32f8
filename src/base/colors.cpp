// SPDX-License-Identifier: MIT
#include "base/colors.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

#include "base/srgb.hpp"

namespace chronodraw {

namespace {

constexpr std::array<std::string_view, swatch_count> swatch_names{"blue", "red",  "green", "orange", "purple",
                                                                  "teal", "pink", "brown", "grey"};

// WCAG 2.2, "relative luminance". The linear value of each byte is a whole number of 1e-9, found at compile time with
// the four basic operations only, so that contrast is the same number on every machine.
constexpr std::int64_t luminance_unit = 1'000'000'000;

constexpr std::array<std::int64_t, 256> linear_table = [] {
  std::array<std::int64_t, 256> table{};
  for (std::size_t byte = 0; byte < 256; ++byte) {
    table[byte] = static_cast<std::int64_t>(find_linear(static_cast<double>(byte) / 255) * luminance_unit + 0.5);
  }
  return table;
}();

/// Relative luminance plus the 0.05 of the contrast formula, in 1e-13.
std::int64_t find_luminance(Color color) {
  return 2126 * linear_table[color.red] + 7152 * linear_table[color.green] + 722 * linear_table[color.blue] +
         500 * luminance_unit;
}

std::optional<std::uint8_t> read_hex_digit(char c) {
  if (c >= '0' && c <= '9') return static_cast<std::uint8_t>(c - '0');
  if (c >= 'a' && c <= 'f') return static_cast<std::uint8_t>(c - 'a' + 10);
  if (c >= 'A' && c <= 'F') return static_cast<std::uint8_t>(c - 'A' + 10);
  return std::nullopt;
}

std::uint8_t mix_channel(std::uint8_t over, std::uint8_t under, double share) {
  return static_cast<std::uint8_t>(over * share + under * (1 - share) + 0.5);
}

}  // namespace

std::optional<Color> read_color(std::string_view text) {
  const std::size_t digits = text.empty() ? 0 : text.size() - 1;
  if ((digits != 3 && digits != 6 && digits != 8) || text[0] != '#') return std::nullopt;
  const std::size_t width = digits == 3 ? 1 : 2;
  std::array<std::uint8_t, 4> channels{0, 0, 0, 255};
  for (std::size_t i = 0; i < digits; ++i) {
    const std::optional<std::uint8_t> digit = read_hex_digit(text[i + 1]);
    if (!digit) return std::nullopt;
    std::uint8_t& channel = channels[i / width];
    channel = static_cast<std::uint8_t>(width == 1 ? *digit * 17 : (i % 2 == 0 ? *digit * 16 : channel + *digit));
  }
  return Color{channels[0], channels[1], channels[2], channels[3]};
}

std::string format_color(Color color) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  std::string text = "#";
  for (const std::uint8_t channel : {color.red, color.green, color.blue}) {
    text += digits[channel / 16];
    text += digits[channel % 16];
  }
  return text;
}

std::optional<Swatch> find_swatch(std::string_view name) {
  if (name == "gray") return Swatch::grey;
  const auto found = std::find(swatch_names.begin(), swatch_names.end(), name);
  if (found == swatch_names.end()) return std::nullopt;
  return static_cast<Swatch>(found - swatch_names.begin());
}

std::string_view swatch_name(Swatch swatch) { return swatch_names[static_cast<std::size_t>(swatch)]; }

Color make_mix(Color over, Color under, double share) {
  return {mix_channel(over.red, under.red, share), mix_channel(over.green, under.green, share),
          mix_channel(over.blue, under.blue, share)};
}

Color make_grey(Color color) {
  const std::int64_t wanted = find_luminance(color);
  const auto grey = [](std::size_t level, std::uint8_t alpha) {
    const auto channel = static_cast<std::uint8_t>(level);
    return Color{channel, channel, channel, alpha};
  };
  std::size_t level = 0;
  while (level < 255 && find_luminance(grey(level + 1, 255)) <= wanted) ++level;
  const bool is_nearer =
      level < 255 && find_luminance(grey(level + 1, 255)) - wanted < wanted - find_luminance(grey(level, 255));
  return grey(is_nearer ? level + 1 : level, color.alpha);
}

double find_contrast(Color a, Color b) {
  const std::int64_t first = find_luminance(a);
  const std::int64_t second = find_luminance(b);
  return static_cast<double>(std::max(first, second)) / static_cast<double>(std::min(first, second));
}

}  // namespace chronodraw
