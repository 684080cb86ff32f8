// SPDX-License-Identifier: MIT
#include "calendar/locale/words.hpp"

namespace chronodraw {

namespace {

struct Table {
  std::string_view language;
  const Words* words;
};

constexpr Table tables[] = {{"ar", &words_ar}, {"de", &words_de}, {"en", &words_en}, {"es", &words_es},
                            {"fr", &words_fr}, {"he", &words_he}, {"it", &words_it}, {"ja", &words_ja},
                            {"ko", &words_ko}, {"nl", &words_nl}, {"pl", &words_pl}, {"pt", &words_pt},
                            {"ru", &words_ru}, {"zh", &words_zh}};

const Words neutral{};

}  // namespace

const Words& find_words(std::string_view language) {
  for (const Table& table : tables) {
    if (table.language == language) return *table.words;
  }
  return neutral;
}

}  // namespace chronodraw
