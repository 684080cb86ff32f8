// SPDX-License-Identifier: MIT
#include <catch2/catch.hpp>

#include <sys/stat.h>
#include <unistd.h>

#include <fstream>
#include <iterator>

#include "base/files.hpp"
#include "base/limits.hpp"
#include "base/pending_output.hpp"

using namespace chronodraw;
namespace fs = std::filesystem;

namespace {

/// A folder of its own, gone when the test ends.
struct Folder {
  fs::path path;
  Folder() {
    std::string name = (fs::temp_directory_path() / "chronodraw-files-XXXXXX").string();
    path = ::mkdtemp(name.data());
  }
  ~Folder() { fs::remove_all(path); }
  [[nodiscard]] int count_files() const {
    return static_cast<int>(std::distance(fs::directory_iterator(path), fs::directory_iterator()));
  }
};

void put(const fs::path& file, std::string_view text) { std::ofstream(file, std::ios::binary) << text; }

std::string get(const fs::path& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

std::string find_message(const Diagnostics& diagnostics) {
  REQUIRE(diagnostics.items().size() == 1);
  return diagnostics.items()[0].message;
}

}  // namespace

TEST_CASE("a file is read byte for byte", "[files]") {
  const Folder folder;
  const std::string bytes("a\0\r\n\xFF", 5);
  put(folder.path / "x", bytes);
  const Result<std::string> read = read_file(folder.path / "x");
  REQUIRE(read);
  CHECK(read.value() == bytes);
}

TEST_CASE("an empty file reads as nothing", "[files]") {
  const Folder folder;
  put(folder.path / "x", "");
  CHECK(read_file(folder.path / "x").value().empty());
}

TEST_CASE("what cannot be read is told with its reason", "[files]") {
  const Folder folder;
  put(folder.path / "file", "");
  struct Case {
    fs::path path;
    std::string_view message;
  };
  for (const auto& [path, message] :
       {Case{folder.path / "none", "cannot read: no such file or folder"},
        Case{folder.path, "cannot read: it is a folder"},
        Case{folder.path / "file" / "x", "cannot read: a part of its path is not a folder"},
        Case{"/dev/zero", "cannot read: expected a regular file, found a device or pipe"}}) {
    const Result<std::string> read = read_file(path);
    REQUIRE_FALSE(read);
    CHECK(find_message(read.diagnostics()) == message);
    CHECK(read.diagnostics().items()[0].fault == Fault::io);
    CHECK(read.diagnostics().items()[0].code == "cannot-read");
    CHECK(read.diagnostics().items()[0].place.file == path);
  }
}

TEST_CASE("a file over the limit `input-bytes` is refused before it is read", "[files]") {
  const Folder folder;
  put(folder.path / "x", "");
  fs::resize_file(folder.path / "x", static_cast<std::uintmax_t>(limits::input_bytes.value) + 1);
  const Result<std::string> read = read_file(folder.path / "x");
  REQUIRE_FALSE(read);
  CHECK(read.diagnostics().items()[0].fault == Fault::limit);
  CHECK(read.diagnostics().items()[0].code == "limit-input-bytes");
}

TEST_CASE("a written file holds the bytes and nothing else is left", "[files]") {
  const Folder folder;
  REQUIRE(write_file(folder.path / "x.svg", "first, and longer"));
  REQUIRE(write_file(folder.path / "x.svg", "second"));
  CHECK(get(folder.path / "x.svg") == "second");
  CHECK(folder.count_files() == 1);
}

TEST_CASE("a new file has the usual mode and an old one keeps its own", "[files]") {
  const Folder folder;
  put(folder.path / "usual", "");
  REQUIRE(write_file(folder.path / "new", "x"));
  CHECK(fs::status(folder.path / "new").permissions() == fs::status(folder.path / "usual").permissions());
  fs::permissions(folder.path / "new", fs::perms::owner_read | fs::perms::owner_write);
  REQUIRE(write_file(folder.path / "new", "y"));
  CHECK(fs::status(folder.path / "new").permissions() == (fs::perms::owner_read | fs::perms::owner_write));
}

TEST_CASE("a link is written through to what it names", "[files]") {
  const Folder folder;
  fs::create_directory(folder.path / "deep");
  put(folder.path / "deep" / "real", "old");
  fs::create_symlink("deep/real", folder.path / "link");
  fs::create_symlink("deep/later", folder.path / "dangling");
  REQUIRE(write_file(folder.path / "link", "new"));
  REQUIRE(write_file(folder.path / "dangling", "born"));
  CHECK(fs::is_symlink(folder.path / "link"));
  CHECK(get(folder.path / "deep" / "real") == "new");
  CHECK(get(folder.path / "deep" / "later") == "born");
}

TEST_CASE("a device is written in place and a full one is told", "[files]") {
  CHECK(write_file("/dev/null", "x"));
  const Result<fs::path> full = write_file("/dev/full", "x");
  REQUIRE_FALSE(full);
  CHECK(find_message(full.diagnostics()) == "cannot write: no space left on the device");
  CHECK(fs::is_character_file("/dev/full"));
}

TEST_CASE("what cannot be written is told and leaves nothing", "[files]") {
  const Folder folder;
  fs::create_directory(folder.path / "sub");
  const Result<fs::path> to_folder = write_file(folder.path / "sub", "x");
  REQUIRE_FALSE(to_folder);
  CHECK(find_message(to_folder.diagnostics()) == "cannot write: it is a folder");
  const Result<fs::path> to_nowhere = write_file(folder.path / "none" / "x", "x");
  REQUIRE_FALSE(to_nowhere);
  CHECK(find_message(to_nowhere.diagnostics()) == "cannot write: no such file or folder");
  CHECK(to_nowhere.diagnostics().items()[0].fault == Fault::io);
  CHECK(folder.count_files() == 1);
}

TEST_CASE("an interrupted write leaves no temporary file", "[files]") {
  const Folder folder;
  put(folder.path / "pending", "half");
  put(folder.path / "finished", "whole");
  { const PendingOutput over((folder.path / "finished").string()); }
  const PendingOutput pending((folder.path / "pending").string());
  remove_pending_output();
  CHECK_FALSE(fs::exists(folder.path / "pending"));
  CHECK(fs::exists(folder.path / "finished"));
}
