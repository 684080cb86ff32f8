// SPDX-License-Identifier: MIT
#include "hostile/check_svg.hpp"

#include <expat.h>

#include <algorithm>
#include <memory>
#include <set>

namespace chronodraw::hostile {
namespace {

using Names = std::set<std::string_view>;

const Names our_elements{"a",     "circle", "clipPath", "defs",   "desc",   "g",     "linearGradient",
                         "image", "path",   "pattern",  "rect",   "stop",   "style", "svg",
                         "text",  "title",  "use",      "symbol", "symbol", "tspan"};

const Names our_attributes{"aria-hidden",
                           "aria-label",
                           "aria-labelledby",
                           "clip-path",
                           "clip-rule",
                           "clipPathUnits",
                           "class",
                           "data-of",
                           "cx",
                           "cy",
                           "d",
                           "direction",
                           "fill",
                           "fill-opacity",
                           "fill-rule",
                           "font-family",
                           "font-size",
                           "font-style",
                           "font-weight",
                           "gradientUnits",
                           "height",
                           "href",
                           "id",
                           "lang",
                           "lengthAdjust",
                           "letter-spacing",
                           "offset",
                           "opacity",
                           "overflow",
                           "patternTransform",
                           "patternUnits",
                           "preserveAspectRatio",
                           "r",
                           "role",
                           "rx",
                           "ry",
                           "stop-color",
                           "stop-opacity",
                           "stroke",
                           "stroke-dasharray",
                           "stroke-linecap",
                           "stroke-linejoin",
                           "stroke-opacity",
                           "stroke-width",
                           "style",
                           "text-anchor",
                           "text-rendering",
                           "textLength",
                           "transform",
                           "unicode-bidi",
                           "viewBox",
                           "width",
                           "word-spacing",
                           "x",
                           "x1",
                           "x2",
                           "xlink:href",
                           "xmlns:xlink",
                           "xml:lang",
                           "xml:space",
                           "xmlns",
                           "y",
                           "y1",
                           "y2"};

const Names number_attributes{"cx",         "cy",        "d",       "font-size",    "height",
                              "offset",     "r",         "rx",      "stroke-width", "stroke-dasharray",
                              "textLength", "transform", "viewBox", "width",        "x",
                              "x1",         "x2",        "y",       "y1",           "y2"};

std::string make_lower(std::string_view text) {
  std::string lower(text);
  std::transform(lower.begin(), lower.end(), lower.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; });
  return lower;
}

bool is_safe_link(const std::string& written) {
  const std::string link = make_lower(written);
  return link.starts_with("#") || link.starts_with("http://") || link.starts_with("https://") ||
         link.starts_with("mailto:");
}

bool is_made_of(std::string_view text, std::string_view others) {
  return std::all_of(text.begin(), text.end(), [&](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           others.find(c) != std::string_view::npos;
  });
}

/// Takes what `text` begins with up to `end`; everything where there is none.
std::string_view take_until(std::string_view& text, std::string_view end) {
  const std::size_t at = std::min(text.find(end), text.size());
  const std::string_view taken = text.substr(0, at);
  text.remove_prefix(std::min(at + end.size(), text.size()));
  return taken;
}

/// A font inside the file, under a plain name; nothing else can hide in it.
bool is_font_rule(std::string_view rule) {
  return take_until(rule, "{") == "@font-face" && take_until(rule, ":") == "font-family" &&
         is_made_of(take_until(rule, ";"), "") && take_until(rule, ":") == "font-weight" &&
         is_made_of(take_until(rule, ";"), " ") && take_until(rule, "(") == "src:url" &&
         take_until(rule, ",") == "data:font/otf;base64" && is_made_of(take_until(rule, ")"), "+/=") && rule == "}";
}

/// `nan`, `inf` and what else is not a number in what should be one; `none` is a word of styles.
bool has_bad_number(const std::string& value) {
  return value.find("nan") != std::string::npos || value.find("inf") != std::string::npos ||
         value.find("e+") != std::string::npos;
}

class SvgReader {
 public:
  SvgContents read(std::string_view svg) {
    const std::unique_ptr<XML_ParserStruct, decltype(&XML_ParserFree)> parser(XML_ParserCreate("UTF-8"),
                                                                              &XML_ParserFree);
    XML_SetUserData(parser.get(), this);
    XML_SetElementHandler(parser.get(), &SvgReader::start, &SvgReader::end);
    XML_SetCharacterDataHandler(parser.get(), &SvgReader::add_letters);
    XML_SetStartDoctypeDeclHandler(parser.get(),
                                   [](void* self, const XML_Char*, const XML_Char*, const XML_Char*, int) {
                                     static_cast<SvgReader*>(self)->complain("a document type");
                                   });
    XML_SetProcessingInstructionHandler(parser.get(), [](void* self, const XML_Char*, const XML_Char*) {
      static_cast<SvgReader*>(self)->complain("a processing instruction");
    });
    XML_SetCommentHandler(parser.get(),
                          [](void* self, const XML_Char*) { static_cast<SvgReader*>(self)->complain("a comment"); });
    if (XML_Parse(parser.get(), svg.data(), static_cast<int>(svg.size()), XML_TRUE) != XML_STATUS_OK) {
      complain(std::string("not well-formed: ") + XML_ErrorString(XML_GetErrorCode(parser.get())) + " in line " +
               std::to_string(XML_GetCurrentLineNumber(parser.get())));
    }
    return std::move(contents_);
  }

