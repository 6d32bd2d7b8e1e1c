// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/clean/furniture.h"

#include "core/clean/writtendate.h"

#include <QFile>
#include <QHash>
#include <QStringList>

namespace postil {

using namespace Qt::StringLiterals;

static constexpr qsizetype longestLine = 240;
static constexpr qsizetype longestPhrase = 6;

namespace {

struct Phrases
{
    QHash<QString, Furniture> whole;
    QHash<QString, Furniture> beginning;
    QHash<QString, Furniture> anywhere;
};

} // namespace

/// Lower case, letters only, one space between words, each number a "#".
static QStringList wordsOf(QStringView line)
{
    QStringList words;
    QString word;
    const auto finish = [&] {
        if (!word.isEmpty())
            words.append(std::exchange(word, {}));
    };
    for (const auto character : line) {
        if (character.isLetter() || character.isMark() || character.isSurrogate()) {
            if (word == u"#")
                finish();
            word += character.toLower();
        } else if (character.isDigit() || character == u'#') {
            if (word != u"#")
                finish();
            word = u"#"_s;
        } else {
            finish();
        }
    }
    finish();
    return words;
}

static Furniture kindNamed(QStringView name)
{
    static const QHash<QString, Furniture> kinds = {{u"share"_s, Furniture::Share},
        {u"related"_s, Furniture::Related}, {u"readmore"_s, Furniture::ReadMore},
        {u"popular"_s, Furniture::Popular}, {u"subscribe"_s, Furniture::Subscribe},
        {u"cookies"_s, Furniture::Cookies}, {u"comments"_s, Furniture::Comments},
        {u"navigation"_s, Furniture::Navigation}, {u"account"_s, Furniture::Account},
        {u"advertisement"_s, Furniture::Advertisement}, {u"copyright"_s, Furniture::Copyright}};
    return kinds.value(name.toString(), Furniture::None);
}

static void addPhrase(Phrases &phrases, QStringView line, Furniture kind)
{
    const bool openStart = line.startsWith(u"* ");
    const bool openEnd = line.endsWith(u" *");
    const auto phrase = wordsOf(line).join(u' ');
    auto &into = openStart ? phrases.anywhere : openEnd ? phrases.beginning : phrases.whole;
    if (!into.contains(phrase))
        into.insert(phrase, kind);
}

static Phrases readPhrases()
{
    Phrases phrases;
    QFile file(u":/postil/lexicons/furniture.txt"_s);
    if (!file.open(QIODevice::ReadOnly))
        return phrases;
    auto kind = Furniture::None;
    const auto text = QString::fromUtf8(file.readAll());
    for (const auto line : QStringView(text).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'['))
            kind = kindNamed(line.sliced(1).chopped(1));
        else if (!line.startsWith(u"# ") || kind != Furniture::None)
            addPhrase(phrases, line.trimmed(), kind);
    }
    return phrases;
}

static Furniture kindFrom(const Phrases &phrases, const QStringList &words)
{
    if (words.size() <= longestPhrase) {
        if (const auto kind = phrases.whole.value(words.join(u' ')); kind != Furniture::None)
            return kind;
    }
    for (qsizetype start = 0; start < words.size(); ++start) {
        QString phrase;
        const auto end = std::min(words.size(), start + longestPhrase);
        for (auto i = start; i < end; ++i) {
            phrase += (i > start ? u" "_s : QString()) + words[i];
            auto kind = phrases.anywhere.value(phrase);
            if (kind == Furniture::None && start == 0 && words.size() <= 14)
                kind = phrases.beginning.value(phrase);
            if (kind != Furniture::None)
                return kind;
        }
    }
    return Furniture::None;
}

Furniture furnitureOf(QStringView line)
{
    static const auto phrases = readPhrases();
    if (line.size() > longestLine)
        return Furniture::None;
    if (line.contains(u'©') && line.size() < 160)
        return Furniture::Copyright;
    if (isAge(line))
        return Furniture::Age;
    return kindFrom(phrases, wordsOf(line));
}

QString reasonOf(Furniture kind)
{
    switch (kind) {
    case Furniture::None:
        return {};
    case Furniture::Share:
        return u"share links"_s;
    case Furniture::Related:
        return u"related articles"_s;
    case Furniture::ReadMore:
        return u"a link to read more"_s;
    case Furniture::Popular:
        return u"most read articles"_s;
    case Furniture::Subscribe:
        return u"subscription or newsletter"_s;
    case Furniture::Cookies:
        return u"cookie or legal notice"_s;
    case Furniture::Comments:
        return u"comments"_s;
    case Furniture::Navigation:
        return u"navigation"_s;
    case Furniture::Account:
        return u"sign-in or account"_s;
    case Furniture::Advertisement:
        return u"advertisement"_s;
    case Furniture::Copyright:
        return u"copyright notice"_s;
    case Furniture::Age:
        return u"age of another article"_s;
    }
    return {};
}

} // namespace postil
