// SPDX-License-Identifier: MIT
#include "base/write_file.hpp"

#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <charconv>
#include <ctime>
#include <optional>
#include <string>
#include <system_error>

#include "base/file_failure.hpp"
#include "base/temporary_file.hpp"

namespace chronodraw {

namespace {

namespace fs = std::filesystem;

/// Until a descriptor that does not block takes more.
int wait_for_room(int descriptor) {
  pollfd waiting{descriptor, POLLOUT, 0};
  return ::poll(&waiting, 1, -1) < 0 && errno != EINTR ? errno : 0;
}

/// 0, or the number of the error that prevented it; so do all below.
int write_all(int descriptor, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
    int failure = written == 0 ? EIO : 0;
    if (written < 0 && errno != EINTR) failure = errno == EAGAIN ? wait_for_room(descriptor) : errno;
    if (failure != 0) return failure;
    if (written > 0) bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  return 0;
}

int write_and_close(Descriptor& descriptor, std::string_view bytes) {
  const int failure = write_all(descriptor.get(), bytes);
  return failure != 0 ? failure : descriptor.close();
}

/// A file system that knows no such thing keeps what it has as well as it can.
int flush(int descriptor) {
  while (::fsync(descriptor) != 0) {
    if (errno == EINVAL || errno == ENOTSUP) return 0;
    if (errno != EINTR) return errno;
  }
  return 0;
}

int write_to_descriptor(int number, std::string_view bytes) {
  Descriptor own(::fcntl(number, F_DUPFD_CLOEXEC, 0));
  return own.get() < 0 ? errno : write_and_close(own, bytes);
}

/// A pipe without a reader would hold the process for ever: it has a while to come.
Descriptor open_pipe(const fs::path& pipe) {
  constexpr int most_tries = 100;
  constexpr timespec pause{0, 50'000'000};
  for (int i = 1;; ++i) {
    Descriptor end(::open(pipe.c_str(), O_WRONLY | O_NONBLOCK | O_CLOEXEC));
    if (end.get() >= 0 || (errno != ENXIO && errno != EINTR) || i == most_tries) return end;
    ::nanosleep(&pause, nullptr);
  }
}

int write_to_device(const fs::path& target, std::string_view bytes, mode_t kind) {
  if (S_ISBLK(kind)) return ENOTSUP;
  Descriptor device =
      S_ISFIFO(kind) ? open_pipe(target) : Descriptor(::open(target.c_str(), O_WRONLY | O_NOCTTY | O_CLOEXEC));
  return device.get() < 0 ? errno : write_and_close(device, bytes);
}

/// What a chain of links names in the end, whether that exists or not.
fs::path find_link_target(fs::path path) {
  constexpr int longest_chain = 40;
  std::error_code error;
  for (int i = 0; i < longest_chain && fs::is_symlink(path, error); ++i) {
    const fs::path next = fs::read_symlink(path, error);
    if (error) break;
    path = path.parent_path() / next;
  }
  return path;
}

/// Owner, where that is allowed, and permissions of the file that is replaced.
int copy_rights(int descriptor, const struct stat& old) {
  struct stat own {};
  if (::fstat(descriptor, &own) != 0) return errno;
  const bool is_other = own.st_uid != old.st_uid || own.st_gid != old.st_gid;
  if (is_other && ::fchown(descriptor, old.st_uid, old.st_gid) != 0 && errno != EPERM) return errno;
  return ::fchmod(descriptor, old.st_mode & 07777) == 0 ? 0 : errno;
}

/// `old`: the file that is replaced; null: there is none.
int write_beside(const fs::path& target, std::string_view bytes, const struct stat* old, const WriteOptions& options) {
  constexpr mode_t usual_mode = 0666;
  TemporaryFile file;
  int failure = file.open(target, old != nullptr ? old->st_mode & usual_mode : usual_mode);
  if (failure == 0 && old != nullptr) failure = copy_rights(file.descriptor().get(), *old);
  if (failure == 0) failure = write_all(file.descriptor().get(), bytes);
  if (failure == 0 && options.sync) failure = flush(file.descriptor().get());
  if (failure == 0) failure = file.descriptor().close();
  return failure != 0 ? failure : file.keep(target);
}

/// The number in `/dev/fd/3`; a file that stands behind it must not be replaced: the descriptor would keep the old one.
std::optional<int> find_descriptor(const fs::path& target) {
  if (target == "-" || target == "/dev/stdout") return STDOUT_FILENO;
  if (target == "/dev/stderr") return STDERR_FILENO;
  const fs::path folder = target.parent_path();
  if (folder != "/dev/fd" && folder != "/proc/self/fd") return std::nullopt;
  const std::string name = target.filename().string();
  int number = 0;
  const auto [end, error] = std::from_chars(name.data(), name.data() + name.size(), number);
  return error == std::errc() && end == name.data() + name.size() ? std::optional(number) : std::nullopt;
}

int write_to_path(const fs::path& target, std::string_view bytes, const WriteOptions& options) {
  if (const std::optional<int> number = find_descriptor(target)) return write_to_descriptor(*number, bytes);
  struct stat status {};
  const bool exists = ::stat(target.c_str(), &status) == 0;
  if (!exists && errno != ENOENT) return errno;
  if (exists && S_ISDIR(status.st_mode)) return EISDIR;
  if (exists && !S_ISREG(status.st_mode)) return write_to_device(target, bytes, status.st_mode);
  if (exists && ::access(target.c_str(), W_OK) != 0) return errno;
  return write_beside(find_link_target(target), bytes, exists ? &status : nullptr, options);
}

}  // namespace

Result<fs::path> write_file(const fs::path& target, std::string_view bytes, const WriteOptions& options) {
  Result<fs::path> written(target);  // made before: once the file is there, no lack of memory may deny it
  const int failure = write_to_path(target, bytes, options);
  if (failure != 0) return make_write_failure(target == "-" ? fs::path("<stdout>") : target, failure);
  return written;
}

}  // namespace chronodraw
