#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# full_disk.sh CHRONODRAW INPUT: every format on a small file system of its own that is full, or has room for a part of
# the picture, or is read-only: exit code 4, the reason, the old file, nothing else. Where no file system may be
# mounted it says so, and a limit on the size of files stands in.
set -euo pipefail

# In the new name space
if [[ ${1:-} == --mounted ]]; then
  chronodraw=$2 input=$3 folder=$4 disk=$4/disk
  mount -t tmpfs -o size=64k tmpfs "$disk" || exit 77
  failures=0

  complain() { echo "$*" && failures=$((failures + 1)); }

  # expect WHAT REASON PLACE [OPTION...]: the run fails for the reason given, and the disk holds what it held
  expect() {
    local what=$1 reason=$2 place=$3 status=0 before after
    before=$(cd "$disk" && ls -A | xargs sha256sum)
    "$chronodraw" render "$input" -q --diagnostics short "${@:4}" 2>"$folder/messages" || status=$?
    after=$(cd "$disk" && ls -A | xargs sha256sum)
    ((status == 4)) || complain "$what: exit code $status"
    [[ $(<"$folder/messages") == "$place: error: cannot write: $reason [cannot-write]" ]] ||
      complain "$what: $(<"$folder/messages")"
    [[ $before == "$after" ]] || complain "$what: the disk held $before and holds $after"
  }

  # try_formats REASON
  try_formats() {
    local extension
    for extension in svg png pdf json; do
      expect "$extension" "$1" "$disk/x.$extension" -o "$disk/x.$extension"
    done
    expect outlines "$1" "$disk/x.svg" -o "$disk/x.svg" --text outline
    expect 'several pages' "$1" "$disk/x.pdf" -o "$disk/x.pdf" --page a4 --layout vertical
  }

  # try_all REASON: also what stands beside a picture, which one page of memory has room for
  try_all() {
    try_formats "$1"
    expect report "$1" "$disk/x.json" -o "$folder/beside.svg" --report "$disk/x.json"
    expect trace "$1" "$disk/x.json" -o "$folder/beside.svg" --timings "$disk/x.json"
  }

  for extension in svg png pdf json; do echo old >"$disk/x.$extension"; done
  head -c 64k /dev/zero >"$disk/filler" 2>/dev/null || true
  try_all 'no space left on the device'
  : >"$disk/out"
  "$chronodraw" render "$input" -q -o - >"$disk/out" 2>"$folder/messages" && complain 'stdout: exit code 0'
  rm "$disk/out"

  # room for one page of memory: the first bytes are taken, the rest is not
  truncate -s -4096 "$disk/filler"
  try_formats 'no space left on the device'

  mount -o remount,ro "$disk"
  try_all 'the file system is read-only'
  mount -o remount,rw "$disk"

  rm "$disk/filler"
  "$chronodraw" render "$input" -q -o "$disk/x.svg" && cmp "$disk/x.svg" "$folder/beside.svg" ||
    complain 'with room again: another picture'
  umount "$disk"
  exit $((failures > 0))
fi

chronodraw=$(realpath "$1") input=$(realpath "$2")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir "$folder/disk"
for flags in -m -Urm; do
  unshare "$flags" true 2>/dev/null || continue
  status=0
  unshare "$flags" bash "${BASH_SOURCE[0]}" --mounted "$chronodraw" "$input" "$folder" || status=$?
  ((status == 77)) || exit "$status"
done

echo 'no file system may be mounted here: a limit on the size of files stands in for a full disk'
for extension in svg png pdf json; do
  target=$folder/x.$extension
  echo old >"$target"
  status=0
  (ulimit -f 1 && exec "$chronodraw" render "$input" -q -o "$target" --diagnostics short) 2>"$folder/messages" || status=$?
  ((status == 4)) && [[ $(<"$target") == old && $(<"$folder/messages") == *'not allowed here'* ]] ||
    { echo "$extension: exit code $status, $(<"$folder/messages")" && exit 1; }
done
[[ $(ls -A "$folder") == $'disk\nmessages\nx.json\nx.pdf\nx.png\nx.svg' ]]
