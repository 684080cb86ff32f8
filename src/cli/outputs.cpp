// SPDX-License-Identifier: MIT
#include "cli/outputs.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <system_error>

#include "base/named_file.hpp"
#include "pipeline/formats.hpp"
#include "pipeline/theme_file.hpp"

namespace chronodraw {

namespace {

namespace fs = std::filesystem;
using MaybeError = std::optional<UsageError>;

const char* const fields_hint = "the fields are {stem}, {ext} and {dir}";

bool has_field(const std::string& text, std::string_view field) { return text.find(field) != std::string::npos; }

MaybeError check_fields(const std::string& option, const std::string& text) {
  for (std::size_t open = text.find('{'); open != std::string::npos; open = text.find('{', open + 1)) {
    const std::size_t close = text.find('}', open);
    const std::string field = text.substr(open, close == std::string::npos ? close : close - open + 1);
    if (field != "{stem}" && field != "{ext}" && field != "{dir}")
      return UsageError{"`" + option + "`: unknown field `" + field + "`", fields_hint};
  }
  return std::nullopt;
}

std::string format_list(const std::vector<Format>& formats) {
  std::string text;
  for (const Format format : formats) text += (text.empty() ? "" : ",") + std::string(find_format(format).extension);
  return text;
}

/// What the whole run writes: the formats chosen, or the one that the output's extension names.
std::variant<std::vector<Format>, UsageError> choose_formats(const CommandSettings& settings) {
  const std::vector<Format>& asked = settings.formats;
  const std::string& output = settings.output;
  if (output.empty() || output == "-" || has_field(output, "{ext}")) {
    if (output == "-" && asked.size() > 1)
      return UsageError{"`--output -` takes one format, found `" + format_list(asked) + "`", "name a file for each"};
    return asked.empty() ? std::vector<Format>{Format::svg} : asked;
  }
  std::error_code ignored;
  if (output.ends_with('/') || fs::is_directory(output, ignored))
    return UsageError{"`--output`: expected a file, found the folder `" + output + "`",
                      "write `" + (fs::path(output) / "{stem}.{ext}").string() + "`"};
  const FormatRow* named = find_format_of(output);
  if (asked.size() > 1)
    return UsageError{"`--output` names one file for the formats `" + format_list(asked) + "`",
                      "write `{ext}` in place of the extension"};
  if (asked.empty() && named == nullptr)
    return UsageError{"`--output`: cannot tell a format from `" + output + "`",
                      "end it in .svg, .png, .pdf, .html or .json, or name one with `--format`"};
  if (!asked.empty() && named != nullptr && named->format != asked.front())
    return UsageError{"`--output " + output + "` and `--format " + format_list(asked) + "` disagree",
                      "leave `--format` away: the extension is enough"};
  if (asked.empty() && named != nullptr) return std::vector<Format>{named->format};
  return asked;
}

fs::path find_target(const std::string& input, const std::string& output, std::string_view extension) {
  if (!output.empty()) return expand_template(output, input, extension);
  if (input == "-") return "-";
  return fs::path(input).replace_extension(extension);
}

/// One name for one file, whether it exists or not.
std::string find_identity(const fs::path& path) {
  const fs::path full = find_true_path(path);
  return full.empty() ? path.lexically_normal().string() : full.string();
}

/// Notices when two writes of the run, or a write and a file that is read, name one file.
class Claims {
 public:
  void add_input(const std::string& path) {
    inputs_.push_back(path);
    identities_.insert(find_identity(path));
  }

  MaybeError claim(const fs::path& path, const std::string& input) {
    const std::string identity = path == "-" ? "-" : find_identity(path);
    if (is_input(path, identity))
      return UsageError{(path == "-" ? "standard output" : "`" + path.string() + "`") +
                            std::string(" is an input: it would be overwritten"),
                        "write to another file"};
    const auto [at, fresh] = outputs_.emplace(identity, input);
    if (fresh || is_device(path)) return std::nullopt;
    const std::string both = at->second == input ? "of `" + input + "`" : "of `" + at->second + "` and `" + input + "`";
    return UsageError{"two outputs " + both + " would go to `" + path.string() + "`",
                      "write `{stem}` or `{ext}` in the name"};
  }

 private:
  static bool is_device(const fs::path& path) {
    std::error_code error;
    return fs::is_character_file(path, error);
  }

  [[nodiscard]] bool is_input(const fs::path& path, const std::string& identity) const {
    return identities_.contains(identity) || std::any_of(inputs_.begin(), inputs_.end(), [&](const std::string& other) {
             return is_same_file(path, other);
           });
  }

