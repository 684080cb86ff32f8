// SPDX-License-Identifier: MIT
#include "export/html/item_bounds.hpp"

#include <algorithm>
#include <limits>

namespace chronodraw {

namespace {

struct Hull {
  Point least{{std::numeric_limits<std::int64_t>::max()}, {std::numeric_limits<std::int64_t>::max()}};
  Point most{{std::numeric_limits<std::int64_t>::min()}, {std::numeric_limits<std::int64_t>::min()}};

  void add(Point point) {
    least = {std::min(least.x, point.x), std::min(least.y, point.y)};
    most = {std::max(most.x, point.x), std::max(most.y, point.y)};
  }
  void operator()(const MoveTo& command) { add(command.to); }
  void operator()(const LineTo& command) { add(command.to); }
  void operator()(const CurveTo& command) {
    for (const Point point : {command.control_1, command.control_2, command.to}) add(point);
  }
  void operator()(const ClosePath&) const {}
  [[nodiscard]] Rect make_rect() const {
    if (most.x < least.x) return {};
    return {least.x, least.y, most.x - least.x, most.y - least.y};
  }
};

struct BoundsFinder {
  Rect operator()(const Box& box) const { return box.rect; }
  Rect operator()(const Circle& circle) const {
    return make_inflated({circle.center.x, circle.center.y, {}, {}}, circle.radius);
  }
  Rect operator()(const PathData& data) const {
    Hull hull;
    for (const PathCommand& command : data) std::visit(hull, command);
    return hull.make_rect();
  }
  Rect operator()(const Path& path) const { return std::visit(*this, path.outline); }
  Rect operator()(const Text& text) const {
    return {text.origin.x, text.origin.y, text.block.width, text.block.height};
  }
  Rect operator()(const Image& image) const { return image.rect; }
  Rect operator()(const SceneGroup& group) const {
    Rect all;
    for (const SceneItem& item : group.items) all = make_hull(all, std::visit(*this, item));
    return all;
  }
};

}  // namespace

Rect find_item_bounds(const SceneItem& item) { return std::visit(BoundsFinder{}, item); }

}  // namespace chronodraw
