// SPDX-License-Identifier: MIT
#include "base/limits.hpp"

#include <array>

namespace chronodraw {

namespace {

constexpr std::array table{limits::input_bytes,  limits::nesting,       limits::nodes,        limits::items,
                           limits::item_bytes,   limits::events,        limits::title_length, limits::body_length,
                           limits::lines,        limits::text_length,   limits::list_events,  limits::settings,
                           limits::word,         limits::combining_run, limits::lanes,        limits::width_min,
                           limits::width_max,    limits::content_width, limits::canvas_side,  limits::canvas_pixels,
                           limits::page_side,    limits::pdf_side,      limits::theme_depth,  limits::image_bytes,
                           limits::image_pixels, limits::message_bytes, limits::ticks,        limits::year};

}  // namespace

std::span<const Limit> all_limits() { return table; }

}  // namespace chronodraw
