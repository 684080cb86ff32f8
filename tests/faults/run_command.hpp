// SPDX-License-Identifier: MIT
// The command as a process of its own, with faults injected by shim.cpp, and what it leaves behind.
#pragma once

#include <sys/types.h>

#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace chronodraw {

/// A folder for the files of a run, `play`, and beside it what the run prints; all gone at the end.
class Stage {
 public:
  Stage();
  Stage(const Stage&) = delete;
  Stage& operator=(const Stage&) = delete;
  ~Stage();

  [[nodiscard]] std::filesystem::path play() const { return root_ / "play"; }
  [[nodiscard]] std::filesystem::path path(const std::string& name) const { return root_ / name; }
  /// Names of everything in `play`.
  [[nodiscard]] std::set<std::string> list() const;

 private:
  std::filesystem::path root_;
};

struct Outcome {
  int code{-1};   ///< of a process that ended by itself
  int signal{0};  ///< that ended it
  std::string output;
  std::string messages;
  std::map<std::string, long> counts;  ///< of calls; empty where it did not end by itself
};

/// A run under way in `play`, with stdin from nowhere. `fault` as in shim.cpp; empty: none.
struct Child {
  pid_t process{-1};
};
[[nodiscard]] Child start_command(const Stage& stage, const std::vector<std::string>& words, const std::string& fault);
[[nodiscard]] Outcome finish_command(const Stage& stage, const Child& child);
[[nodiscard]] Outcome run_command(const Stage& stage, const std::vector<std::string>& words,
                                  const std::string& fault = {});

/// `data/examples/NAME.yaml`.
[[nodiscard]] std::string find_example(const std::string& name);
void put_file(const std::filesystem::path& file, const std::string& bytes);
[[nodiscard]] std::string get_file(const std::filesystem::path& file);

}  // namespace chronodraw
