// SPDX-License-Identifier: MIT
#include "plan/names.hpp"

#include <array>

namespace chronodraw {

namespace {

constexpr std::array<std::string_view, role_count> role_names{
    "title",      "caption",    "legend_entry", "era",      "axis",  "tick",
    "tick_label", "group_band", "group_label",  "span_bar", "doubt", "marker",
    "leader",     "point_mark", "event_label",  "break",    "badge", "density"};

constexpr std::array<std::string_view, 5> subject_names{"none", "event", "group", "era", "marker"};

constexpr std::array<std::string_view, text_role_count> text_role_names{
    "title",       "subtitle",  "event_date", "event_title", "event_text",
    "axis_parent", "axis_fine", "label",      "legend",      "note"};

constexpr std::array<std::string_view, 5> bar_end_names{"round", "flat", "edge", "arrow", "fade"};

constexpr std::array<std::string_view, 3> finish_names{"solid", "dashed", "hollow"};

}  // namespace

std::string_view find_name(Role role) { return role_names.at(static_cast<std::size_t>(role)); }
std::string_view find_name(TextRole role) { return text_role_names.at(static_cast<std::size_t>(role)); }
std::string_view find_name(Subject::Kind kind) { return subject_names.at(static_cast<std::size_t>(kind)); }
std::string_view find_name(BarEnd end) { return bar_end_names.at(static_cast<std::size_t>(end)); }
std::string_view find_name(Finish finish) { return finish_names.at(static_cast<std::size_t>(finish)); }

}  // namespace chronodraw
