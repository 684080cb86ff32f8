// SPDX-License-Identifier: MIT
#include "base/files.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

#include "base/descriptor.hpp"
#include "base/file_failure.hpp"
#include "base/make_diagnostic.hpp"

namespace chronodraw {

namespace {

constexpr std::size_t chunk_bytes = 256 * 1024;

Diagnostics make_read_failure(const std::filesystem::path& file, int number) {
  const char* hint = number == EACCES ? "make the file readable for this user" : "check the path";
  return make_file_failure(file, "cannot-read", "cannot read: " + describe_error(number), hint);
}

Diagnostics make_size_failure(const std::filesystem::path& file, const Limit& size) {
  Diagnostics diagnostics;
  diagnostics.add(make_limit_error(size, 0, make_file_place(file.string()), "split the document into several files"));
  return diagnostics;
}

Diagnostics make_kind_failure(const std::filesystem::path& file) {
  return make_file_failure(file, "cannot-read", "cannot read: expected a regular file, found a device or pipe",
                           "write `-` to read standard input");
}

/// Reads to the end, at most one byte beyond the limit.
Result<std::string> read_all(int descriptor, const std::filesystem::path& file, std::size_t expected,
                             const Limit& limit) {
  const auto most = static_cast<std::size_t>(limit.value);
  std::string bytes(std::min(expected, most) + 1, '\0');
  std::size_t size = 0;
  while (size <= most) {
    if (size == bytes.size()) bytes.resize(std::min(size + chunk_bytes, most + 1));
    const ssize_t got = ::read(descriptor, bytes.data() + size, bytes.size() - size);
    if (got == 0) break;
    if (got > 0) size += static_cast<std::size_t>(got);
    if (got < 0 && errno != EINTR) return make_read_failure(file, errno);
  }
  if (size > most) return make_size_failure(file, limit);
  bytes.resize(size);
  return bytes;
}

}  // namespace

Result<std::string> read_file(const std::filesystem::path& file, const Limit& size) {
  if (file == "-") return read_all(STDIN_FILENO, "<stdin>", chunk_bytes, size);
  struct stat status {};
  if (::stat(file.c_str(), &status) != 0) return make_read_failure(file, errno);
  if (S_ISDIR(status.st_mode)) return make_read_failure(file, EISDIR);
  if (!S_ISREG(status.st_mode)) return make_kind_failure(file);
  const Descriptor descriptor(::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
  if (descriptor.get() < 0 || ::fstat(descriptor.get(), &status) != 0) return make_read_failure(file, errno);
  if (!S_ISREG(status.st_mode)) return make_kind_failure(file);  // exchanged since
  if (status.st_size > size.value) return make_size_failure(file, size);
  return read_all(descriptor.get(), file, static_cast<std::size_t>(status.st_size), size);
}

}  // namespace chronodraw
