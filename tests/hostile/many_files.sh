#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# many_files.sh CHRONODRAW [COUNT]: one call draws COUNT documents (default 10,000) of which every fiftieth is broken.
# The broken ones are named, once each; every other picture is there, whole, with the bytes it has when it is drawn
# alone; nothing else is left.
set -euo pipefail
chronodraw=$(realpath "$1") count=${2:-10000}
every=50 sample=97

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir "$folder/in" "$folder/out" "$folder/alone"
cd "$folder"

fail() {
  echo "many files: $*" >&2
  exit 1
}

awk -v count="$count" -v every="$every" 'BEGIN {
  broken[0] = "events:\n  - {date: 2001-02-30, title: A}\n"
  broken[1] = "title: \"never closed\nevents:\n  - {date: 2001, title: A}\n"
  broken[2] = "events:\n  - {date: 2001, title: \"\377\"}\n"
  broken[3] = "events: *nothing\n"
  broken[4] = "theme: nonesuch\nevents:\n  - {date: 2001, title: A}\n"
  broken[5] = ""
  for (i = 0; i < 100; ++i) broken[6] = broken[6] "["
  broken[7] = "<svg/>\n"
  for (i = 1; i <= count; ++i) {
    file = sprintf("in/%05d.yaml", i)
    if (i % every == 0) {
      printf "%s", broken[i / every % 8] > file
    } else {
      printf "title: Document %d\nevents:\n", i > file
      for (j = 0; j <= i % 7; ++j)
        printf "  - {date: %d-%02d, title: Event %d of %d}\n", 1900 + i % 100 + j, 1 + (i + j) % 12, j + 1, i > file
      if (i % 3 == 0) printf "layout: vertical\n" > file
    }
    close(file)
  }
}'
find in -type f -exec sha256sum {} + | sort >before

start=$(date +%s.%N)
status=0
"$chronodraw" render in/*.yaml -o 'out/{stem}.svg' >stdout 2>messages || status=$?
end=$(date +%s.%N)

[[ $status == 5 ]] || fail "expected exit 5, found $status: $(head -c 2000 messages)"
[[ ! -s stdout ]] || fail "wrote to stdout"
seq -f 'in/%05.0f.yaml' "$every" "$every" "$count" >broken
grep -oE '^in/[0-9]+\.yaml:.* error: ' messages | cut -d: -f1 | sort -u >named
diff broken named >/dev/null || fail "the files named are not the broken ones: $(diff broken named | head -5)"
seq -f '%05.0f' 1 "$count" | awk -v every="$every" '$1 % every { print "out/" $1 ".svg" }' >expected
find out -mindepth 1 | sort >drawn
diff expected drawn >/dev/null || fail "the pictures are not those of the good documents: $(diff expected drawn | head -5)"
whole=$(xargs tail -q -c 7 <expected | grep -c '^</svg>$')
[[ $whole == $(wc -l <expected) ]] || fail "only $whole pictures are whole"
find in -type f -exec sha256sum {} + | sort | cmp -s before - || fail "an input is changed"

alone=0
while read -r svg; do
  name=$(basename "$svg" .svg)
  "$chronodraw" render "in/$name.yaml" -o "alone/$name.svg" || fail "in/$name.yaml cannot be drawn alone"
  cmp -s "$svg" "alone/$name.svg" || fail "$svg differs from the picture drawn alone"
  alone=$((alone + 1))
done < <(awk -v sample="$sample" 'NR % sample == 1' expected)
printf '%d documents in %.1f s: %d told, %d drawn, %d of them compared\n' "$count" \
  "$(awk -v a="$start" -v b="$end" 'BEGIN { print b - a }')" "$(wc -l <broken)" "$(wc -l <expected)" "$alone"
