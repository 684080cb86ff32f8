// SPDX-License-Identifier: MIT
// docs/themes.md says of every setting what the key table and the default theme say, and of nothing else.
#include <catch2/catch.hpp>

#include <filesystem>
#include <map>
#include <regex>
#include <set>
#include <sstream>
#include <vector>

#include "base/colors.hpp"
#include "base/numbers.hpp"
#include "support/run_tool.hpp"
#include "theme/built_in.hpp"
#include "theme/read_setting.hpp"
#include "theme/theme_keys.hpp"

using namespace chronodraw;

namespace {

/// The cells of every row of every table, without their backticks; by the first cell.
using Table = std::map<std::string, std::vector<std::string>>;

std::string read_docs() { return read_bytes(CHRONODRAW_SOURCE_DIR "/docs/themes.md"); }

std::string strip(const std::string& cell) {
  static const std::regex edges("^[ `]+|[ `]+$");
  return std::regex_replace(cell, edges, "");
}

Table read_rows() {
  Table rows;
  std::istringstream lines(read_docs());
  for (std::string line; std::getline(lines, line);) {
    if (!line.starts_with("| `")) continue;
    std::istringstream cells(line.substr(1));
    std::vector<std::string> row;
    for (std::string cell; std::getline(cells, cell, '|');) row.push_back(strip(cell));
    rows[row.front()] = {row.begin() + 1, row.end()};
  }
  return rows;
}

std::map<std::string, std::string> find_defaults() {
  std::map<std::string, std::string> defaults;
  for (const BuiltInSetting& setting : find_built_in_theme("paper")->settings)
    defaults[std::string(setting.key)] = setting.value;
  return defaults;
}

std::string format_range(const ThemeKey& key, const std::string& unit) {
  return format_number(key.least, 2) + unit + " to " + format_number(key.most, 2) + unit;
}

/// The words a setting can be, as a wrong one is told: `a`, `b` or `c`.
std::string find_words(const ThemeKey& key) {
  Settings settings;
  const std::string message = read_setting(settings, key, "x", "no such word").value().message;
  const std::string words = message.substr(9, message.find(" for `x`") - 9);
  return strip(words);
}

std::string describe_value(const ThemeKey& key) {
  const auto* text = std::get_if<TextSlot>(&key.slot);
  const bool is_color = std::holds_alternative<ColorSlot>(key.slot) || std::holds_alternative<AccentSlot>(key.slot) ||
                        std::holds_alternative<PaletteSlot>(key.slot) ||
                        (text != nullptr && text->property == TextProperty::color);
  if (is_color) return "colour";
  if (std::holds_alternative<NumberSlot>(key.slot)) return format_range(key, "");
  if (key.most > 0) return "length, " + format_range(key, "px");
  return find_words(key);
}

}  // namespace

TEST_CASE("the documents give every plain setting its value, its default and a meaning", "[docs]") {
  const Table rows = read_rows();
  const auto defaults = find_defaults();
  for (const std::string& name : theme_key_names()) {
    const std::string section = name.substr(0, name.find('.'));
    const bool is_listed = section == "palette" || section == "shapes" || section == "hatches" || section == "swatches";
    const bool is_text = std::holds_alternative<TextSlot>(find_theme_key(name)->slot);
    if (is_listed || is_text) continue;
    INFO(name);
    REQUIRE(rows.contains(name));
    REQUIRE(rows.at(name).size() == 3);
    CHECK(rows.at(name)[0] == describe_value(*find_theme_key(name)));
    CHECK(rows.at(name)[1] == defaults.at(name));
    CHECK(rows.at(name)[2].size() > 3);
  }
}

TEST_CASE("the documents give every list its items and its defaults", "[docs]") {
  const Table rows = read_rows();
  const auto defaults = find_defaults();
  for (const char* const list : {"palette", "shapes", "hatches"}) {
    INFO(list);
    REQUIRE(rows.contains(list));
    std::string expected;
    for (int i = 0; i < static_cast<int>(palette_size); ++i)
      expected += (i > 0 ? "` `" : "") + defaults.at(std::string(list) + "." + std::to_string(i));
    CHECK(rows.at(list)[0] == describe_value(*find_theme_key(std::string(list) + ".0")));
    CHECK(rows.at(list)[1] == expected);
  }
  for (int i = 0; i < swatch_count; ++i) {
    const std::string name = "swatches." + std::string(swatch_name(Swatch{i}));
    INFO(name);
    REQUIRE(rows.contains(name));
    CHECK(rows.at(name)[0] == defaults.at(name));
  }
}

TEST_CASE("the documents give every text its six properties", "[docs]") {
  const Table rows = read_rows();
  const auto defaults = find_defaults();
  const std::vector<std::string> properties{"size", "leading", "weight", "tracking", "tabular", "color"};
  for (const std::string& property : properties) {
    INFO(property);
    REQUIRE(rows.contains(property));
    CHECK(rows.at(property)[0] == describe_value(*find_theme_key("title." + property)));
  }
  for (const std::string& name : theme_key_names()) {
    if (!name.ends_with(".leading")) continue;
    const std::string text = name.substr(0, name.find('.'));
    INFO(text);
    REQUIRE(rows.contains(text));
    REQUIRE(rows.at(text).size() == properties.size() + 1);
    for (std::size_t i = 0; i < properties.size(); ++i)
      CHECK(rows.at(text)[i] == defaults.at(text + "." + properties[i]));
  }
}

TEST_CASE("the documents name no setting that does not exist", "[docs]") {
  const std::set<std::string> others{"palette", "shapes",   "hatches", "size", "leading",
                                     "weight",  "tracking", "tabular", "color"};
  for (const auto& [name, cells] : read_rows()) {
    INFO(name);
    CHECK((find_theme_key(name) || others.contains(name) || find_theme_key(name + ".leading")));
  }
}

TEST_CASE("the documents show every built-in theme, by its description", "[docs]") {
  const std::string docs = read_docs();
  for (const BuiltInTheme& theme : built_in_theme_tables()) {
    INFO(theme.name);
    const std::string name(theme.name);
    CHECK(docs.find("### " + name + "\n\n" + std::string(theme.description).substr(0, 12)) != std::string::npos);
    CHECK(docs.find("](themes/" + name + ".svg)") != std::string::npos);
    CHECK(std::filesystem::exists(CHRONODRAW_SOURCE_DIR "/docs/themes/" + name + ".svg"));
  }
}