 private:
  static void start(void* self, const XML_Char* name, const XML_Char** attributes) {
    auto& reader = *static_cast<SvgReader*>(self);
    if (!our_elements.contains(name)) reader.complain(std::string("an element <") + name + ">");
    for (; *attributes != nullptr; attributes += 2) reader.check_attribute(attributes[0], attributes[1]);
    reader.letters_.clear();
  }

  static void end(void* self, const XML_Char* name) {
    auto& reader = *static_cast<SvgReader*>(self);
    const std::string_view element = name;
    if (element == "style") reader.check_rules(reader.letters_);
    if (element == "title" || element == "desc" || element == "text")
      reader.contents_.texts.push_back(std::move(reader.letters_));
    reader.letters_.clear();
  }

  static void add_letters(void* self, const XML_Char* letters, int size) {
    static_cast<SvgReader*>(self)->letters_.append(letters, static_cast<std::size_t>(size));
  }

  void check_attribute(const std::string& name, const std::string& value) {
    if (!our_attributes.contains(name)) complain("an attribute " + name + "=\"" + value + "\"");
    const std::string lower = make_lower(value);
    for (std::size_t at = lower.find("url("); at != std::string::npos; at = lower.find("url(", at + 1))
      if (lower.substr(at + 4, 1) != "#") complain("a load from outside: " + name + "=\"" + value + "\"");
    if (name == "style" && lower.find_first_of("\\@{}<>") != std::string::npos) complain("a style \"" + value + "\"");
    if (number_attributes.contains(name) && has_bad_number(lower))
      complain("no number: " + name + "=\"" + value + "\"");
    if (name != "href" && name != "xlink:href") return;
    contents_.links.push_back(value);
    if (!is_safe_link(value)) complain("a link to \"" + value + "\"");
  }

  void check_rules(std::string_view rules) {
    while (!rules.empty()) {
      const std::string_view rule = take_until(rules, "\n");
      if (!rule.empty() && !is_font_rule(rule)) complain("a rule \"" + std::string(rule.substr(0, 80)) + "\"");
    }
  }

  void complain(std::string sentence) {
    if (contents_.complaints.size() < 20) contents_.complaints.push_back("the SVG holds " + std::move(sentence));
  }

  SvgContents contents_;
  std::string letters_;
};

}  // namespace

SvgContents check_svg(std::string_view svg) { return SvgReader().read(svg); }

bool has_text(const SvgContents& contents, std::string_view text) {
  const auto is_it = [&](const std::string& found) {
    return found == text || found.ends_with(": " + std::string(text));
  };
  return std::any_of(contents.texts.begin(), contents.texts.end(), is_it) ||
         std::any_of(contents.links.begin(), contents.links.end(), is_it);
}

}  // namespace chronodraw::hostile
