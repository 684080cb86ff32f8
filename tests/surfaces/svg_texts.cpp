// SPDX-License-Identifier: MIT
#include "surfaces/svg_texts.hpp"

#include <map>
#include <stdexcept>

#include "base/numbers.hpp"

namespace chronodraw::surfaces {
namespace {

using Attributes = std::map<std::string, std::string, std::less<>>;

struct Tag {
  std::string name;
  Attributes attributes;
  bool closing{false};
  bool empty{false};  ///< `<g/>`
};

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

std::vector<std::string> read_families(std::string_view list) {
  std::vector<std::string> families;
  while (!list.empty()) {
    const std::size_t comma = std::min(list.find(','), list.size());
    std::string name(list.substr(0, comma));
    list.remove_prefix(std::min(comma + 1, list.size()));
    std::erase_if(name, [](char c) { return c == '\'' || c == '"'; });
    name.erase(0, name.find_first_not_of(' '));
    families.push_back(name);
  }
  return families;
}

double read_length_of(const std::string& text) {
  const auto value = read_number(text);
  if (!value) throw std::runtime_error("no number: " + text);
  return *value;
}

/// What the element adds to what it inherits.
void apply(SvgText& text, const Attributes& attributes) {
  for (const auto& [name, value] : attributes) {
    if (name == "x") text.x = read_length_of(value);
    if (name == "y") text.y = read_length_of(value);
    if (name == "font-family") text.families = read_families(value);
    if (name == "font-size") text.size = read_length_of(value);
    if (name == "font-weight") text.weight = static_cast<int>(read_length_of(value));
    if (name == "letter-spacing") text.letter_spacing = read_length_of(value);
    if (name == "direction") text.rtl = value == "rtl";
    if (name == "text-anchor") text.anchor = value;
    if (name == "style" && value.find("tabular-nums") != std::string::npos) text.tabular = true;
  }
}

}  // namespace

std::vector<SvgText> read_svg_texts(std::string_view svg) {
  std::vector<SvgText> texts;
  std::vector<SvgText> inherited(1);
  for (std::size_t open = svg.find('<'); open != std::string_view::npos; open = svg.find('<', open + 1)) {
    const std::size_t close = svg.find('>', open);
    if (close == std::string_view::npos) throw std::runtime_error("a tag without its end");
    const Tag tag = read_tag(svg.substr(open + 1, close - open - 1));
    if (tag.empty) continue;
    if (tag.closing) {
      inherited.pop_back();
      continue;
    }
    inherited.push_back(inherited.back());
    apply(inherited.back(), tag.attributes);
    if (tag.name != "text") continue;
    texts.push_back(inherited.back());
    texts.back().text = read_entities(svg.substr(close + 1, svg.find('<', close) - close - 1));
  }
  return texts;
}

}  // namespace chronodraw::surfaces
