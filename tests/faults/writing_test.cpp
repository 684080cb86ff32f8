// SPDX-License-Identifier: MIT
// Every call that puts a picture on the disk fails in turn.
#include <catch2/catch.hpp>

#include <cerrno>

#include "faults/run_command.hpp"

using namespace chronodraw;

namespace {

struct Fault {
  const char* call;
  const char* how;
  const char* reason;  ///< as the message gives it; empty: the run goes well all the same
};

/// ENOSPC 28, EIO 5, EDQUOT 122, EFBIG 27, EINTR 4, EINVAL 22, ENOTSUP 95, EACCES 13, EROFS 30, EMFILE 24, EPERM 1.
constexpr Fault faults[] = {
    {"open", "13", "permission denied"},
    {"open", "24", "too many files are open"},
    {"open", "28", "no space left on the device"},
    {"open", "30", "the file system is read-only"},
    {"open", "4", ""},
    {"write", "28", "no space left on the device"},
    {"write", "122", "the disk quota is used up"},
    {"write", "27", "a file of that size is not allowed here"},
    {"write", "5", "the device failed"},
    {"write", "4", ""},
    {"write", "short", ""},
    {"fchmod", "1", "permission denied"},
    {"fsync", "5", "the device failed"},
    {"fsync", "28", "no space left on the device"},
    {"fsync", "122", "the disk quota is used up"},
    {"fsync", "4", ""},
    {"fsync", "22", ""},
    {"fsync", "95", ""},
    {"close", "5", "the device failed"},
    {"close", "28", "no space left on the device"},
    {"close", "122", "the disk quota is used up"},
    {"close", "4", ""},
    {"rename", "13", "permission denied"},
    {"rename", "28", "no space left on the device"},
    {"rename", "30", "the file system is read-only"},
};

struct Output {
  const char* target;
  std::vector<std::string> options;
};

const std::vector<Output>& all_outputs() {
  static const std::vector<Output> outputs{
      {"x.svg", {}},
      {"x.svg", {"--text", "outline"}},
      {"x.png", {}},
      {"x.pdf", {}},
      {"x.pdf", {"--page", "a4", "--layout", "vertical"}},
      {"x.json", {}},
  };
  return outputs;
}

std::vector<std::string> make_words(const Output& output) {
  std::vector<std::string> words{"render", find_example("us-iraq"), "-q", "-o", output.target};
  words.insert(words.end(), output.options.begin(), output.options.end());
  return words;
}

std::string make_message(const std::string& target, const char* reason) {
  return target + ": error: cannot write: " + reason + " [cannot-write]\n";
}

/// The message without its hint.
std::string find_first_line(const std::string& messages) { return messages.substr(0, messages.find('\n') + 1); }

}  // namespace

TEST_CASE("whatever call fails, the old file stays or the new one is whole", "[faults]") {
  for (const Output& output : all_outputs()) {
    const Stage stage;
    const std::vector<std::string> words = make_words(output);
    REQUIRE(run_command(stage, words).code == 0);
    const std::string good = get_file(stage.play() / output.target);
    for (const Fault& fault : faults) {
      put_file(stage.play() / output.target, "old");
      const std::string spec = std::string(fault.call) + ":1:" + fault.how;
      CAPTURE(output.target, output.options, spec);
      const Outcome outcome = run_command(stage, words, spec);
      const bool is_well = *fault.reason == '\0';
      CHECK(outcome.signal == 0);
      CHECK(outcome.code == (is_well ? 0 : 4));
      CHECK(find_first_line(outcome.messages) == (is_well ? "" : make_message(output.target, fault.reason)));
      CHECK(get_file(stage.play() / output.target) == (is_well ? good : "old"));
      CHECK(stage.list() == std::set<std::string>{output.target});
      CHECK(outcome.counts.at(fault.call) >= 1);
    }
  }
}

TEST_CASE("a disk that takes everything in small pieces gets it all", "[faults]") {
  for (const Output& output : all_outputs()) {
    const Stage stage;
    const std::vector<std::string> words = make_words(output);
    REQUIRE(run_command(stage, words).code == 0);
    const std::string good = get_file(stage.play() / output.target);
    const Outcome outcome = run_command(stage, words, "write:1+:short");
    CHECK(outcome.code == 0);
    CHECK(outcome.counts.at("write") > 10);
    CHECK(get_file(stage.play() / output.target) == good);
  }
}

TEST_CASE("stdout that cannot take a picture is told", "[faults]") {
  for (const char* const format : {"svg", "png", "pdf", "json"}) {
    const Stage stage;
    const std::vector<std::string> words{"render", find_example("us-iraq"), "-q", "-o", "-", "-f", format};
    const std::string good = run_command(stage, words).output;
    for (const Fault& fault : faults) {
      const std::string call = fault.call;
      if (call != "write" && call != "close") continue;
      const bool is_well = *fault.reason == '\0';
      CAPTURE(format, call, fault.how);
      const Outcome outcome = run_command(stage, words, call + ":1:" + fault.how);
      CHECK(outcome.code == (is_well ? 0 : 4));
      CHECK(find_first_line(outcome.messages) == (is_well ? "" : make_message("<stdout>", fault.reason)));
      if (is_well) CHECK(outcome.output == good);
    }
  }
}

