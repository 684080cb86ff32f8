// SPDX-License-Identifier: MIT
// One name, one thing: all headers share one namespace, so two types or two functions of one signature would be one to
// the linker. Reads what stands at the left edge of headers, laid out by clang-format.
#include <map>
#include <regex>

#include "rules/rules.hpp"

namespace chronodraw::rules {
namespace {

struct Declaration {
  std::string text;  ///< up to its `;` or `{`
  std::size_t line{0};
};

std::vector<Declaration> find_declarations(const SourceText& file) {
  std::vector<Declaration> found;
  std::size_t line = 0;
  bool is_open = false;
  for (const std::string_view content : split_lines(file.code)) {
    ++line;
    if (!is_open && (content.empty() || std::string_view(" #}/").find(content[0]) != std::string_view::npos)) continue;
    if (!is_open) found.push_back({{}, line});
    found.back().text += std::string(content) + " ";
    is_open = content.find_first_of(";{") == std::string_view::npos;
  }
  return found;
}

/// `const Node&` of `const Node& node = {}`.
std::string find_type(std::string parameter) {
  parameter = parameter.substr(0, parameter.find('='));
  static const std::regex ends(R"(^\s+|\s+$)");
  static const std::regex name(R"(([\s&*])\w+$)");
  parameter = std::regex_replace(parameter, ends, "");
  return std::regex_replace(std::regex_replace(parameter, name, "$1"), ends, "");
}

std::string format_types(std::string_view parameters) {
  std::string types;
  std::string parameter;
  int depth = 0;
  for (const char c : parameters) {
    if (c == '<' || c == '(') ++depth;
    if (c == '>' || c == ')') --depth;
    if (c != ',' || depth > 0) {
      parameter += c;
      continue;
    }
    types += find_type(parameter) + ", ";
    parameter.clear();
  }
  return types + find_type(parameter);
}

/// The type's name or the function's signature; empty for anything else.
std::string find_name(const std::string& declaration) {
  static const std::regex type(R"(^(?:template\s*<.*>\s*)?(?:struct|class|enum class|enum)\s+(\w+)[^;]*\{)");
  static const std::regex alias(R"(^using\s+(\w+)\s*=)");
  static const std::regex other(R"(^(?:namespace|struct|class|enum|using|static_assert|extern)\b)");
  static const std::regex function(R"(^[^=(]*[\s&*](\w+)\((.*)\)[^)]*$)");
  std::smatch match;
  if (std::regex_search(declaration, match, type) || std::regex_search(declaration, match, alias)) return match[1];
  if (std::regex_search(declaration, other)) return {};
  const std::string plain = std::regex_replace(declaration, std::regex(R"(=\s*\{\})"), "");
  const std::string head = plain.substr(0, plain.find_first_of(";{"));
  if (!std::regex_search(head, match, function)) return {};
  return match[1].str() + "(" + format_types(match[2].str()) + ")";
}

}  // namespace

Complaints check_declarations(Files files) {
  Complaints complaints;
  std::map<std::string, std::string> seen;
  for (const SourceText& file : files) {
    if (!file.path.ends_with(".hpp") || !(file.path.starts_with("src/") || file.path.starts_with("include/"))) continue;
    for (const Declaration& declaration : find_declarations(file)) {
      const std::string name = find_name(declaration.text);
      if (name.empty()) continue;
      const auto [at, is_fresh] = seen.emplace(name, file.path);
      if (!is_fresh && at->second != file.path)
        complaints.push_back(file.path + ":" + std::to_string(declaration.line) + ": `" + name +
                             "` has its namesake in " + at->second);
    }
  }
  return complaints;
}

}  // namespace chronodraw::rules
