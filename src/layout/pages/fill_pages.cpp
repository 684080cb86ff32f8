// SPDX-License-Identifier: MIT
#include "layout/pages/fill_pages.hpp"

#include <limits>

namespace chronodraw {

namespace {

/// The best way to page the first so many blocks.
struct Filling {
  int pages{std::numeric_limits<int>::max()};
  double slack{0};      ///< squared and summed, in px
  std::size_t last{0};  ///< first block of its last page

  [[nodiscard]] bool is_better_than(const Filling& other) const {
    return pages != other.pages ? pages < other.pages : slack < other.slack;
  }
};

}  // namespace

std::vector<std::size_t> fill_pages(std::span<const Px> heights, const PageRoom& room) {
  std::vector<Filling> best(heights.size() + 1);
  best[0].pages = 0;
  for (std::size_t end = 1; end <= heights.size(); ++end) {
    Px used;
    for (std::size_t begin = end; begin-- > 0;) {
      used += heights[begin] + (begin + 1 < end ? room.gap : Px{});
      const Px left = (begin == 0 ? room.first : room.other) - used;
      if (left < Px{} && begin + 1 < end) break;
      const double slack = left < Px{} ? 0 : left.value() * left.value();
      const Filling filling{best[begin].pages + 1, best[begin].slack + slack, begin};
      if (filling.is_better_than(best[end])) best[end] = filling;
    }
  }
  std::vector<std::size_t> firsts;
  for (std::size_t end = heights.size(); end > 0; end = best[end].last) firsts.insert(firsts.begin(), best[end].last);
  return firsts;
}

}  // namespace chronodraw
