// SPDX-License-Identifier: MIT
#include "pipeline/theme_files.hpp"

#include <algorithm>
#include <filesystem>
#include <optional>
#include <system_error>
#include <utility>

#include "base/limits.hpp"
#include "base/make_diagnostic.hpp"
#include "pipeline/theme_file.hpp"

namespace chronodraw {

namespace {

namespace fs = std::filesystem;

/// One name for a file, however its path is written.
fs::path find_true_path(const fs::path& file) {
  std::error_code error;
  const fs::path path = fs::weakly_canonical(file, error);
  return error ? file : path;
}

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
  explicit ThemeReader(bool is_own) : is_own_(is_own) {}

  [[nodiscard]] Result<ThemeFiles> read(const fs::path& file, Result<std::vector<StyleEntry>> first) {
    if (!first) return first.diagnostics();
    add(file, std::move(first).value());
    while (const std::optional<StyleEntry> extends = find_extends(files_.back())) {
      if (extends->key == "extends" && !is_theme_file(extends->value)) break;
      const fs::path next = seen_.back().parent_path() / extends->value;
      if (const std::optional<Diagnostic> mistake = find_mistake(*extends, next)) return make_errors(*mistake);
      Result<std::vector<StyleEntry>> settings =
          is_own_ ? read_own_theme_file(extends->value, extends->place) : read_theme_file(next.string());
      if (!settings) return move_to_name(settings.diagnostics(), extends->value, extends->place);
      add(next, std::move(settings).value());
    }
    std::reverse(files_.begin(), files_.end());
    return std::move(files_);
  }

 private:
  void add(const fs::path& file, std::vector<StyleEntry> settings) {
    seen_.push_back(find_true_path(file));
    files_.push_back(std::move(settings));
  }

  [[nodiscard]] std::optional<Diagnostic> find_mistake(const StyleEntry& extends, const fs::path& next) const {
    if (extends.key != "extends") {
      return make_error("bad-theme-value", "expected one theme for `extends`, found several values", extends.place,
                        {"name one theme; that one may extend another"});
    }
    if (std::find(seen_.begin(), seen_.end(), find_true_path(next)) != seen_.end()) {
      return make_error("theme-cycle", "expected a theme that does not lead back here, found `" + extends.value + "`",
                        extends.place, {"let it extend another theme, or leave `extends` out"});
    }
    if (static_cast<std::int64_t>(files_.size()) < limits::theme_depth.value) return std::nullopt;
    return make_limit_error(limits::theme_depth, static_cast<std::int64_t>(files_.size()) + 1, extends.place,
                            "write the settings of several themes into one");
  }

  bool is_own_;
  ThemeFiles files_;
  std::vector<fs::path> seen_;  ///< the same files' true paths
};

}  // namespace

Result<ThemeFiles> read_theme_files(const std::string& file, const Place* named_at) {
  ThemeReader reader(named_at != nullptr);
  if (named_at == nullptr) return reader.read(file, read_theme_file(file));
  Result<std::vector<StyleEntry>> own = read_own_theme_file(file, *named_at);
  if (!own) return move_to_name(own.diagnostics(), file, *named_at);
  return reader.read(fs::path(named_at->file).parent_path() / file, std::move(own));
}

}  // namespace chronodraw
