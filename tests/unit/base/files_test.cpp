// SPDX-License-Identifier: MIT
#include <catch2/catch.hpp>

#include "base/files.hpp"
#include "base/limits.hpp"
#include "support/folder.hpp"

using namespace chronodraw;
namespace fs = std::filesystem;

namespace {

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
  Limits limits;
  limits.input_bytes += 1;
  CHECK(read_file(folder.path / "x", limits::input_bytes.in(limits)));
}
