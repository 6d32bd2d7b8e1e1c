# SPDX-FileCopyrightText: 2026 Postil contributors
# SPDX-License-Identifier: MIT
"""Which blocks of a page belong to its body, by aligning them with the body that people noted."""
import re
from collections import Counter, defaultdict

WORD = re.compile(r'\w+', re.UNICODE)


def words(text):
    return [w.lower() for w in WORD.findall(text or '')]


class Chain:
    """Greatest sum of weights over steps whose places in the truth do not go back."""

    def __init__(self, size):
        self.tree = [(0, -1)] * (size + 2)

    def best(self, upto):
        found, at = (0, -1), upto + 1
        while at > 0:
            found = max(found, self.tree[at])
            at -= at & -at
        return found

    def put(self, end, value):
        at = end + 1
        while at < len(self.tree):
            if value > self.tree[at]:
                self.tree[at] = value
            at += at & -at


def candidates(block, index, truth, free):
    """Places (start, end, matched words) where the block's words stand in the truth."""
    n = len(block)
    size = min(n, 3)
    offsets = Counter()
    for at in range(n - size + 1):
        for place in index[size].get(tuple(block[at:at + size]), ())[:40]:
            if free[place]:
                offsets[place - at] += 1
    for offset, hits in offsets.most_common(8):
        if hits * 2 >= n - size + 1 or hits > 12:
            start, end = max(0, offset), min(len(truth), offset + n)
            yield start, end, min(n, hits + size - 1)


def align(blocks, truth_text):
    """Per block the share of its words that stand in the truth at the right place."""
    truth = words(truth_text)
    tokens = [words(b) for b in blocks]
    index = {}
    for size in (1, 2, 3):
        index[size] = defaultdict(list)
        for at in range(len(truth) - size + 1):
            index[size][tuple(truth[at:at + size])].append(at)
    matched = [0.0] * len(blocks)
    free = [True] * (len(truth) + 1)
    for turn in range(3):
        chain, steps = Chain(len(truth) + 1), []
        for number, block in enumerate(tokens):
            if not block or matched[number] >= 0.5 or (turn and len(block) < 3):
                continue
            new = []
            for start, end, hits in candidates(block, index, truth, free):
                value, last = chain.best(start)
                new.append((end, (value + hits * hits / len(block), len(steps))))
                steps.append((number, start, end, hits, last))
            for end, value in new:
                chain.put(end, value)
        value, at = chain.best(len(truth))
        if at < 0:
            break
        while at >= 0:
            number, start, end, hits, at = steps[at]
            matched[number] = hits / len(tokens[number])
            free[start:end] = [False] * (end - start)
    return matched, [len(t) for t in tokens]


def segments(blocks, page):
    """Labels from a few segments that must or must not occur: 1, 0 or None."""
    plain = [re.sub(r'\s+', ' ', b).strip() for b in blocks]
    labels = [None] * len(blocks)
    for wanted, key in ((1, 'with'), (0, 'without')):
        for segment in page[key]:
            segment = re.sub(r'\s+', ' ', segment).strip()
            for at, text in enumerate(plain):
                if segment in text or (len(text) > 20 and text in segment):
                    labels[at] = wanted
    return labels
