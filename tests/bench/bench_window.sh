#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Postil contributors
# SPDX-License-Identifier: MIT
#
# What each gesture holds up the window's thread, in a big library.
set -euo pipefail
QT_QPA_PLATFORM=offscreen exec "$1/tests/bench/bench_window"
