// SPDX-License-Identifier: MIT
// Finds function bodies by their braces: enough for code that clang-format has laid out, without a parser.
#include <algorithm>
#include <regex>

#include "rules/rules.hpp"

namespace chronodraw::rules {
namespace {

constexpr int max_function_lines = 60;
constexpr int max_parameters = 5;

enum class Scope { outer, function, inner };

struct Open {
  Scope scope{Scope::outer};
  int first_line{0};
  std::string head;
};

std::string strip_preprocessor(std::string code) {
  bool at_start = true;
  bool in_directive = false;
  for (std::size_t i = 0; i < code.size(); ++i) {
    const char c = code[i];
    if (at_start && c == '#') in_directive = true;
    if (c == '\n') {
      in_directive = in_directive && i > 0 && code[i - 1] == '\\';
      at_start = true;
      continue;
    }
    if (c != ' ') at_start = false;
    if (in_directive && c != '\\') code[i] = ' ';
  }
  return code;
}

Scope find_scope(const std::string& head, Scope parent) {
  if (parent != Scope::outer) return Scope::inner;
  static const std::regex type(R"(^\s*(template\s*<[^{]*>\s*)?(namespace|extern|class|struct|enum|union)\b)");
  if (std::regex_search(head, type) && head.find(") {") == std::string::npos) {
    const bool returns_type = head.find('(') != std::string::npos && head.find(':') == std::string::npos;
    if (!returns_type) return Scope::outer;
  }
  return head.find('(') == std::string::npos ? Scope::inner : Scope::function;
}

int count_parameters(const std::string& head) {
  const auto open = head.find('(', head.find("operator()") == std::string::npos ? 0 : head.find("operator()") + 10);
  int depth = 0;
  int commas = 0;
  bool any = false;
  for (std::size_t i = open; i < head.size(); ++i) {
    const char c = head[i];
    if (c == '(' || c == '<' || c == '[' || c == '{') ++depth;
    if (c == ')' || c == '>' || c == ']' || c == '}') --depth;
    if (depth == 0) break;
    if (c == ',' && depth == 1) ++commas;
    any = any || (i > open && c != ' ' && c != '\n');
  }
  return any ? commas + 1 : 0;
}

void judge_function(const SourceText& file, const Open& open, int last_line, Complaints& complaints) {
  const std::string place = file.path + ":" + std::to_string(open.first_line) + ": ";
  const int lines = last_line - open.first_line + 1;
  if (lines > max_function_lines)
    complaints.push_back(place + "a function of " + std::to_string(lines) + " lines; the limit is " +
                         std::to_string(max_function_lines));
  const int parameters = count_parameters(open.head);
  if (parameters > max_parameters)
    complaints.push_back(place + "a function of " + std::to_string(parameters) + " parameters; the limit is " +
                         std::to_string(max_parameters));
}

int count_leading_lines(const std::string& head) {
  const auto text = std::find_if(head.begin(), head.end(), [](char c) { return c != ' ' && c != '\n'; });
  return static_cast<int>(std::count(text, head.end(), '\n'));
}

void check_file(const SourceText& file, Complaints& complaints) {
  const std::string code = strip_preprocessor(file.code);
  std::vector<Open> stack;
  std::string head;
  int line = 1;
  for (const char c : code) {
    if (c == '\n') ++line;
    if (c == '{') {
      const Scope parent = stack.empty() ? Scope::outer : stack.back().scope;
      stack.push_back({find_scope(head, parent), line - count_leading_lines(head), head});
      head.clear();
    } else if (c == '}' && !stack.empty()) {
      if (stack.back().scope == Scope::function) judge_function(file, stack.back(), line, complaints);
      stack.pop_back();
      head.clear();
    } else if (c == ';') {
      head.clear();
    } else {
      head += c;
    }
  }
}

}  // namespace

Complaints check_functions(Files files) {
  Complaints complaints;
  for (const SourceText& file : files)
    if (is_cpp(file.path) && (file.path.starts_with("src/") || file.path.starts_with("include/")))
      check_file(file, complaints);
  return complaints;
}

}  // namespace chronodraw::rules
