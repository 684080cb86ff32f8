// SPDX-License-Identifier: MIT
#include "layout/horizontal/choose.hpp"

#include <algorithm>
#include <optional>

#include "layout/shared/domain.hpp"

namespace chronodraw {

namespace {

constexpr Px centered_width = px(84);  // a wider label is not centred
constexpr Px row_below_gap = px(16);   // from span rows to labels below them
constexpr double hang_cost = 1.2;      // in tiers, of an axis shorter by a label width
constexpr Px least_label_width = px(48);
constexpr int steps_per_flag = 45;
constexpr int most_steps = 1'500'000;  // evaluations times flags, for one try

/// Label widths to try, widest first; the narrowest always leaves room for an axis.
std::vector<Px> list_widths(const Page& page) {
  const Px widest = page.theme.label_width;
  const Px narrowest = std::max(least_label_width, std::min(widest * 11 / 20, page.width() / 4));
  std::vector<Px> widths;
  for (const Px width : {widest * 5 / 4, widest, widest * 4 / 5, widest * 13 / 20, narrowest}) {
    const Px fitting = std::min(width, page.width() * 2 / 5);
    if (widths.empty() || fitting < widths.back()) widths.push_back(fitting);
  }
  if (widths.back() > narrowest) widths.push_back(narrowest);
  return widths;
}

std::vector<std::vector<Label>> set_labels(const Page& page, const Collection& collection,
                                           const std::vector<Px>& widths) {
  std::vector<std::vector<Label>> labels;
  for (const Px width : widths) {
    labels.emplace_back();
    for (const Item& item : collection.items) labels.back().push_back(set_label(item.content, width, page.theme));
  }
  return labels;
}

FlagVariant measure_stack(const Stack& stack, const std::vector<Label>& labels) {
  FlagVariant variant{{}, 0, false};
  for (const int item : stack.items) {
    const Label& label = labels[static_cast<std::size_t>(item)];
    if (variant.size.height > Px{}) variant.size.height += block_gap;
    variant.size.height += label.size.height;
    variant.size.width = std::max(variant.size.width, label.size.width);
    variant.longest = std::max(variant.longest, label.longest);
  }
  variant.centerable = stack.items.size() == 1 && variant.longest == 1 && variant.size.width <= centered_width;
  return variant;
}

std::vector<Flag> make_flags(const Collection& collection, const std::vector<std::vector<Label>>& labels,
                             const Scale& scale) {
  std::vector<Flag> flags;
  for (const Stack& stack : collection.stacks) {
    Flag flag{scale.at(stack.anchor), {}};
    for (const auto& at_width : labels) flag.variants.push_back(measure_stack(stack, at_width));
    flags.push_back(std::move(flag));
  }
  return flags;
}

/// Era names stand in a strip right under the header, over the whole width.
void add_era_strip(Header& header, const EraStrip& eras, const Page& page) {
  if (eras.height == Px{}) return;
  const Px top = header.parts.empty() ? header.bottom : header.bottom + page.theme.header_gap / 2;
  header.bottom = top + eras.height;
  header.obstacles.push_back({page.left, top, page.width(), eras.height - page.theme.header_gap / 2});
}

/// One length of the axis, with all that follows from it.
struct Try {
  Choices choices;
  std::vector<Flag> flags;
};

class Chooser {
 public:
  Chooser(const Page& page, const Cell& cell, const Collection& collection, const Domain& domain)
      : page_(page),
        cell_(cell),
        collection_(collection),
        domain_(domain),
        widths_(list_widths(page)),
        labels_(set_labels(page, collection, widths_)) {}

  Choices run() {
    const bool beside = page_.theme.legend == LegendPlace::top_right;
    header_ = make_header(page_.timeline, page_.theme, page_.shaper, {find_content(), beside});
    const Px widest = collection_.items.empty() ? Px{} : find_widest() + page_.theme.leader_text_gap;
    for (const Px hang : {Px{}, widest / 2, widest}) {
      if (hang <= page_.width() / 2) try_axis(hang);
    }
    // At the narrowest width the axis can always stop so early that every label hangs to the right of its leader.
    if (!best_) try_axis(widths_.back() + page_.theme.leader_text_gap);
    best_->labels = std::move(labels_);
    return std::move(*best_);
  }

 private:
  [[nodiscard]] Rect find_content() const { return {page_.left, page_.theme.margin, page_.width(), Px{}}; }

  [[nodiscard]] Px find_widest() const {
    Px widest;
    for (const Label& label : labels_[std::min<std::size_t>(1, labels_.size() - 1)])
      widest = std::max(widest, label.size.width);
    return widest;
  }

  void try_axis(Px hang) {
    const Scale scale(domain_, page_.left, page_.right - hang);
    Choices choices{scale, pack_spans(page_, cell_.spans, scale), make_era_strip(page_, scale), header_, {}, {}};
    add_era_strip(choices.header, choices.eras, page_);
    const std::vector<Flag> flags = make_flags(collection_, labels_, scale);
    const Px below = choices.spans.depth == Px{} ? page_.theme.stem : choices.spans.depth + row_below_gap;
    const FlagSurroundings around{page_.theme,      choices.header, find_content(),
                                  page_.theme.stem, below,          choices.spans.texts};
    const double own_cost = hang_cost * hang.value() / std::max(1.0, widths_.front().value());
    for (std::size_t v = 0; v < widths_.size(); ++v) {
      const FlagEffort effort{static_cast<std::uint8_t>(v), find_effort(flags.size())};
      const FlagLayout straight = search_flags(flags, around, effort);
      if (straight.possible) consider(choices, make_hangings(straight), own_cost);
      if (hang > Px{} || flags.empty()) continue;
      const ElbowLayout elbows = search_elbows(flags, around, effort);
      if (elbows.possible) consider(choices, make_hangings(elbows, page_.theme.stem, below), own_cost);
    }
  }

  [[nodiscard]] static int find_effort(std::size_t flags) {
    const int n = static_cast<int>(flags) + 1;
    return std::min(20 + steps_per_flag * n, most_steps / n);
  }

  void consider(const Choices& choices, Hangings hangings, double own_cost) {
    hangings.cost += own_cost;
    if (best_ && hangings.cost >= best_->hangings.cost) return;
    best_ = choices;
    best_->hangings = std::move(hangings);
  }

  const Page& page_;
  const Cell& cell_;
  const Collection& collection_;
  Domain domain_;
  std::vector<Px> widths_;
  std::vector<std::vector<Label>> labels_;
  Header header_;
  std::optional<Choices> best_;
};

}  // namespace

Choices choose_layout(const Page& page, const Cell& cell, const Collection& collection, const Domain& domain) {
  return Chooser(page, cell, collection, domain).run();
}

}  // namespace chronodraw
