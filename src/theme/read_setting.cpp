// SPDX-License-Identifier: MIT
#include "theme/read_setting.hpp"

#include <array>
#include <span>
#include <utility>
#include <vector>

#include "base/colors.hpp"
#include "base/edit_distance.hpp"
#include "base/numbers.hpp"
#include "theme/narrow.hpp"

namespace chronodraw {

namespace {

/// What is being read: the key with its name and the text of its value.
struct Reading {
  Settings& settings;
  const ThemeKey& key;
  std::string_view name;
  std::string_view value;
};
using Failure = std::optional<ValueError>;

std::string quote(std::string_view text) { return "`" + std::string(text) + "`"; }

ValueError make_error(const Reading& reading, std::string_view expected, std::string hint) {
  return {"expected " + std::string(expected) + " for " + quote(reading.name) + ", found " + quote(reading.value),
          std::move(hint)};
}

ValueError make_range_error(const Reading& reading, std::string_view unit) {
  const std::string range = format_number(reading.key.least, 2) + std::string(unit) + " to " +
                            format_number(reading.key.most, 2) + std::string(unit);
  return {"expected " + range + " for " + quote(reading.name) + ", found " + quote(reading.value),
          "write a value in this range"};
}

Failure read_into(Px& field, const Reading& reading) {
  const std::optional<Px> length = read_length(reading.value);
  if (!length) return make_error(reading, "a length", "write a number with `px`, `pt`, `mm`, `cm` or `in`: `12px`");
  if (*length < px(reading.key.least) || *length > px(reading.key.most)) return make_range_error(reading, "px");
  field = *length;
  return std::nullopt;
}

std::optional<double> read_share(std::string_view text) {
  if (!text.ends_with('%')) return read_number(text);
  text.remove_suffix(1);
  if (text.ends_with(' ')) text.remove_suffix(1);
  const std::optional<double> percent = read_number(text);
  if (!percent) return std::nullopt;
  return *percent / 100;
}

Failure read_into(double& field, const Reading& reading) {
  const std::optional<double> number = read_share(reading.value);
  if (!number) return make_error(reading, "a number", "write a number such as `0.2` or `20%`");
  if (*number < reading.key.least || *number > reading.key.most) return make_range_error(reading, "");
  field = *number;
  return std::nullopt;
}

/// The colours a theme's own names stand for.
std::optional<Color> find_named_color(const Settings& settings, std::string_view name) {
  if (name == "ink") return settings.theme.ink;
  if (name == "muted") return settings.theme.muted;
  if (name == "accent") return settings.accent;
  const std::optional<Swatch> swatch = find_swatch(name);
  if (!swatch) return std::nullopt;
  return settings.swatches[static_cast<std::size_t>(*swatch)];
}

std::string make_color_hint(std::string_view value) {
  std::array<std::string_view, swatch_count> names;
  for (int i = 0; i < swatch_count; ++i) names[static_cast<std::size_t>(i)] = swatch_name(Swatch{i});
  const std::optional<std::string_view> nearest = find_nearest(value, names);
  if (nearest && !value.starts_with('#')) return "did you mean " + quote(*nearest) + "?";
  std::string hint = "write `#RRGGBB` or one of";
  for (const std::string_view name : names) hint += (name == names.front() ? " " : ", ") + quote(name);
  return hint;
}

Failure read_into(Color& field, const Reading& reading) {
  const std::optional<Color> named = find_named_color(reading.settings, reading.value);
  const std::optional<Color> color = named ? named : read_color(reading.value);
  if (!color) return make_error(reading, "a colour", make_color_hint(reading.value));
  if (color->alpha != 255) {
    return make_error(reading, "an opaque colour", "leave the last two digits out: " + quote(format_color(*color)));
  }
  field = *color;
  return std::nullopt;
}

template <class T>
struct Choice {
  std::string_view name;
  T value;
};

template <class T>
Failure read_choice(T& field, std::span<const Choice<T>> choices, const Reading& reading) {
  std::string expected;
  std::vector<std::string_view> names;
  for (const Choice<T>& choice : choices) {
    if (choice.name == reading.value) return field = choice.value, std::nullopt;
    names.push_back(choice.name);
    expected += (expected.empty() ? "" : &choice == &choices.back() ? " or " : ", ") + quote(choice.name);
  }
  const std::optional<std::string_view> nearest = find_nearest(reading.value, names);
  return make_error(reading, expected, nearest ? "did you mean " + quote(*nearest) + "?" : "write one of these words");
}

constexpr std::array<Choice<LegendPlace>, 4> legend_places{{{"automatic", LegendPlace::automatic},
                                                            {"top-right", LegendPlace::top_right},
                                                            {"below-subtitle", LegendPlace::below_subtitle},
                                                            {"none", LegendPlace::none}}};
constexpr std::array<Choice<Weight>, 4> weights{{{"400", Weight::regular},
                                                 {"600", Weight::semibold},
                                                 {"regular", Weight::regular},
                                                 {"semibold", Weight::semibold}}};
constexpr std::array<Choice<Coloring>, 2> colorings{{{"full", Coloring::full}, {"monochrome", Coloring::monochrome}}};
constexpr std::array<Choice<MarkShape>, 4> shapes{{{"circle", MarkShape::circle},
                                                   {"diamond", MarkShape::diamond},
                                                   {"square", MarkShape::square},
                                                   {"triangle", MarkShape::triangle}}};
constexpr std::array<Choice<Hatching>, hatching_count> hatchings{{{"none", Hatching::none},
                                                                  {"rising", Hatching::rising},
                                                                  {"falling", Hatching::falling},
                                                                  {"level", Hatching::level},
                                                                  {"upright", Hatching::upright},
                                                                  {"crossed", Hatching::crossed},
                                                                  {"grid", Hatching::grid},
                                                                  {"rising-dense", Hatching::rising_dense},
                                                                  {"falling-dense", Hatching::falling_dense}}};
constexpr std::array<Choice<bool>, 2> flags{{{"true", true}, {"false", false}}};

Failure read_size(TextStyle& style, const Reading& reading) {
  Px size;
  if (Failure failure = read_into(size, reading)) return failure;
  style = make_resized(style, size);
  return std::nullopt;
}

Failure read_slot(const TextSlot& slot, const Reading& reading) {
  TextLook& look = reading.settings.theme.text[static_cast<std::size_t>(slot.role)];
  switch (slot.property) {
    case TextProperty::size:
      return read_size(look.style, reading);
    case TextProperty::leading:
      return read_into(look.style.leading, reading);
    case TextProperty::weight:
      return read_choice<Weight>(look.style.weight, weights, reading);
    case TextProperty::tracking:
      return read_into(look.style.tracking, reading);
    case TextProperty::tabular:
      return read_choice<bool>(look.style.tabular, flags, reading);
    case TextProperty::color:
      return read_into(look.color, reading);
  }
  return std::nullopt;
}

Failure read_slot(const PaletteSlot& slot, const Reading& reading) {
  return read_into(reading.settings.palette[slot.index], reading);
}

Failure read_slot(const SwatchSlot& slot, const Reading& reading) {
  return read_into(reading.settings.swatches[static_cast<std::size_t>(slot.swatch)], reading);
}

Failure read_slot(const LegendSlot&, const Reading& reading) {
  return read_choice<LegendPlace>(reading.settings.theme.legend, legend_places, reading);
}

Failure read_slot(const ColoringSlot&, const Reading& reading) {
  return read_choice<Coloring>(reading.settings.coloring, colorings, reading);
}

Failure read_slot(const ShapeSlot& slot, const Reading& reading) {
  return read_choice<MarkShape>(reading.settings.shapes[slot.index], shapes, reading);
}

Failure read_slot(const HatchingSlot& slot, const Reading& reading) {
  return read_choice<Hatching>(reading.settings.hatchings[slot.index], hatchings, reading);
}

Failure read_slot(const LengthSlot& slot, const Reading& reading) {
  return read_into(reading.settings.theme.*slot.field, reading);
}

Failure read_slot(const ColorSlot& slot, const Reading& reading) {
  return read_into(reading.settings.theme.*slot.field, reading);
}

Failure read_slot(const AccentSlot&, const Reading& reading) { return read_into(reading.settings.accent, reading); }

Failure read_slot(const NumberSlot& slot, const Reading& reading) {
  return read_into(reading.settings.*slot.field, reading);
}

}  // namespace

std::optional<ValueError> read_setting(Settings& settings, const ThemeKey& key, std::string_view name,
                                       std::string_view value) {
  const Reading reading{settings, key, name, value};
  return std::visit([&](const auto& slot) { return read_slot(slot, reading); }, key.slot);
}

}  // namespace chronodraw
