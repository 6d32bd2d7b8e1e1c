// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/clean/givennames.h"

#include "core/clean/wordtable.h"

#include <QFile>

#include <algorithm>

namespace postil {

using namespace Qt::StringLiterals;

static std::vector<quint32> readNames()
{
    std::vector<quint32> names;
    QFile file(u":/postil/lexicons/givennames.txt"_s);
    const auto text =
        file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    for (const auto line : QStringView(text).split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.startsWith(u'#'))
            names.push_back(wordHash(line));
    }
    std::ranges::sort(names);
    return names;
}

bool isGivenName(QStringView word)
{
    static const auto names = readNames();
    const auto hyphen = word.indexOf(u'-');
    return std::ranges::binary_search(names, wordHash(hyphen > 1 ? word.first(hyphen) : word));
}

} // namespace postil
