#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Postil contributors
# SPDX-License-Identifier: MIT
#
# From the start of the process to the first window of a big library, beside a program that only
# opens a window; five times in turn. Then beside Okular with one of the articles as PDF, both under
# Xvfb, if okular and xwininfo (Debian's okular and x11-utils) are there.
set -euo pipefail
program=$1/tests/bench/bench_start
export QT_QPA_PLATFORM=offscreen
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
export XDG_CONFIG_HOME=$home XDG_DATA_HOME=$home
"$program" make "$home/library.postil" "$home/article.pdf"
for _ in 1 2 3 4 5; do
    "$program" minimal - "$(date +%s%N)"
    "$program" window "$home/library.postil" "$(date +%s%N)"
done

for needed in okular xwininfo Xvfb; do
    command -v $needed >/dev/null || { echo "not compared with Okular: $needed is not installed"; exit 0; }
done
unset QT_QPA_PLATFORM
export DISPLAY=:97
Xvfb $DISPLAY -noreset -screen 0 1600x1000x24 >"$home/xvfb.log" 2>&1 &
server=$!
trap 'kill $server; wait $server 2>/dev/null || true; rm -rf "$home"' EXIT
until xwininfo -root >"$home/root" 2>&1; do sleep 0.05; done

# Until a window of more than 300 pixels is shown, then the memory two seconds later.
first_window() {
    local name=$1 start id window
    shift
    start=$(date +%s%N)
    "$@" >"$home/$name.log" 2>&1 &
    id=$!
    until window=$(xwininfo -root -tree | awk '$NF ~ /^\+/ && match($0, / [0-9]+x[0-9]+\+/) {
            split(substr($0, RSTART + 1, RLENGTH - 2), size, "x")
            if (size[1] > 300 && $1 != "Root") { print $1; exit } }') &&
        [ -n "$window" ] && xwininfo -id "$window" 2>"$home/gone" | grep -q IsViewable; do
        kill -0 $id
    done
    local shown=$((($(date +%s%N) - start) / 1000000))
    sleep 2
    printf '%-8s first window %6d ms by the X server, memory %6.1f MB\n' "$name" $shown \
        "$(awk '/VmRSS/ { print $2 / 1024 }' /proc/$id/status)"
    kill $id
    wait $id 2>/dev/null || true
}
for _ in 1 2 3 4 5; do
    first_window okular okular "$home/article.pdf"
    first_window window "$program" stay "$home/library.postil" 0
done
