// SPDX-License-Identifier: MIT
#include "hostile/run_command.hpp"

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <stdexcept>

#include "support/run_tool.hpp"

namespace chronodraw::hostile {
namespace {

void redirect(const std::filesystem::path& file, int stream, int flags) {
  const int opened = ::open(file.c_str(), flags, 0600);
  if (opened < 0 || ::dup2(opened, stream) < 0) ::_exit(127);
  ::close(opened);
}

/// In the child: an alarm and a limit of CPU time outlive exec and end what hangs.
[[noreturn]] void become(const std::vector<char*>& words, const std::filesystem::path& folder,
                         const std::filesystem::path& beside, const Bounds& bounds) {
  redirect("/dev/null", STDIN_FILENO, O_RDONLY);
  redirect(beside / "output", STDOUT_FILENO, O_WRONLY | O_CREAT | O_TRUNC);
  redirect(beside / "messages", STDERR_FILENO, O_WRONLY | O_CREAT | O_TRUNC);
  const auto cpu = static_cast<rlim_t>(bounds.cpu_seconds);
  const rlimit limit{cpu, cpu + 1};
  const rlimit no_core{0, 0};
  if (::chdir(folder.c_str()) != 0 || ::setrlimit(RLIMIT_CPU, &limit) != 0 || ::setrlimit(RLIMIT_CORE, &no_core) != 0)
    ::_exit(127);
  ::alarm(static_cast<unsigned>(bounds.seconds));
  ::execv(words.front(), words.data());
  ::_exit(127);
}

std::int64_t find_milliseconds(const timeval& time) {
  return std::int64_t{time.tv_sec} * 1000 + std::int64_t{time.tv_usec} / 1000;
}

}  // namespace

Ending run_command(const std::vector<std::string>& words, const std::filesystem::path& folder,
                   const std::filesystem::path& beside, const Bounds& bounds) {
  std::vector<char*> pointers;
  for (const std::string& word : words) pointers.push_back(const_cast<char*>(word.c_str()));
  pointers.push_back(nullptr);
  const pid_t child = ::fork();
  if (child < 0) throw std::runtime_error("cannot fork");
  if (child == 0) become(pointers, folder, beside, bounds);
  int status = 0;
  rusage usage{};
  if (::wait4(child, &status, 0, &usage) != child) throw std::runtime_error("cannot wait");
  Ending ending;
  ending.exit = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
  ending.signal = WIFSIGNALED(status) ? WTERMSIG(status) : 0;
  ending.peak_bytes = std::int64_t{usage.ru_maxrss} * 1024;
  ending.cpu_milliseconds = find_milliseconds(usage.ru_utime) + find_milliseconds(usage.ru_stime);
  ending.output = read_bytes(beside / "output");
  ending.messages = read_bytes(beside / "messages");
  return ending;
}

}  // namespace chronodraw::hostile
