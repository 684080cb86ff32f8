// SPDX-License-Identifier: MIT
#include "hostile/hostile_case.hpp"

#include <algorithm>
#include <charconv>
#include <functional>
#include <map>
#include <sstream>
#include <stdexcept>

#include "base/utf8.hpp"

namespace chronodraw::hostile {
namespace {

/// A text with escapes, from left to right.
class EscapeReader {
 public:
  EscapeReader(std::string_view text, const std::string& number) : text_(text), number_(number) {}

  std::string read() {
    std::string out;
    while (at_ < text_.size()) {
      if (text_[at_] != '\\') {
        out += text_[at_++];
        continue;
      }
      ++at_;
      read_escape(out);
    }
    return out;
  }

 private:
  void read_escape(std::string& out) {
    static const std::map<char, char> letters{{'n', '\n'}, {'t', '\t'}, {'r', '\r'}, {'\\', '\\'}};
    const char kind = next();
    if (const auto letter = letters.find(kind); letter != letters.end()) {
      out += letter->second;
    } else if (kind == 'x') {
      const std::string digits{next(), next()};
      out += static_cast<char>(read_integer(digits, 16));
    } else if (kind == 'u') {
      if (next() != '{') throw std::runtime_error("expected `\\u{...}`");
      append_utf8(out, static_cast<char32_t>(read_integer(read_braces(), 16)));
    } else if (kind == '{') {
      repeat(out, read_braces());
    } else if (kind == '#' && !number_.empty()) {
      out += number_;
    } else {
      throw std::runtime_error(std::string("unknown escape `\\") + kind + "`");
    }
  }

  char next() {
    if (at_ >= text_.size()) throw std::runtime_error("an escape without its end");
    return text_[at_++];
  }

  /// What stands before the `}` that closes; braces inside come in pairs.
  std::string_view read_braces() {
    const std::size_t begin = at_;
    for (int depth = 1; depth > 0;) {
      const char c = next();
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
    }
    return text_.substr(begin, at_ - begin - 1);
  }

  static void repeat(std::string& out, std::string_view inside) {
    const std::size_t colon = inside.find(':');
    if (colon == std::string_view::npos) throw std::runtime_error("expected `\\{COUNT:TEXT}`");
    const std::string_view counts = inside.substr(0, colon);
    const std::size_t mark = std::min(counts.find('@'), counts.size());
    const long first = mark < counts.size() ? read_integer(counts.substr(mark + 1), 10) : 0;
    const long count = read_integer(counts.substr(0, mark), 10);
    for (long i = 0; i < count; ++i) out += EscapeReader(inside.substr(colon + 1), std::to_string(first + i)).read();
  }

  static long read_integer(std::string_view digits, int base) {
    long value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value, base);
    if (error != std::errc() || end != digits.data() + digits.size())
      throw std::runtime_error("expected a number, found `" + std::string(digits) + "`");
    return value;
  }

  std::string_view text_;
  std::string number_;
  std::size_t at_{0};
};

std::vector<std::string> read_words(std::string_view text) {
  std::istringstream stream{std::string(text)};
  std::vector<std::string> words;
  for (std::string word; stream >> word;) words.push_back(read_escapes(word));
  return words;
}

std::string read_word(std::string_view text) {
  const auto words = read_words(text);
  if (words.size() != 1) throw std::runtime_error("expected one word, found `" + std::string(text) + "`");
  return words.front();
}

void add_line(std::string& to, std::string_view line) {
  const std::size_t slashes = line.size() - (line.find_last_not_of('\\') + 1);
  const bool goes_on = slashes % 2 == 1;
  to += read_escapes(line.substr(0, line.size() - (goes_on ? 1 : 0)));
  if (!goes_on) to += '\n';
}

using Setter = std::function<void(HostileCase&, std::string_view)>;

const std::map<std::string, Setter, std::less<>>& find_setters() {
  static const std::map<std::string, Setter, std::less<>> setters{
      {"exit", [](HostileCase& c, std::string_view v) { c.exit = std::stoi(read_word(v)); }},
      {"codes", [](HostileCase& c, std::string_view v) { c.codes = read_words(v); }},
      {"says", [](HostileCase& c, std::string_view v) { c.says.push_back(read_escapes(v)); }},
      {"text", [](HostileCase& c, std::string_view v) { c.texts.push_back(read_escapes(v)); }},
      {"limit", [](HostileCase& c, std::string_view v) { c.limit = read_word(v); }},
      {"verb", [](HostileCase& c, std::string_view v) { c.verb = read_word(v); }},
      {"args", [](HostileCase& c, std::string_view v) { c.args = read_words(v); }},
      {"input", [](HostileCase& c, std::string_view v) { c.input.name = read_word(v); }},
      {"output", [](HostileCase& c, std::string_view v) { c.outputs = read_words(v); }},
      {"beside",
       [](HostileCase& c, std::string_view v) {
         c.beside.push_back({read_word(v), {}});
       }},
      {"folder", [](HostileCase& c, std::string_view v) { c.folders.push_back(read_word(v)); }},
      {"pipe", [](HostileCase& c, std::string_view v) { c.pipes.push_back(read_word(v)); }},
      {"symlink", [](HostileCase& c, std::string_view v) {
         const auto words = read_words(v);
         if (words.size() != 2) throw std::runtime_error("expected `symlink NAME TARGET`");
         c.symlinks.emplace_back(words[0], words[1]);
       }}};
  return setters;
}

void read_line(std::vector<HostileCase>& cases, std::string_view line, int number) {
  if (line.starts_with("== ")) {
    cases.push_back({});
    cases.back().name = line.substr(3);
    cases.back().line = number;
    return;
  }
  if (line.empty() || line.starts_with('#')) return;
  if (cases.empty()) throw std::runtime_error("expected `== NAME`");
  HostileCase& last = cases.back();
  if (line == "|" || line.starts_with("| ")) {
    return add_line(last.beside.empty() ? last.input.bytes : last.beside.back().bytes,
                    line.substr(line.size() > 1 ? 2 : 1));
  }
  const std::size_t blank = std::min(line.find(' '), line.size());
  const auto setter = find_setters().find(line.substr(0, blank));
  if (setter == find_setters().end()) throw std::runtime_error("unknown line `" + std::string(line) + "`");
  setter->second(last, line.substr(std::min(blank + 1, line.size())));
}

/// A case that says too little proves nothing.
void finish(std::vector<HostileCase>& cases) {
  std::map<std::string, int> names;
  for (HostileCase& each : cases) {
    if (each.exit < 0 || each.codes.empty())
      throw std::runtime_error("`" + each.name + "` does not say its exit and its codes");
    if (!names.emplace(each.name, each.line).second) throw std::runtime_error("two cases `" + each.name + "`");
    if (each.codes == std::vector<std::string>{"-"}) each.codes.clear();
    const bool draws = each.verb == "render" && (each.exit == 0 || each.exit == 3);
    if (draws && each.outputs.empty()) each.outputs = {"hostile.svg"};
  }
}

}  // namespace

std::string read_escapes(std::string_view text) { return EscapeReader(text, {}).read(); }

std::vector<HostileCase> read_cases(std::string_view text) {
  std::vector<HostileCase> cases;
  std::istringstream stream{std::string(text)};
  int number = 0;
  try {
    for (std::string line; std::getline(stream, line);) read_line(cases, line, ++number);
    finish(cases);
  } catch (const std::runtime_error& error) {
    throw std::runtime_error("line " + std::to_string(number) + ": " + error.what());
  }
  return cases;
}

}  // namespace chronodraw::hostile
