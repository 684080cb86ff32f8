#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# compile_headers.sh HEADER...: each private header compiles with nothing included before it
set -euo pipefail
flags=$(pkg-config --cflags cairo cairo-ft freetype2 harfbuzz fribidi libpng)
for header in "$@"; do
  # shellcheck disable=SC2086
  echo "#include \"${header#src/}\"" | clang++ -std=c++20 -Wall -Wextra -Werror -Iinclude -Isrc $flags -fsyntax-only -x c++ -
done
