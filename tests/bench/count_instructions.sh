#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# count_instructions.sh CHRONODRAW: the instructions of a whole process that draws data/examples/us-iraq.yaml, by
# callgrind, with the share of each stage. The numbers are exact, so a change of a percent shows. Fails over budget:
# 30 million for SVG without fonts, 42 with them, 120 million for a PNG 1600 px wide; and for thirty flags, where
# `places` is the search for the places of labels without shaping, 40 million. Last, what fonts cost a picture when forty
# are drawn in one call: 5 million.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
chronodraw=$1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

# count NAME BUDGET FILE ARGUMENT...
count() {
  local name=$1 budget=$2 out=$folder/$1.callgrind total
  valgrind --tool=callgrind --callgrind-out-file="$out" "$chronodraw" render "${@:3}" \
    >/dev/null 2>"$folder/log" || { cat "$folder/log" && return 1; }
  callgrind_annotate --inclusive=yes --threshold=100 "$out" >"$folder/annotated"
  total=$(awk '/PROGRAM TOTALS/ { gsub(",", "", $1); print $1 }' "$folder/annotated")
  printf '\n%s: %.1f M instructions of %d M\n' "$name" "$(awk "BEGIN { print $total / 1e6 }")" "$budget"
  awk -v total="$total" '
    function row(stage, pattern) { rows[++count] = stage; patterns[count] = pattern }
    BEGIN {
      row("parse", "chronodraw::check_bytes|chronodraw::parse_yaml"); row("decode", "chronodraw::decode\\(")
      row("resolve", "chronodraw::resolve\\("); row("fonts", "chronodraw::make_shaper")
      row("arrange", "chronodraw::arrange\\("); row("places", "::Chooser::run\\("); row("verify", "chronodraw::verify\\(")
      row("paint", "chronodraw::paint\\("); row("encode", "chronodraw::encode_svg|chronodraw::make_embedded_fonts|chronodraw::encode_png|chronodraw::draw_pdf")
      row("write", "chronodraw::write_file"); row("main", "[ :]main [[(]|:main$"); row("loader", "dl_start|_dl_sysdep_start")
    }
    { cost = $1; gsub(",", "", cost)
      for (i = 1; i <= count; ++i) if ($0 ~ patterns[i] && !($0 in seen)) { seen[$0]; if (cost > 0) sum[i] += cost } }
    END { for (i = 1; i <= count; ++i) printf "  %-8s %7.2f M  %4.1f %%\n", rows[i], sum[i] / 1e6, 100 * sum[i] / total }
  ' "$folder/annotated"
  ((total <= budget * 1000000)) || { echo "over budget" && return 1; }
}

count svg 30 data/examples/us-iraq.yaml --text live -o "$folder/a.svg"
count embed 42 data/examples/us-iraq.yaml -o "$folder/a.svg"
count png 120 data/examples/us-iraq.yaml -w 1600 -o "$folder/a.png"
count thirty 40 tests/bench/thirty_flags.yaml -o "$folder/b.svg"

# total ARGUMENT...: the instructions of drawing the batch
total() {
  valgrind --tool=callgrind --callgrind-out-file=/dev/null "$chronodraw" render -q "$folder"/batch/*.yaml "$@" 2>&1 |
    awk '/Collected/ { print $4 }'
}

pictures=40
mkdir "$folder/batch"
for ((i = 0; i < pictures; ++i)); do
  sed "s/Iraq/Iraq $i/" data/examples/us-iraq.yaml >"$folder/batch/$i.yaml"
done
fonts=$((($(total) - $(total --text live)) / pictures))
printf '\nfonts: %.1f M instructions a picture of %d, of 5 M\n' "$(awk "BEGIN { print $fonts / 1e6 }")" "$pictures"
((fonts <= 5000000)) || { echo "over budget" && exit 1; }
