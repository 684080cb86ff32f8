// SPDX-License-Identifier: MIT
#include "base/temporary_file.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdio>

#include "base/numbers.hpp"

namespace chronodraw {

namespace {

/// While it lives no signal comes between making a file and noting its name.
class HeldSignals {
 public:
  HeldSignals() {
    sigset_t all;
    ::sigfillset(&all);
    ::pthread_sigmask(SIG_SETMASK, &all, &before_);
  }
  HeldSignals(const HeldSignals&) = delete;
  HeldSignals& operator=(const HeldSignals&) = delete;
  ~HeldSignals() { ::pthread_sigmask(SIG_SETMASK, &before_, nullptr); }

 private:
  sigset_t before_{};
};

std::filesystem::path make_name(const std::filesystem::path& target) {
  static std::atomic<std::int64_t> count{0};
  return target.parent_path() / (".chronodraw-" + format_number(static_cast<std::int64_t>(::getpid())) + "-" +
                                 format_number(count++) + ".tmp");
}

}  // namespace

TemporaryFile::~TemporaryFile() {
  if (pending_) ::unlink(path_.c_str());
}

int TemporaryFile::open(const std::filesystem::path& target, mode_t mode) {
  constexpr int most_tries = 100;
  for (int i = 0; i < most_tries; ++i) {
    path_ = make_name(target);
    const HeldSignals held;
    descriptor_ = Descriptor(::open(path_.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode));
    if (descriptor_.get() >= 0) pending_.emplace(path_.native());
    if (descriptor_.get() >= 0 || (errno != EEXIST && errno != EINTR)) break;
  }
  return descriptor_.get() < 0 ? errno : 0;
}

int TemporaryFile::keep(const std::filesystem::path& target) {
  const HeldSignals held;
  if (std::rename(path_.c_str(), target.c_str()) != 0) return errno;
  pending_.reset();
  return 0;
}

}  // namespace chronodraw
