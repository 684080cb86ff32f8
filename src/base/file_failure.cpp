// SPDX-License-Identifier: MIT
#include "base/file_failure.hpp"

#include <algorithm>
#include <cerrno>
#include <iterator>
#include <system_error>
#include <utility>

#include "base/make_diagnostic.hpp"

namespace chronodraw {

namespace {

struct ErrorRow {
  int number;
  const char* sentence;
  const char* hint;  ///< for a write
};

constexpr const char* usual_hint = "check the folder and its permissions";

constexpr ErrorRow rows[] = {
    {ENOENT, "no such file or folder", usual_hint},
    {EACCES, "permission denied", usual_hint},
    {EPERM, "permission denied", usual_hint},
    {EISDIR, "it is a folder", "name a file in it"},
    {ENOTDIR, "a part of its path is not a folder", usual_hint},
    {ENAMETOOLONG, "the name is too long", "give it a shorter name"},
    {ELOOP, "it leads through too many links", "check where the link leads"},
    {EROFS, "the file system is read-only", "write elsewhere"},
    {ENOSPC, "no space left on the device", "free some space or write elsewhere"},
    {EDQUOT, "the disk quota is used up", "free some space or write elsewhere"},
    {EFBIG, "a file of that size is not allowed here", "raise the limit that `ulimit -f` shows, or write elsewhere"},
    {EIO, "the device failed", "check the disk, or write elsewhere"},
    {EMFILE, "too many files are open", "raise the limit that `ulimit -n` shows"},
    {ENFILE, "too many files are open", "try again when fewer programs run"},
    {ENOTSUP, "a file of that kind cannot be written", "name a regular file"},
    {EPIPE, "whoever read it has stopped", "let the reader take everything"},
    {ENXIO, "nobody reads it", "start the reader first"},
    {EBADF, "it is closed", "write to a file"},
};

const ErrorRow* find_row(int number) {
  const auto* const row =
      std::find_if(std::begin(rows), std::end(rows), [number](const ErrorRow& r) { return r.number == number; });
  return row == std::end(rows) ? nullptr : row;
}

}  // namespace

std::string describe_error(int number) {
  if (const ErrorRow* const row = find_row(number)) return row->sentence;
  std::string message = std::generic_category().message(number);
  if (!message.empty() && message.front() >= 'A' && message.front() <= 'Z')
    message.front() = static_cast<char>(message.front() - 'A' + 'a');
  return message;
}

Diagnostics make_file_failure(const std::filesystem::path& file, std::string code, std::string message,
                              std::string hint) {
  Diagnostic diagnostic =
      make_error(std::move(code), std::move(message), make_file_place(file.string()), {std::move(hint)});
  diagnostic.fault = Fault::io;
  Diagnostics diagnostics;
  diagnostics.add(std::move(diagnostic));
  return diagnostics;
}

Diagnostics make_write_failure(const std::filesystem::path& file, int number) {
  const ErrorRow* const row = find_row(number);
  return make_file_failure(file, "cannot-write", "cannot write: " + describe_error(number),
                           row == nullptr ? usual_hint : row->hint);
}

}  // namespace chronodraw
