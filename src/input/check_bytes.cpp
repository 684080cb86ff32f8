// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>
#include <optional>

#include "base/make_diagnostic.hpp"
#include "base/source_file.hpp"
#include "base/utf8.hpp"
#include "input/bracket_depth.hpp"
#include "input/load.hpp"

namespace chronodraw {

namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

struct FileKind {
  std::string_view start;
  std::string_view name;
};

/// What is given by mistake: the picture for its source, the spreadsheet for its export.
constexpr std::array file_kinds{FileKind{"\x89PNG", "a PNG image"},
                                FileKind{"%PDF-", "a PDF"},
                                FileKind{"PK\x03\x04", "a ZIP archive or an office document"},
                                FileKind{"\x1F\x8B", "a gzip archive"},
                                FileKind{"<?xml", "XML"},
                                FileKind{"<svg", "an SVG picture"},
                                FileKind{"<!DOCTYPE", "a web page"},
                                FileKind{"<!doctype", "a web page"},
                                FileKind{"<html", "a web page"}};

std::string format_hex(char32_t value, std::size_t digits) {
  constexpr std::string_view names = "0123456789ABCDEF";
  std::string text(digits, '0');
  for (std::size_t i = digits; i > 0 && value > 0; --i, value >>= 4) text[i - 1] = names[value & 0xF];
  return text;
}

/// A mark of UTF-32 at the start, or three NULs and a letter.
bool is_utf32(std::string_view text) {
  using namespace std::string_view_literals;
  constexpr std::string_view nuls = "\0\0\0"sv;
  if (text.starts_with("\xFF\xFE\0\0"sv) || text.starts_with("\0\0\xFE\xFF"sv)) return true;
  if (text.size() < 4) return false;
  return (text.starts_with(nuls) && text[3] != '\0') || (text.substr(1, 3) == nuls && text[0] != '\0');
}

/// A mark of UTF-16 at the start, or a NUL in every other byte of the first four.
bool is_utf16(std::string_view text) {
  using namespace std::string_view_literals;
  if (text.starts_with("\xFF\xFE"sv) || text.starts_with("\xFE\xFF"sv)) return true;
  if (text.size() < 4) return false;
  const auto has_nul = [&](std::size_t at) { return text[at] == '\0'; };
  return (has_nul(0) && has_nul(2) && !has_nul(1)) || (has_nul(1) && has_nul(3) && !has_nul(0));
}

/// Tab and line ends are allowed; characters that XML 1.0 cannot hold are not, nor C1 controls.
bool is_control(char32_t value) {
  if (value < 0x20) return value != '\t' && value != '\n' && value != '\r';
  return (value >= 0x7F && value <= 0x9F) || value == 0xFFFE || value == 0xFFFF;
}

/// The first of each kind of harm.
struct Harm {
  std::optional<std::size_t> stray_byte;
  std::optional<std::size_t> nul;
  std::optional<std::size_t> control;
};

Harm find_harm(std::string_view text) {
  Harm harm;
  for (std::size_t at = 0; at < text.size();) {
    const auto byte = static_cast<unsigned char>(text[at]);
    if (byte >= 0x20 && byte < 0x7F) {
      ++at;
      continue;
    }
    const CodePoint point = decode_utf8(text, at);
    if (point.value == 0xFFFD && point.length == 1 && !harm.stray_byte) harm.stray_byte = at;
    if (point.value == 0 && !harm.nul) harm.nul = at;
    if (point.value != 0 && is_control(point.value) && !harm.control) harm.control = at;
    at += static_cast<std::size_t>(point.length);
  }
  return harm;
}

Span make_span_at(std::size_t at) { return {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + 1)}; }

Diagnostics describe_harm(const Harm& harm, const std::string& text, const std::string& name) {
  const SourceFile file(name, text);
  Diagnostics diagnostics;
  if (harm.stray_byte) {
    const std::string byte = format_hex(static_cast<unsigned char>(text[*harm.stray_byte]), 2);
    diagnostics.add(make_error("not-utf8", "expected UTF-8 text, found the byte 0x" + byte,
                               file.find_place(make_span_at(*harm.stray_byte)), {"save the file as UTF-8"}));
  }
  if (harm.nul) {
    diagnostics.add(make_error("control-character", "expected text, found a NUL character",
                               file.find_place(make_span_at(*harm.nul)),
                               {"remove it; if there are many, this is no text file"}));
  }
  if (harm.control) {
    const std::string point = format_hex(decode_utf8(text, *harm.control).value, 4);
    diagnostics.add(make_error("control-character", "expected text, found the control character U+" + point,
                               file.find_place(make_span_at(*harm.control)), {"remove it"}));
  }
  return diagnostics;
}

/// A bare CR becomes LF, so that no parser overlooks it; offsets stay.
void normalise_line_ends(std::string& text) {
  for (std::size_t at = text.find('\r'); at != std::string::npos; at = text.find('\r', at + 1))
    if (at + 1 == text.size() || text[at + 1] != '\n') text[at] = '\n';
}

Diagnostics make_list(Diagnostic diagnostic) {
  Diagnostics diagnostics;
  diagnostics.add(std::move(diagnostic));
  return diagnostics;
}

/// A file of another kind altogether; one message, where a complaint about each odd byte would say less.
std::optional<Diagnostic> find_other_kind(std::string_view text, const std::string& name) {
  if (is_utf32(text) || is_utf16(text)) {
    const std::string found = is_utf32(text) ? "32" : "16";
    return make_error("utf-" + found, "expected UTF-8 text, found UTF-" + found, make_file_place(name),
                      {"save the file as UTF-8"});
  }
  const auto kind = std::find_if(file_kinds.begin(), file_kinds.end(),
                                 [&](const FileKind& each) { return text.starts_with(each.start); });
  if (kind == file_kinds.end()) return std::nullopt;
  return make_error("not-yaml", "expected YAML, found " + std::string(kind->name), make_file_place(name),
                    {"give the YAML text file"});
}

}  // namespace

Result<std::string> check_bytes(std::string text, const std::string& name, const Limits& limits) {
  if (const Limit size = limits::input_bytes.in(limits); std::ssize(text) > size.value) {
    return make_list(
        make_limit_error(size, std::ssize(text), make_file_place(name), "split the document into several files"));
  }
  if (std::optional<Diagnostic> other = find_other_kind(text, name)) return make_list(std::move(*other));
  if (text.starts_with(byte_order_mark)) text.erase(0, byte_order_mark.size());
  const Harm harm = find_harm(text);
  if (harm.stray_byte || harm.nul || harm.control) return describe_harm(harm, text, name);
  normalise_line_ends(text);
  const Limit nesting = limits::nesting.in(limits);
  if (const auto deep = find_deep_bracket(text, nesting.value)) {
    return make_list(make_limit_error(nesting, 0, SourceFile(name, text).find_place(make_span_at(*deep)),
                                      "close a bracket, or quote the text if the brackets belong to it"));
  }
  return text;
}

}  // namespace chronodraw
