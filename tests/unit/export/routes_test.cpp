// SPDX-License-Identifier: MIT
// One Scene by every route: PNG is the reference, the others are drawn by other people's programs and compared with it.
#include <catch2/catch.hpp>

#include <iostream>

#include "cairo/cairo_surfaces.hpp"
#include "export/encoders.hpp"
#include "support/compare_pictures.hpp"
#include "support/draw_pixels.hpp"
#include "support/full_scene.hpp"
#include "support/read_png.hpp"
#include "support/run_tool.hpp"

using namespace chronodraw;

namespace {

/// Device pixels a px: enough that other renderers' whole-pixel glyph places weigh little.
constexpr double scale = 4;
/// Largest difference of a tile's mean. A thing that is missing, or 2 px aside, differs by more than any of them.
constexpr double outline_tolerance = 12;
constexpr double pdf_tolerance = 30;
constexpr double live_tolerance = 36;
constexpr double largest_tolerance = live_tolerance;
constexpr double mean_tolerance = 2.5;

PngPicture draw_svg(const std::string& svg) {
  const TempFolder folder;
  return read_png(run_tool("rsvg-convert -z 4 " + folder.write("picture.svg", svg).string()));
}

PngPicture draw_pdf_page(const std::string& pdf) {
  const TempFolder folder;
  const std::string file = folder.write("picture.pdf", pdf).string();
  run_tool("pdftoppm -r 384 -png -singlefile " + file + " " + folder.path("page").string());
  return read_png(read_bytes(folder.path("page.png")));
}

PictureDifference compare_with_reference(const Scene& scene, const PngPicture& picture) {
  const PngPicture reference = read_png(encode_png(scene, scale).value());
  return compare_pictures(reference.rgba, picture.rgba, reference.width);
}

struct Mover {
  Px by;

  void operator()(Text& text) const { text.origin.x += by; }
  void operator()(Image& image) const { image.rect.x += by; }
  void operator()(SceneGroup& group) const {
    for (SceneItem& item : group.items) std::visit(*this, item);
  }
  void operator()(Path& path) const { std::visit(*this, path.outline); }
  void operator()(Box& box) const { box.rect.x += by; }
  void operator()(Circle& circle) const { circle.center.x += by; }
  void operator()(PathData& data) const {
    for (PathCommand& command : data) std::visit(*this, command);
  }
  void operator()(MoveTo& command) const { command.to.x += by; }
  void operator()(LineTo& command) const { command.to.x += by; }
  void operator()(CurveTo& command) const {
    command.control_1.x += by;
    command.control_2.x += by;
    command.to.x += by;
  }
  void operator()(ClosePath&) const {}
};

std::string encode_all(const Scene& scene) {
  return encode_svg(scene) + draw_svg_outlines(scene).value() + draw_pdf(scene).value() + encode_png(scene, 2).value();
}

}  // namespace

TEST_CASE("outlines draw the same picture as pixels", "[routes]") {
  const Scene scene = make_full_scene();
  const PictureDifference found = compare_with_reference(scene, draw_svg(draw_svg_outlines(scene).value()));
  CAPTURE(found.worst_x, found.worst_y);
  CHECK(found.worst < outline_tolerance);
  CHECK(found.mean < mean_tolerance);
}

TEST_CASE("the PDF draws the same picture as pixels", "[routes]") {
  const Scene scene = make_full_scene();
  const PictureDifference found = compare_with_reference(scene, draw_pdf_page(draw_pdf(scene).value()));
  CAPTURE(found.worst_x, found.worst_y);
  CHECK(found.worst < pdf_tolerance);
  CHECK(found.mean < mean_tolerance);
}

TEST_CASE("live text draws the same picture as pixels", "[routes]") {
  Scene scene = make_full_scene();
  // librsvg knows no tabular figures, and takes the space after an Arabic word from the Arabic font.
  for (const int item : {full_scene_arabic, full_scene_tabular}) scene.items.erase(scene.items.begin() + item);
  const PictureDifference found = compare_with_reference(scene, draw_svg(encode_svg(scene)));
  CAPTURE(found.worst_x, found.worst_y);
  CHECK(found.worst < live_tolerance);
  CHECK(found.mean < mean_tolerance);
}

TEST_CASE("the comparison notices whatever is missing or moved by two px", "[routes]") {
  const Scene scene = make_full_scene();
  const Pixels reference = draw_pixels(scene, scale).value();
  for (std::size_t item = 0; item < scene.items.size(); ++item) {
    Scene moved = scene;
    std::visit(Mover{px(2)}, moved.items[item]);
    Scene lacking = scene;
    lacking.items.erase(lacking.items.begin() + static_cast<std::ptrdiff_t>(item));
    CAPTURE(item);
    CHECK(compare_pictures(reference.rgba, draw_pixels(moved, scale).value().rgba, reference.width).worst >
          largest_tolerance);
    CHECK(compare_pictures(reference.rgba, draw_pixels(lacking, scale).value().rgba, reference.width).worst >
          largest_tolerance);
  }
}

TEST_CASE("prints the bytes of every route", "[.print-routes]") { std::cout << encode_all(make_full_scene()) << "END"; }

TEST_CASE("every route writes the same bytes again, in this process and another", "[routes]") {
  const std::string bytes = encode_all(make_full_scene());
  CHECK(encode_all(make_full_scene()) == bytes);
  const std::string program = std::filesystem::read_symlink("/proc/self/exe").string();
  for (const char* const settings : {"TZ=Asia/Tokyo LC_ALL=C", "TZ=UTC LC_ALL=de_DE.UTF-8 SOURCE_DATE_EPOCH=1"}) {
    const std::string printed = run_tool(std::string("env ") + settings + " " + program + " '[.print-routes]'");
    CAPTURE(settings);
    CHECK(printed.find(bytes + "END") != std::string::npos);
  }
}
