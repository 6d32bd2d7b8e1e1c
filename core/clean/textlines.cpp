// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/clean/textlines.h"

#include <QHash>

#include <algorithm>

namespace postil {

using namespace Qt::StringLiterals;

static constexpr QStringView closingMarks = u"\"'”’»)]›」』*_";
static constexpr QStringView sentenceEnds = u".!?…。！？؟।۔";

static bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r' || c == u'\f' || c == u'\v' || c == QChar::LineSeparator
        || c == QChar::ParagraphSeparator || c.unicode() == 0x85;
}

static bool isDropped(QChar c)
{
    const auto unit = c.unicode();
    return (unit < 0x20 && unit != u'\t') || unit == 0x7f || unit == 0xfeff || unit == 0x200b
        || unit == 0xfffc;
}

static QString withSingleSpaces(QStringView text)
{
    QString result;
    result.reserve(text.size());
    bool hasSpace = false;
    for (const auto c : text) {
        if (isDropped(c))
            continue;
        const bool isKept = c == u'\u202f' || (c == QChar::Nbsp && !hasSpace && !result.isEmpty());
        if (c.isSpace() && !isKept) {
            hasSpace = !result.isEmpty();
            continue;
        }
        if (hasSpace)
            result += u' ';
        hasSpace = false;
        result += c;
    }
    while (!result.isEmpty() && result.back().isSpace())
        result.chop(1);
    return result;
}

QList<TextLine> linesOf(QStringView text)
{
    QList<TextLine> lines;
    bool isAfterBlank = false;
    for (qsizetype start = 0; start < text.size();) {
        auto end = start;
        while (end < text.size() && !isLineEnd(text[end]))
            ++end;
        const auto raw = text.sliced(start, end - start);
        auto line = withSingleSpaces(raw);
        start = end + 1;
        if (end + 1 < text.size() && text[end] == u'\r' && text[end + 1] == u'\n')
            ++start;
        if (line.isEmpty()) {
            isAfterBlank = true;
            continue;
        }
        lines.append({std::move(line), isAfterBlank, raw.front().isSpace()});
        isAfterBlank = false;
    }
    return lines;
}

bool endsSentence(QStringView text)
{
    auto end = text.size();
    while (end > 0 && closingMarks.contains(text[end - 1]))
        --end;
    return end > 0 && sentenceEnds.contains(text[end - 1]);
}

static qsizetype wordCount(QStringView text)
{
    return text.isEmpty() ? 0 : text.count(u' ') + 1;
}

static QStringView firstWord(QStringView text)
{
    const auto space = text.indexOf(u' ');
    return space < 0 ? text : text.first(space);
}

static QStringView lastWord(QStringView text)
{
    return text.sliced(text.lastIndexOf(u' ') + 1);
}

namespace {

/// How a text was wrapped, if it was: every full line is as long as it could be.
struct Wrapping
{
    qsizetype width = 0; ///< 0: not wrapped
    bool hyphenates = false;
};

} // namespace

static bool isForced(const TextLine &line, const TextLine &next, qsizetype width)
{
    return !next.isAfterBlank && line.text.size() + 1 + firstWord(next.text).size() >= width - 1;
}

/// The width that nearly all long lines keep to, and whether most breaks were forced by it.
static Wrapping wrappingOf(const QList<TextLine> &lines)
{
    QList<qsizetype> lengths;
    for (const auto &line : lines) {
        if (line.text.size() >= 30)
            lengths.append(line.text.size());
    }
    if (lengths.size() < 3)
        return {};
    std::ranges::sort(lengths);
    const auto width = lengths[(lengths.size() - 1) * 97 / 100];
    if (width < 40 || width > 160 || lengths.constLast() > width + 30)
        return {};
    int full = 0;
    int hyphens = 0;
    int breaks = 0;
    for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
        if (lines[i].text.size() < 30 || lines[i + 1].isAfterBlank)
            continue;
        ++breaks;
        if (!isForced(lines[i], lines[i + 1], width - 12) || endsSentence(lines[i].text))
            continue;
        ++full;
        hyphens += lines[i].text.endsWith(u'-');
    }
    const bool isWrapped = full >= 3 && full * 2 >= breaks && full * 4 >= lengths.size();
    return {isWrapped ? width : 0, hyphens * 20 >= full};
}

