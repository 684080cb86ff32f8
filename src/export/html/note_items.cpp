// SPDX-License-Identifier: MIT
#include "export/html/note_items.hpp"

#include <algorithm>
#include <map>

#include "base/numbers.hpp"
#include "export/html/motion.hpp"
#include "scene/svg_frame.hpp"

namespace chronodraw {

namespace {

using Kind = Motion::Kind;
using Items = std::vector<SceneItem>;

std::string format_index(int index) { return format_number(std::int64_t{index}); }

class ItemNoter {
 public:
  ItemNoter(const Plan& plan, const Timeline& timeline, const TimeAxis& axis)
      : finder_(plan, timeline, axis), axis_(axis), has_column_(axis.left > Px{}) {
    for (std::size_t i = 0; i < timeline.events.size(); ++i)
      events_.emplace(timeline.events[i].id, static_cast<int>(i));
    for (const Part& part : plan.parts) {
      const auto* text = std::get_if<PlacedText>(&part.shape);
      if (part.role != Role::tick_label || text == nullptr) continue;
      (text->role == TextRole::axis_parent ? has_parents_ : has_labels_) = true;
    }
  }

  ItemNotes run(const Items& items) {
    top_ = &items;
    note(items, -1, false);
    return std::move(notes_);
  }

 private:
  [[nodiscard]] bool has_time() const { return !axis_.knots.empty(); }

  [[nodiscard]] int find_event(const SceneGroup& group, int outer) const {
    const auto found = events_.find(group.part_of.empty() ? group.id : group.part_of);
    return found == events_.end() ? outer : found->second;
  }

  /// Where all stands still, one view is the whole picture.
  [[nodiscard]] bool is_moving(const SceneItem& item, int event) const {
    if (!has_time()) return true;
    const auto* group = std::get_if<SceneGroup>(&item);
    if (group == nullptr) return finder_.find(item, event).is_moving();
    const int own = find_event(*group, event);
    return !group->items.empty() && !is_header(group->items) &&
           std::all_of(group->items.begin(), group->items.end(),
                       [&](const SceneItem& inner) { return is_moving(inner, own); });
  }

  /// A legend: its samples lie among its words.
  [[nodiscard]] bool is_header(const Items& items) const {
    return std::any_of(items.begin(), items.end(), [&](const SceneItem& item) {
      return std::holds_alternative<Text>(item) && finder_.is_header(std::get<Text>(item));
    });
  }

  [[nodiscard]] Motion find_motion(const SceneItem& item, int event, bool header) const {
    if (std::holds_alternative<SceneGroup>(item)) return {};
    Motion motion = header ? finder_.find_header_motion() : finder_.find(item, event);
    if (!has_time()) motion = {Kind::fixed, {}, {}, motion.event};
    return motion;
  }

  [[nodiscard]] std::string make_opening(const Motion& motion) const {
    std::string out;
    if (motion.event >= 0) append_attribute(out, "data-event", format_index(motion.event));
    switch (motion.kind) {
      case Kind::fixed:
        break;
      case Kind::header:
        out += " class=\"header\"";
        break;
      case Kind::tick:
        out += " data-t=\"tick\"";
        break;
      case Kind::label:
        out += has_parents_ ? " data-t=\"label\"" : " data-t=\"label parent\"";
        break;
      case Kind::parent:
        out += has_labels_ ? " data-t=\"parent\"" : " data-t=\"label parent\"";
        break;
      case Kind::faded:
        out += " data-z=\"\"";
        [[fallthrough]];
      case Kind::stretched:
        append_attribute(out, "data-x", format_number(motion.from) + " " + format_number(motion.to));
        break;
      case Kind::moved:
        append_attribute(out, "data-x", motion.from);
        break;
    }
    return out.empty() ? out : "<g" + out + ">";
  }

  /// Runs of what moves share a view, and within it runs of what moves alike a group.
  void note(const Items& items, int event, bool in_view) {
    const bool header = has_time() && &items != top_ && is_header(items);
    bool open_view = false;
    for (std::size_t i = 0; i < items.size(); ++i) {
      const bool moving = !in_view && !header && is_moving(items[i], event);
      if (moving && !open_view) notes_[&items[i]].before += make_view();
      if (!moving && open_view) notes_[&items[i - 1]].after += close_view();
      open_view = moving;
      if (const auto* group = std::get_if<SceneGroup>(&items[i]))
        note_group(items[i], *group, event, in_view || moving);
    }
    if (open_view) notes_[&items.back()].after += close_view();
    note_motions(items, event, header);
  }

  void note_group(const SceneItem& item, const SceneGroup& group, int event, bool in_view) {
    const int own = find_event(group, event);
    if (own >= 0) {
      notes_[&item].before += "<g data-event=\"" + format_index(own) + "\">";
      notes_[&item].after += "</g>";
    }
    note(group.items, own, in_view);
  }

  void note_motions(const Items& items, int event, bool header) {
    Motion last;
    bool has_ticks = false;
    for (std::size_t i = 0; i < items.size(); ++i) {
      const Motion motion = find_motion(items[i], event, header);
      has_ticks = has_ticks || motion.kind == Kind::tick;
      const bool goes_on = i > 0 && motion == last && notes_[&items[i]].before.empty();
      if (!goes_on && i > 0) close(items[i - 1], last);
      if (!goes_on) notes_[&items[i]].before += make_opening(motion);
      last = motion;
    }
    if (items.empty()) return;
    close(items.back(), last);
    if (has_ticks) notes_[&items.back()].after += "<g class=\"ticks\"></g>";
  }

  /// Within the view that ends there too.
  void close(const SceneItem& item, const Motion& motion) {
    if (!make_opening(motion).empty()) notes_[&item].after.insert(0, "</g>");
  }

  std::string make_view() {
    if (!has_time() || !has_column_) return "<g><g class=\"view\">";
    std::string clip;
    if (!has_clip_) {
      clip = "<clipPath id=\"time-clip\"><rect";
      append_attribute(clip, "x", axis_.band.x - px(6));
      clip += " width=\"100%\" height=\"100%\"/></clipPath>";
      has_clip_ = true;
    }
    return clip + "<g class=\"frame\" clip-path=\"url(#time-clip)\"><g class=\"view\">";
  }
  static std::string close_view() { return "</g></g>\n"; }

  MotionFinder finder_;
  const TimeAxis& axis_;
  bool has_column_{false};
  bool has_labels_{false};
  bool has_parents_{false};
  bool has_clip_{false};
  std::map<std::string, int, std::less<>> events_;
  const Items* top_{nullptr};
  ItemNotes notes_;
};

}  // namespace

ItemNotes note_items(const Scene& scene, const Plan& plan, const Timeline& timeline, const TimeAxis& axis) {
  return ItemNoter(plan, timeline, axis).run(scene.items);
}

}  // namespace chronodraw
