// SPDX-License-Identifier: MIT
// What every SVG of a Scene shares, whoever writes its shapes: the opening element with size, role, language, title and
// description; escaping; the prefix that keeps the ids of two pictures on one page apart.
#pragma once

#include <string>
#include <string_view>

#include <chronodraw/scene.hpp>

namespace chronodraw {

/// Markup characters escaped, for element text and double-quoted attributes alike; characters XML 1.0 cannot hold are
/// left out.
void append_escaped(std::string& to, std::string_view text);

/// ` name="value"`, escaped.
void append_attribute(std::string& to, std::string_view name, std::string_view value);
void append_attribute(std::string& to, std::string_view name, Px value);
/// ` name="#rrggbb"`, and ` name-opacity` where the colour is not opaque.
void append_color(std::string& to, std::string_view name, Color color);

/// `<svg ...>` with the id `picture`, `<title>` and `<desc>`, all ids behind `prefix`. Without parts to read one by one
/// its role is `img`.
[[nodiscard]] std::string make_svg_opening(const Scene& scene, std::string_view prefix, bool with_parts);

/// A letter, eight hexadecimal digits hashed from `bytes`, and `-`.
[[nodiscard]] std::string make_id_prefix(std::string_view bytes);

}  // namespace chronodraw
