// SPDX-License-Identifier: MIT
#include "paint/doubtful.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include "paint/outlines.hpp"

namespace chronodraw {

namespace {

constexpr double pi = 3.14159265358979324;
constexpr double fine_period = 4.4;  // of the dashes round a small mark
constexpr double wide_period = 7;    // and round a bar
const std::vector<Px> plain_dash{px(4), px(3)};

double find_perimeter(const Outline& outline) {
  if (const auto* circle = std::get_if<Circle>(&outline)) return 2 * pi * circle->radius.value();
  if (const auto* box = std::get_if<Box>(&outline)) {
    return 2 * (box->rect.width + box->rect.height).value() - (8 - 2 * pi) * box->radius.value();
  }
  double length = 0;
  Point at;
  Point first;
  for (const PathCommand& command : std::get<PathData>(outline)) {
    const auto* move = std::get_if<MoveTo>(&command);
    const auto* line = std::get_if<LineTo>(&command);
    const Point to = move != nullptr ? move->to : line != nullptr ? line->to : first;
    if (move != nullptr) first = to;
    const double x = (to.x - at.x).value();
    const double y = (to.y - at.y).value();
    if (move == nullptr) length += std::sqrt(x * x + y * y);
    at = to;
  }
  return length;
}

/// Dashes a little longer than the gaps, at least two, that close without a seam.
std::vector<Px> make_dash(double perimeter, double period) {
  const double count = std::max(2.0, std::floor(perimeter / period + 0.5));
  return {px(perimeter / count * 0.58), px(perimeter / count * 0.42)};
}

void append_broken(SceneItems& items, const Line& line, Color color, Px width, std::vector<Px> dash) {
  PathData path = make_line_path(line);
  if (!path.empty()) items.emplace_back(Path{std::move(path), std::nullopt, Stroke{color, width, std::move(dash)}});
}

/// From `from` to `to` along the whole bar.
void append_gradient(SceneItems& items, const Bar& bar, Color from, Color to) {
  const Point begin{bar.rect.x, bar.rect.y};
  const bool down = bar.flow == Flow::down;
  const Point end = down ? Point{bar.rect.x, bar.rect.bottom()} : Point{bar.rect.right(), bar.rect.y};
  items.emplace_back(Path{Box{bar.rect, {}}, Gradient{begin, end, from, to}, std::nullopt});
}

Color make_clear(Color color) { return {color.red, color.green, color.blue, 0}; }

}  // namespace

bool is_fading(const Bar& bar) { return bar.start == BarEnd::fade || bar.end == BarEnd::fade; }

void append_fade(SceneItems& items, const Bar& bar, Color color) {
  const bool at_start = bar.start == BarEnd::fade;
  append_gradient(items, bar, at_start ? make_clear(color) : color, at_start ? color : make_clear(color));
}

void append_veil(SceneItems& items, const Bar& bar, Color ground) {
  const bool at_start = bar.start == BarEnd::fade;
  append_gradient(items, bar, at_start ? ground : make_clear(ground), at_start ? make_clear(ground) : ground);
}

void append_hollow(SceneItems& items, Outline outline, Finish finish, Color color, Color ground) {
  Stroke stroke{color, hollow_width, {}};
  if (finish == Finish::dashed) stroke.dash = make_dash(find_perimeter(outline), fine_period);
  items.emplace_back(Path{std::move(outline), ground, std::move(stroke)});
}

void append_dashes(SceneItems& items, const Bar& bar, const BarCut& cut, Color color, Px width) {
  const Bar inner{make_inset(bar, width / 2), bar.start, bar.end, bar.flow};
  Outline outline = is_fading(bar) ? Outline{make_open_outline(inner, cut)} : make_bar_outline(inner, cut);
  const bool is_box = std::holds_alternative<Box>(outline);
  std::vector<Px> dash = is_box ? make_dash(find_perimeter(outline), wide_period) : plain_dash;
  items.emplace_back(Path{std::move(outline), std::nullopt, Stroke{color, width, std::move(dash)}});
}

void append_dashes(SceneItems& items, const Line& line, Color color, Px width) {
  append_broken(items, line, color, width, plain_dash);
}

void append_dotted(SceneItems& items, const Line& line, Color color, Px width) {
  append_broken(items, line, color, width, {width, px(3)});
}

}  // namespace chronodraw
