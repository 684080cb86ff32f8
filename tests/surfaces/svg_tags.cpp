// SPDX-License-Identifier: MIT
#include "surfaces/svg_tags.hpp"

#include <algorithm>
#include <stdexcept>

#include "base/numbers.hpp"

namespace chronodraw::surfaces {
namespace {

Attributes read_attributes(std::string_view text) {
  Attributes attributes;
  for (std::size_t at = text.find('='); at != std::string_view::npos; at = text.find('=', at)) {
    const std::size_t begin = text.find_last_of(" \n", at) + 1;
    const std::size_t close = text.find('"', at + 2);
    if (text[at + 1] != '"' || close == std::string_view::npos) throw std::runtime_error("unquoted attribute");
    attributes[std::string(text.substr(begin, at - begin))] = read_entities(text.substr(at + 2, close - at - 2));
    at = close;
  }
  return attributes;
}

Tag read_tag(std::string_view inside) {
  Tag tag;
  tag.closing = inside.starts_with('/');
  tag.empty = inside.ends_with('/') || inside.starts_with('?') || inside.starts_with('!');
  const std::size_t begin = tag.closing ? 1 : 0;
  const std::size_t end = inside.find_first_of(" \n/", begin);
  tag.name = std::string(inside.substr(begin, end == std::string_view::npos ? end : end - begin));
  if (!tag.closing && end != std::string_view::npos) tag.attributes = read_attributes(inside.substr(end));
  return tag;
}

}  // namespace

std::string read_entities(std::string_view text) {
  static const std::map<std::string, std::string, std::less<>> entities{
      {"amp", "&"}, {"lt", "<"}, {"gt", ">"}, {"quot", "\""}, {"apos", "'"}, {"#39", "'"}, {"#34", "\""}};
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '&') {
      out += text[i];
      continue;
    }
    const std::size_t end = text.find(';', i);
    const auto entity = entities.find(text.substr(i + 1, end - i - 1));
    if (end == std::string_view::npos || entity == entities.end()) throw std::runtime_error("unknown entity");
    out += entity->second;
    i = end;
  }
  return out;
}

double read_length(const std::string& text) {
  const auto value = read_number(text);
  if (!value) throw std::runtime_error("no number: " + text);
  return *value;
}

std::string Tag::find(std::string_view attribute) const {
  const auto at = attributes.find(attribute);
  return at == attributes.end() ? std::string() : at->second;
}

double Tag::find_length(std::string_view attribute) const {
  const std::string text = find(attribute);
  return text.empty() ? 0 : read_length(text);
}

void walk_tags(std::string_view svg, const std::function<void(const Tag&, std::string_view)>& visit) {
  for (std::size_t open = svg.find('<'); open != std::string_view::npos; open = svg.find('<', open + 1)) {
    const std::size_t close = svg.find('>', open);
    if (close == std::string_view::npos) throw std::runtime_error("a tag without its end");
    const std::size_t next = std::min(svg.find('<', close), svg.size());
    visit(read_tag(svg.substr(open + 1, close - open - 1)), svg.substr(close + 1, next - close - 1));
  }
}

}  // namespace chronodraw::surfaces
