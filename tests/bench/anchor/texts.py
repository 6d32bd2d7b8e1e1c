#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Postil contributors
# SPDX-License-Identifier: MIT
"""texts.py TRUTH.json FOLDER: writes the article bodies of a truth file as text files."""
import json
import os
import sys

LEAST = 1500  # characters; shorter articles have too few places to choose from

truth, folder = sys.argv[1:]
os.makedirs(folder)
for name, article in json.load(open(truth, encoding="utf-8")).items():
    body = article.get("articleBody") or ""
    if len(body) >= LEAST:
        with open(os.path.join(folder, name[:12] + ".txt"), "w", encoding="utf-8") as file:
            file.write(body)
