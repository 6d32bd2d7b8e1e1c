#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Postil contributors
# SPDX-License-Identifier: MIT
#
# Cleans the pages of the extraction benchmark's dev split, scores the result with its own scorer and
# measures the speed, side by side with other extractors (tests/bench/peers).
set -euo pipefail

build_dir=$1
bench_dir=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
data=$POSTIL_BENCH/extract
cache=${XDG_CACHE_HOME:-$HOME/.cache}/postil/bench
if [ ! -e "$data/score.py" ]; then
    printf 'skipped: there is no %s (set POSTIL_BENCH)\n' "$data/score.py"
    exit 0
fi
dev=${POSTIL_BENCH_DEV:-$cache/dev}
if [ ! -d "$dev" ]; then
    mkdir -p "$cache"
    zstd -d --long=27 -c "$data/dev.tar.zst" | tar x -C "$cache"
fi
out=$build_dir/bench/clean
program=$build_dir/app/postil

# clean SET PATTERN…
clean() {
    rm -rf "$out/$1"
    mkdir -p "$out/$1"
    # One of the texts is empty, which the program says and reports as a failure. The scorer counts
    # what is missing as empty and says how many pages that are.
    find "$dev/$1" -name "$2" -print0 |
        xargs -0 -n 200 "$program" clean --format json --out "$out/$1" || true
}

for set in scrapinghub wcxb trafilatura readability; do
    clean "$set" '*.html'
    printf -- '-- %s\n' "$set"
    python3 "$data/score.py" --truth "$dev/$set/truth.json" --pred "$out/$set"
done
printf -- '-- wcxb, articles\n'
python3 "$data/score.py" --truth "$dev/wcxb/truth.json" --pred "$out/wcxb" --filter page_type=article
for set in text text_crude text_wcxb; do
    clean "$set" '*.txt'
    printf -- '-- %s\n' "$set"
    python3 "$data/score.py" --truth "$dev/$set/truth.json" --pred "$out/$set"
done

printf -- '-- speed, %s pages of scrapinghub, CPU time, one thread\n' "$(ls "$dev"/scrapinghub/*.html | wc -l)"
"$build_dir/tests/bench/bench_parse" "$dev"/scrapinghub/*.html
"$bench_dir/peers/run" "$build_dir/bench/peers" "$dev" "$data" || true
