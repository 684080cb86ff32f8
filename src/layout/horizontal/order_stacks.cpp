// SPDX-License-Identifier: MIT
#include "layout/horizontal/order_stacks.hpp"

#include <algorithm>

#include "base/hash.hpp"

namespace chronodraw {

namespace {

constexpr int most_important = 6;  // events have 1 to 5

struct Rank {
  int importance{0};       ///< negated: the most important first
  std::uint64_t drawn{0};  ///< from what its labels say
  std::size_t stack{0};
  auto operator<=>(const Rank&) const = default;
};

int find_importance(const Page& page, const Subject& subject) {
  if (subject.kind != Subject::Kind::event) return most_important;
  return page.timeline.events[static_cast<std::size_t>(subject.index)].importance;
}

Rank make_rank(const Page& page, const Collection& collection, std::size_t stack) {
  Rank rank{0, 0, stack};
  for (const int index : collection.stacks[stack].items) {
    const LabelContent& content = collection.items[static_cast<std::size_t>(index)].content;
    rank.importance = std::min(rank.importance, -find_importance(page, content.subject));
    for (const LabelText& text : content.texts) rank.drawn = mix(rank.drawn ^ find_hash(text.paragraph->text));
  }
  return rank;
}

}  // namespace

std::vector<std::size_t> order_stacks(const Page& page, const Collection& collection) {
  std::vector<Rank> ranks;
  for (std::size_t i = 0; i < collection.stacks.size(); ++i) ranks.push_back(make_rank(page, collection, i));
  std::sort(ranks.begin(), ranks.end());
  std::vector<std::size_t> order;
  for (const Rank& rank : ranks) order.push_back(rank.stack);
  return order;
}

}  // namespace chronodraw
