// SPDX-License-Identifier: MIT
#include <catch2/catch.hpp>

#include <algorithm>
#include <set>
#include <string>

#include "base/utf8.hpp"
#include "support/generate.hpp"
#include "support/generate_text.hpp"

using namespace chronodraw;
using namespace chronodraw::generate;

namespace {

/// FNV-1a, 64 bits.
std::uint64_t find_hash(std::uint64_t hash, const std::string& text) {
  for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3U;
  return hash;
}

}  // namespace

TEST_CASE("the generated cases are the same on every machine", "[generate]") {
  std::uint64_t hash = 0xCBF29CE484222325U;
  for (int i = 0; i < case_count; ++i) hash = find_hash(hash, format_yaml(make_case(i)));
  CHECK(hash == 0x128D5C6214B2295AU);
}

TEST_CASE("the generated cases reach every size and length they promise", "[generate]") {
  std::set<std::size_t> sizes;
  std::size_t longest_title = 0;
  std::size_t longest_description = 0;
  std::size_t longest_word = 0;
  int spans = 0;
  int before_our_era = 0;
  for (int i = 0; i < case_count; ++i) {
    const Case one = make_case(i);
    sizes.insert(one.entries.size());
    for (const Entry& entry : one.entries) {
      const auto title = count_code_points(entry.title);
      REQUIRE(title >= 1);
      longest_title = std::max(longest_title, title);
      longest_description = std::max(longest_description, count_code_points(entry.description));
      if (entry.title.find(' ') == std::string::npos) longest_word = std::max(longest_word, title);
      spans += entry.end.empty() ? 0 : 1;
      before_our_era += entry.start.front() == '-' ? 1 : 0;
    }
  }
  CHECK(sizes.size() == 60);
  CHECK(*sizes.rbegin() == 60);
  CHECK(longest_title == 120);
  CHECK(longest_description == 300);
  CHECK(longest_word > 100);
  CHECK(spans > 200);
  CHECK(before_our_era > 50);
}

TEST_CASE("a text has exactly the characters asked for and no space at its ends", "[generate]") {
  Random random(1);
  for (const Script script : {Script::latin, Script::accents, Script::hebrew, Script::arabic, Script::cjk}) {
    for (const int length : {1, 2, 17, 120}) {
      const std::string text = make_text(random, script, length, false);
      CHECK(count_code_points(text) == static_cast<std::size_t>(length));
      CHECK(text.front() != ' ');
      CHECK(text.back() != ' ');
    }
  }
  CHECK(make_text(random, Script::greek, 90, true).find(' ') == std::string::npos);
}

TEST_CASE("shuffled events of one date keep their order", "[generate]") {
  const Case original = make_case(2 + 3 * 40);  // same day
  const Case shuffled = make_shuffled(original, 7);
  const auto titles_of = [](const Case& one, const std::string& date) {
    std::string titles;
    for (const Entry& entry : one.entries) {
      if (entry.start + entry.end == date) titles += entry.title + "\n";
    }
    return titles;
  };
  for (const Entry& entry : original.entries) {
    CHECK(titles_of(shuffled, entry.start + entry.end) == titles_of(original, entry.start + entry.end));
  }
  CHECK(format_yaml(shuffled) != format_yaml(original));
  CHECK(shuffled.entries.size() == original.entries.size());
}
