// SPDX-License-Identifier: MIT
#include "support/generate_text.hpp"

#include <array>
#include <string_view>
#include <vector>

#include "base/utf8.hpp"

namespace chronodraw::generate {
namespace {

using Words = std::vector<std::string_view>;

const Words syllables{"ba", "co",  "din", "el",  "fra", "gu",  "han", "il",  "jor", "ka", "lem", "mi",  "no",
                      "or", "pel", "qui", "ras", "su",  "tor", "un",  "ver", "wi",  "xa", "yo",  "zet", "W"};
const Words accented{"café", "Zürich", "œuvre", "naïve",    "Ångström", "façade",
                     "Łódź", "señor",  "2,500", "U.S.–led", "x-ray"};
const Words greek{"Αθήνα", "ιστορία", "του", "λόγος", "και", "Πελοπόννησος"};
const Words cyrillic{"Москва", "запуск", "спутника", "и", "станция", "открытие"};
const Words hebrew{"שלום", "ירושלים", "של", "האוניברסיטה", "על", "מחקר", "ומדע", "בשנת"};
const Words arabic{"مدينة", "في", "كتاب", "تأسيس", "العلوم", "من", "مرصد", "إلى"};
const Words cjk{"東", "京",   "大", "学", "の",     "歴", "史",   "は",
                "新", "しい", "中", "国", "始まる", "、", "한국", "전쟁"};

const Words& find_words(Script script) {
  static const std::array<const Words*, 7> all{&syllables, &accented, &greek, &cyrillic, &hebrew, &arabic, &cjk};
  return *all[static_cast<std::size_t>(script)];
}

std::string make_latin_word(Random& random) {
  std::string word;
  const auto count = random.between(1, 4);
  for (std::int64_t i = 0; i < count; ++i) word += random.pick(syllables);
  return word;
}

std::string make_word(Random& random, Script script) {
  if (script == Script::latin || random.one_in(4)) return make_latin_word(random);
  return std::string(random.pick(find_words(script)));
}

/// The first `characters` code points, or all.
std::string make_cut(const std::string& text, std::size_t characters) {
  std::size_t end = 0;
  for (std::size_t i = 0; i < characters && end < text.size(); ++i) {
    end += static_cast<std::size_t>(decode_utf8(text, end).length);
  }
  return text.substr(0, end);
}

}  // namespace

std::string make_text(Random& random, Script script, int characters, bool unbreakable) {
  const auto wanted = static_cast<std::size_t>(characters);
  std::string text;
  while (count_code_points(text) < wanted) {
    const bool spaced = !text.empty() && !unbreakable && script != Script::cjk;
    text += (spaced ? " " : "") + make_word(random, unbreakable ? Script::latin : script);
  }
  text = make_cut(text, wanted);
  if (text.back() == ' ') text.back() = '.';
  return text;
}

}  // namespace chronodraw::generate
