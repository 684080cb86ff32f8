// SPDX-License-Identifier: MIT
#include <catch2/catch.hpp>

#include <chronodraw/chronodraw.hpp>
#include "support/examples.hpp"
#include "support/folder.hpp"
#include "support/generate.hpp"

using namespace chronodraw;

namespace {

struct ColorRemover {
  void operator()(Path& path) const {
    if (path.fill) std::visit([](auto& fill) { remove(fill); }, *path.fill);
    if (path.stroke) path.stroke->color = {};
  }
  void operator()(Text& text) const { text.color = {}; }
  void operator()(Image&) const {}
  void operator()(SceneGroup& group) const {
    for (SceneItem& item : group.items) std::visit(*this, item);
  }
  static void remove(Color& color) { color = {}; }
  static void remove(Gradient& gradient) { gradient.from = gradient.to = {}; }
  static void remove(Hatch& hatch) { hatch.color = {}; }
};

Scene make_colorless(Scene scene) {
  for (SceneItem& item : scene.items) std::visit(ColorRemover{}, item);
  if (scene.background) scene.background = Color{};
  return scene;
}

void check_twin(const Timeline& timeline, const char* theme, const char* layout = "") {
  DrawOptions options;
  options.theme = theme;
  options.layout = layout;
  const Picture plain = draw(timeline, options).value_or_throw();
  CHECK_FALSE(plain.dark);
  options.dark_theme = options.theme == "night" ? "paper" : "night";
  const Picture both = draw(timeline, options).value_or_throw();
  REQUIRE(both.dark);
  CHECK(both.scene == plain.scene);
  CHECK(*both.dark != plain.scene);
  CHECK(make_colorless(*both.dark) == make_colorless(plain.scene));
}

}  // namespace

TEST_CASE("a dark twin is the same picture in other colours, in every layout and theme", "[dark]") {
  for (const std::filesystem::path& file : find_examples()) {
    CAPTURE(file);
    const Timeline timeline = load(file).value_or_throw();
    for (const char* theme : {"paper", "ink", "night", "project"}) check_twin(timeline, theme);
    for (const char* layout : {"horizontal", "vertical", "lanes"}) check_twin(timeline, "ink", layout);
  }
}

TEST_CASE("a dark twin of made-up timelines is the same picture too", "[dark]") {
  for (int number = 0; number < generate::drawn_count; number += 5) {
    const generate::Case made = generate::make_case(number);
    CAPTURE(made.name);
    check_twin(load_text(generate::format_yaml(made), "made.yaml").value_or_throw(), "paper");
  }
}

TEST_CASE("a dark theme may be a file, which is read for its colours; its mistakes are told", "[dark]") {
  const Folder folder;
  const Timeline timeline = load_text("[{date: 2003, title: One}]", "a.yaml").value_or_throw();
  put(folder.path / "mine.yaml", "background: '#102030'\nmargin: 1px\n");
  DrawOptions options;
  options.dark_theme = (folder.path / "mine.yaml").string();
  const Picture picture = draw(timeline, options).value_or_throw();
  CHECK(picture.dark->background == Color{0x10, 0x20, 0x30});
  CHECK(picture.files == std::vector{std::filesystem::canonical(folder.path / "mine.yaml")});
  options.background.kind = BackgroundChoice::Kind::none;
  CHECK_FALSE(draw(timeline, options).value_or_throw().dark->background);
  options.dark_theme = "nigth";
  const Result<Picture> wrong = draw(timeline, options);
  REQUIRE_FALSE(wrong);
  CHECK(wrong.diagnostics().items().front().message == "unknown theme `nigth`");
  CHECK(wrong.diagnostics().items().front().hints == std::vector<std::string>{"did you mean `night`?"});
}
