// SPDX-License-Identifier: MIT
#include "support/stored.hpp"

#include <cstdlib>
#include <fstream>
#include <iterator>

#include "support/read_png.hpp"

namespace chronodraw::support {

namespace {

namespace fs = std::filesystem;

bool is_accepting() {
  const char* value = std::getenv("CHRONODRAW_ACCEPT");
  return value != nullptr && std::string(value) == "1";
}

void write_bytes(const fs::path& file, const std::string& bytes) {
  fs::create_directories(file.parent_path());
  std::ofstream(file, std::ios::binary) << bytes;
}

/// tests/golden/horizontal/a.svg leaves golden-horizontal-a.actual.svg, .expected.svg and .diff.
fs::path find_failed_path(const fs::path& file, const std::string& kind) {
  const fs::path root(CHRONODRAW_SOURCE_DIR);
  std::string name;
  for (const fs::path& part : fs::relative(file.parent_path(), root))
    if (part != "tests") name += part.string() + "-";
  return root / "output" / "failed" / (name + file.stem().string() + "." + kind);
}

/// The share of pixels, 0 to 1, with a channel that differs by more than `worst`; 1 for pictures of two sizes.
double find_differing_share(const PngPicture& a, const PngPicture& b, int worst) {
  if (a.width != b.width || a.height != b.height) return 1;
  std::size_t differing = 0;
  for (std::size_t pixel = 0; pixel + 4 <= a.rgba.size(); pixel += 4) {
    bool differs = false;
    for (std::size_t i = pixel; i < pixel + 4; ++i) differs = differs || std::abs(a.rgba[i] - b.rgba[i]) > worst;
    differing += differs ? 1 : 0;
  }
  return a.rgba.empty() ? 0 : static_cast<double>(differing) * 4 / static_cast<double>(a.rgba.size());
}

std::string quote(const fs::path& path) { return "'" + path.string() + "'"; }

std::string report_difference(const fs::path& file, const std::string& actual, bool text) {
  const std::string extension = file.extension().string();
  const fs::path actual_file = find_failed_path(file, "actual" + extension);
  const fs::path expected_file = find_failed_path(file, "expected" + extension);
  write_bytes(actual_file, actual);
  write_bytes(expected_file, read_bytes(file));
  if (text) {
    const std::string command =
        "diff -u " + quote(expected_file) + " " + quote(actual_file) + " > " + quote(find_failed_path(file, "diff"));
    if (std::system(command.c_str()) == -1) return "cannot run diff";
  }
  return "differs from " + file.filename().string() + ": see " + actual_file.string();
}

std::string settle(const fs::path& file, const std::string& actual, bool text) {
  if (is_accepting()) {
    write_bytes(file, actual);
    return "accepted " + file.filename().string() + ": look at it and run again";
  }
  if (!fs::exists(file)) {
    write_bytes(find_failed_path(file, "actual" + file.extension().string()), actual);
    return "there is no " + file.filename().string() + ": `./dev accept` stores what was drawn";
  }
  return report_difference(file, actual, text);
}

}  // namespace

std::string read_bytes(const fs::path& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

std::string compare_stored(const fs::path& file, const std::string& actual) {
  if (fs::exists(file) && read_bytes(file) == actual) return {};
  return settle(file, actual, true);
}

std::string compare_stored_png(const fs::path& file, const std::string& actual, const PixelTolerance& tolerance) {
  if (fs::exists(file) &&
      find_differing_share(read_png(read_bytes(file)), read_png(actual), tolerance.worst) <= tolerance.share)
    return {};
  return settle(file, actual, false);
}

}  // namespace chronodraw::support
