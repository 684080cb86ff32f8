// SPDX-License-Identifier: MIT
#include "input/decode_layout.hpp"

#include "base/numbers.hpp"
#include "calendar/read_ticks.hpp"
#include "input/read_values.hpp"

namespace chronodraw {

namespace {

constexpr double most_aspect = 10;  // and its inverse: beyond that nothing can be read

void read_row(Decoding& decoding, const MapEntry& entry, LayoutWishes& wishes) {
  const std::string text = read_line(decoding, entry);
  if (find_scalar(entry.value) == nullptr) return;
  const auto step = read_tick_step(text);
  if (const auto* row = std::get_if<TickStep>(&step)) {
    wishes.row = *row;
    return;
  }
  const std::string& hint = std::get<DateError>(step).hint;
  const bool is_guess = hint.starts_with("did you mean");
  report_error(decoding, entry.value.span, "bad-row", "expected what one row holds, found `" + text + "`",
               is_guess ? hint : "write `month`, `quarter`, `year`, `25 years`, `decade` or `century`");
}

/// `4:3`, or the quotient.
std::optional<double> find_aspect(const std::string& text) {
  const std::size_t colon = text.find(':');
  const auto width = read_number(text.substr(0, colon));
  const auto height = colon == std::string::npos ? std::optional<double>{1} : read_number(text.substr(colon + 1));
  if (!width || !height || *width <= 0 || *height <= 0) return std::nullopt;
  const double aspect = *width / *height;
  return aspect < 1 / most_aspect || aspect > most_aspect ? std::nullopt : std::optional<double>{aspect};
}

void read_aspect(Decoding& decoding, const MapEntry& entry, LayoutWishes& wishes) {
  const std::string text = read_line(decoding, entry);
  if (find_scalar(entry.value) == nullptr) return;
  wishes.aspect = find_aspect(text);
  if (!wishes.aspect)
    report_error(decoding, entry.value.span, "bad-aspect",
                 "expected width by height from 1:10 to 10:1, found `" + text + "`", "write it as `4:3` or `16:9`");
}

}  // namespace

void read_row_wishes(Decoding& decoding, const Map& layout, LayoutWishes& wishes) {
  if (const MapEntry* row = find_field(layout, KeyScope::layout, "row")) read_row(decoding, *row, wishes);
  if (const MapEntry* aspect = find_field(layout, KeyScope::layout, "aspect")) read_aspect(decoding, *aspect, wishes);
}

}  // namespace chronodraw