namespace {

/// Puts lines back together. Holds what the decisions need to know of the whole text.
class Joiner
{
public:
    explicit Joiner(const QList<TextLine> &lines)
        : m_lines(lines)
        , m_wrapping(wrappingOf(lines)) { }

    QList<TextLine> joined();

private:
    bool isWrapped(qsizetype i) const;
    bool isBroken(const QString &sofar, qsizetype i) const;
    bool startsInside(qsizetype i) const;
    void append(QString &paragraph, const QString &line);
    bool isWord(const QString &word);

    const QList<TextLine> &m_lines;
    Wrapping m_wrapping;
    QHash<QString, int> m_words; ///< made when first needed
};

} // namespace

/// Whether the line end between lines i - 1 and i is one of a hard-wrapped paragraph.
bool Joiner::isWrapped(qsizetype i) const
{
    if (m_wrapping.width == 0 || m_lines[i].isAfterBlank)
        return false;
    const auto &last = m_lines[i - 1].text;
    if (m_lines[i].isIndented && !m_lines[i - 1].isIndented)
        return false;
    if (endsSentence(last))
        return isForced(m_lines[i - 1], m_lines[i], m_wrapping.width - 4);
    return isForced(m_lines[i - 1], m_lines[i], m_wrapping.width - 12);
}

/// Whether line i begins as the inside of a sentence does.
bool Joiner::startsInside(qsizetype i) const
{
    const auto first = m_lines[i].text.front();
    if (first.isLower())
        return true;
    return QStringView(u",;:!?)]”’»…").contains(first)
        || (first == u'.' && !m_lines[i].text.startsWith(u".."_s));
}

/// Whether an inline tag broke a sentence between `sofar` and line i.
bool Joiner::isBroken(const QString &sofar, qsizetype i) const
{
    if (m_lines[i].isAfterBlank)
        return false;
    const auto &next = m_lines[i].text;
    const auto words = wordCount(sofar);
    const auto first = next.front();
    if (startsInside(i) && !first.isLower())
        return words >= 4 || wordCount(next) >= 6;
    if (endsSentence(sofar))
        return false;
    const auto nextWords = wordCount(next);
    if (first.isLower())
        return (words >= 4 && nextWords >= 2) || words >= 8 || (nextWords >= 8 && words <= 6);
    const auto last = lastWord(sofar);
    if (words >= 6 && last.size() <= 3 && last.back().isLower())
        return true;
    const bool goesOn = i + 1 < m_lines.size() && !m_lines[i + 1].isAfterBlank
        && startsInside(i + 1)
        && (wordCount(m_lines[i + 1].text) >= 4 || !m_lines[i + 1].text.front().isLower());
    return words >= 8 && nextWords <= 8 && goesOn;
}

bool Joiner::isWord(const QString &word)
{
    if (m_words.isEmpty()) {
        for (const auto &line : m_lines) {
            for (const auto part : QStringView(line.text).split(u' '))
                ++m_words[part.toString().toLower()];
        }
    }
    return m_words.contains(word.toLower());
}

void Joiner::append(QString &paragraph, const QString &line)
{
    if (paragraph.endsWith(QChar(0xad))) {
        paragraph.chop(1);
    } else if (paragraph.size() > 1 && paragraph.endsWith(u'-')
        && paragraph[paragraph.size() - 2].isLetter() && line.front().isLower()) {
        const QString start = lastWord(paragraph).toString();
        const QString end = firstWord(line).toString();
        const bool isKept = isWord(start + end);
        if (isWord(start.chopped(1) + end) || (m_wrapping.hyphenates && !isKept))
            paragraph.chop(1);
        else if (!isKept && m_wrapping.width == 0)
            paragraph += u' ';
    } else if (!QStringView(u",;:!?.)]”’»%").contains(line.front())
        && !QStringView(u"([“«„").contains(paragraph.back())) {
        paragraph += u' ';
    }
    paragraph += line;
}

QList<TextLine> Joiner::joined()
{
    QList<TextLine> result;
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        if (i > 0 && (isWrapped(i) || isBroken(result.constLast().text, i)))
            append(result.last().text, m_lines[i].text);
        else
            result.append(m_lines[i]);
    }
    return result;
}

QList<TextLine> withJoinedLines(const QList<TextLine> &lines)
{
    return Joiner(lines).joined();
}

} // namespace postil
