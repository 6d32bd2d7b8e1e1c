// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/entities/entitytoken.h"

#include "core/entities/wordfolding.h"

#include <algorithm>

namespace postil {

namespace {

bool isWordUnit(QChar unit)
{
    return unit.isLetterOrNumber() || unit.isMark() || unit.isSurrogate();
}

bool isApostrophe(QChar unit)
{
    return unit == u'\'' || unit == u'’' || unit == u'ʼ';
}

bool isAbbreviation(QByteArrayView folded)
{
    static constexpr QByteArrayView abbreviations[] = {"adm", "av", "ave", "brig", "bros", "capt",
        "cf", "cmdr", "co", "col", "corp", "cpl", "dr", "drs", "ed", "eds", "eg", "esq", "fr", "ft",
        "gen", "gov", "hon", "ie", "inc", "jr", "lt", "ltd", "maj", "messrs", "mr", "mrs", "ms",
        "mt", "mx", "prof", "rep", "reps", "rev", "sen", "sens", "sgt", "sr", "st", "ste", "supt",
        "vs"};
    return std::ranges::binary_search(abbreviations, folded);
}

/// Reads one text from left to right.
class Tokeniser
{
public:
    explicit Tokeniser(QStringView text) : m_text(text)
    {
        m_tokens.list.reserve(text.size() / 5 + 8);
        m_tokens.folded.reserve(text.size() + 16);
    }

    EntityTokens run()
    {
        while (m_position < m_text.size()) {
            const auto unit = m_text[m_position];
            if (unit == u'\n')
                m_startsSentence = true;
            if (unit.isSpace() || unit == QChar::ObjectReplacementCharacter) {
                m_isSpaced = true;
                ++m_position;
            } else {
                append(isWordUnit(unit) ? wordEnd(m_position) : m_position + 1);
            }
        }
        return std::move(m_tokens);
    }

private:
    QChar at(qsizetype index) const { return index < m_text.size() ? m_text[index] : QChar(); }

    /// "U.S.", "U.S.A.", "a.m."; the end, or `start` for none.
    qsizetype dottedEnd(qsizetype start) const
    {
        qsizetype end = start;
        while (at(end).isLetter() && at(end + 1) == u'.')
            end += 2;
        if (end == start + 2 && !(at(start).isUpper() && !isWordUnit(at(end))))
            return start;
        return end > start && end < m_text.size() && isWordUnit(m_text[end]) ? start : end;
    }

    qsizetype wordEnd(qsizetype start) const
    {
        if (const auto end = dottedEnd(start); end > start)
            return end;
        auto end = start;
        while (end < m_text.size()) {
            const bool goesOn = isWordUnit(m_text[end])
                || (isApostrophe(m_text[end]) && isWordUnit(at(end + 1)) && !isPossessive(end))
                || ((m_text[end] == u'.' || m_text[end] == u',') && m_text[end - 1].isDigit()
                    && at(end + 1).isDigit());
            if (!goesOn)
                break;
            ++end;
        }
        return std::max(end, start + 1);
    }

    /// "'s" at the end of a word.
    bool isPossessive(qsizetype index) const
    {
        return isApostrophe(at(index)) && (at(index + 1) == u's' || at(index + 1) == u'S')
            && !isWordUnit(at(index + 2));
    }

    WordShape shapeOf(QStringView word) const
    {
        qsizetype upper = 0;
        qsizetype lower = 0;
        qsizetype digits = 0;
        for (const auto unit : word) {
            upper += unit.isUpper() || unit.isTitleCase();
            lower += unit.isLower();
            digits += unit.isDigit();
        }
        if (digits > 0)
            return upper + lower == 0 ? WordShape::Digits : WordShape::Alphanumeric;
        if (upper == 0)
            return lower > 0 ? WordShape::Lower : WordShape::Uncased;
        if (upper == 1 && lower == 0)
            return WordShape::Initial;
        if (lower == 0)
            return WordShape::Upper;
        return upper == 1 && word.front().isUpper() ? WordShape::Capitalised : WordShape::Mixed;
    }

    void append(qsizetype end)
    {
        if (isPossessive(m_position) && !m_isSpaced)
            end = m_position + 2;
        const auto word = m_text.sliced(m_position, end - m_position);
        EntityToken token;
        token.range = {m_position, end};
        token.folded = static_cast<qint32>(m_tokens.folded.size());
        appendFolded(m_tokens.folded, word);
        token.foldedLength = static_cast<quint16>(
            std::min<qsizetype>(m_tokens.folded.size() - token.folded, 0xffff));
        token.word = stableHash(m_tokens.foldedOf(token));
        token.isSpaced = m_isSpaced;
        token.startsSentence = m_startsSentence;
        if (isWordUnit(word.front())) {
            token.shape = shapeOf(word);
            m_startsSentence = false;
        } else {
            token.shape = WordShape::Punctuation;
            token.mark = word.front().unicode();
            m_startsSentence = m_startsSentence || endsSentence(token);
        }
        m_tokens.list.append(token);
        m_position = end;
        m_isSpaced = false;
    }

    bool endsSentence(const EntityToken &token) const
    {
        if (token.mark == u'!' || token.mark == u'?' || token.mark == u'…')
            return true;
        if (token.mark != u'.' || m_tokens.list.isEmpty())
            return false;
        const auto &last = m_tokens.list.constLast();
        return last.shape == WordShape::Punctuation || !isAbbreviation(m_tokens.foldedOf(last));
    }

    QStringView m_text;
    EntityTokens m_tokens;
    qsizetype m_position = 0;
    bool m_isSpaced = true;
    bool m_startsSentence = true;
};

} // namespace

const EntityToken &EntityTokens::beyondBothEnds()
{
    static const auto beyond = [] {
        EntityToken token;
        token.shape = WordShape::Punctuation;
        token.mark = u'\n';
        token.word = 7; // part of the model
        token.startsSentence = true;
        return token;
    }();
    return beyond;
}

EntityTokens tokenise(QStringView text)
{
    return Tokeniser(text).run();
}

} // namespace postil
