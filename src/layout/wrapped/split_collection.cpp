// SPDX-License-Identifier: MIT
#include "layout/wrapped/split_collection.hpp"

#include <algorithm>

#include "layout/partition.hpp"

namespace chronodraw {

namespace {

/// Calls `add` with the index of every row but `home` that the mark reaches into, and its part there. A milestone and
/// an estimate have one mark only.
template <class Add>
void continue_mark(const MarkRequest& mark, bool milestone, const std::vector<Domain>& rows, std::size_t home,
                   Add add) {
  const Bound& lo = mark.date.start.lo;
  const Bound& hi = mark.date.end.hi;
  if (milestone || mark.date.start.estimate || !lo.is_finite() || !hi.is_finite()) return;
  const std::size_t last = find_segment(rows, {hi.at.seconds - 1});
  for (std::size_t i = find_segment(rows, lo.at); i <= last; ++i) {
    if (i == home) continue;
    DateValue date = make_clipped(mark.date, rows[i]);
    const bool is_lost = date.members.empty() && !mark.date.members.empty();
    if (!is_lost) add(i, MarkRequest{mark.subject, std::move(date), {}, {}});
  }
}

class Splitter {
 public:
  Splitter(const Collection& collection, const std::vector<Domain>& rows)
      : collection_(collection), rows_(rows), shares_(rows.size()) {}

  std::vector<RowCollection> run() {
    for (const Stack& stack : collection_.stacks) add_stack(stack);
    for (RowCollection& share : shares_) {
      std::stable_sort(share.labels.stacks.begin(), share.labels.stacks.end(),
                       [](const Stack& a, const Stack& b) { return a.anchor < b.anchor; });
    }
    return std::move(shares_);
  }

 private:
  void add_stack(const Stack& stack) {
    const Item& first = find_item(stack.items.front());
    const Instant home = find_home(first.date, first.anchor, rows_);
    const std::size_t row = find_segment(rows_, home);
    Collection& labels = shares_[row].labels;
    labels.stacks.push_back({{}, home});
    for (const int index : stack.items) {
      labels.stacks.back().items.push_back(static_cast<int>(labels.items.size()));
      labels.items.push_back(find_item(index));
      labels.items.back().date = make_clipped(find_item(index).date, rows_[row]);
      const MarkRequest mark{find_item(index).content.subject, find_item(index).date, {}, {}};
      continue_mark(mark, find_item(index).milestone, rows_, row,
                    [&](std::size_t other, MarkRequest part) { shares_[other].continued.push_back(std::move(part)); });
    }
  }

  [[nodiscard]] const Item& find_item(int index) const { return collection_.items[static_cast<std::size_t>(index)]; }

  const Collection& collection_;
  const std::vector<Domain>& rows_;
  std::vector<RowCollection> shares_;
};

}  // namespace

std::vector<RowCollection> split_collection(const Collection& collection, const std::vector<Domain>& rows) {
  return Splitter(collection, rows).run();
}

std::vector<std::vector<MarkRequest>> split_marks(const Page& page, const std::vector<std::vector<int>>& events,
                                                  const std::vector<Domain>& rows) {
  std::vector<std::vector<MarkRequest>> marks(rows.size());
  for (std::size_t row = 0; row < rows.size(); ++row) {
    for (const int event : events[row]) {
      const MarkRequest mark = make_bare_mark(page, event);
      marks[row].push_back(mark);
      marks[row].back().date = make_clipped(mark.date, rows[row]);
      continue_mark(mark, mark.milestone > Px{}, rows, row,
                    [&](std::size_t other, MarkRequest part) { marks[other].push_back(std::move(part)); });
    }
  }
  return marks;
}

}  // namespace chronodraw
