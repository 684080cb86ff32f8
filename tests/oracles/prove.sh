#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# prove.sh ORACLE [SECONDS]: writes tests/data/flags/instances.txt and, with the solver glpsol (glpk-utils), proves the
# least cost of each instance into optima.txt, at most SECONDS (300) for one. Needs minutes to hours; the tests read
# only the two files.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../data/flags"
oracle=$1
seconds=${2:-300}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

"$oracle" instances >"$folder/instances.txt"
printf '# name, status, least cost found, lower bound\n' >"$folder/optima.txt"
for name in $(awk '$1 == "instance" { print $2 }' "$folder/instances.txt"); do
  "$oracle" lp "$name" >"$folder/lp"
  glpsol --lp "$folder/lp" --tmlim "$seconds" --clique --cover -o "$folder/solution" >"$folder/log"
  found=$(awk '/^Objective:/ { print $4 }' "$folder/solution")
  if grep -q '^Status: *INTEGER OPTIMAL' "$folder/solution"; then
    printf '%s\tproven\t%s\t%s\n' "$name" "$found" "$found"
  else
    bound=$(awk '/^\+.*>=/ { for (i = 1; i < NF; ++i) if ($i == ">=") best = $(i + 1) } END { printf "%.0f", best - 0.5 }' "$folder/log")
    printf '%s\topen\t%s\t%s\n' "$name" "$found" "$bound"
  fi | tee -a "$folder/optima.txt"
done
mv "$folder/instances.txt" "$folder/optima.txt" .
