// SPDX-License-Identifier: MIT
#include "surfaces/svg_gates.hpp"

#include <algorithm>
#include <cctype>
#include <stdexcept>

#include "base/numbers.hpp"
#include "surfaces/measure_line.hpp"
#include "surfaces/svg_tags.hpp"
#include "surfaces/svg_texts.hpp"

namespace chronodraw::surfaces {
namespace {

constexpr double cap_height = 0.73;  // of Inter, in em
constexpr double descent = 0.2;
constexpr double leader_width = 1.25;
constexpr double tolerance = 0.02;  // the file holds two decimals

/// One number of path data; `at` moves behind it.
double read_coordinate(std::string_view data, std::size_t& at) {
  while (at < data.size() && (data[at] == ' ' || data[at] == ',')) ++at;
  std::size_t end = at;
  while (end < data.size() && (std::isdigit(static_cast<unsigned char>(data[end])) != 0 || data[end] == '.' ||
                               (data[end] == '-' && end == at)))
    ++end;
  const double value = read_length(std::string(data.substr(at, end - at)));
  at = end;
  return value;
}

/// The straight stretches of a path; curves are joined by their ends.
class PathReader {
 public:
  PathReader(SvgPicture& to, const Tag& tag, int path, bool on_axis)
      : to_(to), width_(tag.find_length("stroke-width")), path_(path), on_axis_(on_axis) {
    read(tag.find("d"));
  }

 private:
  void read(std::string_view data) {
    for (std::size_t at = 0; at < data.size();) {
      if (std::isalpha(static_cast<unsigned char>(data[at])) != 0) command_ = data[at++];
      if (command_ == 'Z') {
        draw_to(begin_x_, begin_y_);
        continue;
      }
      step(data, at);
    }
  }

  void step(std::string_view data, std::size_t& at) {
    const auto next = [&] { return read_coordinate(data, at); };
    double x = x_;
    double y = y_;
    const int skipped = command_ == 'C' ? 4 : command_ == 'Q' ? 2 : command_ == 'A' ? 5 : 0;
    for (int i = 0; i < skipped; ++i) next();
    if (command_ != 'V') x = next();
    if (command_ != 'H') y = next();
    if (std::string_view("MLHVCQA").find(command_) == std::string_view::npos)
      throw std::runtime_error("unknown path command");
    if (command_ == 'M') {
      begin_x_ = x_ = x;
      begin_y_ = y_ = y;
      command_ = 'L';
    } else if (skipped > 0) {
      x_ = x;
      y_ = y;
    } else {
      draw_to(x, y);
    }
  }

  void draw_to(double x, double y) {
    if (x != x_ || y != y_) to_.lines.push_back({x_, y_, x, y, width_, path_, on_axis_});
    x_ = x;
    y_ = y;
  }

  SvgPicture& to_;
  double width_;
  int path_;
  bool on_axis_;
  char command_{'M'};
  double x_{0};
  double y_{0};
  double begin_x_{0};
  double begin_y_{0};
};

bool has_overlap(const SvgBox& a, const SvgBox& b) {
  return a.left < b.right - tolerance && b.left < a.right - tolerance && a.top < b.bottom - tolerance &&
         b.top < a.bottom - tolerance;
}

/// Some of the stroke lies in the box; strokes are straight and most run along one axis.
bool is_through(const SvgLine& line, const SvgBox& box) {
  double from = 0;
  double to = 1;
  const auto clip = [&](double start, double change, double low, double high) {
    if (change == 0) return start > low && start < high;
    const auto [first, last] = std::minmax({(low - start) / change, (high - start) / change});
    from = std::max(from, first);
    to = std::min(to, last);
    return true;
  };
  const double half = line.width / 2 - tolerance;
  return clip(line.x1, line.x2 - line.x1, box.left - half, box.right + half) &&
         clip(line.y1, line.y2 - line.y1, box.top - half, box.bottom + half) && from < to;
}

double find_turn(const SvgLine& line, double x, double y) {
  return (line.x2 - line.x1) * (y - line.y1) - (line.y2 - line.y1) * (x - line.x1);
}

bool is_crossing(const SvgLine& a, const SvgLine& b) {
  const auto apart = [](const SvgLine& line, const SvgLine& other) {
    return find_turn(line, other.x1, other.y1) * find_turn(line, other.x2, other.y2) < -tolerance;
  };
  return a.path != b.path && apart(a, b) && apart(b, a);
}

bool is_leader(const SvgLine& line) { return !line.on_axis && line.width == leader_width; }

}  // namespace

SvgPicture read_picture(std::string_view svg, const FontTable& fonts) {
  SvgPicture picture;
  std::vector<bool> axis{false};
  int path = 0;
  walk_tags(svg, [&](const Tag& tag, std::string_view) {
    if (tag.name == "svg" && !tag.closing) {
      picture.width = tag.find_length("width");
      picture.height = tag.find_length("height");
    }
    if (tag.name == "g" && tag.closing) axis.pop_back();
    if (tag.name == "g" && !tag.closing && !tag.empty) axis.push_back(axis.back() || tag.find("id").ends_with("-axis"));
    if (tag.name == "path" && !tag.find("stroke").empty()) PathReader(picture, tag, ++path, axis.back());
    if (tag.name != "circle") return;
    const double x = tag.find_length("cx");
    const double y = tag.find_length("cy");
    const double r = tag.find_length("r");
    picture.dots.push_back({x - r, y - r, x + r, y + r});
  });
  for (const SvgText& text : read_svg_texts(svg)) {
    picture.texts.push_back(
        {text.x, text.y - cap_height * text.size, text.x + measure_line(text, fonts), text.y + descent * text.size});
    picture.words.push_back(text.text);
    picture.smallest_text = picture.smallest_text == 0 ? text.size : std::min(picture.smallest_text, text.size);
  }
  return picture;
}

SvgGates find_gates(const SvgPicture& picture) {
  SvgGates gates;
  const auto is_off = [&](double left, double top, double right, double bottom) {
    return left < -tolerance || top < -tolerance || right > picture.width + tolerance ||
           bottom > picture.height + tolerance;
  };
  for (std::size_t i = 0; i < picture.texts.size(); ++i) {
    const SvgBox& text = picture.texts[i];
    for (std::size_t j = i + 1; j < picture.texts.size(); ++j)
      gates.text_on_text += has_overlap(text, picture.texts[j]);
    for (const SvgBox& dot : picture.dots) gates.text_on_dot += has_overlap(text, dot);
    for (const SvgLine& line : picture.lines) gates.line_through_text += !line.on_axis && is_through(line, text);
    gates.outside += is_off(text.left, text.top, text.right, text.bottom);
  }
  for (const SvgBox& dot : picture.dots) gates.outside += is_off(dot.left, dot.top, dot.right, dot.bottom);
  for (std::size_t i = 0; i < picture.lines.size(); ++i) {
    const SvgLine& line = picture.lines[i];
    gates.outside += is_off(std::min(line.x1, line.x2), std::min(line.y1, line.y2), std::max(line.x1, line.x2),
                            std::max(line.y1, line.y2));
    for (std::size_t j = i + 1; j < picture.lines.size(); ++j)
      gates.crossings += is_leader(line) && is_leader(picture.lines[j]) && is_crossing(line, picture.lines[j]);
  }
  return gates;
}

}  // namespace chronodraw::surfaces
