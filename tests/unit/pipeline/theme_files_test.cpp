// SPDX-License-Identifier: MIT
#include "pipeline/theme_files.hpp"

#include <catch2/catch.hpp>

#include "base/limits.hpp"
#include "support/run_tool.hpp"

using namespace chronodraw;

namespace {

Diagnostic find_mistake(const Result<ThemeFiles>& files) {
  REQUIRE_FALSE(files);
  return files.diagnostics().items().at(0);
}

/// A folder with a folder in it.
struct House {
  TempFolder folder;
  House() { std::filesystem::create_directory(folder.path("house")); }
};

Place make_place(const TempFolder& folder) { return {folder.path("doc.yaml").string(), 3, 8, 9, {}}; }

}  // namespace

TEST_CASE("a theme that extends a file comes after it, each beside the one that names it", "[theme-file]") {
  const House house;
  const TempFolder& folder = house.folder;
  static_cast<void>(folder.write("mine.yaml", "extends: house/base.yaml\nmargin: 1px\n"));
  static_cast<void>(folder.write("house/base.yaml", "extends: ./paper.yaml\nmargin: 2px\n"));
  static_cast<void>(folder.write("house/paper.yaml", "extends: night\nmargin: 3px\n"));
  const auto files = read_theme_files({folder.path("mine.yaml").string()});
  REQUIRE(files);
  const auto& settings = files.value().settings;
  REQUIRE(settings.size() == 3);
  CHECK(settings[0].at(0).value == "night");
  CHECK(settings[0].at(1).value == "3px");
  CHECK(settings[2].at(1).value == "1px");
  const auto true_path = [&](const char* name) { return std::filesystem::canonical(folder.path(name)); };
  CHECK(files.value().paths ==
        std::vector{true_path("house/paper.yaml"), true_path("house/base.yaml"), true_path("mine.yaml")});
  CHECK(read_theme_files({"mine.yaml"}).diagnostics().items().front().fault == Fault::io);
}

TEST_CASE("themes that extend one another in a circle are told where it closes", "[theme-file]") {
  const TempFolder folder;
  static_cast<void>(folder.write("a.yaml", "margin: 1px\nextends: b.yaml\n"));
  static_cast<void>(folder.write("b.yaml", "extends: ./a.yaml\n"));
  static_cast<void>(folder.write("self.yaml", "extends: ././self.yaml\n"));
  const Diagnostic circle = find_mistake(read_theme_files({folder.path("a.yaml").string()}));
  CHECK(circle.code == "theme-cycle");
  CHECK(circle.message == "expected a theme that does not lead back here, found `./a.yaml`");
  CHECK(circle.place.file == folder.path("b.yaml").string());
  CHECK(circle.place.line == 1);
  CHECK(circle.place.column == 10);
  CHECK(circle.hints == std::vector<std::string>{"let it extend another theme, or leave `extends` out"});
  CHECK(find_mistake(read_theme_files({folder.path("self.yaml").string()})).code == "theme-cycle");
}

TEST_CASE("themes extend one another only so deep", "[theme-file]") {
  const TempFolder folder;
  const auto most = static_cast<int>(limits::theme_depth.value);
  for (int i = 0; i <= most; ++i)
    static_cast<void>(folder.write("t" + std::to_string(i) + ".yaml", "extends: t" + std::to_string(i - 1) + ".yaml"));
  static_cast<void>(folder.write("t0.yaml", "margin: 1px\n"));
  CHECK(read_theme_files({folder.path("t" + std::to_string(most - 1) + ".yaml").string()}));
  const auto deep = read_theme_files({folder.path("t" + std::to_string(most) + ".yaml").string()});
  CHECK(find_mistake(deep).code == "limit-theme-depth");
  CHECK(find_mistake(deep).fault == Fault::limit);
  CHECK(find_mistake(deep).place.file == folder.path("t1.yaml").string());
}

TEST_CASE("a theme that cannot be read is told where it is named", "[theme-file]") {
  const TempFolder folder;
  static_cast<void>(folder.write("mine.yaml", "extends: gone.yaml\n"));
  const Diagnostic gone = find_mistake(read_theme_files({folder.path("mine.yaml").string()}));
  CHECK(gone.fault == Fault::io);
  CHECK(gone.place.file == folder.path("mine.yaml").string());
  CHECK(gone.place.line == 1);
  CHECK(gone.message.starts_with("theme `gone.yaml`: cannot read"));
}

TEST_CASE("a theme that a document names is looked for in its folder alone, and told where it is named",
          "[theme-file]") {
  const TempFolder folder;
  const Place place = make_place(folder);
  const Diagnostic gone = find_mistake(read_theme_files({"gone.yaml", &place}));
  CHECK(gone.place == place);
  CHECK(gone.message.starts_with("theme `gone.yaml`: cannot read"));
  CHECK(find_mistake(read_theme_files({"http://example.com/theme.yaml", &place})).code == "outside-root");
}

TEST_CASE("a theme extends one theme", "[theme-file]") {
  const TempFolder folder;
  static_cast<void>(folder.write("mine.yaml", "extends: [paper, night]\n"));
  const Diagnostic several = find_mistake(read_theme_files({folder.path("mine.yaml").string()}));
  CHECK(several.message == "expected one theme for `extends`, found several values");
  CHECK(several.place.column == 11);
}

TEST_CASE("what a document's theme extends lies under the document's folder, or the root, too", "[theme-file]") {
  const House house;
  const TempFolder& folder = house.folder;
  static_cast<void>(folder.write("house/mine.yaml", "extends: ../base.yaml\n"));
  static_cast<void>(folder.write("base.yaml", "margin: 1px\n"));
  static_cast<void>(folder.write("house/far.yaml", "extends: ../../base.yaml\n"));
  const Place place = make_place(folder);
  CHECK(read_theme_files({"house/mine.yaml", &place}));
  const Diagnostic outside = find_mistake(read_theme_files({"house/far.yaml", &place}));
  CHECK(outside.code == "outside-root");
  CHECK(outside.place.file == folder.path("house/far.yaml").string());
  Place inner = place;
  inner.file = folder.path("house/doc.yaml").string();
  CHECK(find_mistake(read_theme_files({"mine.yaml", &inner})).code == "outside-root");
  CHECK(read_theme_files({"mine.yaml", &inner, folder.path("").string()}));
  CHECK(read_theme_files({folder.path("house/mine.yaml").string()}));  // the caller's choice
}
