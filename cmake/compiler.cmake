# SPDX-License-Identifier: MIT
# Language, warnings, optimisation and sanitizers, for everything that is compiled here.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

get_property(is_multi_config GLOBAL PROPERTY GENERATOR_IS_MULTI_CONFIG)
if(PROJECT_IS_TOP_LEVEL AND NOT is_multi_config AND NOT CMAKE_BUILD_TYPE)
  set(CMAKE_BUILD_TYPE Release CACHE STRING "Release, RelWithDebInfo or Debug" FORCE)
endif()
set(CMAKE_CXX_FLAGS_RELEASE "-O2 -DNDEBUG")

add_compile_options(-Wall -Wextra -Wpedantic -Wconversion -Wshadow)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  # Version 12 sees these where std::strings are put together, and nothing is wrong there.
  add_compile_options(-Wno-restrict -Wno-array-bounds -Wno-stringop-overflow)
endif()
if(CHRONODRAW_WERROR)
  add_compile_options(-Werror)
endif()

# Fused multiply-add would round otherwise on machines that have it: the same input must give the same bytes everywhere.
add_compile_options(-ffp-contract=off)

if(CHRONODRAW_FUZZ)
  add_compile_options(-fsanitize=fuzzer-no-link)
endif()
if(CHRONODRAW_SANITIZE)
  add_compile_options(-fsanitize=${CHRONODRAW_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
  add_link_options(-fsanitize=${CHRONODRAW_SANITIZE})
endif()
