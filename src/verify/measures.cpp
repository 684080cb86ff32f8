// SPDX-License-Identifier: MIT
#include "verify/measures.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>
#include <vector>

#include "verify/crossings.hpp"
#include "verify/pieces.hpp"

namespace chronodraw {
namespace {

constexpr int columns = 6;
constexpr int rows = 3;
constexpr int most_lines = 3;

double find_gap(const Rect& a, const Rect& b) {
  const Px across = std::max({a.x - b.right(), b.x - a.right(), Px{}});
  const Px down = std::max({a.y - b.bottom(), b.y - a.bottom(), Px{}});
  return std::max(across, down).value();
}

/// The least of `measure` over pairs of boxes that are within `window` of each other; `window` where there is none.
template <class Item, class Box, class Measure>
double find_least(std::vector<Item> items, Px window, Box box, Measure measure) {
  std::stable_sort(items.begin(), items.end(), [&](const Item& a, const Item& b) { return box(a).y < box(b).y; });
  double least = window.value();
  for (std::size_t i = 0; i < items.size(); ++i) {
    const Px reach = box(items[i]).bottom() + window;
    for (std::size_t j = i + 1; j < items.size() && box(items[j]).y <= reach; ++j)
      least = std::min(least, measure(items[i], items[j]));
  }
  return least;
}

double find_clearance(const Plan& plan, const std::vector<Piece>& pieces) {
  std::vector<Piece> texts;
  for (const Piece& piece : pieces) {
    const Role role = plan.parts[static_cast<std::size_t>(piece.part)].role;
    if (piece.kind == Piece::Kind::text && role == Role::event_label) texts.push_back(piece);
  }
  return find_least(
      texts, clearance_window, [](const Piece& piece) -> const Rect& { return piece.box; },
      [](const Piece& a, const Piece& b) {
        return a.subject == b.subject ? clearance_window.value() : find_gap(a.box, b.box);
      });
}

bool is_parallel(const Piece& a, const Piece& b) {
  const bool a_down = a.box.width == Px{};
  const bool b_down = b.box.width == Px{};
  if (a_down != b_down) return false;
  return a_down ? a.box.y < b.box.bottom() && b.box.y < a.box.bottom()
                : a.box.x < b.box.right() && b.box.x < a.box.right();
}

double find_leader_spacing(const std::vector<Piece>& pieces) {
  std::vector<Piece> leaders;
  for (const Piece& piece : pieces) {
    if (piece.kind == Piece::Kind::leader) leaders.push_back(piece);
  }
  return find_least(
      leaders, spacing_window, [](const Piece& piece) -> const Rect& { return piece.box; },
      [](const Piece& a, const Piece& b) {
        const bool apart = a.part == b.part || a.subject == b.subject || !is_parallel(a, b);
        const double gap = apart ? 0 : find_gap(a.box, b.box);
        return gap == 0 ? spacing_window.value() : gap;  // those on one line are one leader
      });
}

double find_length(const Line& line) {
  double length = 0;
  for (std::size_t i = 1; i < line.points.size(); ++i) {
    const Point step{line.points[i].x - line.points[i - 1].x, line.points[i].y - line.points[i - 1].y};
    length += std::hypot(step.x.value(), step.y.value());
  }
  return length;
}

void measure_leaders(Measures& measures, const Plan& plan) {
  double leaders = 0;
  for (const Part& part : plan.parts) {
    const auto* line = std::get_if<Line>(&part.shape);
    if (part.role != Role::leader || !line) continue;
    ++leaders;
    measures.leader_px += find_length(*line);
    if (is_bent(*line)) measures.bends += static_cast<double>(line->points.size()) - 2;
  }
  if (leaders == 0) return;
  measures.leader_px /= leaders;
  measures.bends /= leaders;
}

double find_area(const Rect& box) { return box.width.value() * box.height.value(); }

bool is_ink(const Piece& piece) {
  return piece.kind == Piece::Kind::text || piece.kind == Piece::Kind::mark || piece.kind == Piece::Kind::bar;
}

/// Ink in each of the cells that the content is cut into.
std::array<double, columns * rows> spread_ink(const Plan& plan, const std::vector<Piece>& pieces) {
  std::array<double, columns * rows> cells{};
  for (const Piece& piece : pieces) {
    if (!is_ink(piece)) continue;
    for (int cell = 0; cell < columns * rows; ++cell) {
      const Px width = plan.content.width / columns;
      const Px height = plan.content.height / rows;
      const Rect box{plan.content.x + width * (cell % columns), plan.content.y + height * (cell / columns), width,
                     height};
      const Px across = std::min(box.right(), piece.box.right()) - std::max(box.x, piece.box.x);
      const Px down = std::min(box.bottom(), piece.box.bottom()) - std::max(box.y, piece.box.y);
      if (across > Px{} && down > Px{}) cells[static_cast<std::size_t>(cell)] += across.value() * down.value();
    }
  }
  return cells;
}

double find_variation(const std::array<double, columns * rows>& cells) {
  double sum = 0;
  double squares = 0;
  for (const double cell : cells) sum += cell, squares += cell * cell;
  const double mean = sum / static_cast<double>(cells.size());
  const double variance = squares / static_cast<double>(cells.size()) - mean * mean;
  return mean > 0 ? std::sqrt(std::max(0.0, variance)) / mean : 0;
}

void measure_ink(Measures& measures, const Plan& plan, const std::vector<Piece>& pieces) {
  double area = 0;
  double x = 0;
  double y = 0;
  for (const Piece& piece : pieces) {
    if (!is_ink(piece)) continue;
    const double ink = find_area(piece.box);
    area += ink;
    x += ink * (piece.box.x + piece.box.width / 2).value();
    y += ink * (piece.box.y + piece.box.height / 2).value();
  }
  const Rect& content = plan.content;
  if (area == 0 || find_area(content) == 0) return;
  measures.fill = area / find_area(content);
  measures.off_center_across = x / area / content.width.value() - 0.5 - content.x.value() / content.width.value();
  measures.off_center_down = y / area / content.height.value() - 0.5 - content.y.value() / content.height.value();
  measures.unevenness = find_variation(spread_ink(plan, pieces));
}

void measure_type(Measures& measures, const Plan& plan) {
  std::set<Px> sizes;
  for (const Part& part : plan.parts) {
    const auto* text = std::get_if<PlacedText>(&part.shape);
    if (!text || text->block.lines.empty()) continue;
    sizes.insert(text->block.style.size);
    if (part.role == Role::event_label && text->block.lines.size() > most_lines) ++measures.long_texts;
  }
  measures.type_sizes = static_cast<int>(sizes.size());
}

}  // namespace

Measures find_measures(const Plan& plan) {
  const std::vector<Piece> pieces = make_pieces(plan);
  Measures measures;
  measures.clearance_px = find_clearance(plan, pieces);
  measures.leader_spacing_px = find_leader_spacing(pieces);
  measure_leaders(measures, plan);
  measure_ink(measures, plan, pieces);
  measure_type(measures, plan);
  return measures;
}

}  // namespace chronodraw
