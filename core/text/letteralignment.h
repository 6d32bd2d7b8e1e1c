// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

#include <vector>

namespace postil {

/// Letter by letter, which part of one short string became which part of another, by least edits.
/// Costs the product of their lengths; from 16,384 on, borders are only carried over in proportion.
class LetterAlignment
{
public:
    LetterAlignment(QStringView before, QStringView after);

    /// Where what began at `offset` begins now: a beginning of a word stays one.
    qsizetype startOf(qsizetype offset) const;
    /// Where what ended at `offset` ends now: an end of a word stays one.
    qsizetype endOf(qsizetype offset) const;

private:
    void trace(const std::vector<quint16> &costs);

    QStringView m_before;
    QStringView m_after;
    std::vector<qsizetype> m_newOf; ///< per unit before: its unit after, −1 where it is gone
};

} // namespace postil
