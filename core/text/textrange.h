// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtTypes>

#include <algorithm>
#include <compare>

namespace postil {

/// A half-open range [start, end) of UTF-16 code units in Document::text().
struct TextRange
{
    qsizetype start = 0;
    qsizetype end = 0;

    qsizetype length() const { return end - start; }
    bool isEmpty() const { return end <= start; }
    bool contains(qsizetype position) const { return start <= position && position < end; }
    bool contains(const TextRange &other) const { return start <= other.start && other.end <= end; }
    bool intersects(const TextRange &other) const { return start < other.end && other.start < end; }

    /// By start, then the shorter one first.
    auto operator<=>(const TextRange &) const = default;
};

} // namespace postil
