// SPDX-License-Identifier: MIT
// One allocation of a run is refused, or all from one on, at places spread over the whole run.
#include <catch2/catch.hpp>

#include "faults/run_command.hpp"

using namespace chronodraw;

namespace {

struct Run {
  const char* example;
  const char* target;
  std::vector<std::string> options;
  int refusals;      ///< how many places are tried
  int most_crashes;  ///< in libraries that are known for it
};

/// Fallback fonts come with fontconfig and FriBidi, a locale with ICU.
const std::vector<Run>& all_runs() {
  static const std::vector<Run> runs{
      {"us-iraq", "x.svg", {}, 240, 0},
      {"us-iraq", "x.png", {}, 240, 1},
      {"us-iraq", "x.pdf", {}, 240, 1},
      {"us-iraq", "x.svg", {"--text", "outline"}, 60, 0},
      {"us-iraq", "x.json", {"--report", "y.json"}, 60, 0},
      {"arabic-science", "x.pdf", {}, 120, 3},
      {"japan", "x.png", {}, 120, 3},
      {"first-flight", "x.svg", {"--locale", "de"}, 120, 3},
  };
  return runs;
}

std::vector<std::string> make_words(const Run& run) {
  std::vector<std::string> words{"render", find_example(run.example), "-q", "-o", run.target};
  words.insert(words.end(), run.options.begin(), run.options.end());
  return words;
}

const char* const advice = "help: draw fewer events, or give the process more memory\n";

bool is_told(const Outcome& outcome) {
  return outcome.code == 6 && outcome.messages.find("found none left [out-of-memory]\n") != std::string::npos &&
         outcome.messages.ends_with(advice);
}

/// Libraries of Debian 12 that crash, or wait for ever, at some refused allocations: ICU 72 in UnifiedCache, Locale and
/// SimpleDateFormat when a locale is opened, fontconfig 2.14 (with expat) when it reads its configuration and caches,
/// Cairo 1.16 at the clip of a filled shape and in the dictionary of a CFF font that a PDF holds a part of. Nothing is
/// written or left then either. In a process that is short of memory most are not entered: see check_headroom.
bool is_known_crash(const Outcome& outcome) {
  if (outcome.code != 121 || !outcome.messages.empty()) return false;
  for (const auto& [name, count] : outcome.counts)
    for (const char* const library : {"blame:libicu", "blame:libfontconfig", "blame:libexpat", "blame:libcairo"})
      if (name.starts_with(library)) return true;
  return false;
}

/// Either the same picture as ever and not a word, or one message and the old file.
std::string find_fault(const Stage& stage, const Run& run, const Outcome& outcome, const std::string& good) {
  const std::string bytes = get_file(stage.play() / run.target);
  if (outcome.signal != 0) return "signal " + std::to_string(outcome.signal);
  for (const std::string& name : stage.list())
    if (name != run.target && name != "y.json") return "left behind: " + name;
  if (is_known_crash(outcome)) return bytes == "old" ? "" : "a crash after the file was written";
  if (outcome.code == 0) return bytes == good && outcome.messages.empty() ? "" : "another picture " + outcome.messages;
  if (!is_told(outcome)) return "exit " + std::to_string(outcome.code) + ": " + outcome.messages;
  return bytes == "old" ? "" : "told, and yet written";
}

}  // namespace

TEST_CASE("wherever memory is refused, the picture is the same or a message says so", "[faults]") {
  for (const Run& run : all_runs()) {
    const Stage stage;
    const std::vector<std::string> words = make_words(run);
    const Outcome usual = run_command(stage, words);
    REQUIRE(usual.code == 0);
    const std::string good = get_file(stage.play() / run.target);
    const long last = usual.counts.at("memory");
    REQUIRE(last > 10 * run.refusals);
    int told = 0;
    int crashes = 0;
    for (int i = 0; i < run.refusals; ++i) {
      put_file(stage.play() / run.target, "old");
      const long at = 1 + i * (last - 1) / (run.refusals - 1);
      const Outcome outcome = run_command(stage, words, "memory:" + std::to_string(at) + ":12");
      CAPTURE(run.example, run.target, run.options, at);
      CHECK(find_fault(stage, run, outcome, good) == "");
      told += outcome.code == 6 ? 1 : 0;
      crashes += is_known_crash(outcome) ? 1 : 0;
    }
    CHECK(told > run.refusals * 8 / 10);  // refusals do reach the run
    CHECK(crashes <= run.most_crashes);
  }
}

TEST_CASE("where no memory is left at all, a message says so", "[faults]") {
  for (const Run& run : all_runs()) {
    const Stage stage;
    const std::vector<std::string> words = make_words(run);
    const Outcome usual = run_command(stage, words);
    const std::string good = get_file(stage.play() / run.target);
    const long last = usual.counts.at("memory");
    constexpr int tries = 20;
    for (int i = 0; i < tries; ++i) {
      put_file(stage.play() / run.target, "old");
      const long at = 1 + i * (last - 1) / tries;
      const Outcome outcome = run_command(stage, words, "memory:" + std::to_string(at) + "+:12");
      CAPTURE(run.example, run.target, run.options, at);
      CHECK(find_fault(stage, run, outcome, good) == "");
      CHECK((outcome.code == 6 || (run.most_crashes > 0 && is_known_crash(outcome))));
    }
  }
}

TEST_CASE("an input that finds no memory costs the others nothing", "[faults]") {
  const Stage stage;
  const std::vector<std::string> words{"render",    find_example("us-iraq"), find_example("endurance"), "-q", "-o",
                                       "{stem}.svg"};
  REQUIRE(run_command(stage, words).code == 0);
  const std::string good = get_file(stage.play() / "endurance.svg");
  for (const int at : {3000, 5000, 7000, 9000, 11000}) {
    for (const std::string& name : stage.list()) std::filesystem::remove(stage.play() / name);
    const Outcome outcome = run_command(stage, words, "memory:" + std::to_string(at) + ":12");
    CHECK(outcome.code == 5);
    CHECK(outcome.messages == find_example("us-iraq") +
                                  ": error: expected memory for this picture, found none left [out-of-memory]\n  " +
                                  advice);
    CHECK(stage.list() == std::set<std::string>{"endurance.svg"});
    CHECK(get_file(stage.play() / "endurance.svg") == good);
  }
}

TEST_CASE("`check` tells of an input that finds no memory and goes on", "[faults]") {
  const Stage stage;
  const Outcome outcome = run_command(
      stage, {"check", find_example("us-iraq"), find_example("endurance"), "--diagnostics", "short"}, "memory:5000:12");
  CHECK(outcome.code == 5);
  CHECK(outcome.output ==
        find_example("us-iraq") + ": error: expected memory for this picture, found none left [out-of-memory]\n");
}
