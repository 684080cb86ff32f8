// SPDX-License-Identifier: MIT
#include "cli/arguments.hpp"

#include <catch2/catch.hpp>

using namespace chronodraw;

namespace {

Arguments read(const std::vector<std::string>& words, Command command = Command::render) {
  return std::get<Arguments>(read_arguments(command, words));
}

}  // namespace

TEST_CASE("options and files may stand in any order, in long and short form", "[arguments]") {
  const Arguments a = read({"a.yaml", "-o", "x.svg", "b.yaml", "--width=900", "--strict"});
  CHECK(a.positional == std::vector<std::string>{"a.yaml", "b.yaml"});
  CHECK(a.find("--output") == "x.svg");
  CHECK(a.find("--width") == "900");
  CHECK(a.has("--strict"));
  CHECK_FALSE(a.has("--quiet"));
  CHECK(read({"-ox.svg", "a"}).find("--output") == "x.svg");
  CHECK(read({"-qs2", "a"}).find("--scale") == "2");
}

TEST_CASE("a repeated option keeps all its values in order", "[arguments]") {
  const Arguments a = read({"a", "--set", "b=1", "--set=c=2", "-f", "svg", "-f", "png,pdf"});
  CHECK(a.find_all("--set") == std::vector<std::string>{"b=1", "c=2"});
  CHECK(a.find_all("--format") == std::vector<std::string>{"svg", "png,pdf"});
  CHECK(a.find_all("--font-dir").empty());
}

TEST_CASE("a single dash is a file, and after two dashes everything is", "[arguments]") {
  CHECK(read({"-", "-o", "-"}).positional == std::vector<std::string>{"-"});
  CHECK(read({"-", "-o", "-"}).find("--output") == "-");
  CHECK(read({"--", "--odd.yaml"}).positional == std::vector<std::string>{"--odd.yaml"});
}

TEST_CASE("an argument in brackets is one argument, and an empty one is wrong usage", "[arguments]") {
  CHECK(read({"[a,b]", "[c]"}).positional == std::vector<std::string>{"[a,b]", "[c]"});
  const auto empty = read_arguments(Command::render, {"a", ""});
  CHECK(std::get<UsageError>(empty).message == "expected FILE..., found an empty name");
}

TEST_CASE("a value may begin with a dash or be empty", "[arguments]") {
  CHECK(read({"a", "--from", "-0043"}).find("--from") == "-0043");
  CHECK(read({"a", "--set", "title="}).find("--set") == "title=");
  CHECK(read({"a", "--from", ""}).has("--from"));
}

TEST_CASE("every word of date is a date", "[arguments]") {
  CHECK(read({"-0043", "late 2011", "-"}, Command::date).positional ==
        std::vector<std::string>{"-0043", "late 2011", "-"});
}
