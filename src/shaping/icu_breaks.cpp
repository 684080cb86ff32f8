// SPDX-License-Identifier: MIT
#include "shaping/icu_breaks.hpp"

#include <unicode/ubrk.h>
#include <unicode/utext.h>

#include "base/memory_watch.hpp"
#include "base/shared_library.hpp"

namespace chronodraw {

struct IcuBreaks::Library {
  UBreakIterator* iterator{nullptr};
  decltype(&ubrk_open) open{nullptr};
  decltype(&ubrk_close) close{nullptr};
  decltype(&ubrk_setUText) set_text{nullptr};
  decltype(&ubrk_next) next{nullptr};
  decltype(&utext_openUTF8) open_text{nullptr};
  decltype(&utext_close) close_text{nullptr};

  void load() {
    const SharedLibrary icu("icuuc", U_ICU_VERSION_MAJOR_NUM);
    const bool is_complete = icu.find("ubrk_open", open) && icu.find("ubrk_close", close) &&
                             icu.find("ubrk_setUText", set_text) && icu.find("ubrk_next", next) &&
                             icu.find("utext_openUTF8", open_text) && icu.find("utext_close", close_text);
    check_memory();
    if (!is_complete) return;
    check_headroom();
    UErrorCode status = U_ZERO_ERROR;
    iterator = open(UBRK_LINE, "", nullptr, 0, &status);
    if (status == U_MEMORY_ALLOCATION_ERROR) report_no_memory();
    check_memory();
    if (U_FAILURE(status)) iterator = nullptr;
  }
};

IcuBreaks::IcuBreaks() = default;

IcuBreaks::~IcuBreaks() {
  if (library_ && library_->iterator != nullptr) library_->close(library_->iterator);
}

std::vector<std::uint32_t> IcuBreaks::find(std::string_view text) {
  if (!library_) {
    auto library = std::make_unique<Library>();
    library->load();
    library_ = std::move(library);
  }
  std::vector<std::uint32_t> offsets;
  if (library_->iterator == nullptr) return offsets;
  forget_refused_memory();
  UErrorCode status = U_ZERO_ERROR;
  UText* const utf8 = library_->open_text(nullptr, text.data(), static_cast<std::int64_t>(text.size()), &status);
  library_->set_text(library_->iterator, utf8, &status);
  if (U_SUCCESS(status)) {
    for (std::int32_t at = library_->next(library_->iterator); at != UBRK_DONE;
         at = library_->next(library_->iterator)) {
      if (static_cast<std::size_t>(at) < text.size()) offsets.push_back(static_cast<std::uint32_t>(at));
    }
  }
  library_->close_text(utf8);
  if (status == U_MEMORY_ALLOCATION_ERROR) report_no_memory();
  check_memory();
  return offsets;
}

}  // namespace chronodraw
