// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/clean/wordfinder.h"

#include <algorithm>

namespace postil {

static QChar lowered(QChar c)
{
    const auto code = c.unicode();
    return code < 128 ? QChar(code >= u'A' && code <= u'Z' ? code + 32 : code) : c.toLower();
}

static quint64 bitOf(QChar lower)
{
    return quint64(1) << (lower.unicode() % 64);
}

WordFinder::WordFinder(QStringView words)
{
    for (const auto word : words.split(u'|')) {
        m_words.append(word.toString());
        m_beginnings |= bitOf(word.front());
    }
}

bool WordFinder::isAtStartOf(QStringView text) const
{
    return !text.isEmpty() && (m_beginnings & bitOf(lowered(text.front())))
        && std::ranges::any_of(m_words, [&](const QString &word) {
               return text.size() >= word.size()
                   && std::ranges::equal(text.first(word.size()), word, {}, lowered);
           });
}

bool WordFinder::isIn(QStringView text) const
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (isAtStartOf(text.sliced(at)))
            return true;
    }
    return false;
}

} // namespace postil
