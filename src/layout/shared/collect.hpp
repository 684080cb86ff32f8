// SPDX-License-Identifier: MIT
// What wants a label beside the axis. Events of one printed date become one stack: one mark, one leader, the
// date said once. Texts are shaped here and never again.
#pragma once

#include <vector>

#include "layout/partition.hpp"
#include "layout/shared/label.hpp"
#include "layout/shared/page.hpp"

namespace chronodraw {

/// An event, key date or era with its shaped label.
struct Item {
  LabelContent content;
  DateValue date;
  Instant anchor;  ///< of a span or era: its start
  bool milestone{false};
};

/// Items that share one leader; never empty.
struct Stack {
  std::vector<int> items;  ///< indices, in reading order
  Instant anchor;
};

struct Collection {
  std::vector<Item> items;
  std::vector<Stack> stacks;  ///< in order of anchor
};

struct CollectOptions {
  bool short_months{false};
  std::size_t most_in_stack{3};  ///< more events on one date make several stacks, so that both sides can share them
  bool eras{false};              ///< eras too
};

/// What the label of an event says.
[[nodiscard]] LabelContent make_event_content(const Page& page, int index, bool short_months);

/// All of `cell.points`, whatever their kind, and all key dates.
[[nodiscard]] Collection collect_items(const Page& page, const Cell& cell, const CollectOptions& options);

}  // namespace chronodraw
