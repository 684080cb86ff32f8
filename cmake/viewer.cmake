# SPDX-License-Identifier: MIT
# Compiles data/html/viewer.css and viewer.js into the library, without their indents and comment lines.
foreach(part style:css script:js)
  string(REGEX MATCH "^[a-z]+" name ${part})
  string(REGEX MATCH "[a-z]+$" extension ${part})
  set(viewer_file ${PROJECT_SOURCE_DIR}/data/html/viewer.${extension})
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${viewer_file})
  file(READ ${viewer_file} text)
  string(REGEX REPLACE "\n +" "\n" text "\n${text}")
  string(REGEX REPLACE "\n(//[^\n]*|/\\*[^\n]*\\*/)" "" text "${text}")
  set(viewer_${name} "${text}\n")
endforeach()
configure_file(cmake/viewer.cpp.in generated/viewer.cpp @ONLY)
target_sources(chronodraw PRIVATE ${PROJECT_BINARY_DIR}/generated/viewer.cpp)
