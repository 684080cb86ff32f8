// SPDX-License-Identifier: MIT
#include "rules/source_tree.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <regex>

namespace chronodraw::rules {
namespace {

namespace fs = std::filesystem;

/// Walks over C++ text and blanks what is no code.
class Blanker {
 public:
  explicit Blanker(std::string text) : text_(std::move(text)) {}

  std::string blank() {
    while (at_ < text_.size()) {
      if (starts("//")) {
        blank_until("\n", 0);
      } else if (starts("/*")) {
        blank_until("*/", 2);
      } else if (starts("R\"")) {
        blank_raw_string();
      } else if (text_[at_] == '"' || is_character_literal()) {
        blank_literal(text_[at_]);
      } else {
        ++at_;
      }
    }
    return text_;
  }

 private:
  [[nodiscard]] bool starts(std::string_view word) const { return text_.compare(at_, word.size(), word) == 0; }

  /// A `'` between digits only separates them.
  [[nodiscard]] bool is_character_literal() const {
    const bool after_digit = at_ > 0 && std::isxdigit(static_cast<unsigned char>(text_[at_ - 1]));
    return text_[at_] == '\'' && !after_digit;
  }

  void blank_range(std::size_t end) {
    for (; at_ < std::min(end, text_.size()); ++at_)
      if (text_[at_] != '\n') text_[at_] = ' ';
  }

  void blank_until(std::string_view stop, std::size_t more) {
    const auto found = text_.find(stop, at_ + more);
    blank_range(found == std::string::npos ? text_.size() : found + more);
  }

  void blank_raw_string() {
    const auto open = text_.find('(', at_);
    if (open == std::string::npos) return blank_range(text_.size());
    const std::string close = ")" + text_.substr(at_ + 2, open - at_ - 2) + "\"";
    const auto found = text_.find(close, open);
    blank_range(found == std::string::npos ? text_.size() : found + close.size());
  }

  void blank_literal(char quote) {
    std::size_t end = at_ + 1;
    while (end < text_.size() && text_[end] != quote && text_[end] != '\n') end += text_[end] == '\\' ? 2U : 1U;
    ++at_;
    blank_range(end);
    ++at_;
  }

  std::string text_;
  std::size_t at_{0};
};

bool is_skipped_folder(const fs::path& path, const fs::path& root) {
  const std::string name = path.filename().string();
  if (path.parent_path() == root && (name == "build" || name == "output")) return true;
  return name == "node_modules" || (name.starts_with(".") && name != ".ci");
}

bool is_text_file(const fs::path& path) {
  static constexpr std::string_view extensions[] = {".cpp",  ".hpp", ".txt", ".md", ".cmake", ".in",  ".json",
                                                    ".yaml", ".sh",  ".js",  "",    ".out",   ".case"};
  return std::find(std::begin(extensions), std::end(extensions), path.extension().string()) != std::end(extensions);
}

}  // namespace

SourceText make_source(std::string path, std::string text) {
  std::string code = is_cpp(path) ? Blanker(text).blank() : text;
  return {std::move(path), std::move(text), std::move(code)};
}

std::vector<SourceText> read_tree(const std::string& root) {
  std::vector<SourceText> files;
  const fs::path base(root);
  for (auto at = fs::recursive_directory_iterator(base); at != fs::recursive_directory_iterator(); ++at) {
    if (at->is_directory()) {
      if (is_skipped_folder(at->path(), base)) at.disable_recursion_pending();
    } else if (at->is_regular_file() && is_text_file(at->path()) && !at->path().filename().string().starts_with(".")) {
      std::ifstream in(at->path(), std::ios::binary);
      std::string text{std::istreambuf_iterator<char>(in), {}};
      files.push_back(make_source(fs::relative(at->path(), base).generic_string(), std::move(text)));
    }
  }
  std::sort(files.begin(), files.end(), [](const auto& a, const auto& b) { return a.path < b.path; });
  return files;
}

std::vector<Include> find_includes(const SourceText& source) {
  static const std::regex pattern(R"(^\s*#\s*include\s*([<"])([^>"]+)[>"])");
  std::vector<Include> includes;
  int line = 0;
  for (const std::string_view text : split_lines(source.text)) {
    ++line;
    std::match_results<std::string_view::const_iterator> match;
    if (std::regex_search(text.begin(), text.end(), match, pattern))
      includes.push_back({match[2].str(), match[1].str() == "<", line});
  }
  return includes;
}

bool is_cpp(std::string_view path) { return path.ends_with(".cpp") || path.ends_with(".hpp"); }

std::vector<std::string_view> split_lines(std::string_view text) {
  std::vector<std::string_view> lines;
  while (!text.empty()) {
    const auto end = text.find('\n');
    lines.push_back(text.substr(0, end));
    if (end == std::string_view::npos) break;
    text.remove_prefix(end + 1);
  }
  return lines;
}

}  // namespace chronodraw::rules
