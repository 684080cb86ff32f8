#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# run_case.sh CHRONODRAW CASE: plays a transcript and compares. In a case, `  $ COMMAND` is run by bash in a fresh folder
# that holds copies of tests/cli/files; the lines indented below it are what it prints (stdout and stderr together) and,
# in brackets, its exit code when that is not 0. Everything that is not indented is prose.
# CHRONODRAW_ACCEPT=1 writes what happened into the case, and still fails once.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
chronodraw=$(realpath "$1") case=$(realpath "$2")
name=$(basename "$case" .case)

folder=$(mktemp -d)
trap 'chmod -R u+rwX "$folder"; rm -rf "$folder"' EXIT
mkdir "$folder/bin" "$folder/play"
ln -s "$chronodraw" "$folder/bin/chronodraw"
cp -r "$here/files/." "$folder/play"

play() {
  local status=0 output
  output=$(cd "$folder/play" && env -i PATH="$folder/bin:/usr/bin:/bin" LC_ALL=C.UTF-8 bash -c "$1" 2>&1 </dev/null) ||
    status=$?
  [[ -z $output ]] || printf '%s\n' "$output" | sed 's/^/  /'
  ((!status)) || echo "  [$status]"
}

transcript() {
  local line
  while IFS= read -r line || [[ -n $line ]]; do
    case $line in
      '  $ '*)
        printf '%s\n' "$line"
        play "${line#'  $ '}"
        ;;
      '  '*) ;;
      *) printf '%s\n' "$line" ;;
    esac
  done <"$case"
}

transcript >"$folder/actual"
if diff -u --label expected --label actual "$case" "$folder/actual" >"$folder/difference"; then exit 0; fi
cat "$folder/difference"
if [[ ${CHRONODRAW_ACCEPT:-} == 1 ]]; then
  cp "$folder/actual" "$case"
  echo "accepted: run again"
else
  failed=$here/../../output/failed
  mkdir -p "$failed"
  cp "$folder/actual" "$failed/$name.actual.case"
  cp "$folder/difference" "$failed/$name.diff"
fi
exit 1
