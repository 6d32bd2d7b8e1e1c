// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/text/namepattern.h"

#include "core/text/folding.h"
#include "core/text/places.h"

#include <algorithm>

namespace postil {

using namespace Qt::StringLiterals;

static bool isWordUnit(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

static qsizetype endOfWord(QStringView text, qsizetype at)
{
    while (at < text.size() && isWordUnit(text[at]))
        ++at;
    return at;
}

/// Marks and white space between words, so that kinds of dashes, quote marks and spaces are one.
static QString foldedGap(QStringView gap)
{
    QString folded;
    for (const auto c : gap) {
        const QChar one = c.isSpace()                 ? u' '
            : c.category() == QChar::Punctuation_Dash ? u'-'
            : QStringView(u"‘’‚‛′`´").contains(c)     ? u'\''
                                                      : c;
        if (one != u' ' || !folded.endsWith(u' '))
            folded += one;
    }
    return folded;
}

static bool isWithoutWordSpaces(QChar c)
{
    const auto script = c.script();
    return script == QChar::Script_Han || script == QChar::Script_Hiragana
        || script == QChar::Script_Katakana || script == QChar::Script_Thai
        || script == QChar::Script_Lao || script == QChar::Script_Khmer
        || script == QChar::Script_Myanmar;
}

/// Endings of cases of names, singular and plural.
static bool isCyrillicEnding(QStringView ending)
{
    static const QStringList endings{u""_s, u"а"_s, u"я"_s, u"у"_s, u"ю"_s, u"е"_s, u"и"_s, u"ы"_s,
        u"о"_s, u"й"_s, u"ь"_s, u"ом"_s, u"ем"_s, u"ым"_s, u"им"_s, u"ой"_s, u"ей"_s, u"ою"_s,
        u"ею"_s, u"ого"_s, u"его"_s, u"ому"_s, u"ему"_s, u"ая"_s, u"ую"_s, u"ий"_s, u"ый"_s,
        u"ых"_s, u"их"_s, u"ов"_s, u"ев"_s, u"ам"_s, u"ям"_s, u"ами"_s, u"ями"_s, u"ах"_s, u"ях"_s,
        u"ым"_s, u"ыми"_s, u"ими"_s, u"ови"_s, u"еви"_s, u"і"_s, u"ї"_s, u"ію"_s, u"єю"_s, u"ия"_s,
        u"ии"_s, u"ию"_s, u"ией"_s};
    return endings.contains(ending);
}

static QString cyrillicStem(const QString &folded)
{
    auto stem = folded;
    while (stem.size() > 2 && QStringView(u"аяоеийьыуюі").contains(stem.back()))
        stem.chop(1);
    return stem;
}

NamePattern::Word NamePattern::wordOf(QStringView written, bool isLast)
{
    Word word;
    word.written = written.toString();
    word.folded = foldForComparison(written);
    const auto capitals =
        std::ranges::count_if(written, [](QChar c) { return c.isUpper() || c.isDigit(); });
    word.isExact = written.size() <= 4 && capitals > 1;
    if (word.isExact || !written.front().isUpper())
        return word;
    const bool isCyrillic = written.front().script() == QChar::Script_Cyrillic;
    if (isCyrillic && written.size() >= 3)
        word.stem = cyrillicStem(word.folded);
    else if (isLast && written.size() >= 4 && written.front().script() == QChar::Script_Latin)
        word.stem = word.folded;
    return word;
}

NamePattern::NamePattern(const QString &name) : m_name(name.simplified())
{
    m_hasWordSpaces = std::ranges::none_of(m_name, isWithoutWordSpaces);
    for (qsizetype at = 0; at < m_name.size();) {
        while (at < m_name.size() && !isWordUnit(m_name[at]))
            ++at;
        const auto end = endOfWord(m_name, at);
        if (end == at)
            break;
        auto next = end;
        while (next < m_name.size() && !isWordUnit(m_name[next]))
            ++next;
        const bool isLast = next == m_name.size();
        auto word = wordOf(QStringView(m_name).sliced(at, end - at), isLast);
        if (!isLast)
            word.gap = foldedGap(QStringView(m_name).sliced(end, next - end));
        m_words.append(word);
        at = next;
    }
}

bool NamePattern::isForm(const Word &word, QStringView token) const
{
    if (word.isExact)
        return token == word.written;
    if (word.written.front().isUpper() && !token.front().isUpper())
        return false;
    const auto folded = foldForComparison(token);
    if (folded == word.folded)
        return true;
    if (word.stem.isEmpty() || !folded.startsWith(word.stem))
        return false;
    const auto ending = QStringView(folded).sliced(word.stem.size());
    if (word.written.front().script() == QChar::Script_Cyrillic)
        return isCyrillicEnding(ending);
    return ending == u"s" || ending == u"es" || ending == u"n" || ending == u"en";
}

qsizetype NamePattern::endOfMatch(QStringView text, qsizetype start) const
{
    auto at = start;
    for (const auto &word : m_words) {
        const auto end = endOfWord(text, at);
        if (end == at || !isForm(word, text.sliced(at, end - at)))
            return -1;
        at = end;
        if (&word == &m_words.constLast())
            break;
        while (at < text.size() && !isWordUnit(text[at]) && at - end < 4)
            ++at;
        if (foldedGap(text.sliced(end, at - end)) != word.gap)
            return -1;
    }
    return at;
}

QList<TextRange> NamePattern::placesIn(QStringView text) const
{
    QList<TextRange> places;
    if (isEmpty())
        return places;
    if (!m_hasWordSpaces)
        return placesOf(m_name, text);
    const QChar first = m_words.first().folded.front();
    for (qsizetype at = 0; at < text.size();) {
        if (!isWordUnit(text[at])) {
            ++at;
            continue;
        }
        // Folding takes time: only where the first letter, accents apart, can be it.
        const auto folded = text[at].decomposition().isEmpty()
            ? text[at].toCaseFolded()
            : text[at].decomposition().front().toCaseFolded();
        const bool mayBe = folded == first || folded.unicode() > 127;
        const auto end = mayBe ? endOfMatch(text, at) : -1;
        if (end < 0) {
            at = endOfWord(text, at);
            continue;
        }
        places.append({at, end});
        at = end;
    }
    return places;
}

bool NamePattern::matches(QStringView text) const
{
    const auto trimmed = text.trimmed();
    return !isEmpty() && placesIn(trimmed) == QList<TextRange>{{0, trimmed.size()}};
}

QStringList NamePattern::beginnings() const
{
    QStringList beginnings;
    for (const auto &word : m_words) {
        const auto length = word.stem.isEmpty() ? word.written.size()
                                                : std::min(word.stem.size(), word.written.size());
        beginnings.append(word.written.first(length));
    }
    return m_hasWordSpaces ? beginnings : QStringList();
}

} // namespace postil
