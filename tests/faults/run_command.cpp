// SPDX-License-Identifier: MIT
#include "faults/run_command.hpp"

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <stdexcept>

namespace chronodraw {

namespace fs = std::filesystem;

namespace {

void redirect(const fs::path& file, int flags, int to) {
  const int descriptor = ::open(file.c_str(), flags, 0666);
  if (descriptor < 0 || ::dup2(descriptor, to) < 0) ::_exit(127);
  if (descriptor != to) ::close(descriptor);
}

/// In the child, after the fork.
[[noreturn]] void become_command(const Stage& stage, std::vector<char*>& words, std::vector<char*>& environment) {
  redirect("/dev/null", O_RDONLY, STDIN_FILENO);
  redirect(stage.path("output"), O_WRONLY | O_CREAT | O_TRUNC, STDOUT_FILENO);
  redirect(stage.path("messages"), O_WRONLY | O_CREAT | O_TRUNC, STDERR_FILENO);
  if (::chdir(stage.play().c_str()) != 0) ::_exit(127);
  ::execve(CHRONODRAW_COMMAND, words.data(), environment.data());
  ::_exit(127);
}

std::vector<char*> find_pointers(std::vector<std::string>& texts) {
  std::vector<char*> pointers;
  for (std::string& text : texts) pointers.push_back(text.data());
  pointers.push_back(nullptr);
  return pointers;
}

std::map<std::string, long> read_counts(const fs::path& file) {
  std::map<std::string, long> counts;
  std::ifstream in(file);
  std::string name;
  for (long count = 0; in >> name >> count;) counts[name] = count;
  return counts;
}

}  // namespace

Stage::Stage() {
  std::string name = (fs::temp_directory_path() / "chronodraw-faults-XXXXXX").string();
  if (::mkdtemp(name.data()) == nullptr) throw std::runtime_error("no folder for temporary files");
  root_ = name;
  fs::create_directory(play());
}

Stage::~Stage() {
  std::error_code ignored;
  fs::remove_all(root_, ignored);
}

std::set<std::string> Stage::list() const {
  std::set<std::string> names;
  for (const fs::directory_entry& entry : fs::directory_iterator(play())) names.insert(entry.path().filename());
  return names;
}

Child start_command(const Stage& stage, const std::vector<std::string>& words, const std::string& fault) {
  fs::remove(stage.path("counts"));
  std::vector<std::string> all{CHRONODRAW_COMMAND};
  all.insert(all.end(), words.begin(), words.end());
  std::vector<std::string> environment{"PATH=/usr/bin:/bin", "LC_ALL=C.UTF-8", "LD_PRELOAD=" CHRONODRAW_SHIM,
                                       "FAULT_COUNTS=" + stage.path("counts").string()};
  if (!fault.empty()) environment.push_back("FAULT=" + fault);
  std::vector<char*> word_pointers = find_pointers(all);
  std::vector<char*> environment_pointers = find_pointers(environment);
  const pid_t process = ::fork();
  if (process < 0) throw std::runtime_error("no process");
  if (process == 0) become_command(stage, word_pointers, environment_pointers);
  return {process};
}

Outcome finish_command(const Stage& stage, const Child& child) {
  int status = 0;
  if (::waitpid(child.process, &status, 0) != child.process) throw std::runtime_error("no child");
  Outcome outcome;
  if (WIFEXITED(status)) outcome.code = WEXITSTATUS(status);
  if (WIFSIGNALED(status)) outcome.signal = WTERMSIG(status);
  outcome.output = get_file(stage.path("output"));
  outcome.messages = get_file(stage.path("messages"));
  outcome.counts = read_counts(stage.path("counts"));
  return outcome;
}

Outcome run_command(const Stage& stage, const std::vector<std::string>& words, const std::string& fault) {
  return finish_command(stage, start_command(stage, words, fault));
}

std::string find_example(const std::string& name) {
  return std::string(CHRONODRAW_SOURCE_DIR) + "/data/examples/" + name + ".yaml";
}

void put_file(const fs::path& file, const std::string& bytes) { std::ofstream(file, std::ios::binary) << bytes; }

std::string get_file(const fs::path& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

}  // namespace chronodraw
