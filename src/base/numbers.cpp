// SPDX-License-Identifier: MIT
#include "base/numbers.hpp"

#include <array>
#include <charconv>
#include <cmath>

namespace chronodraw {

namespace {

constexpr std::array<std::int64_t, 7> powers{1, 10, 100, 1'000, 10'000, 100'000, 1'000'000};

void append_integer(std::string& to, std::uint64_t value) {
  std::array<char, 20> buffer{};
  const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value).ptr;
  to.append(buffer.data(), end);
}

/// `scaled` / 10^digits, without zeros at the end.
void append_scaled(std::string& to, std::int64_t scaled, int digits) {
  if (scaled < 0) to += '-';
  const std::uint64_t size = scaled < 0 ? 0 - static_cast<std::uint64_t>(scaled) : static_cast<std::uint64_t>(scaled);
  const auto divisor = static_cast<std::uint64_t>(powers[static_cast<std::size_t>(digits)]);
  append_integer(to, size / divisor);
  std::uint64_t rest = size % divisor;
  if (rest == 0) return;
  to += '.';
  for (std::uint64_t place = divisor / 10; rest != 0; rest %= place, place /= 10) {
    to += static_cast<char>('0' + rest / place);
    if (place == 1) break;
  }
}

/// Beyond the reach of 64-bit arithmetic: no decimals to speak of.
std::string format_huge(double value) {
  std::array<char, 400> buffer{};
  const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::fixed).ptr;
  return {buffer.data(), end};
}

struct Unit {
  std::string_view name;
  double px;
};
constexpr std::array units{Unit{"px", 1}, Unit{"pt", 96.0 / 72}, Unit{"mm", 96 / 25.4}, Unit{"cm", 96 / 2.54},
                           Unit{"in", 96}};

constexpr double longest_px = 1e9;

std::optional<Px> make_length(std::string_view number, double factor) {
  const std::optional<double> value = read_number(number);
  if (!value || std::fabs(*value * factor) > longest_px) return std::nullopt;
  return px(*value * factor);
}

}  // namespace

std::string format_number(std::int64_t value) {
  std::string text;
  append_scaled(text, value, 0);
  return text;
}

std::string format_number(double value, int digits) {
  if (!std::isfinite(value)) return "0";
  const double scaled = value * static_cast<double>(powers[static_cast<std::size_t>(digits)]);
  if (std::fabs(scaled) > 9e15) return format_huge(value);
  std::string text;
  append_scaled(text, std::llround(scaled), digits);
  return text;
}

std::string format_number(Px value) {
  std::string text;
  append_number(text, value);
  return text;
}

void append_number(std::string& to, Px value) {
  const std::int64_t half = value.raw < 0 ? -Px::per_px / 2 : Px::per_px / 2;
  append_scaled(to, (value.raw * 100 + half) / Px::per_px, 2);
}

std::optional<double> read_number(std::string_view text) {
  const std::size_t first = !text.empty() && text[0] == '-' ? 1 : 0;
  if (first >= text.size() || ((text[first] < '0' || text[first] > '9') && text[first] != '.')) return std::nullopt;
  double value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed);
  if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return value;
}

std::optional<std::int64_t> read_integer(std::string_view text) {
  std::int64_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return value;
}

std::optional<Px> read_length(std::string_view text) {
  for (const Unit& unit : units)
    if (text.ends_with(unit.name)) return make_length(text.substr(0, text.size() - unit.name.size()), unit.px);
  return make_length(text, 1);
}

}  // namespace chronodraw
