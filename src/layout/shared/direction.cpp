// SPDX-License-Identifier: MIT
#include "layout/shared/direction.hpp"

#include <optional>
#include <string_view>

#include "base/utf8.hpp"
#include "calendar/locale/locale.hpp"

namespace chronodraw {

namespace {

/// Letters of the right-to-left scripts: Hebrew to Arabic Extended-A, and their presentation forms.
bool is_right_to_left(char32_t c) {
  return (c >= 0x0590 && c <= 0x08FF) || (c >= 0xFB1D && c <= 0xFDFF) || (c >= 0xFE70 && c <= 0xFEFF) ||
         (c >= 0x10800 && c <= 0x10FFF) || (c >= 0x1E800 && c <= 0x1EFFF);
}

bool is_left_to_right(char32_t c) {
  const bool latin = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  return latin || (c >= 0x00C0 && c <= 0x058F) || (c >= 0x0900 && c <= 0x1FFF) || (c >= 0x3040 && c <= 0xD7FF) ||
         (c >= 0xF900 && c <= 0xFAFF);
}

std::optional<Direction> find_first_direction(std::string_view text) {
  for (std::size_t offset = 0; offset < text.size();) {
    const CodePoint point = decode_utf8(text, offset);
    if (is_right_to_left(point.value)) return Direction::rtl;
    if (is_left_to_right(point.value)) return Direction::ltr;
    offset += static_cast<std::size_t>(point.length);
  }
  return std::nullopt;
}

}  // namespace

Direction find_direction(const Timeline& timeline, const DateStyle& dates) {
  if (timeline.axis.direction) return *timeline.axis.direction;
  if (timeline.direction) return *timeline.direction;
  if (dates.locale != nullptr && dates.locale->direction == Direction::rtl) return Direction::rtl;
  if (const auto direction = find_first_direction(timeline.title)) return *direction;
  for (const Event& event : timeline.events) {
    if (const auto direction = find_first_direction(event.title)) return *direction;
  }
  return Direction::ltr;
}

}  // namespace chronodraw