  std::vector<std::string> inputs_;
  std::set<std::string> identities_;
  std::map<std::string, std::string> outputs_;
};

MaybeError claim_all(const Job& job, Claims& claims) {
  for (const fs::path& target : list_targets(job))
    if (auto error = claims.claim(target, job.input)) return error;
  return std::nullopt;
}

Job make_job(const std::string& input, const CommandSettings& settings, const std::vector<Format>& formats) {
  Job job{input, {}};
  for (const Format format : formats)
    job.targets.push_back({format, find_target(input, settings.output, find_format(format).extension)});
  if (!settings.alt.empty()) job.alt = expand_template(settings.alt, input, "txt");
  if (!settings.report.empty()) job.report = expand_template(settings.report, input, "json");
  return job;
}

MaybeError check_inputs(const std::vector<std::string>& inputs) {
  if (std::count(inputs.begin(), inputs.end(), "-") > 1)
    return UsageError{"`-` stands for standard input, which can be read once", "name it once"};
  return std::nullopt;
}

/// Only a browser knows what its reader prefers.
MaybeError check_dark_theme(const std::vector<Format>& formats, const CommandSettings& settings) {
  if (settings.draw.dark_theme.empty()) return std::nullopt;
  const auto has = [&](Format format) { return std::find(formats.begin(), formats.end(), format) != formats.end(); };
  const bool has_svg = has(Format::svg);
  if (has(Format::html) || (has_svg && settings.encode.text != TextMode::outline)) return std::nullopt;
  return UsageError{"`--dark-theme` is for HTML, and for SVG with text as text",
                    has_svg ? "leave `--text outline` away" : "for another format give `--theme`"};
}

}  // namespace

std::vector<fs::path> list_targets(const Job& job) {
  std::vector<fs::path> targets;
  for (const Target& target : job.targets) targets.push_back(target.path);
  for (const fs::path& beside : {job.alt, job.report})
    if (!beside.empty()) targets.push_back(beside);
  return targets;
}

bool is_same_file(const fs::path& target, const fs::path& other) {
  const fs::path named = target == "-" ? "/dev/stdout" : target;
  std::error_code error;
  return fs::is_regular_file(named, error) && fs::equivalent(named, other, error);
}

std::string expand_template(const std::string& text, const std::string& input, std::string_view ext) {
  const fs::path path(input);
  const std::string folder = path.parent_path().string();
  const std::pair<std::string_view, std::string> fields[] = {{"{stem}", input == "-" ? "stdin" : path.stem().string()},
                                                             {"{dir}", folder.empty() ? "." : folder},
                                                             {"{ext}", std::string(ext)}};
  std::string expanded;
  for (std::size_t at = 0; at < text.size();) {
    const auto field = std::find_if(std::begin(fields), std::end(fields),
                                    [&](const auto& f) { return text.compare(at, f.first.size(), f.first) == 0; });
    expanded += field == std::end(fields) ? text.substr(at, 1) : field->second;
    at += field == std::end(fields) ? 1 : field->first.size();
  }
  return expanded;
}

std::variant<std::vector<Job>, UsageError> plan_outputs(const std::vector<std::string>& inputs,
                                                        const CommandSettings& settings) {
  if (auto error = check_inputs(inputs)) return *error;
  if (auto error = check_fields("--output", settings.output)) return *error;
  if (auto error = check_fields("--alt", settings.alt)) return *error;
  if (auto error = check_fields("--report", settings.report)) return *error;
  const auto formats = choose_formats(settings);
  if (const auto* error = std::get_if<UsageError>(&formats)) return *error;
  if (auto error = check_dark_theme(std::get<std::vector<Format>>(formats), settings)) return *error;
  Claims claims;
  for (const std::string& input : inputs)
    if (input != "-") claims.add_input(input);
  for (const std::string& theme : {settings.draw.theme, settings.draw.dark_theme})
    if (is_theme_file(theme)) claims.add_input(theme);
  std::vector<Job> jobs;
  for (const std::string& input : inputs) {
    jobs.push_back(make_job(input, settings, std::get<std::vector<Format>>(formats)));
    if (auto error = claim_all(jobs.back(), claims)) return *error;
  }
  if (settings.timings.empty()) return jobs;
  if (auto error = claims.claim(settings.timings, "--timings")) return *error;
  return jobs;
}

}  // namespace chronodraw
