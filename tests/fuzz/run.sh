#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# run.sh BUILD SECONDS: lets every fuzz target look for crashers for SECONDS, two at a time; what it finds is left in
# output/fuzz and belongs into tests/fuzz/crashers/<name> once mended
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
build=$1 seconds=$2

fuzz() {
  local name=${1##*/fuzz_}
  local found=output/fuzz/$name seeds=()
  mkdir -p "$found/corpus"
  for folder in tests/fuzz/{corpus,crashers}/"$name"; do if [[ -d $folder ]]; then seeds+=("$folder"); fi; done
  if "$1" -max_total_time="$seconds" -timeout=20 -rss_limit_mb=4096 -max_len=16384 -artifact_prefix="$found/" \
    -print_final_stats=1 "$found/corpus" "${seeds[@]}" >"$found/log" 2>&1; then
    echo "$name: $(grep -o 'number_of_executed_units: [0-9]*' "$found/log" | grep -o '[0-9]*') runs, none failed"
  else
    tail -40 "$found/log"
    echo "$name: FAILED, see $found"
    return 1
  fi
}
export -f fuzz
export seconds
find "$build" -type f -executable -name 'fuzz_*' -print0 | xargs -0 -r -P 2 -I{} bash -c 'fuzz {}'
