// SPDX-License-Identifier: MIT
#include "layout/horizontal/elbows.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "layout/shared/isotonic.hpp"

namespace chronodraw {

namespace {

constexpr double run_cost = 1.8;         // of any sideways run, in tiers
constexpr double run_length_cost = 1.6;  // a label width of it
constexpr double long_run_cost = 3;      // a label width beyond the first
constexpr Px straight = px(1);           // shorter runs are none
constexpr Px row_gap = px(14);           // from the last track to the labels

using Sides = std::vector<bool>;

const Size& find_size(const std::vector<Flag>& flags, int flag, std::uint8_t variant) {
  return flags[static_cast<std::size_t>(flag)].variants[variant].size;
}

/// The labels of one side in their row; false when they do not fit.
bool place_row(const std::vector<Flag>& flags, std::uint8_t variant, std::vector<ElbowLabel>& row,
               const FlagSurroundings& around) {
  if (row.empty()) return true;
  const Theme& theme = around.theme;
  std::vector<Px> targets;
  std::vector<Px> gaps;
  for (std::size_t k = 0; k < row.size(); ++k) {
    if (k > 0 && row[k].foot - row[k - 1].foot < leader_spacing) return false;
    targets.push_back(row[k].foot);
    gaps.push_back(theme.leader_text_gap + find_size(flags, row[k].flag, variant).width + theme.label_gap);
  }
  const Px high = around.content.right() - gaps.back() + theme.label_gap;
  gaps.pop_back();
  const std::vector<Px> places = place_in_order(targets, gaps, around.content.x, high);
  if (places.back() > high) return false;
  for (std::size_t k = 0; k < row.size(); ++k) {
    const Px moved = places[k] - row[k].foot;
    row[k].leader = moved < straight && -moved < straight ? row[k].foot : places[k];
  }
  for (std::size_t k = 1; k < row.size(); ++k) {
    if (row[k].leader - row[k - 1].leader < gaps[k - 1] - straight) return false;
  }
  return row.back().leader <= high;
}

/// Runs to the left: each stands one track further out than those before it that it overlaps. To the right: mirrored.
int assign_tracks(std::vector<ElbowLabel>& row) {
  int tracks = 0;
  const auto raise = [&](ElbowLabel& label, const ElbowLabel& other, bool overlap) {
    if (other.track >= 0 && overlap) label.track = std::max(label.track, other.track + 1);
  };
  for (std::size_t k = 0; k < row.size(); ++k) {
    if (row[k].leader >= row[k].foot) continue;
    row[k].track = 0;
    for (std::size_t i = 0; i < k; ++i) {
      if (row[i].leader < row[i].foot) raise(row[k], row[i], row[k].leader < row[i].foot + leader_spacing);
    }
    tracks = std::max(tracks, row[k].track + 1);
  }
  for (std::size_t k = row.size(); k-- > 0;) {
    if (row[k].leader <= row[k].foot) continue;
    row[k].track = 0;
    for (std::size_t i = row.size(); i-- > k + 1;) {
      if (row[i].leader > row[i].foot) raise(row[k], row[i], row[i].foot < row[k].leader + leader_spacing);
    }
    tracks = std::max(tracks, row[k].track + 1);
  }
  return tracks;
}

double find_run_cost(const ElbowLabel& label, Px label_width) {
  const double run = std::abs((label.leader - label.foot).value());
  if (run == 0) return 0;
  const double width = label_width.value();
  return run_cost + run_length_cost * run / width + long_run_cost * std::max(0.0, run / width - 1);
}

bool passes_text(const std::vector<ElbowLabel>& row, const FlagSurroundings& around) {
  return std::any_of(row.begin(), row.end(), [&](const ElbowLabel& label) {
    return std::any_of(around.below_texts.begin(), around.below_texts.end(),
                       [&](const Interval& text) { return is_passing(label.foot, text, around.theme); });
  });
}

Px find_base(int tracks, Px least_depth) {
  return tracks == 0 ? least_depth : find_track_depth(tracks - 1, least_depth) + row_gap;
}

/// From the page's top to the lowest label, the band itself left out.
Px find_height(const ElbowLayout& layout, const std::vector<Flag>& flags, const FlagSurroundings& around) {
  Px axis_top = find_full_ceiling(around.header, around.theme, around.content);
  Px depth;
  for (const ElbowLabel& label : layout.labels) {
    const Size& size = find_size(flags, label.flag, layout.variant);
    const Px right = label.leader + around.theme.leader_text_gap + size.width;
    const Px ceiling = find_ceiling(around.header, around.theme, around.content, label.leader, right);
    if (label.below) {
      depth = std::max(depth, layout.base_below + size.height);
    } else {
      axis_top = std::max(axis_top, layout.base_above + size.height + ceiling);
    }
  }
  return axis_top + depth;
}

double find_cost(const ElbowLayout& layout, const std::vector<Flag>& flags, const FlagSurroundings& around) {
  const double tier = find_tier(flags, around.theme);
  double cost = height_cost * find_height(layout, flags, around).value() / tier;
  for (const ElbowLabel& label : layout.labels) {
    const Size& size = find_size(flags, label.flag, layout.variant);
    cost += find_run_cost(label, around.theme.leader_text_gap + size.width) +
            own_height_cost * size.height.value() / tier +
            excess_cost * flags[static_cast<std::size_t>(label.flag)].variants[layout.variant].excess;
  }
  return cost;
}

ElbowLayout place_elbows(const std::vector<Flag>& flags, std::uint8_t variant, const Sides& below,
                         const FlagSurroundings& around) {
  ElbowLayout layout;
  layout.variant = variant;
  for (const bool side : {false, true}) {
    std::vector<ElbowLabel> row;
    for (std::size_t i = 0; i < flags.size(); ++i) {
      if (below[i] == side) row.push_back({static_cast<int>(i), side, flags[i].x, flags[i].x});
    }
    if (!place_row(flags, variant, row, around) || (side && passes_text(row, around))) return layout;
    (side ? layout.tracks_below : layout.tracks_above) = assign_tracks(row);
    layout.labels.insert(layout.labels.end(), row.begin(), row.end());
  }
  layout.base_above = find_base(layout.tracks_above, around.least_depth_above);
  layout.base_below = find_base(layout.tracks_below, around.least_depth_below);
  layout.cost = find_cost(layout, flags, around);
  return layout;
}

/// All labels in two rows, were they free to move.
bool has_room(const std::vector<Flag>& flags, const FlagSurroundings& around, std::uint8_t variant) {
  Px needed;
  for (const Flag& flag : flags) {
    needed += around.theme.leader_text_gap + flag.variants[variant].size.width + around.theme.label_gap;
  }
  return needed <= 2 * (around.content.width + around.theme.label_gap);
}

}  // namespace

Px find_track_depth(int track, Px least_depth) { return least_depth + track * track_spacing; }

ElbowLayout search_elbows(const std::vector<Flag>& flags, const FlagSurroundings& surroundings, std::uint8_t variant,
                          int evaluations) {
  if (!has_room(flags, surroundings, variant)) return {};
  Sides below(flags.size());
  for (std::size_t i = 0; i < below.size(); ++i) below[i] = i % 2 == 1;
  ElbowLayout best = place_elbows(flags, variant, below, surroundings);
  for (bool better = true; better && evaluations > 0;) {
    better = false;
    for (std::size_t i = 0; i < flags.size() && evaluations > 0; ++i, --evaluations) {
      below[i] = !below[i];
      ElbowLayout layout = place_elbows(flags, variant, below, surroundings);
      if (layout.cost < best.cost) {
        best = std::move(layout);
        better = true;
      } else {
        below[i] = !below[i];
      }
    }
  }
  return best;
}

}  // namespace chronodraw
