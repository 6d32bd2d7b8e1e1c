#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Postil contributors
# SPDX-License-Identifier: MIT
#
# From the start of the process to the first window of a big library, beside a program that only
# opens a window; five times in turn.
set -euo pipefail
program=$1/tests/bench/bench_start
export QT_QPA_PLATFORM=offscreen
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
export XDG_CONFIG_HOME=$home XDG_DATA_HOME=$home
"$program" make "$home/library.postil"
for _ in 1 2 3 4 5; do
    "$program" minimal - "$(date +%s%N)"
    "$program" window "$home/library.postil" "$(date +%s%N)"
done
