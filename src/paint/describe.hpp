// SPDX-License-Identifier: MIT
// What a picture says to those who do not see it: titles of events, eras and markers with their dates in words, and one
// sentence for the whole.
#pragma once

#include <string>

#include <chronodraw/timeline.hpp>
#include "calendar/format_date.hpp"

namespace chronodraw {

/// `Timeline of 8 events from 2003 to 28 January 2024`.
[[nodiscard]] std::string describe_timeline(const Timeline& timeline, const DateStyle& dates = {});
/// The same and what it tells of: `...: Invasion ousts Saddam Hussein; Combat forces depart`. Of more than twelve
/// events the groups, where there are any.
[[nodiscard]] std::string describe_contents(const Timeline& timeline, const DateStyle& dates = {});
/// In words; what replaces the printed date replaces it here too.
[[nodiscard]] std::string describe_date(const Event& event, const DateStyle& dates = {});
[[nodiscard]] std::string describe_date(const Marker& marker, const DateStyle& dates = {});
/// `28 January 2024: Formal talks begin`, with the date as above.
[[nodiscard]] std::string describe_event(const Event& event, const DateStyle& dates = {});
[[nodiscard]] std::string describe_era(const Era& era, const DateStyle& dates = {});
[[nodiscard]] std::string describe_marker(const Marker& marker, const DateStyle& dates = {});

}  // namespace chronodraw
