// SPDX-License-Identifier: MIT
#include "base/shared_library.hpp"

#include <dlfcn.h>

#include "base/memory_watch.hpp"

namespace chronodraw {

SharedLibrary::SharedLibrary(const std::string& name, int version) : suffix_("_" + std::to_string(version)) {
  check_headroom();
  const std::string file = "lib" + name + ".so." + std::to_string(version);
  handle_ = dlopen(file.c_str(), RTLD_LAZY | RTLD_LOCAL);
  check_memory();
}

void* SharedLibrary::find_symbol(const std::string& name) const {
  return handle_ == nullptr ? nullptr : dlsym(handle_, (name + suffix_).c_str());
}

}  // namespace chronodraw
