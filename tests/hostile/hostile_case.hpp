// SPDX-License-Identifier: MIT
// Hostile inputs as data: a file of cases, each a document and how the command must end on it. The lines of a case:
//
//   == NAME                  begins it; must be new in its file
//   exit CODE                of the command
//   codes CODE...            of the diagnostics in their order; `a*`: one or more of them in a row; `a?`: one or none;
//                            `-`: none. What the machine's fonts lack is left out unless the case names it
//   says TEXT                stands in the messages
//   text TEXT                comes back letter for letter from the SVG
//   limit NAME               the limit that is hit
//   verb check               instead of render
//   args WORD...             options of the command
//   input NAME               of the document, default hostile.yaml
//   output NAME...           what it leaves, default hostile.svg where it succeeds
//   symlink NAME TARGET, folder NAME, pipe NAME     stand beside it
//   beside NAME              a second file, whose lines follow
//   | LINE                   of the document, or of the file beside it
//
// `#` begins a comment line. Everywhere `\n`, `\t`, `\r`, `\\`, `\xFF` (a byte), `\u{1F600}`, `\{300:TEXT}` and
// `\{300@7:TEXT}` (repeated; `\#` is the number of the repetition, from 0 or 7) stand for what they say; a line that
// ends in `\` has no line end.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace chronodraw::hostile {

struct NamedBytes {
  std::string name;
  std::string bytes;
};

struct HostileCase {
  std::string name;
  int line{0};  ///< of the file of cases
  int exit{-1};
  std::vector<std::string> codes;
  std::vector<std::string> says;
  std::vector<std::string> texts;
  std::string limit;
  std::string verb{"render"};
  std::vector<std::string> args;
  NamedBytes input{"hostile.yaml", {}};
  std::vector<std::string> outputs;
  std::vector<NamedBytes> beside;
  std::vector<std::pair<std::string, std::string>> symlinks;  ///< name and target
  std::vector<std::string> folders;
  std::vector<std::string> pipes;
};

/// Throws std::runtime_error where the escapes are wrong.
[[nodiscard]] std::string read_escapes(std::string_view text);

/// Throws std::runtime_error with the line of the first mistake.
[[nodiscard]] std::vector<HostileCase> read_cases(std::string_view text);

}  // namespace chronodraw::hostile
