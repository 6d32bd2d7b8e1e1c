// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/entities/namewords.h"

#include "core/entities/wordfolding.h"

#include <QFile>
#include <QHash>
#include <QMutex>

namespace postil {

using namespace Qt::StringLiterals;

const NameWords &NameWords::forLanguage(const QString &language)
{
    static QMutex mutex;
    static std::map<QString, NameWords> lists;
    const QMutexLocker locker(&mutex);
    const auto code = language.section(u'-', 0, 0).toLower();
    auto [found, isNew] = lists.try_emplace(code);
    if (isNew)
        found->second.read(code);
    return found->second;
}

bool NameWords::isTitle(QByteArrayView folded) const
{
    constexpr qsizetype shortestPart = 5;
    if (folded.endsWith('.'))
        folded.chop(1);
    if (m_titles.contains(folded.toByteArray()))
        return true;
    for (auto part = folded.size() - shortestPart; m_writesCompounds && part > 2; --part)
        if (m_titles.contains(folded.sliced(part).toByteArray()))
            return true;
    return false;
}

void NameWords::read(const QString &language)
{
    QFile file(u":/postil/lexicons/names/%1.txt"_s.arg(language));
    if (!file.open(QIODevice::ReadOnly))
        return;
    m_writesCompounds = language == u"de";
    auto *words = &m_outside;
    while (!file.atEnd()) {
        const auto line = QString::fromUtf8(file.readLine()).trimmed();
        if (line.startsWith(u'#'))
            continue;
        if (line.startsWith(u'[')) {
            words = line == u"[article]" ? &m_articles
                : line == u"[title]"     ? &m_titles
                                         : &m_outside;
            continue;
        }
        for (const auto word : QStringView(line).tokenize(u' ', Qt::SkipEmptyParts)) {
            QByteArray folded;
            appendFolded(folded, word);
            words->insert(folded);
        }
    }
}

} // namespace postil
