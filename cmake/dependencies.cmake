# SPDX-License-Identifier: MIT
# The libraries chronodraw stands on, all from Debian 12. `chronodraw_libraries` is what the library links; the installed
# config package finds the same list (chronodrawConfig.cmake.in).
find_package(PkgConfig REQUIRED)
find_package(yaml-cpp CONFIG REQUIRED)
find_package(CLI11 CONFIG REQUIRED)
pkg_check_modules(cairo REQUIRED IMPORTED_TARGET cairo cairo-ft cairo-pdf cairo-svg)
pkg_check_modules(freetype REQUIRED IMPORTED_TARGET freetype2)
pkg_check_modules(harfbuzz REQUIRED IMPORTED_TARGET harfbuzz harfbuzz-subset)
pkg_check_modules(fribidi REQUIRED IMPORTED_TARGET fribidi)
pkg_check_modules(png REQUIRED IMPORTED_TARGET libpng)
pkg_check_modules(deflate REQUIRED IMPORTED_TARGET libdeflate)
pkg_check_modules(fontconfig REQUIRED IMPORTED_TARGET fontconfig)

set(chronodraw_libraries PkgConfig::cairo PkgConfig::freetype PkgConfig::harfbuzz PkgConfig::fribidi PkgConfig::png
    PkgConfig::deflate PkgConfig::fontconfig yaml-cpp ${CMAKE_DL_LIBS})

find_path(CHRONODRAW_FONT_DIR Inter-Regular.otf PATHS /usr/share/fonts/opentype/inter REQUIRED
          DOC "folder with Inter-Regular and Inter-SemiBold")
