// SPDX-License-Identifier: MIT
// The font files of a Scene, each opened when it is first drawn with. Cairo may keep a face longer than the set lives;
// the FreeType objects under it then live on with it. Internal to src/cairo.
#pragma once

#include <ft2build.h>
#include FT_FREETYPE_H

#include <vector>

#include <chronodraw/diagnostic.hpp>
#include <chronodraw/text.hpp>
#include "cairo/handles.hpp"

namespace chronodraw {

class FontFaces {
 public:
  explicit FontFaces(const FontTable& fonts) : fonts_(fonts), open_(fonts.size()) {}

  /// Null, and an error in `errors()`, when the file does not open.
  [[nodiscard]] FT_Face find_face(int font) { return find_font(font).face.get(); }
  /// The same for Cairo.
  [[nodiscard]] cairo_font_face_t* find_cairo_face(int font);

  /// `font-unreadable` (Fault::io), once a file.
  [[nodiscard]] const Diagnostics& errors() const { return errors_; }

 private:
  struct OpenFont {
    std::shared_ptr<FT_FaceRec_> face;  ///< its deleter holds the library
    FaceOwner cairo;
    bool is_tried{false};
  };
  [[nodiscard]] OpenFont& find_font(int font);

  const FontTable& fonts_;
  std::vector<OpenFont> open_;
  std::shared_ptr<FT_LibraryRec_> library_;
  Diagnostics errors_;
};

}  // namespace chronodraw
