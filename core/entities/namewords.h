// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/entities/entitytoken.h"

#include <QSet>
#include <QString>

namespace postil {

/// The words of a language that stand before names and are no part of them. The tagger learned from
/// English and takes "Laut Vogt" or "Mme Morel" for a name; empty for English and for languages
/// without a list in resources/lexicons/names.
class NameWords
{
public:
    /// Read once for each language.
    static const NameWords &forLanguage(const QString &language);

    bool isArticle(QByteArrayView folded) const
    {
        return m_articles.contains(folded.toByteArray());
    }
    /// "Ministerin", "M.", also at the end of a longer word: "Verkehrsministerin".
    bool isTitle(QByteArrayView folded) const;
    /// An article, a preposition, a month: begins no name.
    bool isOutside(QByteArrayView folded) const
    {
        return m_outside.contains(folded.toByteArray()) || isArticle(folded);
    }
    bool isEmpty() const { return m_outside.isEmpty(); }

private:
    void read(const QString &language);

    QSet<QByteArray> m_articles;
    QSet<QByteArray> m_outside;
    QSet<QByteArray> m_titles;
    bool m_writesCompounds = false; ///< as one word
};

} // namespace postil
