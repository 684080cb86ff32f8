// SPDX-License-Identifier: MIT
// Rules that read lines: sizes, openings, names and words.
#include <map>
#include <regex>

#include "rules/rules.hpp"

namespace chronodraw::rules {
namespace {

constexpr std::size_t max_file_lines = 400;

bool is_ours(std::string_view path) { return path.starts_with("src/") || path.starts_with("include/"); }

std::string make_complaint(const SourceText& file, std::size_t line, const std::string& sentence) {
  return file.path + ":" + std::to_string(line) + ": " + sentence;
}

/// A pattern that code may contain in a few files only.
struct Ban {
  std::string pattern;
  std::string sentence;
  std::vector<std::string> allowed;  ///< path beginnings
};

bool is_allowed(const Ban& ban, std::string_view path) {
  for (const std::string& allowed : ban.allowed)
    if (path.starts_with(allowed)) return true;
  return false;
}

Complaints find_bans(const SourceText& file, std::string_view text, const std::vector<Ban>& bans) {
  Complaints complaints;
  for (const Ban& ban : bans) {
    if (is_allowed(ban, file.path)) continue;
    const std::regex pattern(ban.pattern);
    std::size_t line = 0;
    for (const std::string_view content : split_lines(text)) {
      ++line;
      if (std::regex_search(content.begin(), content.end(), pattern))
        complaints.push_back(make_complaint(file, line, ban.sentence));
    }
  }
  return complaints;
}

void append(Complaints& to, const Complaints& more) { to.insert(to.end(), more.begin(), more.end()); }

std::string_view file_name(std::string_view path) { return path.substr(path.rfind('/') + 1); }

/// Folders of alternatives may repeat each other's file names: layout/<name>, input/<format>, export/<format>.
std::string find_family(std::string_view path) {
  static const std::regex alternative(R"(^src/(layout|input|export)/[a-z]+/)");
  std::match_results<std::string_view::const_iterator> match;
  return std::regex_search(path.begin(), path.end(), match, alternative) ? match.str() : "src/";
}

}  // namespace

Complaints check_file_sizes(Files files) {
  Complaints complaints;
  for (const SourceText& file : files) {
    const std::size_t lines = split_lines(file.text).size();
    if (is_cpp(file.path) && is_ours(file.path) && lines > max_file_lines)
      complaints.push_back(make_complaint(
          file, lines,
          "a file of " + std::to_string(lines) + " lines; the limit is " + std::to_string(max_file_lines)));
  }
  return complaints;
}

Complaints check_licence_lines(Files files) {
  Complaints complaints;
  for (const SourceText& file : files) {
    const bool script = file.path == "dev" || file.path == ".ci/run" || file.path.ends_with(".sh");
    const bool build = file.path.ends_with("CMakeLists.txt") || file.path.ends_with(".cmake");
    if (!is_cpp(file.path) && !script && !build) continue;
    const std::string expected = std::string(is_cpp(file.path) ? "//" : "#") + " SPDX-License-Identifier: MIT";
    const auto lines = split_lines(file.text);
    const std::size_t line = script ? 1 : 0;
    if (lines.size() <= line || lines[line] != expected)
      complaints.push_back(make_complaint(file, line + 1, "expected `" + expected + "`"));
  }
  return complaints;
}

Complaints check_header_openings(Files files) {
  Complaints complaints;
  for (const SourceText& file : files) {
    if (!file.path.ends_with(".hpp")) continue;
    const auto lines = split_lines(file.text);
    if (lines.size() < 2 || !lines[1].starts_with("// "))
      complaints.push_back(make_complaint(file, 2, "a header opens with what it is for"));
    if (file.text.find("\n#pragma once\n") == std::string::npos)
      complaints.push_back(make_complaint(file, 1, "a header needs `#pragma once`"));
  }
  return complaints;
}

Complaints check_file_names(Files files) {
  static const std::regex snake(R"(^[a-z][a-z0-9_]*\.(cpp|hpp)$)");
  Complaints complaints;
  std::map<std::string, std::string> seen;
  for (const SourceText& file : files) {
    if (!is_cpp(file.path)) continue;
    const std::string name(file_name(file.path));
    if (!std::regex_match(name, snake)) complaints.push_back(make_complaint(file, 1, "file names are snake_case"));
    if (!file.path.starts_with("src/")) continue;
    const auto [at, fresh] = seen.emplace(find_family(file.path) + name, file.path);
    if (!fresh) complaints.push_back(make_complaint(file, 1, "has the name of " + at->second));
  }
  return complaints;
}

Complaints check_names(Files files) {
  static const std::vector<Ban> bans{
      {R"(\b(class|struct|enum|using)\s+(class\s+)?\w*(Manager|Helper|Utils?|Info)\b)",
       "say what the type is, not that it helps",
       {}},
      {R"(\b(class|struct|enum|using)\s+(class\s+)?(?!PathData\b)\w*Data\b)",
       "every type holds data: name what it holds",
       {}},
      {R"(\b(process|handle)(_\w+)?\s*\([^)]*\)\s*(const\s*)?\{)",
       "a function's name says what it does, with its stage's verb",
       {}},
  };
  Complaints complaints;
  for (const SourceText& file : files) {
    if (!is_cpp(file.path) || !is_ours(file.path)) continue;
    append(complaints, find_bans(file, file.code, bans));
    const std::string name(file_name(file.path));
    if (std::regex_search(name, std::regex("(manager|helper|util|misc|common)")))
      complaints.push_back(make_complaint(file, 1, "a file is named after what it does"));
  }
  return complaints;
}

Complaints check_surroundings(Files files) {
  static const std::vector<Ban> bans{
      {R"(\bstd::(cout|cerr|clog|printf|puts)\b|\bprintf\s*\(|\bfputs\s*\()", "only cli prints", {"src/cli/"}},
      {R"(\b(secure_)?getenv\s*\()", "only cli reads the environment", {"src/cli/"}},
      {R"(\bsetlocale\s*\(|\bstd::locale\b)", "nothing depends on a locale", {}},
      {R"(\bsystem_clock\b|\btime\s*\(\s*(nullptr|NULL|0)\s*\)|\blocaltime|\bgmtime)", "the clock is never read", {}},
      {R"(\bsteady_clock\b)", "only the timing scopes measure time", {"src/pipeline/", "src/cli/"}},
      {R"(\brandom_device\b|\bmt19937|\brand\s*\()", "nothing is random", {}},
      {R"(\bunordered_(map|set)\b)",
       "the order of unordered containers must not reach the output: use a sorted one",
       {"src/text/", "src/shaping/"}},
      {R"(\b(std::)?[io]?fstream\b|\bfopen\s*\(|\bfreopen\s*\(|::open\s*\()",
       "only base/files.cpp and base/write_file.cpp open files",
       {"src/base/files", "src/base/write_file", "src/base/temporary_file", "src/cli/standard_streams"}},
      {R"(\bstd::(to_string|stoi|stol|stod|stof)\b|\bstrto[dlfu]|\bato[if]\b|\bsn?printf\s*\()",
       "numbers become text, and text numbers, in base/numbers.hpp only",
       {"src/base/", "src/shaping/"}},
      {R"(\bthrow\b)",
       "failures are returned, not thrown",
       {"include/chronodraw/result.hpp", "src/base/memory_watch", "src/input/yaml/", "src/cli/"}},
  };
  Complaints complaints;
  for (const SourceText& file : files)
    if (is_cpp(file.path) && is_ours(file.path)) append(complaints, find_bans(file, file.code, bans));
  return complaints;
}

Complaints check_words(Files files) {
  // The patterns are put together from pieces so that this file keeps its own rules.
  static const std::vector<Ban> everywhere{
      {std::string("\\b(TO") + "DO|FIX" + "ME|XX" + "X)\\b", "finish it or leave it out", {"tests/fuzz/corpus/"}},
      {std::string("(^|[^A-Za-z0-9_.}*-])/(tm") + "p|wo" + "rk|ho" + "me|ro" + "ot)/", "a path of one machine", {}},
      {std::string("// NOL") + "INT(?!NEXTLINE\\(|\\()", "a check is silenced by name", {"tests/rules/"}},
  };
  static const std::vector<Ban> in_code{
      {R"(\bstd::(ranges::)?views\b)", "clang 14 rejects std::views with this library", {}},
  };
  Complaints complaints;
  for (const SourceText& file : files) {
    append(complaints, find_bans(file, file.text, everywhere));
    if (is_cpp(file.path)) append(complaints, find_bans(file, file.code, in_code));
  }
  return complaints;
}

}  // namespace chronodraw::rules
