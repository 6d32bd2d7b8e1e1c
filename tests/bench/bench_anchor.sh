#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Postil contributors
# SPDX-License-Identifier: MIT
#
# Re-finds passages of real articles after twenty kinds of change and scores the result, with the old
# text at hand and without it; times it beside the Hypothesis client's matcher where node is installed.
# SEED chooses the corpus (7). Articles: the *.txt of POSTIL_BENCH_TEXTS, else the bodies of the
# extraction benchmark's dev split.
set -euo pipefail

build_dir=$1
bench_dir=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
data=$POSTIL_BENCH/anchoring
cache=${XDG_CACHE_HOME:-$HOME/.cache}/postil/bench
program=$build_dir/app/postil
out=$build_dir/bench/anchor
mkdir -p "$out"

"$build_dir/tests/bench/bench_anchor" --hostile
if [ ! -e "$data/make_drift.py" ]; then
    printf 'skipped: there is no %s (set POSTIL_BENCH)\n' "$data/make_drift.py"
    exit 0
fi

texts=${POSTIL_BENCH_TEXTS:-$out/texts}
if [ ! -d "$texts" ]; then
    dev=${POSTIL_BENCH_DEV:-$cache/dev}
    if [ ! -d "$dev" ]; then
        mkdir -p "$cache"
        zstd -d --long=27 -c "$POSTIL_BENCH/extract/dev.tar.zst" | tar x -C "$cache"
    fi
    python3 "$bench_dir/anchor/texts.py" "$dev/scrapinghub/truth.json" "$texts"
fi
python3 "$data/make_drift.py" --seed "${SEED:-7}" --anchors 12 --out "$out/drift.jsonl" "$texts"/*.txt
python3 "$bench_dir/anchor/without_old.py" <"$out/drift.jsonl" >"$out/drift-without-old.jsonl"

for corpus in drift drift-without-old; do
    printf -- '-- %s\n' "$corpus"
    "$program" anchor --jsonl <"$out/$corpus.jsonl" >"$out/$corpus.pred"
    python3 "$data/score_anchors.py" "$out/drift.jsonl" "$out/$corpus.pred" --by-kind
done

printf -- '-- cases\n'
python3 "$data/cases.py" --emit | "$program" anchor --jsonl >"$out/cases.pred"
python3 "$data/cases.py" --score "$out/cases.pred"

printf -- '-- speed\n'
"$build_dir/tests/bench/bench_anchor" "$out/drift.jsonl"
"$build_dir/tests/bench/bench_anchor" "$out/drift-without-old.jsonl"
"$bench_dir/anchor/peer" "$build_dir/bench/anchor-peer" "$out/drift.jsonl" "$out/peer.pred"
if [ -e "$out/peer.pred" ]; then
    python3 "$data/score_anchors.py" "$out/drift.jsonl" "$out/peer.pred"
fi
