#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Postil contributors
# SPDX-License-Identifier: MIT
#
# What one more highlight costs in long texts with many, and what deep nesting costs.
set -euo pipefail
QT_QPA_PLATFORM=offscreen exec "$1/tests/bench/bench_marking"
