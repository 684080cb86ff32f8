// SPDX-License-Identifier: MIT
// Build tool: `flatten_themes OUT.cpp THEME.yaml...` writes the themes as one C++ table of dotted keys and values, in
// the order of the files' keys. The default theme comes first, the others by name, so the table never depends on the
// order of the arguments.
#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <exception>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <string>
#include <utility>
#include <vector>

namespace {

struct Theme {
  std::string name;
  std::string description;
  std::vector<std::pair<std::string, std::string>> settings;
};

void flatten(const YAML::Node& node, const std::string& path, Theme& theme) {
  const std::string prefix = path.empty() ? "" : path + ".";
  if (node.IsMap()) {
    for (const auto& entry : node) flatten(entry.second, prefix + entry.first.Scalar(), theme);
  } else if (node.IsSequence()) {
    for (std::size_t i = 0; i < node.size(); ++i) flatten(node[i], prefix + std::to_string(i), theme);
  } else if (path == "description") {
    theme.description = node.Scalar();
  } else {
    theme.settings.emplace_back(path, node.Scalar());
  }
}

Theme read_theme(const std::filesystem::path& file) {
  Theme theme;
  theme.name = file.stem().string();
  flatten(YAML::LoadFile(file.string()), "", theme);
  return theme;
}

std::string quote(const std::string& text) {
  std::string quoted = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') quoted += '\\';
    quoted += c;
  }
  return quoted + "\"";
}

bool is_before(const Theme& a, const Theme& b) {
  return std::make_pair(a.name != "paper", a.name) < std::make_pair(b.name != "paper", b.name);
}

void write_tables(std::ostream& out, const std::vector<Theme>& themes) {
  out << "// SPDX-License-Identifier: MIT\n// Made from data/themes by cmake/flatten_themes.cpp.\n"
      << "#include \"theme/built_in.hpp\"\n\nnamespace chronodraw {\n\nnamespace {\n\n";
  for (std::size_t i = 0; i < themes.size(); ++i) {
    out << "constexpr BuiltInSetting settings_" << i << "[] = {\n";
    for (const auto& [key, value] : themes[i].settings) out << "    {" << quote(key) << ", " << quote(value) << "},\n";
    out << "};\n\n";
  }
  out << "constexpr BuiltInTheme themes[] = {\n";
  for (std::size_t i = 0; i < themes.size(); ++i) {
    out << "    {" << quote(themes[i].name) << ", " << quote(themes[i].description) << ", settings_" << i << "},\n";
  }
  out << "};\n\n}  // namespace\n\nstd::span<const BuiltInTheme> built_in_theme_tables() { return themes; }\n\n"
      << "}  // namespace chronodraw\n";
}

}  // namespace

int main(int count, char** arguments) try {
  std::vector<Theme> themes;
  for (int i = 2; i < count; ++i) themes.push_back(read_theme(arguments[i]));
  std::sort(themes.begin(), themes.end(), is_before);
  std::ofstream out(arguments[1], std::ios::binary);
  write_tables(out, themes);
  out.close();
  return out ? 0 : 1;
} catch (const std::exception& failure) {
  std::cerr << "flatten_themes: " << failure.what() << '\n';
  return 1;
}
