// SPDX-License-Identifier: MIT
#include "base/source_file.hpp"

#include <algorithm>

namespace chronodraw {

namespace {

/// A place keeps at most this many bytes of a line on either side of its start.
constexpr std::size_t kept_bytes = 2'000;
constexpr std::size_t block_bytes = 512;

bool is_continuation(char byte) { return (static_cast<unsigned char>(byte) & 0xC0u) == 0x80u; }

/// The nearest start of a code point at or before `at`.
std::size_t find_boundary(std::string_view text, std::size_t at) {
  while (at > 0 && at < text.size() && is_continuation(text[at])) --at;
  return at;
}

}  // namespace

SourceFile::SourceFile(std::string name, std::string text) : name_(std::move(name)), text_(std::move(text)) {
  find_lines();
}

void SourceFile::find_lines() {
  line_starts_.push_back(0);
  std::uint32_t count = 0;
  for (std::size_t at = 0; at < text_.size(); ++at) {
    if (at % block_bytes == 0) counts_.push_back(count);
    const char c = text_[at];
    if (!is_continuation(c)) ++count;
    const bool ends_line = c == '\n' || (c == '\r' && text_.compare(at + 1, 1, "\n") != 0);
    if (ends_line) line_starts_.push_back(static_cast<std::uint32_t>(at + 1));
  }
}

/// Code points in the first `at` bytes.
std::size_t SourceFile::count_before(std::size_t at) const {
  if (counts_.empty()) return 0;
  const std::size_t block = std::min(at / block_bytes, counts_.size() - 1);
  const auto first = text_.begin() + static_cast<std::ptrdiff_t>(block * block_bytes);
  const auto last = text_.begin() + static_cast<std::ptrdiff_t>(at);
  const auto starts = std::count_if(first, last, [](char c) { return !is_continuation(c); });
  return counts_[block] + static_cast<std::size_t>(starts);
}

std::size_t SourceFile::find_line_end(std::size_t line_index) const {
  const bool is_last = line_index + 1 == line_starts_.size();
  std::size_t end = is_last ? text_.size() : line_starts_[line_index + 1];
  while (end > line_starts_[line_index] && (text_[end - 1] == '\n' || text_[end - 1] == '\r')) --end;
  return end;
}

Place SourceFile::find_place(Span span) const {
  const std::string_view all = text_;
  const std::size_t begin = std::min<std::size_t>(span.begin, all.size());
  const auto next = std::upper_bound(line_starts_.begin(), line_starts_.end(), begin);
  const std::size_t start = *(next - 1);
  const std::size_t stop = std::max(begin, find_line_end(static_cast<std::size_t>(next - line_starts_.begin() - 1)));
  const std::size_t end = std::clamp<std::size_t>(span.end, begin, stop);
  const std::size_t from = begin - start > kept_bytes ? find_boundary(all, begin - kept_bytes) : start;
  const std::size_t to = stop - begin > kept_bytes ? find_boundary(all, begin + kept_bytes) : stop;

  Place place;
  place.file = name_;
  place.line = static_cast<int>(next - line_starts_.begin());
  place.column = static_cast<int>(count_before(begin) - count_before(start)) + 1;
  place.length = std::max(1, static_cast<int>(count_before(end) - count_before(begin)));
  place.source_line = all.substr(from, to - from);
  place.source_column = static_cast<int>(count_before(from) - count_before(start)) + 1;
  return place;
}

std::uint32_t SourceFile::find_line_start(int line) const {
  const auto index = std::clamp<std::ptrdiff_t>(line - 1, 0, std::ssize(line_starts_) - 1);
  return line_starts_[static_cast<std::size_t>(index)];
}

}  // namespace chronodraw
