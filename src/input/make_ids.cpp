// SPDX-License-Identifier: MIT
#include "input/make_ids.hpp"

#include <cstdint>

#include "base/numbers.hpp"
#include "base/utf8.hpp"

namespace chronodraw {

namespace {

constexpr std::size_t longest = 40;

/// U+00C0 to U+017F without their accents; a space where there is no plain letter.
constexpr std::string_view plain_letters =
    "aaaaaaaceeeeiiiidnooooo ouuuuytsaaaaaaaceeeeiiiidnooooo ouuuuyty"
    "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
    "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";
static_assert(plain_letters.size() == 0x180 - 0xC0);

/// A lower case Latin letter or a digit; a space for anything else.
char find_plain(char32_t value) {
  if (value >= 'A' && value <= 'Z') return static_cast<char>(value - 'A' + 'a');
  if ((value >= 'a' && value <= 'z') || (value >= '0' && value <= '9')) return static_cast<char>(value);
  return value >= 0xC0 && value < 0x180 ? plain_letters[value - 0xC0] : ' ';
}

/// Apostrophes and combining accents: they part no words.
bool is_skipped(char32_t value) { return value == '\'' || value == 0x2019 || (value >= 0x300 && value <= 0x36F); }

}  // namespace

std::string make_slug(std::string_view title) {
  std::string slug;
  bool is_between = false;
  for (std::size_t at = 0; at < title.size();) {
    const CodePoint point = decode_utf8(title, at);
    at += static_cast<std::size_t>(point.length);
    if (is_skipped(point.value)) continue;
    const char c = find_plain(point.value);
    if (c == ' ') {
      is_between = !slug.empty();
      continue;
    }
    if (is_between) slug += '-';
    is_between = false;
    slug += c;
    if (slug.size() <= longest) continue;
    const std::size_t cut = slug.rfind('-');
    return slug.substr(0, cut == std::string::npos ? longest : cut);
  }
  return slug;
}

bool IdPool::take(const std::string& id) { return taken_.insert(id).second; }

std::string IdPool::make_id(std::string_view title) {
  const std::string slug = make_slug(title);
  const std::string stem = slug.empty() ? "event" : slug;
  int& number = last_number_[stem];
  std::string id = stem;
  while (!take(id)) id = stem + "-" + format_number(std::int64_t{number = number < 2 ? 2 : number + 1});
  return id;
}

}  // namespace chronodraw
