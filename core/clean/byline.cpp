// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/clean/byline.h"

#include "core/clean/writtendate.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace postil {

using namespace Qt::StringLiterals;

static QRegularExpression pattern(const QString &text)
{
    return QRegularExpression(text,
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
}

/// "By", in many languages, and what may stand before it: "Written by", "Ein Beitrag von".
static const QRegularExpression &opening()
{
    static const auto expression = pattern(
        u"^[\\s|·•–—/"
        u":-]*(?:(?:(?:article|story|text|words|report|reporting|post|photos?|analysis|opinion|"
        u"review|"
        "interview|column|blog|commentary|edited|reviewed|authored|created|submitted|contributed|"
        "published|written|posted|added|"
        "reported|compiled|story|medically reviewed)\\s+(?:and (?:photos|photographs)\\s+)?by)|"
        "by|(?:(?:ein |eine "
        ")?(?:beitrag|artikel|gastbeitrag|kommentar|rezension|analyse|eingestellt|eingetragen|"
        "gepostet|publiziert) von)|(?:geschrieben von|écrit par|escrito por|verfasst "
        "von|veröffentlicht von|"
        "erstellt von|interview von|kommentar von|text von|gespeichert von)|(?:ein|eine) [\\p{L}]+ "
        "von|interview:|interview con|escribe|submitted by|von|publié par|écrit par|rédigé "
        "par|proposé par|par|escrito por|"
        "publicado por|por|di|scritto da|pubblicato da|a cura di|da|door|geschreven door|geplaatst "
        "door|av|af|skrevet av|"
        "skrevet af|skriven "
        "av|tekst|text|texte|texto|testo|autor(?:in|es|a|zy|i)?|auteurs?|autore|autori|authors?|"
        "author name|contributors?|"
        "writers?|redakteur(?:in)?|redaktion|journalist|napisał|napisał[ao]?|przez|автор(?:ы|и)?|"
        "текст|yazan|yazar|"
        "συντάκτης|του|της|作者|责任编辑|撰文|文|記者|记者|글|기자|بقلم|كتب|מאת)"
        "(?:\\s*[:：]\\s*|\\s+|$)"_s);
    return expression;
}

/// What ends the names: a time, a role, an address, a count of minutes.
static qsizetype endOfNames(QStringView text)
{
    auto end = text.size();
    if (const auto date = findWrittenDate(text))
        end = std::min(end, date->range.start);
    static const auto stop = pattern(
        u"\\s(?:on|am|vom|le|el|il|op|den|em|posted|published|updated|at|last|in|for)\\s*$"
        "|\\s*(?:[|•·]|\\s[–—-]\\s|\\((?![^()]{1,20}\\)\\s\\p{Lu})|\\bhttps?:|\\bwww\\.|\\S+@\\S+|@"
        "\\w+|\\d+\\s?min|"
        "\\b(?:updated|published|posted|last updated|modified|bio|biography|published on|posted "
        "on|follow|is an?|"
        "contact|email|illustration(?:en)?|fotos?|photos?|bilder|übersetzung|special to|on behalf "
        "of|for the|correspondent|contributor|staff writer|staff "
        "reporter|senior|editor|reporter|"
        "last update|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|view in|read time|"
        "veröffentlicht|aktualisiert|stand|publié|mis à jour|publicado|actualizado|atualizado|pubblicato)\\b)"_s);
    qsizetype from = 0;
    for (auto it = stop.globalMatchView(text.first(end)); it.hasNext();) {
        const auto match = it.next();
        from = match.capturedStart();
        if (from > 1)
            return from;
    }
    return end;
}

static QString trimmedName(QStringView text)
{
    qsizetype start = 0;
    qsizetype end = text.size();
    const auto isEdge = [](QChar c) {
        return c.isSpace() || QStringView(u",;:|/·•–—-*_\"“”»«").contains(c);
    };
    while (start < end && isEdge(text[start]))
        ++start;
    while (end > start && isEdge(text[end - 1]))
        --end;
    return text.sliced(start, end - start).toString().simplified();
}

static QString titleCased(const QString &name)
{
    const bool hasLower = std::ranges::any_of(name, [](QChar c) { return c.isLower(); });
    if (hasLower || name.size() < 8 || !name.contains(u' '))
        return name;
    QString cased = name.toLower();
    bool isFirst = true;
    for (auto &character : cased) {
        if (isFirst && character.isLetter())
            character = character.toUpper();
        isFirst = !character.isLetter() && character != u'’' ? true : false;
    }
    return cased;
}

bool startsAsByline(QStringView line)
{
    const auto match = opening().matchView(line);
    return match.hasMatch() && match.capturedLength() > 0;
}

bool looksLikeName(QStringView text)
{
    if (text.size() < 2 || text.size() > 80 || text.endsWith(u'?') || text.endsWith(u'!'))
        return false;
    int words = 0;
    int capitals = 0;
    for (const auto word : text.split(u' ', Qt::SkipEmptyParts)) {
        const auto first = word.front();
        if (first.isDigit() || word.contains(u"://"))
            return false;
        ++words;
        if (!first.isLower() || word.size() <= 3)
            ++capitals;
    }
    return words >= 1 && words <= 7 && capitals * 4 >= words * 3 && !text.front().isLower();
}

QString cleanByline(QStringView text)
{
    QString whole = text.toString().remove(QChar(0xad)).simplified();
    for (int round = 0; round < 3; ++round) {
        const auto match = opening().match(whole);
        if (!match.hasMatch())
            break;
        whole.remove(0, match.capturedEnd());
    }
    static const auto preface = pattern(u"^(?:[\\p{L}]+ ){1,5}by (?=\\p{L})"_s);
    if (whole.size() < 160 && whole.contains(" by "_L1, Qt::CaseInsensitive)) {
        if (const auto match = preface.match(whole); match.hasMatch())
            whole.remove(0, match.capturedEnd());
    }
    whole.truncate(endOfNames(whole));
    static const auto joints = pattern(
        u"\\s*(?:[,;|/&]|\\s(?:and|und|et|y|e|og|och|en|i|ja|и|та|ve|with|mit|avec|con|by)\\s)\\s*"_s);
    QStringList names;
    for (const auto &part : whole.split(joints, Qt::SkipEmptyParts)) {
        const auto name = titleCased(trimmedName(part));
        if (!name.isEmpty() && !names.contains(name))
            names.append(name);
    }
    return names.join(u", "_s);
}

} // namespace postil
