// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/text/textrange.h"

#include <QFlags>
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

/// Where `words` stand in `text`, in order, not overlapping, at most 100,000. A regular expression
/// that takes too long or is none finds what it found until then. Linear but for expressions.
QList<TextRange> findInArticle(const QString &text, const QString &words, FindOptions options);

} // namespace postil
