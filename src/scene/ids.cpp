// SPDX-License-Identifier: MIT
#include "scene/ids.hpp"

#include <algorithm>

#include "base/numbers.hpp"

namespace chronodraw {

namespace {

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

bool is_plain_id_byte(char c) { return is_letter(c) || (c >= '0' && c <= '9') || c == '_' || c == '.'; }

bool is_id_byte(char c) { return is_plain_id_byte(c) || static_cast<unsigned char>(c) >= 0x80; }

}  // namespace

std::string make_id(std::string_view text) {
  std::string id;
  for (const char c : text) {
    if (is_id_byte(c)) {
      id += c;
    } else if (!id.empty() && id.back() != '-') {
      id += '-';
    }
  }
  if (!id.empty() && id.back() == '-') id.pop_back();
  return id.empty() ? "item" : id;
}

bool is_id_prefix(std::string_view prefix) {
  constexpr std::size_t most = 64;
  if (prefix.empty() || prefix.size() > most || (!is_letter(prefix.front()) && prefix.front() != '_')) return false;
  return std::all_of(prefix.begin(), prefix.end(), [](char c) { return is_plain_id_byte(c) || c == '-'; });
}

std::string IdSet::add(std::string_view text) {
  const std::string wanted = make_id(text);
  std::string id = wanted;
  for (std::int64_t number = 2; !taken_.insert(id).second; ++number) id = wanted + "-" + format_number(number);
  return id;
}

}  // namespace chronodraw
