// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/entities/nameparts.h"

#include "core/entities/entitymodel.h"
#include "core/entities/nameform.h"
#include "core/entities/wordclass.h"
#include "core/entities/wordfolding.h"
#include "core/entities/wordstem.h"

#include <algorithm>

namespace postil {

quint32 classesOfName(const QList<QByteArray> &words)
{
    quint32 key = 0;
    for (const auto &word : words)
        key = key ? joinedHash(key, stableHash(word)) : stableHash(word);
    return EntityModel::builtIn().classesOf(key);
}

QByteArray withoutPlaceHead(const QList<QByteArray> &words)
{
    static const QList<QByteArray> before{
        "lake", "mount", "mt", "river", "cape", "port", "isle", "gulf", "rio"};
    static const QList<QByteArray> heads{
        "city", "state", "county", "province", "kingdom", "republic", "commonwealth", "town"};
    static const QList<QByteArray> behind{"river", "province", "island", "islands", "lake",
        "mountain", "mountains", "county", "district", "governorate", "prefecture", "oblast",
        "region", "peninsula", "desert", "valley", "strip", "sea", "ocean"};
    if (words.size() == 2 && before.contains(words.first()))
        return words.last();
    if (words.size() > 2 && words[1] == "of" && heads.contains(words.first()))
        return words.sliced(2).join(' ');
    if (words.size() > 1 && behind.contains(words.last()))
        return words.first(words.size() - 1).join(' ');
    return words.join(' ');
}

QByteArray placeSoundOf(const QByteArray &key)
{
    return soundOf(key).replace('e', 'i').replace('o', 'u');
}

bool isGeneric(const QByteArray &key)
{
    static const QList<QByteArray> words{
        "nation", "country", "republic", "kingdom", "city", "island"};
    return words.contains(key);
}

bool standsForCountry(const QByteArray &key)
{
    return key == "nation" || key == "country" || key == "republic" || key == "kingdom";
}

bool isPlaceNoun(const QList<QByteArray> &word)
{
    constexpr quint32 nouns = WordClass::PlaceHead | WordClass::NounPlace;
    const auto classes = classesOfName(word);
    return word.size() == 1 && (classes & WordClass::Ordinary) && (classes & nouns);
}

QByteArray withoutSuffix(const QList<QByteArray> &words)
{
    auto count = words.size();
    while (count > 1
        && (EntityModel::builtIn().classesOf(stableHash(words[count - 1])) & WordClass::Company))
        --count;
    return words.first(count).join(' ');
}

QByteArray slavicStem(const QByteArray &word)
{
    return stemOf(word, Inflection::Slavic).toByteArray();
}

bool isGroup(const QList<QByteArray> &words)
{
    return words.last().endsWith('s') && (classesOfName(words.last(1)) & WordClass::Nationality);
}

QByteArray nationalKey(const QList<QByteArray> &words)
{
    static const QList<QByteArray> passed{"of", "the", "republic", "kingdom", "federal"};
    constexpr qsizetype root = 4;
    QByteArray nation;
    QList<QByteArray> rest;
    for (const auto &word : words) {
        const auto classes = classesOfName({word});
        if (nation.isEmpty() && (classes & (WordClass::Nationality | WordClass::Country)))
            nation = word.first(std::min(root, word.size()));
        else if (!passed.contains(word))
            rest.append(word);
    }
    if (nation.isEmpty() || rest.isEmpty())
        return {};
    std::ranges::sort(rest);
    return rest.join(' ') + '/' + nation;
}

} // namespace postil
