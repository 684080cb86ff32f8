// SPDX-License-Identifier: MIT
// Preloaded into the command: lets calls of the system fail, one by one. What is to happen stands in two variables:
//   FAULT=CALL:N:HOW   the Nth CALL from the start of `main` fails; `N+`: all from there on. CALL is open (for
//   writing),
//                      write, fsync, close (of what was written), rename, fchmod or memory; HOW is the number of an
//                      error, `short`: a write of half the bytes, or `slow`: the same after a while. What goes to
//                      stderr is never touched.
//   FAULT_COUNTS=FILE  takes `CALL COUNT` lines when the process exits.
// A crash, or a standstill of five seconds, ends the process with 121 and the line `blame LIBRARY`: whose code it is.
// No socket is ever opened; an attempt counts as `socket`.
#include <dlfcn.h>
#include <execinfo.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>

extern "C" {
void* __libc_malloc(size_t);
void* __libc_calloc(size_t, size_t);
void* __libc_realloc(void*, size_t);
void* __libc_memalign(size_t, size_t);
}

namespace {

enum Call {
  open_call,
  write_call,
  fsync_call,
  close_call,
  rename_call,
  fchmod_call,
  memory_call,
  socket_call,
  call_count
};
constexpr const char* call_names[] = {"open", "write", "fsync", "close", "rename", "fchmod", "memory", "socket"};
constexpr int short_write = -1;
constexpr int slow_write = -2;
constexpr unsigned int while_microseconds = 700;

struct Plan {
  int call{call_count};
  long first{0};
  bool is_lasting{false};
  int how{0};
};

Plan plan;
std::atomic<bool> is_running{false};
std::atomic<long> counts[call_count];

void read_plan() {
  const char* text = std::getenv("FAULT");
  if (text == nullptr) return;
  for (int call = 0; call < call_count; ++call) {
    const size_t length = std::strlen(call_names[call]);
    if (std::strncmp(text, call_names[call], length) != 0 || text[length] != ':') continue;
    char* end = nullptr;
    plan.first = std::strtol(text + length + 1, &end, 10);
    plan.is_lasting = *end == '+';
    const char* how = end + (plan.is_lasting ? 2 : 1);
    plan.how = std::atoi(how);
    if (std::strcmp(how, "short") == 0) plan.how = short_write;
    if (std::strcmp(how, "slow") == 0) plan.how = slow_write;
    plan.call = call;
  }
}

/// 0, or what is to happen to this call.
int find_fault(Call call) {
  if (!is_running) return 0;
  const long at = ++counts[call];
  const bool is_meant = plan.call == call && (at == plan.first || (plan.is_lasting && at > plan.first));
  return is_meant ? plan.how : 0;
}

template <class Function>
Function find_next(Function, const char* name) {
  return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

int fail(int number) {
  errno = number;
  return -1;
}

bool is_stderr(int descriptor) {
  struct stat one {};
  struct stat other {};
  return fstat(descriptor, &one) == 0 && fstat(STDERR_FILENO, &other) == 0 && one.st_dev == other.st_dev &&
         one.st_ino == other.st_ino;
}

bool is_written(int descriptor) {
  const int error = errno;
  const int flags = fcntl(descriptor, F_GETFL);
  errno = error;
  return flags >= 0 && (flags & O_ACCMODE) != O_RDONLY && !is_stderr(descriptor);
}

void* fail_memory() {
  errno = ENOMEM;
  return nullptr;
}

void write_counts() {
  const char* file = std::getenv("FAULT_COUNTS");
  is_running = false;
  if (file == nullptr) return;
  const int descriptor = open(file, O_WRONLY | O_CREAT | O_APPEND, 0666);
  for (int call = 0; call < call_count; ++call) {
    char line[64];
    const int length = std::snprintf(line, sizeof line, "%s %ld\n", call_names[call], counts[call].load());
    [[maybe_unused]] const ssize_t written = write(descriptor, line, static_cast<size_t>(length));
  }
  close(descriptor);
}

/// The first library in the stack that is neither this one nor C's own, and no system call.
const char* find_culprit(void** frames, int count) {
  Dl_info own{};
  dladdr(reinterpret_cast<void*>(&write_counts), &own);
  for (int i = 0; i < count; ++i) {
    Dl_info info{};
    if (dladdr(frames[i], &info) == 0 || info.dli_fbase == own.dli_fbase) continue;
    const char* slash = std::strrchr(info.dli_fname, '/');
    const char* name = slash == nullptr ? info.dli_fname : slash + 1;
    if (std::strncmp(name, "libc.so", 7) != 0) return name;
  }
  return "nobody";
}

void lay_blame(int) {
  void* frames[64];
  is_running = false;
  const char* culprit = find_culprit(frames, backtrace(frames, 64));
  const char* file = std::getenv("FAULT_COUNTS");
  const int descriptor = file == nullptr ? -1 : open(file, O_WRONLY | O_CREAT | O_APPEND, 0666);
  if (descriptor >= 0) dprintf(descriptor, "blame:%s 1\n", culprit);
  _exit(121);
}

/// Whose crash it is, when memory is refused.
void watch_crashes() {
  constexpr unsigned int standstill_seconds = 5;
  void* frame[1];
  backtrace(frame, 1);  // loads what it needs
  signal(SIGSEGV, lay_blame);
  signal(SIGALRM, lay_blame);
  alarm(standstill_seconds);
}

using Main = int (*)(int, char**, char**);
Main real_main;

int run_main(int count, char** words, char** environment) {
  read_plan();
  if (plan.call == memory_call) watch_crashes();
  is_running = true;
  const int code = real_main(count, words, environment);
  write_counts();
  return code;
}

int open_checked(const char* path, int flags, mode_t mode) {
  static const auto next = find_next(static_cast<int (*)(const char*, int, ...)>(open), "open");
  const int fault = (flags & O_ACCMODE) == O_RDONLY ? 0 : find_fault(open_call);
  return fault != 0 ? fail(fault) : next(path, flags, mode);
}

mode_t find_mode(int flags, va_list list) { return (flags & O_CREAT) != 0 ? va_arg(list, mode_t) : 0; }

}  // namespace

extern "C" {

int __libc_start_main(Main program, int count, char** words, void (*init)(), void (*fini)(), void (*rtld_fini)(),
                      void* stack) {
  static const auto next = find_next(&__libc_start_main, "__libc_start_main");
  real_main = program;
  return next(run_main, count, words, init, fini, rtld_fini, stack);
}

int open(const char* path, int flags, ...) {
  va_list list;
  va_start(list, flags);
  const mode_t mode = find_mode(flags, list);
  va_end(list);
  return open_checked(path, flags, mode);
}

int open64(const char* path, int flags, ...) {
  va_list list;
  va_start(list, flags);
  const mode_t mode = find_mode(flags, list);
  va_end(list);
  return open_checked(path, flags, mode);
}

ssize_t write(int descriptor, const void* bytes, size_t size) {
  static const auto next = find_next(&write, "write");
  const int fault = is_stderr(descriptor) ? 0 : find_fault(write_call);
  if (fault == slow_write) usleep(while_microseconds);
  if (fault == short_write || fault == slow_write) return next(descriptor, bytes, size / 2 + 1);
  return fault != 0 ? fail(fault) : next(descriptor, bytes, size);
}

int fsync(int descriptor) {
  static const auto next = find_next(&fsync, "fsync");
  const int fault = find_fault(fsync_call);
  return fault != 0 ? fail(fault) : next(descriptor);
}

int close(int descriptor) {
  static const auto next = find_next(&close, "close");
  const int fault = is_written(descriptor) ? find_fault(close_call) : 0;
  const int closed = next(descriptor);
  return fault != 0 ? fail(fault) : closed;
}

int rename(const char* from, const char* to) noexcept {
  static const auto next = find_next(&rename, "rename");
  const int fault = find_fault(rename_call);
  return fault != 0 ? fail(fault) : next(from, to);
}

int fchmod(int descriptor, mode_t mode) noexcept {
  static const auto next = find_next(&fchmod, "fchmod");
  const int fault = find_fault(fchmod_call);
  return fault != 0 ? fail(fault) : next(descriptor, mode);
}

int socket(int, int, int) noexcept {
  ++counts[socket_call];
  return fail(EACCES);
}

int connect(int, const sockaddr*, socklen_t) {
  ++counts[socket_call];
  return fail(EACCES);
}

void* malloc(size_t size) noexcept { return find_fault(memory_call) != 0 ? fail_memory() : __libc_malloc(size); }

void* calloc(size_t count, size_t size) noexcept {
  return find_fault(memory_call) != 0 ? fail_memory() : __libc_calloc(count, size);
}

void* realloc(void* old, size_t size) noexcept {
  return find_fault(memory_call) != 0 ? fail_memory() : __libc_realloc(old, size);
}

void* memalign(size_t alignment, size_t size) noexcept {
  return find_fault(memory_call) != 0 ? fail_memory() : __libc_memalign(alignment, size);
}

void* aligned_alloc(size_t alignment, size_t size) noexcept { return memalign(alignment, size); }

int posix_memalign(void** to, size_t alignment, size_t size) noexcept {
  *to = memalign(alignment, size);
  return *to == nullptr ? ENOMEM : 0;
}

void* mmap(void* at, size_t size, int rights, int flags, int descriptor, off_t offset) noexcept {
  static const auto next = find_next(&mmap, "mmap");
  if (find_fault(memory_call) == 0) return next(at, size, rights, flags, descriptor, offset);
  errno = ENOMEM;
  return MAP_FAILED;
}

}  // extern "C"
