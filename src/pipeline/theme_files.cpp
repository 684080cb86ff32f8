// SPDX-License-Identifier: MIT
#include "pipeline/theme_files.hpp"

#include <algorithm>
#include <filesystem>
#include <optional>
#include <utility>

#include "base/limits.hpp"
#include "base/make_diagnostic.hpp"
#include "base/named_file.hpp"
#include "pipeline/theme_file.hpp"

namespace chronodraw {

namespace {

namespace fs = std::filesystem;

/// What a theme file says of `extends`: its name, or one of several.
std::optional<StyleEntry> find_extends(const std::vector<StyleEntry>& settings) {
  for (const StyleEntry& entry : settings)
    if (entry.key == "extends" || entry.key.starts_with("extends.")) return entry;
  return std::nullopt;
}

Diagnostics make_errors(const Diagnostic& mistake) {
  Diagnostics errors;
  errors.add(mistake);
  return errors;
}

/// A file that cannot be opened is told where it is named.
Diagnostics move_to_name(const Diagnostics& found, const std::string& name, const Place& named_at) {
  Diagnostics moved;
  for (Diagnostic diagnostic : found.items()) {
    if (diagnostic.fault == Fault::io) {
      diagnostic.message = "theme `" + name + "`: " + diagnostic.message;
      diagnostic.place = named_at;
    }
    moved.add(std::move(diagnostic));
  }
  return moved;
}

/// Reads one file after the other, from the one that was named to the one that extends no file.
class ThemeReader {
 public:
  explicit ThemeReader(const ThemeRequest& request) : request_(request) {}

  [[nodiscard]] Result<ThemeFiles> read() {
    if (Diagnostics errors = read_next(request_.file, request_.named_at); errors.has_errors()) return errors;
    while (const std::optional<StyleEntry> extends = find_extends(files_.settings.back())) {
      if (extends->key == "extends" && !is_theme_file(extends->value)) break;
      if (const std::optional<Diagnostic> mistake = find_mistake(*extends)) return make_errors(*mistake);
      if (Diagnostics errors = read_next(extends->value, &extends->place); errors.has_errors()) return errors;
    }
    std::reverse(files_.settings.begin(), files_.settings.end());
    std::reverse(files_.paths.begin(), files_.paths.end());
    return std::move(files_);
  }

 private:
  /// `named_at` null: on the command line.
  Diagnostics read_next(const std::string& name, const Place* named_at) {
    const Result<fs::path> path = find_path(name, named_at);
    if (!path) return path.diagnostics();
    Result<std::vector<StyleEntry>> settings = read_theme_file(path.value().string(), request_.limits);
    if (!settings && named_at != nullptr) return move_to_name(settings.diagnostics(), name, *named_at);
    if (!settings) return settings.diagnostics();
    files_.paths.push_back(find_true_path(path.value()));
    files_.settings.push_back(std::move(settings).value());
    return {};
  }

  [[nodiscard]] Result<fs::path> find_path(const std::string& name, const Place* named_at) const {
    if (named_at == nullptr) return fs::path(name);
    if (request_.named_at == nullptr) return find_beside(name, *named_at);
    const fs::path own = fs::path(request_.named_at->file).parent_path();
    return find_named_file(name, *named_at, request_.root.empty() ? own : fs::path(request_.root));
  }

  static fs::path find_beside(const std::string& name, const Place& named_at) {
    return fs::path(named_at.file).parent_path() / name;
  }

  [[nodiscard]] std::optional<Diagnostic> find_mistake(const StyleEntry& extends) const {
    if (extends.key != "extends") {
      return make_error("bad-theme-value", "expected one theme for `extends`, found several values", extends.place,
                        {"name one theme; that one may extend another"});
    }
    const fs::path next = find_true_path(find_beside(extends.value, extends.place));
    if (std::find(files_.paths.begin(), files_.paths.end(), next) != files_.paths.end()) {
      return make_error("theme-cycle", "expected a theme that does not lead back here, found `" + extends.value + "`",
                        extends.place, {"let it extend another theme, or leave `extends` out"});
    }
    const Limit depth = limits::theme_depth.in(request_.limits);
    if (std::ssize(files_.paths) < depth.value) return std::nullopt;
    return make_limit_error(depth, std::ssize(files_.paths) + 1, extends.place,
                            "write the settings of several themes into one");
  }

  const ThemeRequest& request_;
  ThemeFiles files_;
};

}  // namespace

Result<ThemeFiles> read_theme_files(const ThemeRequest& request) { return ThemeReader(request).read(); }

}  // namespace chronodraw
