// SPDX-License-Identifier: MIT
#include "layout/wrapped/split_collection.hpp"

#include <algorithm>

#include "layout/partition.hpp"

namespace chronodraw {

namespace {

bool is_within(const Endpoint& when, const Domain& row) {
  const bool early = when.hi.is_finite() && when.hi.at <= row.from;
  const bool late = when.lo.is_finite() && when.lo.at >= row.to;
  return !early && !late;
}

/// Of a set, the members in the row.
DateValue make_clipped(DateValue date, const Domain& row) {
  std::erase_if(date.members, [&](const Endpoint& member) { return !is_within(member, row); });
  return date;
}

Instant find_middle(const Bound& lo, const Bound& hi, Instant other) {
  if (!lo.is_finite() || !hi.is_finite()) return lo.is_finite() ? lo.at : hi.is_finite() ? hi.at : other;
  return {lo.at.seconds + (hi.at.seconds - lo.at.seconds) / 2};
}

/// Where a label hangs: at its anchor; of a set that reaches over several rows, in the row of its first member.
Instant find_home(const Item& item, const std::vector<Domain>& rows) {
  const std::vector<Endpoint>& members = item.date.members;
  const Domain& row = rows[find_segment(rows, item.anchor)];
  if (std::all_of(members.begin(), members.end(), [&](const Endpoint& when) { return is_within(when, row); }))
    return item.anchor;
  const Instant first = find_middle(members.front().lo, members.front().hi, item.anchor);
  const Domain& home = rows[find_segment(rows, first)];
  const DateValue kept = make_clipped(item.date, home);
  if (kept.members.empty()) return first;
  return std::clamp(find_middle(kept.members.front().lo, kept.members.back().hi, first), home.from,
                    Instant{home.to.seconds - 1});
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
    const Instant home = find_home(find_item(stack.items.front()), rows_);
    const std::size_t row = find_segment(rows_, home);
    Collection& labels = shares_[row].labels;
    labels.stacks.push_back({{}, home});
    for (const int index : stack.items) {
      labels.stacks.back().items.push_back(static_cast<int>(labels.items.size()));
      labels.items.push_back(find_item(index));
      labels.items.back().date = make_clipped(find_item(index).date, rows_[row]);
      continue_mark(find_item(index), row);
    }
  }

  /// A milestone and an estimate have one mark only, where their label hangs.
  void continue_mark(const Item& item, std::size_t home) {
    const Bound& lo = item.date.start.lo;
    const Bound& hi = item.date.end.hi;
    if (item.milestone || item.date.start.estimate || !lo.is_finite() || !hi.is_finite()) return;
    const std::size_t last = find_segment(rows_, {hi.at.seconds - 1});
    for (std::size_t i = find_segment(rows_, lo.at); i <= last; ++i) {
      DateValue date = make_clipped(item.date, rows_[i]);
      const bool is_lost = date.members.empty() && !item.date.members.empty();
      if (i != home && !is_lost) shares_[i].continued.push_back({item.content.subject, std::move(date), {}, {}});
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

}  // namespace chronodraw
