#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# run.sh CHRONODRAW: memcheck over every example drawn to SVG, PNG and PDF, and over what the examples do not do:
# outlines, another locale, several pages, a report, mistakes. An error or a definite leak fails, but for those that
# known.supp names. Two to three minutes on two cores.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
export chronodraw=$1 suppressions=tests/valgrind/known.supp
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export folder

# judge CODE NAME ARGUMENT...: a run that ends with CODE and of which memcheck has nothing to say
judge() {
  local expected=$1 name=$2 status=0
  valgrind --error-exitcode=99 --leak-check=full --show-leak-kinds=definite --errors-for-leak-kinds=definite \
    --num-callers=30 --quiet --suppressions="$suppressions" --log-file="$folder/$name.log" \
    "$chronodraw" "${@:3}" >"$folder/$name.out" 2>&1 || status=$?
  if ((status == expected)) && [[ ! -s $folder/$name.log ]]; then return 0; fi
  echo "$name: exit code $status, expected $expected"
  cat "$folder/$name.log" "$folder/$name.out"
  return 1
}
export -f judge

list_runs() {
  local example
  for example in data/examples/*.yaml; do
    echo "0 $(basename "$example" .yaml) render $example -q -f svg,png,pdf -o $folder/{stem}.{ext}"
  done
  echo "0 outlines render data/examples/us-iraq.yaml -q --text outline --locale de -o $folder/outlines.svg"
  echo "0 pages render data/examples/century-of-flight.yaml -q --layout vertical --page a4 -o $folder/pages.pdf"
  echo "0 report render data/examples/missions.yaml -q --layout auto --report $folder/report.json -o $folder/auto.json"
  echo "1 mistakes check tests/cli/files/bad.yaml"
}

begin=$SECONDS
list_runs | xargs -P "$(nproc)" -I '{}' bash -c 'judge {}'
echo "memcheck is content with $(list_runs | wc -l) runs after $((SECONDS - begin)) seconds"
