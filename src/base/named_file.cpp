// SPDX-License-Identifier: MIT
#include "base/named_file.hpp"

#include <algorithm>
#include <system_error>

#include "base/make_diagnostic.hpp"

namespace chronodraw {

namespace {

namespace fs = std::filesystem;

bool is_under(const fs::path& folder, const fs::path& path) {
  const auto [end_of_folder, rest] = std::mismatch(folder.begin(), folder.end(), path.begin(), path.end());
  return !folder.empty() && end_of_folder == folder.end() && rest != path.end();
}

}  // namespace

fs::path find_true_path(const fs::path& path) {
  std::error_code error;
  const fs::path absolute = fs::absolute(path, error);
  const fs::path found = error ? fs::path() : fs::weakly_canonical(absolute, error);
  return error ? fs::path() : found;
}

Result<fs::path> find_named_file(const std::string& name, const Place& named_at, const fs::path& root) {
  const fs::path path = fs::path(named_at.file).parent_path() / name;
  const fs::path folder = root.empty() ? "." : root;
  const bool is_plain = fs::path(name).is_relative() && name.find("://") == std::string::npos;
  if (is_plain && is_under(find_true_path(folder), find_true_path(path))) return path;
  const std::string expected = is_plain ? "a file under `" + folder.string() + "`" : "a name relative to the document";
  const std::string hint =
      is_plain ? "move it there, or name a folder that holds it with `--root`" : "put the file beside the document";
  Diagnostics errors;
  errors.add(make_error("outside-root", "expected " + expected + ", found `" + name + "`", named_at, {hint}));
  return errors;
}

}  // namespace chronodraw
