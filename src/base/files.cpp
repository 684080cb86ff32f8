// SPDX-License-Identifier: MIT
#include "base/files.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <system_error>
#include <utility>

#include "base/limits.hpp"
#include "base/make_diagnostic.hpp"
#include "base/numbers.hpp"
#include "base/pending_output.hpp"

namespace chronodraw {

namespace {

constexpr std::size_t chunk_bytes = 256 * 1024;

std::string describe_error(int number) {
  switch (number) {
    case ENOENT:
      return "no such file or folder";
    case EACCES:
    case EPERM:
      return "permission denied";
    case EISDIR:
      return "it is a folder";
    case ENOTDIR:
      return "a part of its path is not a folder";
    case ENOSPC:
      return "no space left on the device";
    case EPIPE:
      return "whoever read it has stopped";
    case EROFS:
      return "the file system is read-only";
    default:
      return std::generic_category().message(number);
  }
}

Diagnostics make_failure(const std::filesystem::path& file, std::string code, std::string message, std::string hint) {
  Diagnostic diagnostic =
      make_error(std::move(code), std::move(message), make_file_place(file.string()), {std::move(hint)});
  diagnostic.fault = Fault::io;
  Diagnostics diagnostics;
  diagnostics.add(std::move(diagnostic));
  return diagnostics;
}

Diagnostics make_read_failure(const std::filesystem::path& file, int number) {
  const char* hint = number == EACCES ? "make the file readable for this user" : "check the path";
  return make_failure(file, "cannot-read", "cannot read: " + describe_error(number), hint);
}

Diagnostics make_size_failure(const std::filesystem::path& file) {
  Diagnostics diagnostics;
  diagnostics.add(make_limit_error(limits::input_bytes, 0, make_file_place(file.string()),
                                   "split the document into several files"));
  return diagnostics;
}

/// Closes when it goes; `close` tells whether that worked.
class Descriptor {
 public:
  explicit Descriptor(int number) : number_(number) {}
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  ~Descriptor() { static_cast<void>(close()); }

  [[nodiscard]] int get() const { return number_; }
  [[nodiscard]] bool close() {
    const int number = std::exchange(number_, -1);
    return number < 0 || ::close(number) == 0;
  }

 private:
  int number_;
};

/// Reads to the end, at most one byte beyond the limit.
Result<std::string> read_all(int descriptor, const std::filesystem::path& file, std::size_t expected) {
  const auto most = static_cast<std::size_t>(limits::input_bytes.value);
  std::string bytes(std::min(expected, most) + 1, '\0');
  std::size_t size = 0;
  while (size <= most) {
    if (size == bytes.size()) bytes.resize(std::min(size + chunk_bytes, most + 1));
    const ssize_t got = ::read(descriptor, bytes.data() + size, bytes.size() - size);
    if (got == 0) break;
    if (got > 0) size += static_cast<std::size_t>(got);
    if (got < 0 && errno != EINTR) return make_read_failure(file, errno);
  }
  if (size > most) return make_size_failure(file);
  bytes.resize(size);
  return bytes;
}

Diagnostics make_write_failure(const std::filesystem::path& file, int number) {
  const char* hint = number == ENOSPC ? "free some space or write elsewhere" : "check the folder and its permissions";
  return make_failure(file, "cannot-write", "cannot write: " + describe_error(number), hint);
}

/// Writes everything and closes; 0, or the number of the error that prevented it.
int write_and_close(Descriptor& descriptor, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(descriptor.get(), bytes.data(), bytes.size());
    if (written < 0 && errno != EINTR) return errno;
    if (written > 0) bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  return descriptor.close() ? 0 : errno;
}

Result<std::filesystem::path> write_in_place(int number, const std::filesystem::path& target, std::string_view bytes) {
  Descriptor descriptor(number);
  const int failure = number < 0 ? errno : write_and_close(descriptor, bytes);
  if (failure != 0) return make_write_failure(target, failure);
  return target;
}

/// What a chain of links names in the end, whether that exists or not.
std::filesystem::path find_link_target(std::filesystem::path path) {
  constexpr int longest_chain = 40;
  std::error_code error;
  for (int i = 0; i < longest_chain && std::filesystem::is_symlink(path, error); ++i) {
    const std::filesystem::path next = std::filesystem::read_symlink(path, error);
    if (error) break;
    path = path.parent_path() / next;
  }
  return path;
}

std::filesystem::path make_temporary_name(const std::filesystem::path& target) {
  static std::atomic<std::int64_t> count{0};
  return target.parent_path() / (".chronodraw-" + format_number(static_cast<std::int64_t>(::getpid())) + "-" +
                                 format_number(count++) + ".tmp");
}

/// 0, or the number of the error; the temporary file is gone either way. `mode`: of the file that is replaced.
int write_and_rename(const std::filesystem::path& target, std::string_view bytes, const mode_t* mode) {
  const std::filesystem::path temporary = make_temporary_name(target);
  const PendingOutput pending(temporary.string());
  Descriptor descriptor(::open(temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666));
  if (descriptor.get() < 0) return errno;
  int failure = mode != nullptr && ::fchmod(descriptor.get(), *mode & 07777) != 0 ? errno : 0;
  if (failure == 0) failure = write_and_close(descriptor, bytes);
  if (failure == 0 && ::rename(temporary.c_str(), target.c_str()) != 0) failure = errno;
  if (failure != 0) ::unlink(temporary.c_str());
  return failure;
}

/// Another process with the same number (in another container) may hold the name: the next one is tried.
int write_beside(const std::filesystem::path& target, std::string_view bytes, const mode_t* mode) {
  constexpr int most_tries = 100;
  int failure = EEXIST;
  for (int i = 0; i < most_tries && failure == EEXIST; ++i) failure = write_and_rename(target, bytes, mode);
  return failure;
}

}  // namespace

Result<std::string> read_file(const std::filesystem::path& file) {
  if (file == "-") return read_all(STDIN_FILENO, "<stdin>", chunk_bytes);
  struct stat status {};
  if (::stat(file.c_str(), &status) != 0) return make_read_failure(file, errno);
  if (S_ISDIR(status.st_mode)) return make_read_failure(file, EISDIR);
  if (!S_ISREG(status.st_mode)) {
    return make_failure(file, "cannot-read", "cannot read: expected a regular file, found a device or pipe",
                        "write `-` to read standard input");
  }
  if (status.st_size > limits::input_bytes.value) return make_size_failure(file);
  const Descriptor descriptor(::open(file.c_str(), O_RDONLY | O_CLOEXEC));
  if (descriptor.get() < 0) return make_read_failure(file, errno);
  return read_all(descriptor.get(), file, static_cast<std::size_t>(status.st_size));
}

Result<std::filesystem::path> write_file(const std::filesystem::path& target, std::string_view bytes) {
  if (target == "-") return write_in_place(::fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 0), "<stdout>", bytes);
  struct stat status {};
  const bool exists = ::stat(target.c_str(), &status) == 0;
  if (exists && S_ISDIR(status.st_mode)) return make_write_failure(target, EISDIR);
  if (exists && !S_ISREG(status.st_mode)) {
    return write_in_place(::open(target.c_str(), O_WRONLY | O_CLOEXEC), target, bytes);
  }
  if (exists && ::access(target.c_str(), W_OK) != 0) return make_write_failure(target, errno);
  const int failure = write_beside(find_link_target(target), bytes, exists ? &status.st_mode : nullptr);
  if (failure != 0) return make_write_failure(target, failure);
  return target;
}

}  // namespace chronodraw
