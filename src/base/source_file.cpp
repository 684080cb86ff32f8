// SPDX-License-Identifier: MIT
#include "base/source_file.hpp"

#include <algorithm>

#include "base/utf8.hpp"

namespace chronodraw {

namespace {

/// A place keeps at most this many bytes of a line on either side of its start.
constexpr std::size_t kept_bytes = 2'000;

bool is_continuation(char byte) { return (static_cast<unsigned char>(byte) & 0xC0u) == 0x80u; }

/// The nearest start of a code point at or before `at`.
std::size_t find_boundary(std::string_view text, std::size_t at) {
  while (at > 0 && at < text.size() && is_continuation(text[at])) --at;
  return at;
}

}  // namespace

SourceFile::SourceFile(std::string name, std::string text) : name_(std::move(name)), text_(std::move(text)) {
  line_starts_.push_back(0);
  for (std::size_t at = text_.find_first_of("\r\n"); at != std::string::npos; at = text_.find_first_of("\r\n", at)) {
    at += text_.compare(at, 2, "\r\n") == 0 ? 2 : 1;
    line_starts_.push_back(static_cast<std::uint32_t>(at));
  }
}

Place SourceFile::find_place(Span span) const {
  const std::string_view all = text_;
  const std::size_t begin = std::min<std::size_t>(span.begin, all.size());
  const auto next = std::upper_bound(line_starts_.begin(), line_starts_.end(), begin);
  const std::size_t start = *(next - 1);
  const std::size_t stop = std::max(begin, std::min(all.find_first_of("\r\n", start), all.size()));
  const std::size_t end = std::clamp<std::size_t>(span.end, begin, stop);
  const std::size_t from = begin - start > kept_bytes ? find_boundary(all, begin - kept_bytes) : start;
  const std::size_t to = stop - begin > kept_bytes ? find_boundary(all, begin + kept_bytes) : stop;

  Place place;
  place.file = name_;
  place.line = static_cast<int>(next - line_starts_.begin());
  place.column = static_cast<int>(count_code_points(all.substr(start, begin - start))) + 1;
  place.length = std::max(1, static_cast<int>(count_code_points(all.substr(begin, end - begin))));
  place.source_line = all.substr(from, to - from);
  place.source_column = static_cast<int>(count_code_points(all.substr(start, from - start))) + 1;
  return place;
}

std::uint32_t SourceFile::find_line_start(int line) const {
  const auto index = std::clamp<std::ptrdiff_t>(line - 1, 0, std::ssize(line_starts_) - 1);
  return line_starts_[static_cast<std::size_t>(index)];
}

}  // namespace chronodraw
