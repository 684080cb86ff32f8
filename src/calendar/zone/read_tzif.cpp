// SPDX-License-Identifier: MIT
#include "calendar/zone/read_tzif.hpp"

#include "calendar/civil.hpp"
#include "calendar/zone/rule.hpp"

namespace chronodraw {

namespace {

constexpr std::size_t header_size = 44;
constexpr std::size_t type_size = 6;
constexpr std::int64_t year_1900 = -25'567 * seconds_per_day;

/// Big-endian, of 1, 4 or 8 bytes.
std::int64_t read_number(std::string_view bytes, std::size_t at, std::size_t size) {
  std::uint64_t value = 0;
  for (std::size_t i = 0; i < size; ++i) value = value << 8U | static_cast<unsigned char>(bytes[at + i]);
  if (size == 4) return static_cast<std::int32_t>(static_cast<std::uint32_t>(value));
  return static_cast<std::int64_t>(value);
}

/// What a header says of the block behind it.
struct Counts {
  std::size_t universal, standard, leaps, transitions, types, letters;

  [[nodiscard]] std::size_t size(std::size_t time_size) const {
    return transitions * (time_size + 1) + types * type_size + letters + leaps * (time_size + 4) + standard + universal;
  }
};

std::optional<Counts> read_header(std::string_view bytes) {
  if (bytes.size() < header_size || !bytes.starts_with("TZif") || bytes[4] < '2') return std::nullopt;
  std::size_t counts[6] = {};
  for (std::size_t i = 0; i < 6; ++i) {
    const std::int64_t count = read_number(bytes, 20 + 4 * i, 4);
    if (count < 0 || static_cast<std::size_t>(count) > bytes.size()) return std::nullopt;
    counts[i] = static_cast<std::size_t>(count);
  }
  return Counts{counts[0], counts[1], counts[2], counts[3], counts[4], counts[5]};
}

/// The offset of a type; nothing when it is none, or not within a day and a bit.
std::optional<std::int32_t> read_offset(std::string_view types, std::size_t index) {
  constexpr std::int64_t most = 26 * 3'600;
  if ((index + 1) * type_size > types.size()) return std::nullopt;
  const std::int64_t offset = read_number(types, index * type_size, 4);
  return -most <= offset && offset <= most ? std::optional{static_cast<std::int32_t>(offset)} : std::nullopt;
}

/// Transitions before 1900 only decide what the first offset is.
bool add_transitions(std::string_view block, const Counts& counts, Zone& zone) {
  const std::string_view kinds = block.substr(counts.transitions * 8, counts.transitions);
  const std::string_view types = block.substr(counts.transitions * 9, counts.types * type_size);
  const std::optional<std::int32_t> first = read_offset(types, 0);
  if (!first) return false;
  zone.first_offset = *first;
  std::int64_t before = INT64_MIN;
  for (std::size_t i = 0; i < counts.transitions; ++i) {
    const std::int64_t at = read_number(block, 8 * i, 8);
    const std::optional<std::int32_t> offset = read_offset(types, static_cast<unsigned char>(kinds[i]));
    if (!offset || (i > 0 && at <= before)) return false;
    before = at;
    if (at < year_1900)
      zone.first_offset = *offset;
    else
      zone.transitions.push_back({{at}, *offset});
  }
  return true;
}

/// The footer is a line of its own; an empty one leaves the last offset in force.
bool add_rule(std::string_view footer, Zone& zone) {
  if (footer.size() < 2 || footer.front() != '\n' || footer.back() != '\n') return false;
  const std::string_view text = footer.substr(1, footer.size() - 2);
  const std::int32_t last = zone.transitions.empty() ? zone.first_offset : zone.transitions.back().offset;
  zone.last_rule = {last, last, false, {}, {}};
  if (text.empty()) return true;
  const std::optional<ZoneRule> rule = read_rule(text);
  if (rule) zone.last_rule = *rule;
  return rule.has_value();
}

}  // namespace

std::optional<Zone> read_tzif(std::string_view bytes, std::string name) {
  const std::optional<Counts> old = read_header(bytes);
  const std::size_t skipped = old ? header_size + old->size(4) : 0;
  if (!old || bytes.size() < skipped) return std::nullopt;
  bytes.remove_prefix(skipped);
  const std::optional<Counts> counts = read_header(bytes);
  if (!counts || counts->leaps > 0 || bytes.size() < header_size + counts->size(8)) return std::nullopt;
  Zone zone;
  zone.name = std::move(name);
  const bool is_sound = add_transitions(bytes.substr(header_size), *counts, zone) &&
                        add_rule(bytes.substr(header_size + counts->size(8)), zone);
  return is_sound ? std::optional{std::move(zone)} : std::nullopt;
}

}  // namespace chronodraw
