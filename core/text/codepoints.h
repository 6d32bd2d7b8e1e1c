// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QStringView>

namespace postil {

/// Converts UTF-16 offsets of one text to Unicode code points and back, for the borders of the
/// program. Built in one pass; each look-up is logarithmic in the number of surrogate pairs.
class CodePointMap
{
public:
    explicit CodePointMap(QStringView text);

    qsizetype toCodePoints(qsizetype utf16) const;
    /// Beyond the end gives offsets beyond the end.
    qsizetype toUtf16(qsizetype codePoints) const;

private:
    QList<qsizetype> m_lowSurrogates; ///< UTF-16 offsets of the second halves, ascending
};

} // namespace postil
