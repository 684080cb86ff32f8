// SPDX-License-Identifier: MIT
#include "base/base64.hpp"

#include <cstdint>

namespace chronodraw {

void append_base64(std::string& to, std::string_view bytes) {
  constexpr std::string_view digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  for (std::size_t at = 0; at < bytes.size(); at += 3) {
    std::uint32_t group = 0;
    for (std::size_t i = at; i < at + 3; ++i) {
      group = (group << 8U) | (i < bytes.size() ? static_cast<unsigned char>(bytes[i]) : 0U);
    }
    to.push_back(digits[group >> 18U]);
    to.push_back(digits[(group >> 12U) & 63U]);
    to.push_back(at + 1 < bytes.size() ? digits[(group >> 6U) & 63U] : '=');
    to.push_back(at + 2 < bytes.size() ? digits[group & 63U] : '=');
  }
}

}  // namespace chronodraw
