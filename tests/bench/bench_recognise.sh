#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Postil contributors
# SPDX-License-Identifier: MIT
#
# bench_recognise.sh BUILD_DIR: the tables of quotations, and the whole recogniser's speed beside
# npm compromise on the same text in the same run (where node and npm are there).
set -euo pipefail
exec python3 "$(dirname "${BASH_SOURCE[0]}")/recognise/quotations.py" "$1"
