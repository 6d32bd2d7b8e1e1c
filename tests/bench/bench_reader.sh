#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Postil contributors
# SPDX-License-Identifier: MIT
#
# What reading costs beside a bare QTextBrowser with the same text, in one process.
set -euo pipefail
QT_QPA_PLATFORM=offscreen exec "$1/tests/bench/bench_reader"
