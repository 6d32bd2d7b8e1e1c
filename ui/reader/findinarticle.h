// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/text/textrange.h"

#include <QFlags>
#include <QList>
#include <QString>

namespace postil {

enum class FindOption : quint8
{
    CaseSensitive = 1,
    WholeWords = 2,
    RegularExpression = 4,
};
Q_DECLARE_FLAGS(FindOptions, FindOption)
Q_DECLARE_OPERATORS_FOR_FLAGS(FindOptions)

/// What a search found.
struct Findings
{
    QList<TextRange> hits;
    QString mistake; ///< why the regular expression is none; empty when it is one
    bool isCut = false; ///< there may be more: it took too long, or there are too many
};

/// Where `words` stand in `text`, in order, not overlapping, at most 100,000. A regular expression
/// is tried on each line by itself; one that takes more than half a second finds what it found
/// until then. Linear but for expressions.
Findings findInArticle(const QString &text, const QString &words, FindOptions options);

} // namespace postil
