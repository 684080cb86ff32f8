// SPDX-License-Identifier: MIT
// Who may include whom: floors between our own modules, and one owner for each library.
#include <map>
#include <set>

#include "rules/rules.hpp"

namespace chronodraw::rules {
namespace {

const std::map<std::string, int, std::less<>> floors{
    {"base", 0},  {"calendar", 1}, {"document", 1}, {"text", 1},     {"model", 2},  {"scene", 2},
    {"input", 3}, {"theme", 3},    {"shaping", 3},  {"plan", 3},     {"layout", 4}, {"verify", 4},
    {"paint", 5}, {"cairo", 5},    {"export", 6},   {"pipeline", 7}, {"batch", 8},  {"cli", 9}};

/// Public headers that belong to a floor above the ground.
const std::map<std::string, std::string, std::less<>> faces{{"chronodraw/render.hpp", "pipeline"},
                                                            {"chronodraw/chronodraw.hpp", "pipeline"}};

struct Owner {
  std::string_view library;
  std::set<std::string, std::less<>> prefixes;  ///< of include names
  std::set<std::string, std::less<>> folders;   ///< that may include it
};

const std::vector<Owner> owners{
    {"yaml-cpp", {"yaml-cpp/"}, {"src/input/yaml/", "cmake/"}},
    {"cairo", {"cairo"}, {"src/cairo/"}},
    {"date", {"date/"}, {"src/calendar/", "tests/unit/calendar/"}},
    {"HarfBuzz", {"hb.h", "hb-", "harfbuzz/"}, {"src/shaping/", "tests/surfaces/"}},
    {"FriBidi", {"fribidi"}, {"src/shaping/"}},
    {"ICU", {"unicode/"}, {"src/shaping/", "src/calendar/locale/"}},
    {"fontconfig", {"fontconfig/"}, {"src/shaping/"}},
    {"FreeType", {"ft2build.h", "freetype/"}, {"src/shaping/", "src/cairo/"}},
    {"libpng", {"png.h", "pngconf.h"}, {"src/export/png/", "tests/support/"}},
    {"libdeflate", {"libdeflate.h"}, {"src/export/png/"}},
    {"zlib", {"zlib.h"}, {"src/export/png/"}},
    {"CLI11", {"CLI/"}, {"src/cli/"}},
    {"Catch2", {"catch2/"}, {"tests/"}},
};

std::string find_module(std::string_view path) {
  if (!path.starts_with("src/")) return {};
  path.remove_prefix(4);
  return std::string(path.substr(0, path.find('/')));
}

std::string describe(const std::string& module) {
  return module + " (F" + std::to_string(floors.find(module)->second) + ")";
}

std::string find_target(const Include& include) {
  if (const auto face = faces.find(include.name); face != faces.end()) return face->second;
  const auto slash = include.name.find('/');
  if (include.angled || slash == std::string::npos) return {};
  return include.name.substr(0, slash);
}

std::string make_complaint(const SourceText& file, int line, const std::string& sentence) {
  return file.path + ":" + std::to_string(line) + ": " + sentence;
}

const Owner* find_owner(std::string_view include) {
  for (const Owner& owner : owners)
    for (const auto& prefix : owner.prefixes)
      if (include.starts_with(prefix)) return &owner;
  return nullptr;
}

bool is_in(std::string_view path, const std::set<std::string, std::less<>>& folders) {
  for (const auto& folder : folders)
    if (path.starts_with(folder)) return true;
  return false;
}

}  // namespace

Complaints check_floors(Files files) {
  Complaints complaints;
  for (const SourceText& file : files) {
    const std::string module = find_module(file.path);
    if (module.empty() || !is_cpp(file.path)) continue;
    if (!floors.contains(module)) {
      complaints.push_back(make_complaint(file, 1, "the folder src/" + module + " stands on no floor"));
      continue;
    }
    for (const Include& include : find_includes(file)) {
      const std::string target = find_target(include);
      if (target == module || !floors.contains(target)) continue;
      if (floors.find(target)->second >= floors.find(module)->second)
        complaints.push_back(
            make_complaint(file, include.line, describe(module) + " may not include " + describe(target)));
    }
  }
  return complaints;
}

Complaints check_only_users(Files files) {
  Complaints complaints;
  for (const SourceText& file : files) {
    if (!is_cpp(file.path)) continue;
    for (const Include& include : find_includes(file)) {
      const Owner* owner = include.angled ? find_owner(include.name) : nullptr;
      if (owner == nullptr || is_in(file.path, owner->folders)) continue;
      complaints.push_back(make_complaint(
          file, include.line, "only " + *owner->folders.begin() + " may include " + std::string(owner->library)));
    }
  }
  return complaints;
}

Complaints check_public_face(Files files) {
  Complaints complaints;
  for (const SourceText& file : files) {
    if (!file.path.starts_with("include/")) continue;
    for (const Include& include : find_includes(file)) {
      const bool standard = include.angled && include.name.find_first_of("./") == std::string::npos;
      if (standard || (include.angled && include.name.starts_with("chronodraw/"))) continue;
      complaints.push_back(make_complaint(file, include.line, "a public header may not include " + include.name));
    }
  }
  return complaints;
}

}  // namespace chronodraw::rules
