// SPDX-License-Identifier: MIT
#include "base/file_failure.hpp"

#include <catch2/catch.hpp>

#include <cerrno>

using namespace chronodraw;

TEST_CASE("an error of the system becomes a sentence that begins in lower case and has no full stop", "[files]") {
  for (int number = 1; number < 134; ++number) {
    const std::string sentence = describe_error(number);
    CAPTURE(number, sentence);
    REQUIRE_FALSE(sentence.empty());
    CHECK_FALSE((sentence.front() >= 'A' && sentence.front() <= 'Z'));
    CHECK(sentence.back() != '.');
  }
}

TEST_CASE("what cannot be written is told with the way out", "[files]") {
  struct Case {
    int number;
    const char* message;
    const char* hint;
  };
  for (const auto& [number, message, hint] :
       {Case{ENOSPC, "cannot write: no space left on the device", "free some space or write elsewhere"},
        Case{EDQUOT, "cannot write: the disk quota is used up", "free some space or write elsewhere"},
        Case{EROFS, "cannot write: the file system is read-only", "write elsewhere"},
        Case{EMFILE, "cannot write: too many files are open", "raise the limit that `ulimit -n` shows"},
        Case{ENOTSUP, "cannot write: a file of that kind cannot be written", "name a regular file"},
        Case{ETXTBSY, "cannot write: text file busy", "check the folder and its permissions"}}) {
    const Diagnostics failure = make_write_failure("x.svg", number);
    REQUIRE(failure.items().size() == 1);
    const Diagnostic& error = failure.items()[0];
    CHECK(error.message == message);
    CHECK(error.hints == std::vector<std::string>{hint});
    CHECK(error.place.file == "x.svg");
    CHECK(error.fault == Fault::io);
  }
}
