// SPDX-License-Identifier: MIT
#include "verify/reading.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <vector>

#include "verify/blocks.hpp"
#include "verify/pieces.hpp"

namespace chronodraw {
namespace {

/// A label in coordinates along and across the axis.
struct Placed {
  Px along;
  Px across;
  Px across_end;
  Px foot;
};

std::vector<Placed> place_labels(const Plan& plan) {
  const bool down = is_running_down(plan);
  const bool leftward = !down && plan.direction == Direction::rtl;
  std::vector<Placed> labels;
  for (const LabelBlock& block : find_blocks(plan)) {
    if (!block.foot) continue;
    Placed label{block.box.x, block.box.y, block.box.bottom(), block.foot->x};
    if (leftward) label = {-block.box.right(), label.across, label.across_end, -label.foot};
    if (down) label = {block.box.y, block.box.x, block.box.right(), block.foot->y};
    labels.push_back(label);
  }
  std::stable_sort(labels.begin(), labels.end(), [](const Placed& a, const Placed& b) { return a.along < b.along; });
  return labels;
}

/// What was seen last at every place across the axis.
class Skyline {
 public:
  /// Replaces what stood before `label`; how many of those have their mark after it.
  int replace(const Placed& label) {
    cut(label.across);
    cut(label.across_end);
    const auto begin = seen_.lower_bound(label.across);
    const auto end = seen_.lower_bound(label.across_end);
    std::vector<Px> late;
    for (auto at = begin; at != end; ++at) {
      if (at->second.foot > label.foot) late.push_back(at->second.foot);
    }
    seen_.erase(begin, end);
    seen_[label.across] = {label.across_end, label.foot};
    late.erase(std::unique(late.begin(), late.end()), late.end());
    return static_cast<int>(late.size());
  }

 private:
  struct Stretch {
    Px end;
    Px foot;
  };

  void cut(Px at) {
    auto next = seen_.lower_bound(at);
    if (next == seen_.begin()) return;
    Stretch& before = std::prev(next)->second;
    if (before.end <= at) return;
    seen_[at] = before;
    before.end = at;
  }

  std::map<Px, Stretch> seen_;  ///< by where each begins; none overlap
};

/// The square of the distance between two boxes, in px.
double find_distance(const Rect& a, const Rect& b) {
  const Px dx = std::max({a.x - b.right(), b.x - a.right(), Px{}});
  const Px dy = std::max({a.y - b.bottom(), b.y - a.bottom(), Px{}});
  return dx.value() * dx.value() + dy.value() * dy.value();
}

struct Tip {
  Point point;
  Subject subject;
};

std::vector<Tip> find_tips(const Plan& plan) {
  std::vector<Tip> tips;
  for (const Part& part : plan.parts) {
    const auto* line = std::get_if<Line>(&part.shape);
    if (line && part.role == Role::leader && !line->points.empty()) tips.push_back({line->points.back(), part.subject});
  }
  std::stable_sort(tips.begin(), tips.end(), [](const Tip& a, const Tip& b) { return a.point.y < b.point.y; });
  return tips;
}

/// The square of the distance from each label to its own leader, at its nearest.
std::map<Subject, double> find_own_distances(const Plan& plan, const std::vector<LabelBlock>& blocks) {
  std::map<Subject, Rect> boxes;
  for (const LabelBlock& block : blocks) boxes[block.subject] = block.box;
  std::map<Subject, double> nearest;
  for (const Piece& piece : make_pieces(plan)) {
    const auto box = boxes.find(piece.subject);
    if (piece.kind != Piece::Kind::leader || box == boxes.end()) continue;
    const double distance = find_distance(box->second, piece.box);
    const auto at = nearest.emplace(piece.subject, distance).first;
    at->second = std::min(at->second, distance);
  }
  return nearest;
}

bool has_nearer(const std::vector<Tip>& tips, const LabelBlock& block, double own) {
  const Px reach = px(std::sqrt(own) + 1);
  auto at = std::lower_bound(tips.begin(), tips.end(), block.box.y - reach,
                             [](const Tip& tip, Px y) { return tip.point.y < y; });
  for (; at != tips.end() && at->point.y <= block.box.bottom() + reach; ++at) {
    const Rect end{at->point.x, at->point.y, {}, {}};
    if (at->subject != block.subject && find_distance(block.box, end) < own) return true;
  }
  return false;
}

}  // namespace

int count_misordered(const Plan& plan) {
  Skyline skyline;
  int count = 0;
  for (const Placed& label : place_labels(plan)) count += skyline.replace(label);
  return count;
}

int count_misassociated(const Plan& plan) {
  const std::vector<Tip> tips = find_tips(plan);
  const std::vector<LabelBlock> blocks = find_blocks(plan);
  const std::map<Subject, double> own = find_own_distances(plan, blocks);
  return static_cast<int>(std::count_if(blocks.begin(), blocks.end(), [&](const LabelBlock& block) {
    const auto distance = own.find(block.subject);
    return distance != own.end() && has_nearer(tips, block, distance->second);
  }));
}

}  // namespace chronodraw
