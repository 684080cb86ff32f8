// SPDX-License-Identifier: MIT
#include "shaping/characters.hpp"

#include "base/limits.hpp"
#include "base/utf8.hpp"
#include "text/clean_text.hpp"

namespace chronodraw {
namespace {

constexpr std::size_t max_depth = 60;  ///< of embeddings; UAX #9 knows 125 levels, no text needs as many
constexpr int max_openers = 250;       ///< a line; FriBidi takes the square of their number

constexpr char32_t soft_hyphen = 0xAD;
constexpr char32_t zero_width_space = 0x200B;
constexpr char32_t pop_embedding = 0x202C;
constexpr char32_t pop_isolate = 0x2069;

bool is_embedding(char32_t c) { return c >= 0x202A && c <= 0x202E && c != pop_embedding; }
bool is_isolate(char32_t c) { return c >= 0x2066 && c <= 0x2068; }

/// Letters, digits and signs that run right to left, and controls that may say so.
bool is_rtl(char32_t c) {
  if (c < 0x590) return false;
  return c < 0x900 || (c >= 0x200E && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) ||
         (c >= 0xFB1D && c <= 0xFEFC && (c <= 0xFDFF || c >= 0xFE70)) || (c >= 0x10800 && c <= 0x10FFF) ||
         (c >= 0x1E800 && c <= 0x1EFFF);
}

/// Takes characters one by one and keeps those that are set.
class CharacterReader {
 public:
  explicit CharacterReader(std::size_t size) {
    result_.text.reserve(size);
    result_.list.reserve(size);
  }

  void read(char32_t c) {
    if (c == soft_hyphen || c == zero_width_space) {
      set_break(c == soft_hyphen ? Break::hyphen : Break::allowed);
    } else if (c == '\n') {
      close_all();
      append(c);
    } else if (is_kept(c)) {
      append(c);
    }
  }

  [[nodiscard]] Characters finish() {
    close_all();
    return std::move(result_);
  }

 private:
  void append(char32_t c) {
    Character next;
    next.value = c;
    next.begin = static_cast<std::uint32_t>(result_.text.size());
    next.script = find_script(c);
    result_.has_rtl = result_.has_rtl || is_rtl(c);
    result_.has_icu = result_.has_icu || is_broken_by_icu(c, next.script);
    append_utf8(result_.text, c);
    result_.list.push_back(next);
  }

  void set_break(Break kind) {
    if (result_.list.empty()) return;
    Character& last = result_.list.back();
    if (last.value != '\n' && !is_break_space(last.value)) last.after = kind;
  }

  bool is_kept(char32_t c) {
    if (c < 0x300) return marks_ = 0, true;
    marks_ = is_mark(c) ? marks_ + 1 : 0;
    if (marks_ > limits::combining_run.value) return result_.has_lost_marks = true, false;
    if (is_embedding(c) || is_isolate(c)) return open(c);
    if (c == pop_embedding) return close(false);
    return c == pop_isolate ? close(true) : true;
  }

  bool open(char32_t c) {
    if (openers_.size() == max_depth || ++opened_ > max_openers) return false;
    openers_.push_back(c);
    return true;
  }

  /// A pop of an isolate also ends the embeddings inside it; one of an embedding never reaches out of an isolate.
  bool close(bool of_isolate) {
    std::size_t left = openers_.size();
    if (of_isolate) {
      while (left > 0 && !is_isolate(openers_[left - 1])) --left;
    }
    if (left == 0 || is_isolate(openers_[left - 1]) != of_isolate) return false;
    openers_.resize(left - 1);
    return true;
  }

  void close_all() {
    for (; !openers_.empty(); openers_.pop_back()) append(is_isolate(openers_.back()) ? pop_isolate : pop_embedding);
    marks_ = 0;
    opened_ = 0;
  }

  Characters result_;
  std::vector<char32_t> openers_;
  int marks_{0};
  int opened_{0};
};

/// UAX #24: what belongs to no script belongs to its neighbours'.
void resolve_scripts(std::vector<Character>& list) {
  const auto is_open = [](const Character& c) { return c.script == scripts::common || c.script == scripts::inherited; };
  std::size_t first = 0;
  while (first < list.size() && is_open(list[first])) ++first;
  Script script = first < list.size() ? list[first].script : scripts::latin;
  for (Character& c : list) {
    if (is_open(c)) {
      c.script = script;
    } else {
      script = c.script;
    }
  }
}

}  // namespace

Characters read_characters(std::string_view clean) {
  CharacterReader reader(clean.size());
  for (std::size_t at = 0; at < clean.size();) {
    const CodePoint c = decode_utf8(clean, at);
    reader.read(c.value);
    at += static_cast<std::size_t>(c.length);
  }
  Characters characters = reader.finish();
  resolve_scripts(characters.list);
  return characters;
}

}  // namespace chronodraw
