#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Postil contributors
# SPDX-License-Identifier: MIT
"""without_old.py <drift.jsonl >out.jsonl: the same tasks without the old text."""
import json
import sys

for line in sys.stdin:
    document = json.loads(line)
    del document["oldText"]
    print(json.dumps(document))
