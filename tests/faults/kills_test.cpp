// SPDX-License-Identifier: MIT
// Runs that are ended at any moment, and runs that share a target.
#include <catch2/catch.hpp>

#include <sys/wait.h>

#include <algorithm>
#include <chrono>
#include <csignal>
#include <thread>

#include "faults/run_command.hpp"
#include "support/random.hpp"

using namespace chronodraw;
namespace fs = std::filesystem;

namespace {

constexpr int kills = 100;
constexpr const char* slow_disk = "write:1+:slow";

const std::vector<std::string>& all_inputs() {
  static const std::vector<std::string> inputs{"us-iraq", "endurance", "japan", "missions"};
  return inputs;
}

std::vector<std::string> make_words() {
  std::vector<std::string> words{"render", "--fsync", "-q", "-f", "svg,png,pdf", "-o", "{stem}.{ext}"};
  for (const std::string& input : all_inputs()) words.push_back(find_example(input));
  return words;
}

using Files = std::map<std::string, std::string>;

Files get_all(const Stage& stage) {
  Files files;
  for (const std::string& name : stage.list()) files[name] = get_file(stage.play() / name);
  return files;
}

/// Every other target has an old file.
void set_stage(const Stage& stage, const Files& good) {
  for (const std::string& name : stage.list()) fs::remove(stage.play() / name);
  bool is_there = false;
  for (const auto& [name, bytes] : good) {
    is_there = !is_there;
    if (is_there) put_file(stage.play() / name, "old");
  }
}

bool is_temporary(const std::string& name) { return name.starts_with(".chronodraw-"); }

/// What is wrong with what a run left; empty: nothing. `temporaries`: how many it may leave.
std::string find_fault(const Stage& stage, const Files& good, int temporaries) {
  bool had_old = false;
  for (const auto& [name, bytes] : good) {
    had_old = !had_old;
    const bool is_there = fs::exists(stage.play() / name);
    const std::string now = get_file(stage.play() / name);
    if (!is_there && had_old) return "lost: " + name;
    if (is_there && now != bytes && !(had_old && now == "old")) return "half: " + name;
  }
  for (const std::string& name : stage.list()) {
    if (!good.contains(name) && !(is_temporary(name) && temporaries-- > 0)) return "left behind: " + name;
  }
  return {};
}

/// Some targets are new, not all.
bool is_midway(const Files& left, const Files& good) {
  const auto is_new = [&](const auto& file) { return left.contains(file.first) && left.at(file.first) == file.second; };
  const auto count = std::count_if(good.begin(), good.end(), is_new);
  return count > 0 && count < std::ssize(good);
}

std::chrono::microseconds measure_run(const Stage& stage) {
  const auto begin = std::chrono::steady_clock::now();
  REQUIRE(run_command(stage, make_words(), slow_disk).code == 0);
  return std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - begin);
}

}  // namespace

TEST_CASE("a run that is ended at any moment leaves old files and whole new ones", "[faults]") {
  const Stage stage;
  const auto whole_run = measure_run(stage);
  const Files good = get_all(stage);
  REQUIRE(good.size() == 3 * all_inputs().size());
  Random random(5);
  int ended = 0;
  int midway = 0;
  for (int i = 0; i < kills; ++i) {
    constexpr int signals[] = {SIGINT, SIGTERM, SIGHUP, SIGINT, SIGTERM, SIGHUP, SIGKILL};
    const int signal = signals[static_cast<std::size_t>(i) % std::size(signals)];
    set_stage(stage, good);
    const Child child = start_command(stage, make_words(), slow_disk);
    std::this_thread::sleep_for(whole_run * random.between(0, 999) / 1000);
    ::kill(child.process, signal);
    const Outcome outcome = finish_command(stage, child);
    CAPTURE(i, signal, outcome.code, outcome.messages);
    const bool is_killed = signal == SIGKILL && outcome.signal == SIGKILL;
    // before its first line the process has no handler yet: the signal itself ends it
    const bool is_ended = outcome.code == 128 + signal || outcome.signal == signal;
    CHECK((is_ended || outcome.code == 0));
    CHECK(find_fault(stage, good, is_killed ? 1 : 0) == "");
    ended += is_ended ? 1 : 0;
    midway += is_midway(get_all(stage), good) ? 1 : 0;
  }
  CHECK(ended > kills / 2);
  CHECK(midway > kills / 4);
}

TEST_CASE("two runs that write one target leave one whole file", "[faults]") {
  const Stage stage;
  const auto make = [](const std::string& input) {
    return std::vector<std::string>{"render", find_example(input), "-q", "-o", "x.svg"};
  };
  REQUIRE(run_command(stage, make("us-iraq")).code == 0);
  const std::string one = get_file(stage.play() / "x.svg");
  REQUIRE(run_command(stage, make("japan")).code == 0);
  const std::string other = get_file(stage.play() / "x.svg");
  for (int i = 0; i < 20; ++i) {
    const Child first = start_command(stage, make("us-iraq"), slow_disk);
    const Child second = start_command(stage, make("japan"), slow_disk);
    CHECK(finish_command(stage, first).code == 0);
    CHECK(finish_command(stage, second).code == 0);
    const std::string bytes = get_file(stage.play() / "x.svg");
    CHECK((bytes == one || bytes == other));
    CHECK(stage.list() == std::set<std::string>{"x.svg"});
  }
}
