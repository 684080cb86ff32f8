// SPDX-License-Identifier: MIT
// Values of a document by their type. Each reader tells what is wrong and then gives what means "nothing"; an entry
// without a value never gets here.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include <chronodraw/color.hpp>
#include "input/decoding.hpp"

namespace chronodraw {

/// Text on one line, at most limits::title_length.
[[nodiscard]] std::string read_line(Decoding& decoding, const MapEntry& entry);
/// The same from a node, for a list's items; `name` is what the text is for.
[[nodiscard]] std::string read_line(Decoding& decoding, const Node& node, const std::string& name);
/// A text or a list of texts, as one line with commas between them.
[[nodiscard]] std::string read_words(Decoding& decoding, const MapEntry& entry);
/// Whether a text that is no line (a date, a duration) is at most limits::title_length; told where it is longer.
[[nodiscard]] bool expect_short_text(Decoding& decoding, const Node& node, std::string_view text);
/// A text or a list of paragraphs, at most limits::body_length in limits::lines; paragraphs are parted by a line feed.
[[nodiscard]] std::string read_paragraphs(Decoding& decoding, const MapEntry& entry);

[[nodiscard]] std::optional<std::int64_t> read_whole_number(Decoding& decoding, const MapEntry& entry,
                                                            std::int64_t least, std::int64_t most);
/// The index of the name that was chosen.
[[nodiscard]] std::optional<std::size_t> read_choice(Decoding& decoding, const MapEntry& entry,
                                                     std::span<const std::string_view> names);
/// `true` or `false`; false where it is neither.
[[nodiscard]] bool read_flag(Decoding& decoding, const MapEntry& entry);
[[nodiscard]] std::optional<ColorChoice> read_color_choice(Decoding& decoding, const MapEntry& entry);
/// An unquoted `#RRGGBB` with nothing behind it is a comment to YAML and leaves the key without a value: told, for it
/// is never meant.
void check_hidden_color(Decoding& decoding, const MapEntry& entry);
/// The same for every key of the map whose row says that it is a colour.
void check_hidden_colors(Decoding& decoding, const Map& map, KeyScope scope);
/// Whether a link may stand in a picture: http, https or mailto, without blanks or what cannot be seen.
[[nodiscard]] bool is_web_link(std::string_view link);
/// An http, https or mailto link; empty when there is none.
[[nodiscard]] std::string read_link(Decoding& decoding, const MapEntry& entry);

}  // namespace chronodraw
