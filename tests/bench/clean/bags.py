# SPDX-FileCopyrightText: 2026 Postil contributors
# SPDX-License-Identifier: MIT
"""Weights of words, learned together."""
import numpy as np


class Bags:
    """Bags of words by block, one after another."""

    def __init__(self, words, sizes):
        self.words, self.sizes = words, sizes

    @staticmethod
    def of(blocks):
        blocks = [np.array(b, np.int32) for b in blocks]
        return Bags(np.concatenate(blocks or [np.zeros(0, np.int32)]), np.array([len(b) for b in blocks], int))

    @staticmethod
    def joined(parts):
        return Bags(np.concatenate([p.words for p in parts]), np.concatenate([p.sizes for p in parts]))

    def some(self, use):
        return Bags(self.words[np.repeat(use, self.sizes)], self.sizes[use])

    def learn(self, count, wanted, weight, ridge, turns, rate):
        """Weights of words by logistic regression; a bag says their sum by the root of its size. Adam."""
        block = np.repeat(np.arange(len(self.sizes)), self.sizes)
        scale = 1 / np.sqrt(self.sizes + 3)
        weight = weight / weight.sum()
        at, mean, square, base = np.zeros(count), np.zeros(count), np.zeros(count), 0.0
        for turn in range(1, turns + 1):
            said = base + scale * np.bincount(block, at[self.words], len(self.sizes))
            error = weight * (1 / (1 + np.exp(-said)) - wanted)
            slope = np.bincount(self.words, (error * scale)[block], count) + ridge * at
            base -= 4 * error.sum()
            mean += 0.1 * (slope - mean)
            square += 0.01 * (slope ** 2 - square)
            step = rate * min(1, 2 - 2 * turn / turns)
            at -= step * (mean / (1 - 0.9 ** turn)) / (np.sqrt(square / (1 - 0.99 ** turn)) + 1e-9)
        return at
