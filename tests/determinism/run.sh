#!/bin/sh
# SPDX-License-Identifier: MIT
# The same document gives the same bytes: again, under other locales, time zones and home folders, without any
# environment, from another folder, and with others in one call.
# Usage: run.sh CHRONODRAW EXAMPLES_FOLDER
set -eu
program=$1
examples=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failed=0

# Two locales that write numbers and small letters otherwise, where the machine can make them.
export LOCPATH="$work/locales"
mkdir -p "$LOCPATH"
for name in de_DE tr_TR; do
  localedef -i "$name" -f UTF-8 "$LOCPATH/$name.UTF-8" >/dev/null 2>&1 || true
done

# draw FOLDER INPUT: every format of one document
draw() {
  stem=$(basename "$2" .yaml)
  mkdir -p "$1"
  for format in svg png pdf json; do
    "$program" render -q "$2" -o "$1/$stem.$format"
  done
  "$program" render -q "$2" --text live -o "$1/$stem.live.svg"
  "$program" render -q "$2" --text outline -o "$1/$stem.outline.svg"
  "$program" render -q "$2" -o "$1/$stem.reported.svg" --report "$1/$stem.report"
}

# compare FOLDER: every file there is equal to the one drawn first
compare() {
  for file in "$1"/*; do
    cmp "$work/first/$(basename "$file")" "$file" || failed=1
  done
}

for input in "$examples"/*.yaml; do
  draw "$work/first" "$input"
  draw "$work/again" "$input"
  (export LC_ALL=de_DE.UTF-8 LANG=de_DE.UTF-8 TZ=Pacific/Kiritimati; draw "$work/german" "$input")
  (export LC_ALL=tr_TR.UTF-8 LANGUAGE=tr TZ=America/St_Johns; draw "$work/turkish" "$input")
done
for folder in again german turkish; do compare "$work/$folder"; done

# A copy in another folder, named by a relative path, with next to nothing in the environment.
mkdir -p "$work/elsewhere/deep er"
cp "$examples"/*.yaml "$work/elsewhere/deep er"
for input in "$work/elsewhere/deep er"/*.yaml; do
  stem=$(basename "$input" .yaml)
  (cd "$work/elsewhere/deep er" && env -i "$program" render -q "$stem.yaml" -o "$stem.svg" &&
    env -i HOME=/nonexistent LC_ALL=C "$program" render -q "$stem.yaml" -o "$stem.png" &&
    env -i "$program" render -q "$stem.yaml" -o "$stem.pdf")
  rm "$input"
done
compare "$work/elsewhere/deep er"

# All in one call: what was drawn before decides nothing.
mkdir "$work/together"
cp "$examples"/*.yaml "$work/together"
"$program" render -q "$work/together"/*.yaml
rm "$work/together"/*.yaml
compare "$work/together"

[ "$failed" -eq 0 ] && echo "same bytes in every surrounding"
exit "$failed"
