// SPDX-License-Identifier: MIT
// What went wrong, where, and how to mend it. Every stage that can fail returns diagnostics; the library
// never prints one. A Place is complete in itself, so a diagnostic outlives the file it speaks of.
// Lines and columns count from 1, columns in code points. Messages are lower case, without a full stop,
// code in backticks, what was expected before what was found.
#pragma once

#include <string>
#include <vector>

namespace chronodraw {

enum class Severity { warning, error };

/// What kind of failure an error is; decides the exit code (1, 4, 6, 70) of the command.
enum class Fault { document, io, limit, internal };

/// A stretch of one line of a file. `line` 0 means the file as a whole; `file` empty means no file.
struct Place {
  std::string file;
  int line{0};
  int column{0};
  int length{1};            ///< code points under the caret line, at least 1
  std::string source_line;  ///< the line's text, without its line end; of a very long line the part around the place
  int source_column{1};     ///< the column `source_line` starts at

  bool operator==(const Place&) const = default;
};

struct Diagnostic {
  Severity severity{Severity::error};
  Fault fault{Fault::document};
  std::string code;  ///< stable, kebab-case, e.g. `unknown-key`
  std::string message;
  Place place;
  std::vector<std::string> hints;  ///< each printed as a `help:` line

  bool operator==(const Diagnostic&) const = default;
};

/// Diagnostics of one run, in the order found; `sort_by_place` brings them into file order.
class Diagnostics {
 public:
  void add(Diagnostic diagnostic);
  void append(const Diagnostics& others);
  void sort_by_place();  ///< stable: file, line, column

  [[nodiscard]] bool has_errors() const;
  [[nodiscard]] bool empty() const { return items_.empty(); }
  [[nodiscard]] const std::vector<Diagnostic>& items() const { return items_; }

 private:
  std::vector<Diagnostic> items_;
};

}  // namespace chronodraw
