// SPDX-License-Identifier: MIT
#include "export/html/motion.hpp"

#include <algorithm>

#include "export/html/item_bounds.hpp"

namespace chronodraw {

namespace {

using Kind = Motion::Kind;

constexpr Px slack = px(2);       // by which a shape may be larger or smaller than the bar it shows
constexpr Px end_reach = px(14);  // from the end of a bar to the middle of what belongs to that end

Px find_distance(Px a, Px b) { return a < b ? b - a : a - b; }
Px find_middle(const Rect& rect) { return rect.x + rect.width / 2; }

bool is_same_reach(const Rect& shape, const Rect& bar) {
  return find_distance(shape.x, bar.x) <= slack && find_distance(shape.right(), bar.right()) <= slack;
}

Motion make_moved(Px with) { return {Kind::moved, with, {}}; }

Motion make_stretched(const Path& path, const Rect& bar) {
  const bool fades = path.fill && std::holds_alternative<Gradient>(*path.fill);
  return {fades ? Kind::faded : Kind::stretched, bar.x, bar.right()};
}

bool is_header_part(const Part& part) { return part.role == Role::title || part.role == Role::legend_entry; }

bool is_text(const Part& part) { return std::holds_alternative<PlacedText>(part.shape); }

}  // namespace

MotionFinder::MotionFinder(const Plan& plan, const Timeline& timeline, const TimeAxis& axis)
    : plan_(plan),
      axis_(axis),
      events_(timeline.events.size()),
      markers_(timeline.markers.size(), axis.band.x),
      eras_(timeline.eras.size()) {
  for (const Part& part : plan.parts) read(part);
  Px header_bottom;
  for (const Part& part : plan.parts)
    if (is_header_part(part)) header_bottom = std::max(header_bottom, find_bounds(part.shape).bottom());
  has_labels_beside_header_ = std::any_of(plan.parts.begin(), plan.parts.end(), [&](const Part& part) {
    return part.role == Role::event_label && find_bounds(part.shape).y < header_bottom;
  });
}

void MotionFinder::read(const Part& part) {
  const Rect bounds = find_bounds(part.shape);
  const Line* line = std::get_if<Line>(&part.shape);
  if (is_text(part)) texts_.emplace(Point{bounds.x, bounds.y}, &part);
  if (line != nullptr) lines_.emplace(Point{bounds.x, bounds.y}, &part);
  const auto index = static_cast<std::size_t>(part.subject.index);
  if (part.subject.kind == Subject::Kind::marker && part.role == Role::marker) markers_[index] = find_middle(bounds);
  if (part.subject.kind == Subject::Kind::era && !is_text(part)) eras_[index] = make_hull(eras_[index], bounds);
  if (part.subject.kind != Subject::Kind::event) return;
  Hold& hold = events_[index];
  if (std::holds_alternative<Bar>(part.shape)) {
    hold.bars.push_back(bounds);
    if (part.role != Role::point_mark) hold.span = make_hull(hold.span, bounds);
  } else if (part.role == Role::point_mark && line == nullptr) {
    const Dot* dot = std::get_if<Dot>(&part.shape);  // a slice of it moves with the whole
    hold.marks.push_back(dot != nullptr ? dot->center.x : find_middle(bounds));
  } else if (part.role == Role::leader && line != nullptr) {
    hold.foot = find_foot(*line);
    hold.has_foot = true;
  }
}

/// Where a leader meets the axis: elbows run sideways only beyond that.
Px MotionFinder::find_foot(const Line& line) const {
  const Px middle = axis_.band.y + axis_.band.height / 2;
  const auto nearest = std::min_element(line.points.begin(), line.points.end(), [&](Point a, Point b) {
    return find_distance(a.y, middle) < find_distance(b.y, middle);
  });
  return nearest == line.points.end() ? axis_.band.x : nearest->x;
}

const Part* MotionFinder::find_line(const Rect& bounds) const {
  const auto found = lines_.find({bounds.x, bounds.y});
  if (found == lines_.end() || find_bounds(found->second->shape) != bounds) return nullptr;
  return found->second;
}

Motion MotionFinder::find(const SceneItem& item, int event) const {
  const Rect bounds = find_item_bounds(item);
  if (const Text* text = std::get_if<Text>(&item)) return find_text(*text, event);
  const Path* path = std::get_if<Path>(&item);
  if (path == nullptr) return make_moved(find_middle(bounds));
  return event < 0 ? find_shape(*path, bounds) : find_mark(*path, bounds, events_[static_cast<std::size_t>(event)]);
}

bool MotionFinder::is_header(const Text& text) const {
  const auto found = texts_.find(text.origin);
  return found != texts_.end() && is_header_part(*found->second);
}

Motion MotionFinder::find_header_motion() const {
  return {has_labels_beside_header_ ? Kind::header : Kind::fixed, {}, {}};
}

Motion MotionFinder::find_text(const Text& text, int event) const {
  const Rect bounds{text.origin.x, text.origin.y, text.block.width, text.block.height};
  if (event >= 0) return find_label(bounds, events_[static_cast<std::size_t>(event)]);
  const auto found = texts_.find(text.origin);
  if (found == texts_.end()) return {};
  const Part& part = *found->second;
  const auto index = static_cast<std::size_t>(part.subject.index);
  if (is_header_part(part)) return find_header_motion();
  if (part.role == Role::tick_label)
    return {std::get<PlacedText>(part.shape).role == TextRole::axis_parent ? Kind::parent : Kind::label, {}, {}};
  if (part.role == Role::caption || part.role == Role::group_label) return {};
  if (part.subject.kind == Subject::Kind::marker) return make_moved(markers_[index]);
  if (part.subject.kind != Subject::Kind::era) return make_moved(find_middle(bounds));
  const Rect& era = eras_[index];
  const bool is_within = bounds.x >= era.x && bounds.x < era.right();
  return make_moved(is_within ? era.x : find_middle(era));
}

/// A name in its bar, or behind it, moves with that end; a label with its leader.
Motion MotionFinder::find_label(const Rect& bounds, const Hold& hold) const {
  if (bounds.right() <= axis_.band.x) return {};  // in a column beside the axis
  if (hold.has_foot) return make_moved(hold.foot);
  for (const Rect& bar : hold.bars)
    if (bounds.x >= bar.x && bounds.x < bar.right()) return make_moved(bar.x);
  if (hold.span.width > Px{}) return make_moved(bounds.x >= hold.span.right() ? hold.span.right() : hold.span.x);
  if (!hold.marks.empty()) return make_moved(hold.marks.front());
  return make_moved(find_middle(hold.bars.empty() ? bounds : hold.bars.front()));
}

/// Of nothing in particular: bands, the axis, what stands for many events.
Motion MotionFinder::find_shape(const Path& path, const Rect& bounds) const {
  if (const Part* part = find_line(bounds)) {
    Motion motion = make_moved(find_middle(bounds));
    if (part->role == Role::tick) motion.kind = Kind::tick;
    if (part->role == Role::group_band || part->role == Role::axis) motion.kind = Kind::fixed;
    if (part->role == Role::leader) motion.from = find_foot(std::get<Line>(part->shape));
    if (part->role == Role::leader && part->subject.kind == Subject::Kind::event) motion.event = part->subject.index;
    return motion;
  }
  const Rect& band = axis_.band;
  const bool is_outside = bounds.x < band.x - slack || bounds.right() > band.right() + slack;
  if (is_outside || bounds.bottom() < plan_.content.y) return {};
  return make_stretched(path, bounds);
}

Motion MotionFinder::find_mark(const Path& path, const Rect& bounds, const Hold& hold) const {
  for (const Rect& bar : hold.bars)
    if (is_same_reach(bounds, bar)) return make_stretched(path, bar);
  const Px middle = find_middle(bounds);
  for (const Px mark : hold.marks)
    if (find_distance(mark, middle) <= end_reach) return make_moved(mark);
  for (const Rect& bar : hold.bars)
    for (const Px end : {bar.x, bar.right()})
      if (find_distance(end, middle) <= end_reach) return make_moved(end);
  if (bounds.width > 2 * end_reach) return make_stretched(path, bounds);
  return make_moved(middle);
}

}  // namespace chronodraw
