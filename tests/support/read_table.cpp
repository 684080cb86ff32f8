// SPDX-License-Identifier: MIT
#include "support/read_table.hpp"

#include <fstream>
#include <stdexcept>

namespace chronodraw {

namespace {

std::string unescape(const std::string& cell) {
  std::string text;
  for (std::size_t i = 0; i < cell.size(); ++i) {
    const char next = cell[i] == '\\' && i + 1 < cell.size() ? cell[++i] : '\0';
    if (next == '\0')
      text += cell[i];
    else if (next != 'e')
      text += next == 's' ? ' ' : next == 'n' ? '\n' : next == 't' ? '\t' : next;
  }
  return text;
}

TableRow split_row(const std::string& line) {
  TableRow row;
  for (std::size_t from = 0; from <= line.size();) {
    const std::size_t to = std::min(line.find('\t', from), line.size());
    row.push_back(unescape(line.substr(from, to - from)));
    from = to + 1;
  }
  return row;
}

}  // namespace

std::vector<TableRow> read_table(const std::string& path) {
  const std::string file = std::string(CHRONODRAW_SOURCE_DIR) + "/tests/data/" + path;
  std::ifstream stream(file);
  if (!stream) throw std::runtime_error("no table " + file);
  std::vector<TableRow> rows;
  for (std::string line; std::getline(stream, line);) {
    if (!line.empty() && !line.starts_with("# ")) rows.push_back(split_row(line));
  }
  return rows;
}

}  // namespace chronodraw
