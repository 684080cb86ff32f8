// SPDX-License-Identifier: MIT
#include "export/html/content_policy.hpp"

#include <algorithm>

#include "base/base64.hpp"
#include "base/sha256.hpp"

namespace chronodraw {

namespace {

std::string make_source(std::string_view text) {
  std::string source = " 'sha256-";
  append_base64(source, find_sha256(text));
  return source + "'";
}

void add_once(std::vector<std::string>& to, std::string_view text) {
  if (std::find(to.begin(), to.end(), text) == to.end()) to.emplace_back(text);
}

/// The style attribute of a tag; empty without one.
std::string_view find_style_attribute(std::string_view tag) {
  constexpr std::string_view name = " style=\"";
  const std::size_t at = tag.find(name);
  if (at == std::string_view::npos) return {};
  const std::size_t begin = at + name.size();
  return tag.substr(begin, tag.find('"', begin) - begin);
}

}  // namespace

std::vector<std::string> find_styles(std::string_view svg) {
  std::vector<std::string> styles;
  for (std::size_t open = svg.find('<'); open != std::string_view::npos;) {
    const std::size_t close = std::min(svg.find('>', open), svg.size());  // escaped wherever it is part of a text
    const std::string_view tag = svg.substr(open, close - open);
    open = svg.find('<', close);
    if (tag == "<style" || tag.starts_with("<style ")) add_once(styles, svg.substr(close + 1, open - close - 1));
    if (const std::string_view text = find_style_attribute(tag); !text.empty()) add_once(styles, text);
  }
  return styles;
}

std::string make_content_policy(std::string_view script, const std::vector<std::string>& styles) {
  std::string policy = "default-src 'none'; script-src" + make_source(script) + "; style-src 'unsafe-hashes'";
  for (const std::string& style : styles) policy += make_source(style);
  return policy + "; img-src data:; font-src data:; base-uri 'none'; form-action 'none'";
}

}  // namespace chronodraw
