// SPDX-License-Identifier: MIT
#include "base/base64.hpp"

namespace chronodraw {

namespace {

constexpr std::string_view digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

void write_group(char* to, const unsigned char* bytes) {
  to[0] = digits[bytes[0] >> 2U];
  to[1] = digits[((bytes[0] & 3U) << 4U) | (bytes[1] >> 4U)];
  to[2] = digits[((bytes[1] & 15U) << 2U) | (bytes[2] >> 6U)];
  to[3] = digits[bytes[2] & 63U];
}

}  // namespace

void append_base64(std::string& to, std::string_view bytes) {
  std::size_t end = to.size();
  to.resize(end + (bytes.size() + 2) / 3 * 4);
  const auto* const from = reinterpret_cast<const unsigned char*>(bytes.data());
  const std::size_t whole = bytes.size() - bytes.size() % 3;
  for (std::size_t at = 0; at < whole; at += 3, end += 4) write_group(&to[end], from + at);
  if (whole == bytes.size()) return;
  const unsigned char rest[3] = {from[whole],
                                 whole + 1 < bytes.size() ? from[whole + 1] : static_cast<unsigned char>(0), 0};
  write_group(&to[end], rest);
  to[end + 3] = '=';
  if (whole + 1 == bytes.size()) to[end + 2] = '=';
}

}  // namespace chronodraw
