// SPDX-License-Identifier: MIT
#include "cairo/font_faces.hpp"

#include <cairo-ft.h>

#include FT_MODULE_H

#include "base/memory_watch.hpp"
#include "cairo/font_memory.hpp"

namespace chronodraw {

namespace {

std::shared_ptr<FT_LibraryRec_> open_library() {
  forget_refused_memory();
  FT_Library library = nullptr;
  const auto memory = std::make_shared<FontMemory>();
  if (FT_New_Library(memory->get(), &library) != 0) report_no_memory();
  std::shared_ptr<FT_LibraryRec_> owner(library, [memory](FT_Library l) { FT_Done_Library(l); });
  FT_Add_Default_Modules(library);
  check_memory();
  return owner;
}

std::shared_ptr<FT_FaceRec_> open_face(const std::shared_ptr<FT_LibraryRec_>& library, const FontFile& file) {
  forget_refused_memory();
  FT_Face face = nullptr;
  const FT_Error error = FT_New_Face(library.get(), file.path.c_str(), file.face_index, &face);
  if (error == FT_Err_Out_Of_Memory) report_no_memory();
  check_memory();
  if (error != 0) return nullptr;
  return {face, [library](FT_Face f) { FT_Done_Face(f); }};
}

const cairo_user_data_key_t face_key{};

/// Cairo's face owns a share of FreeType's, since it may outlive everything else here.
FaceOwner make_cairo_face(const std::shared_ptr<FT_FaceRec_>& face) {
  FaceOwner cairo(cairo_ft_font_face_create_for_ft_face(face.get(), FT_LOAD_NO_HINTING));
  auto share = std::make_unique<std::shared_ptr<FT_FaceRec_>>(face);
  const auto release = [](void* data) { delete static_cast<std::shared_ptr<FT_FaceRec_>*>(data); };
  if (cairo_font_face_set_user_data(cairo.get(), &face_key, share.get(), release) != CAIRO_STATUS_SUCCESS)
    report_no_memory();
  static_cast<void>(share.release());  // the face deletes it
  return cairo;
}

Diagnostic make_font_error(const FontFile& file) {
  Diagnostic error;
  error.fault = Fault::io;
  error.code = "font-unreadable";
  error.message = "expected a font file, found nothing readable in `" + file.path + "`";
  error.hints.push_back("check that the file is still there, or name another folder with `--font-dir`");
  return error;
}

}  // namespace

FontFaces::OpenFont& FontFaces::find_font(int font) {
  OpenFont& entry = open_.at(static_cast<std::size_t>(font));
  if (entry.is_tried) return entry;
  entry.is_tried = true;
  if (library_ == nullptr) library_ = open_library();
  entry.face = open_face(library_, fonts_[static_cast<std::size_t>(font)]);
  if (entry.face == nullptr) errors_.add(make_font_error(fonts_[static_cast<std::size_t>(font)]));
  return entry;
}

cairo_font_face_t* FontFaces::find_cairo_face(int font) {
  OpenFont& entry = find_font(font);
  if (entry.face != nullptr && entry.cairo == nullptr) entry.cairo = make_cairo_face(entry.face);
  return entry.cairo.get();
}

}  // namespace chronodraw
