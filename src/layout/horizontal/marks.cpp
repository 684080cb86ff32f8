// SPDX-License-Identifier: MIT
#include "layout/horizontal/marks.hpp"

#include <algorithm>
#include <map>
#include <tuple>

#include "calendar/read_date.hpp"

namespace chronodraw {

namespace {

constexpr Px least_bar = px(3);     // shorter stretches are dots
constexpr Px bar_inset = px(0.75);  // so that neighbouring bars stay apart
constexpr Px least_radius = px(3);

struct Mark {
  Px edge;
  Px begin;  ///< of the bar; both are the anchor for a dot
  Px end;
  bool milestone{false};
  [[nodiscard]] bool is_bar() const { return end - begin >= least_bar && !milestone; }
  auto operator<=>(const Mark&) const = default;
};

Mark make_mark(const MarkRequest& request, const Scale& scale) {
  const Px begin = scale.at_start(request.date.start.lo);
  const Px end = scale.at_end(request.date.end.hi);
  const Px anchor = scale.at(find_anchor(request.date));
  const Mark bar{request.edge, begin, end, request.milestone};
  return bar.is_bar() ? bar : Mark{request.edge, anchor, anchor, request.milestone};
}

/// Which colour a mark takes: its group's, or its own where the author chose one.
int find_colour(const Page& page, int event) {
  const Event& e = page.timeline.events[static_cast<std::size_t>(event)];
  if (e.color) return -2 - event;
  return e.group.value_or(-1);
}

/// Two thirds of every dot stay visible.
Px find_radius(const std::vector<Mark>& marks, const Theme& theme) {
  std::map<Px, std::vector<Px>> by_edge;
  for (const Mark& mark : marks) {
    if (!mark.is_bar()) by_edge[mark.edge].push_back(mark.begin);
  }
  Px radius = theme.mark_radius;
  for (auto& [edge, places] : by_edge) {
    std::sort(places.begin(), places.end());
    for (std::size_t i = 1; i < places.size(); ++i) {
      const Px apart = places[i] - places[i - 1];
      if (apart > Px{}) radius = std::min(radius, std::max(least_radius, apart * 3 / 4));
    }
  }
  return radius;
}

Shape make_shape(const Mark& mark, int slice, int slices, Px radius, const Theme& theme) {
  if (mark.milestone) return Diamond{{mark.begin, mark.edge}, theme.mark_diamond};
  if (!mark.is_bar()) return Dot{{mark.begin, mark.edge}, radius, slice, slices};
  const Px inset = mark.end - mark.begin > 8 * bar_inset ? bar_inset : Px{};
  const Px height = theme.bar_height / slices;
  const Px top = mark.edge - theme.bar_height / 2 + slice * height;
  return Bar{{mark.begin + inset, top, mark.end - mark.begin - 2 * inset, height}};
}

}  // namespace

std::vector<Part> make_marks(const Page& page, const std::vector<MarkRequest>& requests, const Scale& scale) {
  std::vector<Mark> marks;
  std::map<Mark, std::vector<int>> colours;  // of one place, in order of appearance
  for (const MarkRequest& request : requests) {
    marks.push_back(make_mark(request, scale));
    std::vector<int>& list = colours[marks.back()];
    const int colour = find_colour(page, request.event);
    if (std::find(list.begin(), list.end(), colour) == list.end()) list.push_back(colour);
  }
  const Px radius = find_radius(marks, page.theme);
  std::vector<Part> parts;
  for (std::size_t i = 0; i < marks.size(); ++i) {
    const std::vector<int>& list = colours[marks[i]];
    const auto place = std::find(list.begin(), list.end(), find_colour(page, requests[i].event));
    const int slice = static_cast<int>(place - list.begin());
    parts.push_back({Role::point_mark,
                     {Subject::Kind::event, requests[i].event},
                     make_shape(marks[i], slice, static_cast<int>(list.size()), radius, page.theme)});
  }
  return parts;
}

}  // namespace chronodraw