TEST_CASE("a report or trace that cannot be written is told, and the picture is whole", "[faults]") {
  for (const char* const option : {"--report", "--timings"}) {
    const Stage stage;
    const std::vector<std::string> words{"render", find_example("us-iraq"), "-q", "-o", "x.svg", option, "y.json"};
    REQUIRE(run_command(stage, words).code == 0);
    const std::string good = get_file(stage.play() / "x.svg");
    for (const Fault& fault : faults) {
      if (std::string(fault.call) == "fchmod") continue;  // the picture's is first, and there once only
      put_file(stage.play() / "x.svg", "old");
      put_file(stage.play() / "y.json", "old");
      const bool is_well = *fault.reason == '\0';
      CAPTURE(option, fault.call, fault.how);
      const Outcome outcome = run_command(stage, words, std::string(fault.call) + ":2:" + fault.how);
      CHECK(outcome.code == (is_well ? 0 : 4));
      CHECK(find_first_line(outcome.messages) == (is_well ? "" : make_message("y.json", fault.reason)));
      CHECK(get_file(stage.play() / "x.svg") == good);
      CHECK((get_file(stage.play() / "y.json") == "old") == !is_well);
      CHECK(outcome.counts.at(fault.call) >= 2);
      CHECK(stage.list() == std::set<std::string>{"x.svg", "y.json"});
    }
  }
}

TEST_CASE("one of several formats fails and the others are whole", "[faults]") {
  const Stage stage;
  const std::vector<std::string> words{"render", find_example("us-iraq"), "-q", "-o", "x.{ext}", "-f", "svg,png,pdf"};
  REQUIRE(run_command(stage, words).code == 0);
  const std::string names[] = {"x.svg", "x.png", "x.pdf"};
  std::map<std::string, std::string> good;
  for (const std::string& name : names) good[name] = get_file(stage.play() / name);
  for (std::size_t broken = 0; broken < std::size(names); ++broken) {
    for (const std::string& name : names) put_file(stage.play() / name, "old");
    const Outcome outcome = run_command(stage, words, "rename:" + std::to_string(broken + 1) + ":28");
    CHECK(outcome.code == 4);
    CHECK(find_first_line(outcome.messages) == make_message(names[broken], "no space left on the device"));
    for (const std::string& name : names)
      CHECK(get_file(stage.play() / name) == (name == names[broken] ? "old" : good[name]));
    CHECK(stage.list() == std::set<std::string>(std::begin(names), std::end(names)));
  }
}

TEST_CASE("a failed write of one input costs the others nothing", "[faults]") {
  const Stage stage;
  const Outcome outcome = run_command(
      stage, {"render", find_example("us-iraq"), find_example("japan"), "-q", "-o", "{stem}.svg"}, "write:1:28");
  CHECK(outcome.code == 5);
  CHECK(find_first_line(outcome.messages) == make_message("us-iraq.svg", "no space left on the device"));
  CHECK(stage.list() == std::set<std::string>{"japan.svg"});
}

TEST_CASE("one input is flushed to the disk, several only when that is asked for", "[faults]") {
  const Stage stage;
  const std::string one = find_example("us-iraq");
  const std::string other = find_example("endurance");
  const std::vector<std::string> end{"-q", "-f", "svg,png", "-o", "{stem}.{ext}"};
  const auto count = [&](std::vector<std::string> words) {
    words.insert(words.end(), end.begin(), end.end());
    return run_command(stage, words).counts.at("fsync");
  };
  CHECK(count({"render", one}) == 2);
  CHECK(count({"render", one, other}) == 0);
  CHECK(count({"render", one, other, "--fsync"}) == 4);
}

TEST_CASE("no run opens a socket: any format, fallback fonts, locales, themes, layouts", "[faults]") {
  const Stage stage;
  put_file(stage.play() / "theme.yaml", "extends: night\ntitle: { size: 30px }\n");
  const std::vector<std::vector<std::string>> runs{
      {"us-iraq", "-f", "svg,png,pdf,json", "--theme", "theme.yaml"},
      {"japan", "-f", "svg,png,pdf", "--layout", "auto", "--report", "r.json"},
      {"arabic-science", "-f", "svg,png,pdf", "--text", "outline"},
      {"first-flight", "-f", "svg,pdf", "--locale", "de", "--tz", "Europe/Berlin", "--today", "2024-01-01"},
      {"us-iraq", "--theme", "https://example.org/theme.yaml"},
  };
  for (std::vector<std::string> words : runs) {
    words.front() = find_example(words.front());
    words.insert(words.begin(), "render");
    words.insert(words.end(), {"-q", "-o", "{stem}.{ext}"});
    CAPTURE(words);
    const Outcome outcome = run_command(stage, words);
    CHECK(outcome.code == (words[3].starts_with("https") ? 4 : 0));
    CHECK(outcome.counts.at("socket") == 0);
  }
}
