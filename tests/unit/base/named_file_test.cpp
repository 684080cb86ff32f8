// SPDX-License-Identifier: MIT
#include "base/named_file.hpp"

#include <catch2/catch.hpp>

#include "support/run_tool.hpp"

using namespace chronodraw;
namespace fs = std::filesystem;

TEST_CASE("a file that a document names lies under the root, links followed", "[files]") {
  const TempFolder folder;
  const fs::path root = folder.path("root");
  fs::create_directories(root / "below");
  static_cast<void>(folder.write("root/below/theme.yaml", ""));
  const std::string outside = folder.write("outside.yaml", "").string();
  fs::create_symlink("below/theme.yaml", root / "inner.yaml");
  fs::create_symlink("../outside.yaml", root / "out.yaml");
  fs::create_directory_symlink("..", root / "up");
  struct Case {
    std::string name;
    std::string_view document;
    bool is_inside;
  };
  for (const auto& [name, document, is_inside] : {Case{"below/theme.yaml", "doc.yaml", true},
                                                  {"./below/../below/theme.yaml", "doc.yaml", true},
                                                  {"../below/theme.yaml", "below/doc.yaml", true},
                                                  {"inner.yaml", "doc.yaml", true},
                                                  {"gone.yaml", "doc.yaml", true},
                                                  {"out.yaml", "doc.yaml", false},
                                                  {"up/outside.yaml", "doc.yaml", false},
                                                  {"../outside.yaml", "doc.yaml", false},
                                                  {"../../outside.yaml", "below/doc.yaml", false},
                                                  {"below/../../root", "doc.yaml", false},
                                                  {outside, "doc.yaml", false},
                                                  {"/dev/zero", "doc.yaml", false},
                                                  {"file://below/theme.yaml", "doc.yaml", false}}) {
    INFO(name);
    const Place place{(root / document).string(), 3, 8, 9, {}};
    const auto path = find_named_file(name, place, root);
    CHECK(static_cast<bool>(path) == is_inside);
    if (path) CHECK(path.value() == fs::path(place.file).parent_path() / name);
    if (path) continue;
    const Diagnostic& error = path.diagnostics().items().at(0);
    CHECK(error.code == "outside-root");
    CHECK(error.place == place);
    if (name.find("://") == std::string::npos && name.front() != '/') {
      CHECK(error.message == "expected a file under `" + root.string() + "`, found `" + name + "`");
      CHECK(error.hints.at(0) == "move it there, or name a folder that holds it with `--root`");
    } else {
      CHECK(error.message == "expected a name relative to the document, found `" + name + "`");
      CHECK(error.hints.at(0) == "put the file beside the document");
    }
  }
}
