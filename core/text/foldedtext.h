// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/text/textrange.h"

#include <QString>
#include <QStringView>

#include <vector>

namespace postil {

/// A text with everything made equal that a re-import may change without changing a word, and the
/// way back to the offsets of the source: small letters, one space for each run of white space,
/// one kind of quote mark and of dash (white space beside a dash goes), ligatures and wide forms as
/// plain letters, letters apart from their marks; soft hyphens and what is invisible are gone.
/// Built in one pass; texts up to 2³¹ units.
class FoldedText
{
public:
    FoldedText() = default;
    explicit FoldedText(QStringView source);

    const QString &text() const { return m_text; }

    /// The part of the source that a folded range was made from, up to its last visible unit.
    TextRange toSource(TextRange folded) const;
    /// The units made from a range of the source, without white space at either end.
    TextRange toFolded(TextRange source) const;

private:
    void append(char16_t unit, qsizetype start, qsizetype end);
    void appendSpace(qsizetype start, qsizetype end);
    void appendDash(qsizetype start, qsizetype end);
    void appendCharacter(char32_t character, qsizetype start, qsizetype end);
    void appendMark(char32_t mark, qsizetype start, qsizetype end);

    QString m_text;
    std::vector<qint32> m_starts; ///< in the source, per unit, ascending
    std::vector<qint32> m_ends;
};

} // namespace postil
