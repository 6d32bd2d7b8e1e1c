#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Postil contributors
# SPDX-License-Identifier: MIT
#
# Does the main job on the sample article from end to end from the command line: import, read,
# highlight, note, tag, quote, export. Prints the paths of what it made.
#
#   tests/loop.sh PROGRAM OUTDIR
set -euo pipefail

program=$1
out=$2
samples=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)/resources/samples
say() { printf '%s\n' "$*" >&2; }
postil() { "$program" "$1" --library "$out/sample.postil" "${@:2}"; }

rm -rf "$out"
mkdir -p "$out"
article=$(find "$samples" -maxdepth 1 -name '*.txt' -print -quit 2>/dev/null || true)
if [ -z "$article" ]; then
    article=$out/sample.txt
    cat >"$article" <<'TEXT'
Dockers stay out for a second week

By Ada Okoye

"We will not go back before the contract is signed," said Marta Lind, who leads the Dockers' Union.

Port director Jonas Velde called the strike “a gift to our rivals”. Velde said he would meet Lind on Friday.

“It is late,” Lind said, “but it is not too late.”
TEXT
fi

say "importing ${article##*/}"
postil import "$article" >&2
"$program" clean --format text "$article" >"$out/cleaned.txt"

say "actors and quotations that were found"
postil actors 1 >&2
postil quotes 1 >&2

# The first words of the second paragraph stand for what a reader would mark.
words=$(sed -n '/./p' "$out/cleaned.txt" | sed -n 2p | cut -d' ' -f1-6)
say "highlighting \"$words\" with a note"
id=$(postil highlight 1 --quote "$words" --occurrence 1 --color 2 --tag sample \
    --note 'A **first** note in the margin.')
postil note "$id" 'A note in the margin, *corrected*.'
name=$(postil actors 1 --json | awk -F'"' '$2 == "surface" && !name { name = $4 } END { print name }')
if [ -n "$name" ]; then
    say "tagging every \"$name\" by hand"
    postil tag 1 --quote "$name" --actor "$name" --kind person --all >/dev/null
fi
postil annotations 1 >&2

say "exporting and checking"
exported=$(postil export 1 --out "$out/export")
postil check >&2

printf '%s\n' "$out/sample.postil" "$out/cleaned.txt" "$exported"
