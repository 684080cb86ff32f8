#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# run.sh BUILD: installs BUILD into a fresh folder, builds the README's program against it and lets it draw
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cmake --install "$1" --prefix "$folder/prefix" >/dev/null
cmake -S tests/package -B "$folder/build" -G Ninja -DCMAKE_PREFIX_PATH="$folder/prefix" -DCMAKE_BUILD_TYPE=Release >/dev/null
cmake --build "$folder/build"
cp data/examples/us-iraq.yaml "$folder/trip.yaml"
(cd "$folder" && build/package_user && prefix/bin/chronodraw render trip.yaml -t night -o again.svg && cmp trip.svg again.svg)
echo "the installed library and the installed command draw the same picture"
