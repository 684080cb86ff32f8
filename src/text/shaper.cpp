// SPDX-License-Identifier: MIT
#include "text/shaper.hpp"

#include <algorithm>

namespace chronodraw {

namespace {

constexpr std::size_t shortest_shared = 500;  ///< bytes; what is shorter costs no more than looking it up

}  // namespace

Px Paragraph::natural_width() const {
  Px widest;
  Px line;
  for (const Word& word : words) {
    line += word.advance;
    widest = std::max(widest, line);
    line = word.must_break ? Px{} : line + word.space;
  }
  return widest;
}

std::shared_ptr<const Paragraph> Shaper::share(std::string_view text, const TextStyle& style) {
  if (text.size() < shortest_shared) return std::make_shared<const Paragraph>(shape(text, style));
  std::weak_ptr<const Paragraph>& known = shared_[{std::string(text), style}];
  if (auto paragraph = known.lock()) return paragraph;
  const auto paragraph = std::make_shared<const Paragraph>(shape(text, style));
  known = paragraph;
  return paragraph;
}

}  // namespace chronodraw
