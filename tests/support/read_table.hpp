// SPDX-License-Identifier: MIT
// Tables of cases as text: a row a line, cells parted by tabs; lines that begin with `#` and a space are comments.
#pragma once

#include <string>
#include <vector>

namespace chronodraw {

using TableRow = std::vector<std::string>;

/// A table of `tests/data`. In cells `\s` is a space, `\n` a line end, `\t` a tab, `\e` nothing at all.
[[nodiscard]] std::vector<TableRow> read_table(const std::string& path);

}  // namespace chronodraw
