// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "tests/tools/entities/lexiconcompiler.h"

#include "core/entities/entitytoken.h"
#include "core/entities/wordclass.h"
#include "core/entities/wordfolding.h"

#include <QDir>

#include <unicode/locid.h>

#include <bit>

namespace postil {

using namespace Qt::StringLiterals;

static const QHash<QString, quint32> &classNames()
{
    static const QHash<QString, quint32> names{{u"country"_s, WordClass::Country},
        {u"nationality"_s, WordClass::Nationality}, {u"city"_s, WordClass::City},
        {u"town"_s, WordClass::Town}, {u"region"_s, WordClass::Region},
        {u"placehead"_s, WordClass::PlaceHead}, {u"givenname"_s, WordClass::GivenName},
        {u"familyname"_s, WordClass::FamilyName}, {u"title"_s, WordClass::Title},
        {u"role"_s, WordClass::Role}, {u"organisation"_s, WordClass::Organisation},
        {u"acronym"_s, WordClass::Acronym}, {u"organisationhead"_s, WordClass::OrganisationHead},
        {u"company"_s, WordClass::Company}, {u"calendar"_s, WordClass::Calendar},
        {u"ordinary"_s, WordClass::Ordinary}, {u"particle"_s, WordClass::Particle},
        {u"speech"_s, WordClass::Speech}, {u"person"_s, WordClass::Person},
        {u"thing"_s, WordClass::Thing}, {u"nounperson"_s, WordClass::NounPerson},
        {u"noungroup"_s, WordClass::NounGroup}, {u"nounplace"_s, WordClass::NounPlace},
        {u"nounthing"_s, WordClass::NounThing}, {u"connector"_s, WordClass::Connector},
        {u"abbreviation"_s, WordClass::Abbreviation}, {u"media"_s, WordClass::Media},
        {u"preposition"_s, WordClass::Preposition}, {u"brand"_s, WordClass::Brand}};
    return names;
}

Result<void> LexiconCompiler::addFolder(const QString &folder)
{
    const auto files = QDir(folder).entryInfoList({u"*.txt"_s}, QDir::Files, QDir::Name);
    if (files.isEmpty())
        return failure(ErrorCode::NotFound, u"There are no lists in %1."_s.arg(folder));
    for (const auto &info : files) {
        QFile file(info.filePath());
        const auto wordClass = classNames().value(info.completeBaseName());
        if (wordClass == 0)
            return failure(
                ErrorCode::Invalid, u"%1 is named after no word class."_s.arg(info.fileName()));
        if (!file.open(QIODevice::ReadOnly))
            return failure(ErrorCode::NotReadable, u"%1 cannot be read."_s.arg(info.filePath()));
        while (!file.atEnd()) {
            const auto line = QString::fromUtf8(file.readLine());
            if (const auto name = QStringView(line).left(line.indexOf(u'#')).trimmed();
                !name.isEmpty())
                add(name, wordClass);
        }
    }
    return {};
}

void LexiconCompiler::addCountries()
{
    for (auto code = icu::Locale::getISOCountries(); *code; ++code) {
        for (const auto language : {"en", "fr", "de", "es", "pt", "it", "nl"}) {
            icu::UnicodeString name;
            icu::Locale("", *code).getDisplayCountry(icu::Locale(language), name);
            add(QStringView(name.getBuffer(), name.length()), WordClass::Country);
        }
    }
}

void LexiconCompiler::add(QStringView name, quint32 wordClass)
{
    const auto tokens = tokenise(name);
    if (tokens.list.isEmpty())
        return;
    auto key = tokens.list.first().word;
    const bool isExact = wordClass == WordClass::Acronym || wordClass == WordClass::Abbreviation;
    if (tokens.list.size() == 1 && isExact)
        key = joinedHash(key, 1);
    for (qsizetype i = 1; i < tokens.list.size(); ++i) {
        m_entries[key].classes |= WordClass::Continues;
        key = joinedHash(key, tokens.list[i].word);
    }
    m_entries[key].classes |= wordClass;
}

Result<void> LexiconCompiler::addUsage(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotReadable, u"%1 cannot be read."_s.arg(fileName));
    while (!file.atEnd()) {
        const auto fields = QString::fromUtf8(file.readLine()).trimmed().split(u' ');
        if (fields.size() != 3)
            return failure(ErrorCode::Invalid, u"%1 has a line without two paths."_s.arg(fileName));
        const auto tokens = tokenise(fields[0]);
        if (tokens.list.size() != 1)
            continue;
        if (auto &entry = m_entries[tokens.list.first().word]; entry.usage == 0)
            entry.usage = UsageClass(fields[1].toUInt(), fields[2].toUInt()).packed();
    }
    return {};
}

QList<EntityModel::LexiconSlot> LexiconCompiler::slotTable() const
{
    const auto size = std::bit_ceil(static_cast<quint32>(m_entries.size()) * 9 / 8 + 16);
    QList<EntityModel::LexiconSlot> table(size);
    for (const auto [key, entry] : m_entries.asKeyValueRange()) {
        auto slot = key & (size - 1);
        while (table[slot].key != 0)
            slot = (slot + 1) & (size - 1);
        table[slot] = {key, entry.classes, entry.usage};
    }
    return table;
}

} // namespace postil
