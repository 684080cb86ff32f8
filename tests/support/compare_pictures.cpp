// SPDX-License-Identifier: MIT
#include "support/compare_pictures.hpp"

#include <cmath>
#include <cstdlib>
#include <limits>

namespace chronodraw {

namespace {

constexpr int tile = 16;
constexpr int channels = 4;

struct PicturePair {
  const std::vector<std::uint8_t>& a;
  const std::vector<std::uint8_t>& b;
  int width;

  [[nodiscard]] int difference(int x, int y, int channel) const {
    const auto at =
        (static_cast<std::size_t>(y) * static_cast<std::size_t>(width) + static_cast<std::size_t>(x)) * channels +
        static_cast<std::size_t>(channel);
    return a[at] - b[at];
  }
  [[nodiscard]] double tile_difference(int left, int top, int channel) const {
    int sum = 0;
    for (int y = top; y < top + tile; ++y) {
      for (int x = left; x < left + tile; ++x) sum += difference(x, y, channel);
    }
    return std::abs(sum) / static_cast<double>(tile * tile);
  }
};

double find_mean(const PicturePair& pair) {
  double sum = 0;
  for (std::size_t i = 0; i < pair.a.size(); ++i) sum += std::abs(pair.a[i] - pair.b[i]);
  return sum / static_cast<double>(pair.a.size());
}

}  // namespace

PictureDifference compare_pictures(const std::vector<std::uint8_t>& a, const std::vector<std::uint8_t>& b, int width) {
  constexpr double nothing_alike = std::numeric_limits<double>::infinity();
  if (a.size() != b.size() || a.empty()) return {nothing_alike, nothing_alike, 0, 0};
  const PicturePair pair{a, b, width};
  const int height = static_cast<int>(a.size() / channels) / width;
  PictureDifference found{find_mean(pair), 0, 0, 0};
  for (int y = 0; y + tile <= height; y += tile / 2) {
    for (int x = 0; x + tile <= width; x += tile / 2) {
      for (int channel = 0; channel < channels; ++channel) {
        const double difference = pair.tile_difference(x, y, channel);
        if (difference > found.worst) found = {found.mean, difference, x, y};
      }
    }
  }
  return found;
}

}  // namespace chronodraw
