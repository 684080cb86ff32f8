// SPDX-License-Identifier: MIT
// A library of the system that is opened only when it is needed, with the version in its name and in its symbols, as
// ICU has it. Never closed: such libraries keep caches that only the end of the process may take away.
#pragma once

#include <string>

namespace chronodraw {

class SharedLibrary {
 public:
  /// `icuuc`, 72: the file `libicuuc.so.72`, whose functions end in `_72`.
  SharedLibrary(const std::string& name, int version);

  [[nodiscard]] bool is_open() const { return handle_ != nullptr; }
  /// Sets `function` to the one of that name in the library or in those it needs; false where there is none.
  template <class Function>
  [[nodiscard]] bool find(const std::string& name, Function& function) const {
    function = reinterpret_cast<Function>(find_symbol(name));
    return function != nullptr;
  }

 private:
  [[nodiscard]] void* find_symbol(const std::string& name) const;

  void* handle_{nullptr};
  std::string suffix_;
};

}  // namespace chronodraw
