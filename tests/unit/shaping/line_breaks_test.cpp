// SPDX-License-Identifier: MIT
#include "shaping/line_breaks.hpp"

#include <catch2/catch.hpp>

using namespace chronodraw;

namespace {

/// The text with `|` where a line may end, `~` at soft hyphens, `^` where one must end.
std::string find_breaks(std::string_view text) {
  IcuBreaks icu;
  Characters characters = read_characters(text);
  set_breaks(characters, icu);
  std::string marked;
  for (std::size_t i = 0; i < characters.list.size(); ++i) {
    const Break after = characters.list[i].after;
    if (characters.list[i].value != '\n') marked += characters.find_text(i, i + 1);
    if (after != Break::none) marked += after == Break::allowed ? '|' : after == Break::hyphen ? '~' : '^';
  }
  return marked;
}

void check_breaks(const std::vector<std::string>& marked) {
  for (const std::string& expected : marked) {
    std::string text;
    for (const char c : expected) {
      if (c != '|') text.push_back(c);
    }
    CHECK(find_breaks(text) == expected);
  }
}

}  // namespace

TEST_CASE("lines end after spaces, never at no-break ones", "[shaping]") {
  check_breaks({"one |two |three", "5\u00a0km |away", "10\u202f000 |people", "a\u2060b |c", "one\u2003|two"});
}

TEST_CASE("lines end after hyphens and dashes between words", "[shaping]") {
  check_breaks({"Sino-|American |war", "COVID-19", "X-ray", "e-mail", "U-2 |incident", "-5 |degrees", "a\u2011b",
                "May\u2013|June", "1914\u20131918", "U.S.\u2013Iraq |talks", "word\u2014|word", "pre\u2010|war",
                "\u05d1\u05d9\u05ea\u05be|\u05e1\u05e4\u05e8", "wait\u2026|what"});
}

TEST_CASE("a dash with spaces round it stays on the line it follows", "[shaping]") {
  check_breaks({"one \u2013 |two", "one \u2014 |two", "one - |two", "minus |-5"});
}

TEST_CASE("lines end after a slash between words, not in dates, units and numbers", "[shaping]") {
  check_breaks({"Windows/|Linux", "12/05/2014", "km/h", "1/2", "and/or", "n/a"});
}

TEST_CASE("a web address ends after its slashes only", "[shaping]") {
  check_breaks({"see |https://example.org/|path-of/|page-two.html |now", "www.example.org/|news", "https://a.b/"});
}

TEST_CASE("punctuation after a space stays with the word before it", "[shaping]") {
  check_breaks({"Quoi |donc ! |Oui", "\u00ab mot \u00bb |fin", "a |.com", "who ?"});
}

TEST_CASE("soft hyphens and zero width spaces allow a break where it makes sense", "[shaping]") {
  CHECK(find_breaks("auto\u00admatic") == "auto~matic");
  CHECK(find_breaks("auto\u200bmatic") == "auto|matic");
  CHECK(find_breaks("auto\u00ad matic") == "auto |matic");
  CHECK(find_breaks("auto\u00ad") == "auto~");
  CHECK(find_breaks("\u0628\u00ad\u062a") == "\u0628\u062a");
}

TEST_CASE("a line feed must end a line", "[shaping]") { CHECK(find_breaks("one\n\ntwo three") == "one^^two |three"); }

TEST_CASE("marks stay with their letters", "[shaping]") {
  check_breaks({"e\u0301 |a-\u0301b", "\u0928\u092e\u0938\u094d\u0924\u0947 |\u0926\u0941"});
}

TEST_CASE("Thai breaks between words of the dictionary", "[shaping]") {
  check_breaks({"\u0e20\u0e32\u0e29\u0e32|\u0e44\u0e17\u0e22|\u0e2a\u0e27\u0e22\u0e07\u0e32\u0e21"});
}

TEST_CASE("Chinese and Japanese break between characters, not before closing signs, nor after a number", "[shaping]") {
  check_breaks({"\u65e5|\u672c|\u56fd|\u61b2|\u6cd5\u3002", "\u5728|\u300c\u4e2d|\u56fd\u300d",
                "2014\u5e743\u67089\u65e5|\u6771"});
}

TEST_CASE("Korean breaks between words", "[shaping]") { check_breaks({"\ub300\ud55c\ubbfc\uad6d |\uc815\ubd80"}); }

TEST_CASE("ICU is opened for scripts that need it only", "[shaping]") {
  IcuBreaks icu;
  Characters latin = read_characters("plain text, \u05e9\u05dc\u05d5\u05dd \uac00\ub098");
  set_breaks(latin, icu);
  CHECK_FALSE(icu.is_loaded());
  Characters thai = read_characters("\u0e01\u0e02");
  set_breaks(thai, icu);
  CHECK(icu.is_loaded());
}

TEST_CASE("a long web address is read once", "[shaping]") {
  std::string address = "https://example.org";
  for (int i = 0; i < 50'000; ++i) address += "/a";
  IcuBreaks icu;
  Characters characters = read_characters(address);
  set_breaks(characters, icu);
  std::size_t breaks = 0;
  for (const Character& c : characters.list) breaks += c.after == Break::allowed ? 1 : 0;
  CHECK(breaks == 50'000);
}
