// SPDX-License-Identifier: MIT
#include "base/write_file.hpp"

#include <catch2/catch.hpp>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <chrono>
#include <fstream>
#include <iterator>
#include <string>
#include <thread>

#include "base/pending_output.hpp"
#include "support/folder.hpp"

using namespace chronodraw;
namespace fs = std::filesystem;

namespace {

std::string find_message(const Diagnostics& diagnostics) {
  REQUIRE(diagnostics.items().size() == 1);
  CHECK(diagnostics.items()[0].code == "cannot-write");
  CHECK(diagnostics.items()[0].fault == Fault::io);
  return diagnostics.items()[0].message;
}

std::string find_failure(const fs::path& target) {
  const Result<fs::path> written = write_file(target, "new");
  REQUIRE_FALSE(written);
  return find_message(written.diagnostics());
}

}  // namespace

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

TEST_CASE("links are followed however many, and where they lead nowhere they stay and are told", "[files]") {
  const Folder folder;
  fs::create_symlink("b", folder.path / "a");
  fs::create_symlink("c", folder.path / "b");
  REQUIRE(write_file(folder.path / "a", "new"));
  CHECK(get(folder.path / "c") == "new");
  CHECK(fs::is_symlink(folder.path / "b"));

  fs::create_symlink("ring", folder.path / "ring");
  fs::create_symlink("none/x", folder.path / "lost");
  fs::create_directory(folder.path / "sub");
  fs::create_symlink("sub", folder.path / "into");
  fs::create_symlink("/dev/full", folder.path / "full");
  CHECK(find_failure(folder.path / "ring") == "cannot write: it leads through too many links");
  CHECK(find_failure(folder.path / "lost") == "cannot write: no such file or folder");
  CHECK(find_failure(folder.path / "into") == "cannot write: it is a folder");
  CHECK(find_failure(folder.path / "full") == "cannot write: no space left on the device");
  for (const char* const link : {"ring", "lost", "into", "full"}) CHECK(fs::is_symlink(folder.path / link));
  CHECK(folder.count_files() == 8);
}

TEST_CASE("a name that is too long is told", "[files]") {
  const Folder folder;
  CHECK(find_failure(folder.path / std::string(256, 'x')) == "cannot write: the name is too long");
  REQUIRE(write_file(folder.path / std::string(255, 'x'), "new"));
  CHECK(get(folder.path / std::string(255, 'x')) == "new");
  CHECK(folder.count_files() == 1);
}

TEST_CASE("what stands behind a descriptor is written through it", "[files]") {
  const Folder folder;
  const int number = ::open((folder.path / "x").c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0666);
  REQUIRE(::write(number, "before ", 7) == 7);
  REQUIRE(write_file("/dev/fd/" + std::to_string(number), "the picture"));
  REQUIRE(::write(number, " after", 6) == 6);
  ::close(number);
  CHECK(get(folder.path / "x") == "before the picture after");
  CHECK(find_failure("/proc/self/fd/" + std::to_string(number)) == "cannot write: it is closed");
}

TEST_CASE("a pipe gets everything, also where it is full for a while and does not block", "[files]") {
  int ends[2] = {};
  REQUIRE(::pipe2(ends, O_NONBLOCK | O_CLOEXEC) == 0);
  const std::string bytes(300'000, 'x');
  std::string got;
  std::thread reader([&] {
    std::string part(10'000, '\0');
    for (ssize_t count = -1; count != 0;) {
      count = ::read(ends[0], part.data(), part.size());
      if (count > 0) got.append(part, 0, static_cast<std::size_t>(count));
      if (count < 0) std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
  });
  const bool is_written{write_file("/dev/fd/" + std::to_string(ends[1]), bytes)};
  ::close(ends[1]);
  reader.join();
  ::close(ends[0]);
  CHECK(is_written);
  CHECK(got == bytes);
}

TEST_CASE("a named pipe waits a while for its reader", "[files]") {
  const Folder folder;
  const fs::path pipe = folder.path / "pipe";
  REQUIRE(::mkfifo(pipe.c_str(), 0666) == 0);
  std::string got;
  std::thread reader([&] {
    std::this_thread::sleep_for(std::chrono::milliseconds(200));
    got = get(pipe);
  });
  const bool is_written{write_file(pipe, "the picture")};
  reader.join();
  CHECK(is_written);
  CHECK(got == "the picture");
  CHECK(fs::is_fifo(pipe));
}

TEST_CASE("a file may be written without waiting for the disk", "[files]") {
  const Folder folder;
  REQUIRE(write_file(folder.path / "x", "new", WriteOptions{false}));
  CHECK(get(folder.path / "x") == "new");
}

TEST_CASE("a replaced file keeps its owner", "[files]") {
  const Folder folder;
  put(folder.path / "x", "old");
  if (::chown((folder.path / "x").c_str(), 4321, 4321) != 0) {
    WARN("not root: no file can be given away");
    return;
  }
  REQUIRE(write_file(folder.path / "x", "new"));
  struct stat status {};
  REQUIRE(::stat((folder.path / "x").c_str(), &status) == 0);
  CHECK(status.st_uid == 4321);
  CHECK(status.st_gid == 4321);
}

TEST_CASE("one target written by many at once is one whole file", "[files]") {
  const Folder folder;
  const auto write_often = [&](char letter) {
    for (int i = 0; i < 50; ++i)
      if (!write_file(folder.path / "x", std::string(100'000, letter), WriteOptions{false})) return;
  };
  std::thread other(write_often, 'a');
  write_often('b');
  other.join();
  const std::string bytes = get(folder.path / "x");
  CHECK((bytes == std::string(100'000, 'a') || bytes == std::string(100'000, 'b')));
  CHECK(folder.count_files() == 1);
}
