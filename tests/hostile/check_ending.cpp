// SPDX-License-Identifier: MIT
#include "hostile/check_ending.hpp"

#include <sys/stat.h>

#include <algorithm>
#include <regex>
#include <set>
#include <sstream>

#include "support/run_tool.hpp"

namespace chronodraw::hostile {
namespace {

constexpr std::int64_t most_memory = std::int64_t{1024} * 1024 * 1024;
constexpr std::int64_t most_milliseconds = 10'000;
constexpr std::size_t most_messages = 16 * 1024;
constexpr std::string_view pdf_actions[] = {"/JavaScript", "/JS ", "/Launch", "/EmbeddedFile", "/OpenAction", "/AA "};

#ifdef CHRONODRAW_SANITIZED
constexpr bool has_sanitizers = true;  // which take memory and time of their own
constexpr Bounds bounds{.cpu_seconds = 300, .seconds = 900};
#else
constexpr bool has_sanitizers = false;
constexpr Bounds bounds{};
#endif

std::string join(const std::vector<std::string>& words) {
  std::string text;
  for (const std::string& word : words) text += (text.empty() ? "" : " ") + word;
  return text.empty() ? "none" : text;
}

/// A word beyond its limit is set in pieces, an axis takes longer steps: neither has to be told.
bool is_untold(const std::string& limit) { return limit == "word" || limit == "ticks"; }

bool is_about_fonts(const std::string& code) { return code == "missing-glyph" || code == "substituted-font"; }

/// One case, its folder and what is wrong with how it ended.
class Play {
 public:
  Play(const HostileCase& hostile, const std::string& command) : case_(hostile), command_(command) {}

  Complaints run() {
    std::filesystem::create_directory(folder());
    set_stage();
    std::vector<std::string> words{command_, case_.verb, case_.input.name};
    words.insert(words.end(), case_.args.begin(), case_.args.end());
    ending_ = run_command(words, folder(), around_.path("."), bounds);
    check_process();
    check_words();
    check_folder();
    for (const std::string& name : case_.outputs) check_output(name);
    return std::move(complaints_);
  }

 private:
  [[nodiscard]] std::filesystem::path folder() const { return around_.path("folder"); }

  void set_stage() const {
    for (const std::string& name : case_.folders) std::filesystem::create_directories(folder() / name);
    around_.write("folder/" + case_.input.name, case_.input.bytes);
    for (const NamedBytes& file : case_.beside) around_.write("folder/" + file.name, file.bytes);
    for (const auto& [name, target] : case_.symlinks) std::filesystem::create_symlink(target, folder() / name);
    for (const std::string& name : case_.pipes)
      if (::mkfifo((folder() / name).c_str(), 0600) != 0) throw std::runtime_error("no pipe " + name);
  }

  void check_process() {
    if (ending_.signal != 0) complain("ended by signal " + std::to_string(ending_.signal));
    if (ending_.signal == 0 && ending_.exit != case_.exit)
      complain("expected exit " + std::to_string(case_.exit) + ", found " + std::to_string(ending_.exit));
    if (!has_sanitizers && ending_.peak_bytes > most_memory)
      complain("took " + std::to_string(ending_.peak_bytes / 1024 / 1024) + " MiB");
    if (!has_sanitizers && ending_.cpu_milliseconds > most_milliseconds)
      complain("took " + std::to_string(ending_.cpu_milliseconds) + " ms");
    if (!ending_.output.empty()) complain("wrote to stdout: " + ending_.output.substr(0, 200));
  }

  void check_words() {
    const std::string& messages = ending_.messages;
    for (std::string& complaint : check_messages(messages)) complain(std::move(complaint));
    if (ending_.exit != 0 && ending_.exit != 2 && !names_file()) complain("does not name the file");
    auto codes = find_codes(messages);
    if (!names_fonts()) std::erase_if(codes, is_about_fonts);
    if (!has_codes(codes, case_.codes)) complain("expected the codes " + join(case_.codes) + ", found " + join(codes));
    for (const std::string& text : case_.says)
      if (messages.find(text) == std::string::npos) complain("does not say " + text);
    if (!case_.limit.empty() && !is_untold(case_.limit) && messages.find(case_.limit + "`") == std::string::npos)
      complain("does not name the limit " + case_.limit);
    if (!complaints_.empty()) complain("its messages:\n" + messages.substr(0, 2000));
  }

  /// The input, or what it or the command line names; a name that is no plain text is told in other letters.
  [[nodiscard]] bool names_file() const {
    const auto has = [&](const std::string& name) { return ending_.messages.find(name) != std::string::npos; };
    const bool is_plain = case_.input.name == "hostile.yaml";
    return !is_plain || has(case_.input.name) || std::any_of(case_.args.begin(), case_.args.end(), has) ||
           std::any_of(case_.beside.begin(), case_.beside.end(),
                       [&](const NamedBytes& file) { return has(file.name); });
  }

  [[nodiscard]] bool names_fonts() const {
    return std::any_of(case_.codes.begin(), case_.codes.end(), [](const std::string& code) {
      return is_about_fonts(code.substr(0, code.find_last_not_of("*?") + 1));
    });
  }

