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

/// Which upper halves the hashes have: most words are told from names by it.
static std::vector<bool> beginningsOf(const std::vector<quint32> &hashes)
{
    std::vector<bool> halves(1 << 16);
    for (const auto hash : hashes)
        halves[hash >> 16] = true;
    return halves;
}

bool isGivenName(QStringView word)
{
    static const auto names = readNames();
    static const auto beginnings = beginningsOf(names);
    const auto hyphen = word.indexOf(u'-');
    const auto hash = wordHash(hyphen > 1 ? word.first(hyphen) : word);
    return beginnings[hash >> 16] && std::ranges::binary_search(names, hash);
}

} // namespace postil
