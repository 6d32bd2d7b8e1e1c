#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Postil contributors
# SPDX-License-Identifier: MIT
#
# The desk of actors on a made-up library of 100,000 articles and 10,000 actors, which is kept beside
# the build.
set -euo pipefail
QT_QPA_PLATFORM=offscreen "$1/tests/bench/bench_desk" "$1/desk.postil" "${ARTICLES:-100000}" "${ACTORS:-10000}"
