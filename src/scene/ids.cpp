// SPDX-License-Identifier: MIT
#include "scene/ids.hpp"

#include "base/numbers.hpp"

namespace chronodraw {

namespace {

bool is_id_byte(char c) {
  const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  return letter || (c >= '0' && c <= '9') || c == '_' || c == '.' || static_cast<unsigned char>(c) >= 0x80;
}

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

std::string IdSet::add(std::string_view text) {
  const std::string wanted = make_id(text);
  std::string id = wanted;
  for (std::int64_t number = 2; !taken_.insert(id).second; ++number) id = wanted + "-" + format_number(number);
  return id;
}

}  // namespace chronodraw
