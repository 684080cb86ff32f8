// SPDX-License-Identifier: MIT
#include "base/edit_distance.hpp"

#include <algorithm>
#include <cstdlib>
#include <string>
#include <vector>

namespace chronodraw {

namespace {

std::string make_lower(std::string_view text) {
  std::string lower(text);
  for (char& c : lower)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return lower;
}

}  // namespace

int find_edit_distance(std::string_view a, std::string_view b, int limit) {
  const int far = limit + 1;
  if (std::abs(static_cast<long>(a.size()) - static_cast<long>(b.size())) > limit) return far;
  std::vector<int> before(b.size() + 1), last(b.size() + 1), row(b.size() + 1);
  for (std::size_t j = 0; j <= b.size(); ++j) last[j] = static_cast<int>(j);
  for (std::size_t i = 1; i <= a.size(); ++i) {
    row[0] = static_cast<int>(i);
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const int changed = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
      row[j] = std::min({last[j] + 1, row[j - 1] + 1, changed});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) row[j] = std::min(row[j], before[j - 2] + 1);
    }
    before.swap(last);
    last.swap(row);
  }
  return std::min(last[b.size()], far);
}

std::optional<std::string_view> find_nearest(std::string_view word, std::span<const std::string_view> candidates) {
  const std::string wanted = make_lower(word);
  int reach = std::max(1, static_cast<int>(std::min<std::size_t>(word.size(), 300) / 3));
  std::optional<std::string_view> nearest;
  for (const std::string_view candidate : candidates) {
    const int distance = find_edit_distance(wanted, make_lower(candidate), reach);
    if (distance > reach) continue;
    nearest = candidate;
    reach = distance - 1;
  }
  return nearest;
}

}  // namespace chronodraw
