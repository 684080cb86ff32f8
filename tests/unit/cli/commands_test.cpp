// SPDX-License-Identifier: MIT
#include "cli/commands.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <set>

#include "cli/help.hpp"
#include "support/stored.hpp"

using namespace chronodraw;

TEST_CASE("every option has a name of its own, and help lists it where it may stand", "[commands]") {
  std::set<std::string_view> names;
  for (const OptionRow& row : all_options()) {
    INFO(row.name);
    CHECK(names.insert(row.name).second);
    CHECK((row.brief.empty() || names.insert(row.brief).second));
    CHECK((row.kind == OptionKind::flag) == row.value.empty());
    for (const CommandRow& command : all_commands()) {
      const bool listed = format_help(command.command).find(std::string(row.name) + (row.value.empty() ? "" : " ")) !=
                          std::string::npos;
      CHECK(listed == has_option(command.command, row));
    }
  }
}

TEST_CASE("help stays within 100 columns", "[commands]") {
  for (const CommandRow& command : all_commands()) {
    const std::string text = format_help(command.command);
    for (std::size_t begin = 0; begin < text.size();) {
      const std::size_t end = text.find('\n', begin);
      INFO(text.substr(begin, end - begin));
      CHECK(end - begin <= 100);
      begin = end + 1;
    }
  }
}

TEST_CASE("the README lists every option of render in the words of the help", "[commands]") {
  const std::string readme = support::read_bytes(CHRONODRAW_SOURCE_DIR "/README.md");
  const auto escape = [](std::string_view text) {
    std::string escaped;
    for (const char c : text) escaped += c == '|' ? std::string("\\|") : std::string(1, c);
    return escaped;
  };
  for (const OptionRow& row : all_options()) {
    if (!has_option(Command::render, row)) continue;
    std::string line = "| `" + (row.brief.empty() ? "" : std::string(row.brief) + ", ") + std::string(row.name);
    line += (row.value.empty() ? "" : " " + escape(row.value)) + "` | " + escape(row.help) + " |\n";
    INFO(line);
    CHECK(readme.find(line) != std::string::npos);
  }
}
