// SPDX-License-Identifier: MIT
// How many EDTF texts are read in a second of one core: every text of the conformance table, all levels, in turn.
#include <cstdio>
#include <ctime>
#include <string>
#include <vector>

#include "calendar/edtf/edtf.hpp"
#include "support/read_table.hpp"

using namespace chronodraw;

int main() {
  std::vector<std::string> texts;
  for (const TableRow& row : read_table("dates/edtf.tsv")) texts.push_back(row[0]);
  constexpr int rounds = 5'000;
  int values = 0;
  const std::clock_t begin = std::clock();
  for (int i = 0; i < rounds; ++i) {
    for (const std::string& text : texts) values += read_edtf(text).attempt ? 1 : 0;
  }
  const double seconds = static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
  std::printf("%.2f million EDTF texts a second\n", values / seconds / 1e6);
  return values == rounds * static_cast<int>(texts.size()) ? 0 : 1;
}
