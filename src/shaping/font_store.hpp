// SPDX-License-Identifier: MIT
// Font files cut down to what a picture shows of them, for embedding: its glyphs, their kerning, tabular figures where
// it has any, and for scripts that join or reorder all that HarfBuzz may ask for; no hinting, no names. Files stay open
// from one cut to the next. The bytes follow from the file and the use alone, whatever was cut before.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "shaping/font_uses.hpp"

namespace chronodraw {

/// Not for use by two threads at once; make one a thread.
class FontStore {
 public:
  FontStore();
  ~FontStore();
  FontStore(const FontStore&) = delete;
  FontStore& operator=(const FontStore&) = delete;

  /// An OpenType font whose characters shape as the whole file's would. Empty where the file cannot be read, or its
  /// maker does not allow that parts of it are embedded (`fsType` of its OS/2 table).
  [[nodiscard]] std::string cut(const FontUse& use);

 private:
  struct Source;
  [[nodiscard]] std::unique_ptr<Source> take_source(const FontFile& file);

  std::vector<std::unique_ptr<Source>> sources_;
};

}  // namespace chronodraw
