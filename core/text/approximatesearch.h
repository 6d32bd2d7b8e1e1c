// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/text/textrange.h"

#include <QStringView>

#include <array>
#include <vector>

namespace postil {

/// A place in a text that differs from a pattern by some insertions, deletions and replacements.
struct ApproximateMatch
{
    TextRange range;
    qsizetype errors = 0;

    bool operator==(const ApproximateMatch &) const = default;
};

/// The places where `pattern` stands in `text` with at most `maxErrors` errors, the best first and
/// at most `limit` of them; of places less than half a pattern apart only the best. Compares UTF-16
/// units. Costs text × pattern ÷ 64 steps (G. Myers, "A fast bit-vector algorithm for approximate
/// string matching", 1999, with only the blocks that can still match).
std::vector<ApproximateMatch> findApproximately(
    QStringView text, QStringView pattern, qsizetype maxErrors, qsizetype limit);

/// The places where `pattern` stands as it is, in order. Linear (Knuth, Morris, Pratt).
std::vector<qsizetype> findAll(QStringView text, QStringView pattern);

/// A short string, at most 64 units of it, that is compared with the beginnings of others.
class ShortPattern
{
public:
    /// `reversed`: both are read from their ends.
    explicit ShortPattern(QStringView pattern, bool reversed = false);

    qsizetype size() const { return m_size; }
    /// 0–1: how well the best beginning of `text` (its end, if reversed) agrees with the pattern.
    double similarity(QStringView text) const;

private:
    quint64 maskOf(char16_t unit) const;

    std::array<quint64, 128> m_ascii{};
    std::vector<std::pair<char16_t, quint64>> m_others; ///< sorted
    qsizetype m_size = 0;
    bool m_reversed = false;
};

} // namespace postil
