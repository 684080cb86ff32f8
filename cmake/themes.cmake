# SPDX-License-Identifier: MIT
# Compiles data/themes/*.yaml into the library: a host tool flattens them to one table of keys and values.
add_executable(flatten_themes EXCLUDE_FROM_ALL ${PROJECT_SOURCE_DIR}/cmake/flatten_themes.cpp)
target_link_libraries(flatten_themes PRIVATE yaml-cpp)
if(CHRONODRAW_FUZZ)
  target_compile_options(flatten_themes PRIVATE -fno-sanitize=fuzzer-no-link)
endif()

file(GLOB theme_files CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/data/themes/*.yaml)
set(theme_tables ${PROJECT_BINARY_DIR}/generated/theme_tables.cpp)
add_custom_command(
  OUTPUT ${theme_tables}
  COMMAND ${CMAKE_COMMAND} -E make_directory ${PROJECT_BINARY_DIR}/generated
  COMMAND flatten_themes ${theme_tables} ${theme_files}
  DEPENDS flatten_themes ${theme_files}
  COMMENT "Flattening the themes"
  VERBATIM)
target_sources(chronodraw PRIVATE ${theme_tables})
