// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/text/foldedtext.h"

#include <QList>

#include <algorithm>

namespace postil {

static bool isInvisible(char32_t c)
{
    return c == 0xAD || c == 0x34F || c == 0x61C || c == 0x180E || (c >= 0x200B && c <= 0x200F)
        || (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F)
        || (c >= 0xFE00 && c <= 0xFE0F) || c == 0xFEFF;
}

static bool isQuoteMark(char32_t c)
{
    return c == u'"' || c == u'\'' || c == u'`' || c == 0xAB || c == 0xB4 || c == 0xBB || c == 0x2BC
        || (c >= 0x2018 && c <= 0x201F) || (c >= 0x2032 && c <= 0x2036) || c == 0x2039
        || c == 0x203A || c == 0xFF02 || c == 0xFF07;
}

static bool isDash(char32_t c)
{
    return c == u'-' || (c >= 0x2010 && c <= 0x2015) || c == 0x2212 || c == 0xFE58 || c == 0xFE63
        || c == 0xFF0D;
}

/// Decompositions that keep the meaning; "x²" must not become "x2", nor "½" "12".
static bool keepsMeaning(QChar::Decomposition tag)
{
    switch (tag) {
    case QChar::Canonical:
    case QChar::Compat:
    case QChar::Wide:
    case QChar::Narrow:
    case QChar::Initial:
    case QChar::Medial:
    case QChar::Final:
    case QChar::Isolated:
    case QChar::NoBreak:
        return true;
    default:
        return false;
    }
}

FoldedText::FoldedText(QStringView source)
{
    m_text.reserve(source.size());
    m_starts.reserve(source.size());
    m_ends.reserve(source.size());
    for (qsizetype at = 0; at < source.size();) {
        const auto unit = source[at].unicode();
        if ((unit >= u'a' && unit <= u'z') || (unit >= u'0' && unit <= u'9')) {
            append(unit, at, at + 1);
            ++at;
            continue;
        }
        const bool isPair = source[at].isHighSurrogate() && at + 1 < source.size()
            && source[at + 1].isLowSurrogate();
        const auto end = at + 1 + isPair;
        appendCharacter(
            isPair ? QChar::surrogateToUcs4(source[at], source[at + 1]) : unit, at, end);
        at = end;
    }
    if (m_text.endsWith(u' ')) {
        m_text.chop(1);
        m_starts.pop_back();
        m_ends.pop_back();
    }
}

void FoldedText::append(char16_t unit, qsizetype start, qsizetype end)
{
    m_text.append(QChar(unit));
    m_starts.push_back(qint32(start));
    m_ends.push_back(qint32(end));
}

void FoldedText::appendSpace(qsizetype start, qsizetype end)
{
    if (m_text.isEmpty())
        return;
    if (m_text.back() == u' ')
        m_ends.back() = qint32(end);
    else if (m_text.back() != u'-')
        append(u' ', start, end);
}

void FoldedText::appendDash(qsizetype start, qsizetype end)
{
    if (!m_text.isEmpty() && m_text.back() == u'-') {
        m_ends.back() = qint32(end);
        return;
    }
    if (!m_text.isEmpty() && m_text.back() == u' ') {
        m_text.back() = u'-';
        m_starts.back() = qint32(start);
        m_ends.back() = qint32(end);
        return;
    }
    append(u'-', start, end);
}

void FoldedText::appendMark(char32_t mark, qsizetype start, qsizetype end)
{
    // Canonical order; more than a few marks on one letter stay as they are.
    const auto markClass = QChar::combiningClass(mark);
    append(char16_t(mark), start, end);
    for (auto i = m_text.size() - 1; i > 0 && m_text.size() - i < 8; --i) {
        if (QChar::combiningClass(m_text[i - 1].unicode()) <= markClass)
            break;
        std::swap(m_text[i - 1], m_text[i]);
    }
}

void FoldedText::appendCharacter(char32_t c, qsizetype start, qsizetype end)
{
    if (c < 0x80 && c >= u'A' && c <= u'Z')
        return append(char16_t(c + 32), start, end);
    if (QChar::isSpace(c))
        return appendSpace(start, end);
    if (isInvisible(c))
        return;
    if (isQuoteMark(c))
        return append(u'"', start, end);
    if (isDash(c))
        return appendDash(start, end);
    if (c == U'ß' || c == U'ẞ') {
        append(u's', start, end);
        return append(u's', start, end);
    }
    const auto tag = QChar::decompositionTag(c);
    if (tag != QChar::NoDecomposition && keepsMeaning(tag)) {
        const auto parts = QChar::decomposition(c).toUcs4();
        for (const auto part : parts)
            appendCharacter(part, start, end);
        return;
    }
    if (c < 0x10000 && QChar::combiningClass(c) > 0)
        return appendMark(c, start, end);
    const auto folded = QChar::toCaseFolded(c);
    for (const auto unit : QChar::fromUcs4(folded))
        append(unit, start, end);
}

TextRange FoldedText::toSource(TextRange folded) const
{
    if (folded.isEmpty()) {
        const auto at = folded.start < qsizetype(m_starts.size()) ? m_starts[folded.start]
            : m_ends.empty()                                      ? 0
                                                                  : m_ends.back();
        return {at, at};
    }
    return {m_starts[folded.start], m_ends[folded.end - 1]};
}

TextRange FoldedText::toFolded(TextRange source) const
{
    const auto unitAt = [this](qsizetype offset) {
        return std::ranges::lower_bound(m_starts, offset) - m_starts.begin();
    };
    TextRange folded{unitAt(source.start), unitAt(source.end)};
    while (!folded.isEmpty() && m_text[folded.start] == u' ')
        ++folded.start;
    while (!folded.isEmpty() && m_text[folded.end - 1] == u' ')
        --folded.end;
    return folded;
}

} // namespace postil
