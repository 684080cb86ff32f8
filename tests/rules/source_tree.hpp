// SPDX-License-Identifier: MIT
// The files of the repository as the rules see them: path from the root with `/`, text, and the text with comments and
// the insides of string and character literals blanked out (line ends stay, so line numbers hold).
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace chronodraw::rules {

struct SourceText {
  std::string path;
  std::string text;
  std::string code;
};

[[nodiscard]] SourceText make_source(std::string path, std::string text);

/// Every text file under version control's reach: no build, output or dot folders but `.ci`.
[[nodiscard]] std::vector<SourceText> read_tree(const std::string& root);

struct Include {
  std::string name;
  bool angled{false};
  int line{0};
};
[[nodiscard]] std::vector<Include> find_includes(const SourceText& source);

[[nodiscard]] bool is_cpp(std::string_view path);  ///< .cpp or .hpp
[[nodiscard]] std::vector<std::string_view> split_lines(std::string_view text);

}  // namespace chronodraw::rules