  void check_folder() {
    std::set<std::string> expected(case_.outputs.begin(), case_.outputs.end());
    expected.insert(case_.input.name);
    for (const NamedBytes& file : case_.beside) expected.insert(file.name);
    for (const auto& [name, target] : case_.symlinks) expected.insert(name);
    for (const std::string& name : case_.pipes) expected.insert(name);
    for (const std::string& name : case_.folders) expected.insert(name);
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder())) {
      const std::string name = entry.path().lexically_relative(folder()).string();
      if (expected.erase(name) == 0) complain("leaves " + name);
    }
    for (const std::string& name : expected) complain("has no file " + name);
    if (read_bytes(folder() / case_.input.name) != case_.input.bytes) complain("the input is changed");
    for (const NamedBytes& file : case_.beside)
      if (read_bytes(folder() / file.name) != file.bytes) complain(file.name + " is changed");
  }

  void check_output(const std::string& name) {
    const std::string bytes = read_bytes(folder() / name);
    if (name.ends_with(".svg")) return check_picture(bytes);
    if (name.ends_with(".png") && !(bytes.starts_with("\x89PNG\r\n\x1a\n") && bytes.ends_with("IEND\xAE\x42\x60\x82")))
      complain(name + " is no whole PNG");
    if (!name.ends_with(".pdf")) return;
    if (!bytes.starts_with("%PDF-") || !bytes.ends_with("%%EOF\n")) complain(name + " is no whole PDF");
    for (const std::string_view action : pdf_actions)
      if (bytes.find(action) != std::string::npos) complain("the PDF holds " + std::string(action));
  }

  void check_picture(const std::string& svg) {
    const SvgContents contents = check_svg(svg);
    complaints_.insert(complaints_.end(), contents.complaints.begin(), contents.complaints.end());
    for (const std::string& text : case_.texts)
      if (!has_text(contents, text)) complain("the SVG does not hold the text " + text);
  }

  void complain(std::string sentence) { complaints_.push_back(std::move(sentence)); }

  const HostileCase& case_;
  const std::string& command_;
  TempFolder around_;
  Ending ending_;
  Complaints complaints_;
};

struct Letter {
  long value{-1};  ///< -1: no UTF-8
  std::size_t bytes{1};
};

/// Strictly as RFC 3629 has it: no overlong form, no surrogate, nothing beyond U+10FFFF.
Letter read_letter(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0xFFU; };
  const unsigned first = byte(at);
  if (first < 0x80) return {static_cast<long>(first), 1};
  const std::size_t bytes = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
  long value = static_cast<long>(first & (0xFFU >> (bytes + 1)));
  for (std::size_t i = 1; i < bytes; ++i) {
    if ((byte(at + i) & 0xC0U) != 0x80U) return {};
    value = value * 64 + static_cast<long>(byte(at + i) & 0x3FU);
  }
  const long least = bytes == 4 ? 0x10000 : bytes == 3 ? 0x800 : 0x80;
  const bool is_letter = first >= 0xC2 && value >= least && value <= 0x10FFFF && (value < 0xD800 || value > 0xDFFF);
  return is_letter ? Letter{value, bytes} : Letter{};
}

/// Controls, line separators, what turns the direction of a line, what is no character.
bool is_harmful(long c) {
  if (c < 0x20) return c != '\n';
  return (c >= 0x7F && c <= 0x9F) || c == 0x61C || c == 0x200E || c == 0x200F || (c >= 0x2028 && c <= 0x202E) ||
         (c >= 0x2066 && c <= 0x2069) || c == 0xFEFF || c == 0xFFFE || c == 0xFFFF;
}

}  // namespace

Complaints check_case(const HostileCase& hostile, const std::string& command) { return Play(hostile, command).run(); }

Complaints check_messages(const std::string& messages) {
  Complaints complaints;
  if (messages.size() > most_messages) complaints.push_back("prints " + std::to_string(messages.size()) + " bytes");
  for (std::size_t at = 0; at < messages.size();) {
    const Letter letter = read_letter(messages, at);
    if (letter.value < 0)
      complaints.push_back("prints bytes that are no UTF-8 at " + std::to_string(at));
    else if (is_harmful(letter.value))
      complaints.push_back("prints a control character at " + std::to_string(at));
    if (!complaints.empty()) break;
    at += letter.bytes;
  }
  if (!messages.empty() && messages.back() != '\n') complaints.push_back("does not end its last line");
  return complaints;
}

std::vector<std::string> find_codes(const std::string& messages) {
  static const std::regex headline(R"(^[^ ].*(?:error|warning): .* \[([a-z0-9-]+)\]$)");
  static const std::regex record("\"code\":\"([a-z0-9-]+)\"");
  std::vector<std::string> codes;
  std::istringstream stream(messages);
  for (std::string line; std::getline(stream, line);) {
    std::smatch match;
    const bool is_record = line.starts_with("{\"");
    if (line.size() < 4096 && std::regex_search(line, match, is_record ? record : headline)) codes.push_back(match[1]);
  }
  return codes;
}

bool has_codes(const std::vector<std::string>& found, const std::vector<std::string>& expected) {
  auto at = found.begin();
  for (const std::string& word : expected) {
    const bool is_optional = word.ends_with('?');
    const bool repeats = word.ends_with('*');
    const std::string code = word.substr(0, word.size() - (repeats || is_optional ? 1 : 0));
    const bool is_there = at != found.end() && *at == code;
    if (!is_there && !is_optional) return false;
    if (is_there) ++at;
    while (repeats && at != found.end() && *at == code) ++at;
  }
  return at == found.end();
}

}  // namespace chronodraw::hostile
