// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/text/passagechange.h"

#include "core/text/approximatesearch.h"
#include "core/text/foldedtext.h"
#include "core/text/wordalignment.h"

#include <array>
#include <string_view>

namespace postil {

using namespace std::string_view_literals;

// Folded as FoldedText does it. A "t" after an apostrophe is the one of "don't".
static constexpr auto negations = std::to_array({u"no"sv, u"not"sv, u"never"sv, u"none"sv,
    u"nobody"sv, u"nothing"sv, u"neither"sv, u"nor"sv, u"without"sv, u"cannot"sv, u"t"sv,
    u"nicht"sv, u"nie"sv, u"niemals"sv, u"kein"sv, u"keine"sv, u"keinen"sv, u"keiner"sv, u"ohne"sv,
    u"ne"sv, u"pas"sv, u"jamais"sv, u"sans"sv, u"nunca"sv, u"sin"sv, u"non"sv, u"mai"sv, u"senza"sv,
    u"niet"sv, u"geen"sv, u"не"sv, u"нет"sv, u"ни"sv, u"никогда"sv, u"без"sv});

static constexpr auto numerals = std::to_array({u"one"sv, u"two"sv, u"three"sv, u"four"sv,
    u"five"sv, u"six"sv, u"seven"sv, u"eight"sv, u"nine"sv, u"ten"sv, u"eleven"sv, u"twelve"sv,
    u"twenty"sv, u"thirty"sv, u"forty"sv, u"fifty"sv, u"sixty"sv, u"seventy"sv, u"eighty"sv,
    u"ninety"sv, u"hundred"sv, u"thousand"sv, u"million"sv, u"billion"sv, u"trillion"sv, u"first"sv,
    u"second"sv, u"third"sv, u"half"sv, u"twice"sv, u"zwei"sv, u"drei"sv, u"vier"sv, u"hundert"sv,
    u"tausend"sv, u"millionen"sv, u"milliarden"sv, u"deux"sv, u"trois"sv, u"cent"sv, u"mille"sv,
    u"millions"sv, u"milliards"sv, u"dos"sv, u"tres"sv, u"mil"sv, u"millones"sv, u"два"sv, u"три"sv,
    u"тысяч"sv, u"миллионов"sv, u"миллиардов"sv});

static bool isOneOf(const auto &list, QStringView word)
{
    return std::ranges::contains(list, std::u16string_view(word.utf16(), word.size()));
}

namespace {

/// One state of the passage, taken to pieces.
class State
{
public:
    explicit State(const Passage &passage)
        : m_passage(passage)
        , m_folded(passage.words())
        , m_words(wordsOf(m_folded.text()))
    {
    }

    const QString &folded() const { return m_folded.text(); }
    const Words &words() const { return m_words; }
    QStringView word(qsizetype i) const
    {
        return QStringView(folded()).sliced(m_words[i].start, m_words[i].end - m_words[i].start);
    }

    bool isName(qsizetype i) const
    {
        const auto start = m_folded.toSource(m_words[i].range()).start + m_passage.range.start;
        return m_passage.text[start].isUpper() && !beginsSentence(start);
    }

    bool carriesMeaning(qsizetype i) const
    {
        const auto letters = word(i);
        if (letters == u"t")
            return i > 0 && word(i - 1) == u"\"";
        const bool hasDigit = std::ranges::any_of(letters, [](QChar c) { return c.isDigit(); });
        return hasDigit || isOneOf(negations, letters) || isOneOf(numerals, letters) || isName(i);
    }

private:
    bool beginsSentence(qsizetype at) const
    {
        constexpr qsizetype furthest = 8;
        for (auto i = at - 1; i >= 0 && at - i <= furthest; --i) {
            const auto c = m_passage.text[i];
            if (c == u'\n' || c == u'.' || c == u'!' || c == u'?' || c == u':' || c == u'…')
                return true;
            if (c.isLetterOrNumber() || c == u',')
                return false;
        }
        return at < furthest;
    }

    Passage m_passage;
    FoldedText m_folded;
    Words m_words;
};

/// Adds up what was removed and added.
class Comparison
{
public:
    Comparison(const State &before, const State &after)
        : m_before(before)
        , m_after(after)
        , m_alignment(before.words(), after.words())
    {
    }

    PassageChange result()
    {
        const auto count = qsizetype(m_before.words().size());
        for (qsizetype i = 0; i < count; ++i) {
            if (m_alignment.newOf(i) < 0)
                countRemoved(i);
            else
                m_kept += m_before.word(i).size();
        }
        for (qsizetype i = 0; i < qsizetype(m_after.words().size()); ++i) {
            if (m_alignment.oldOf(i) < 0) {
                m_added += double(m_after.word(i).size());
                m_change.changesMeaning |= m_after.carriesMeaning(i);
            }
        }
        const auto total = m_kept + std::max(m_removed, m_added);
        m_change.similarity = total > 0 ? (m_kept + m_alike) / total : 0;
        return m_change;
    }

private:
    void countRemoved(qsizetype i)
    {
        const auto word = m_before.word(i);
        m_removed += double(word.size());
        m_change.changesMeaning |= m_before.carriesMeaning(i);
        const auto before = i > 0 ? m_alignment.newOf(i - 1) : -1;
        m_pair = i > 0 && before < 0 ? m_pair + 1 : before + 1;
        if (m_pair >= qsizetype(m_after.words().size()) || m_alignment.oldOf(m_pair) >= 0)
            return;
        const auto other = m_after.word(m_pair);
        const auto alike = ShortPattern(word).similarity(other);
        if (alike >= 0.6 && qAbs(word.size() - other.size()) <= 2)
            m_alike += alike * double(std::min(word.size(), other.size()));
    }

    const State &m_before;
    const State &m_after;
    WordAlignment m_alignment;
    PassageChange m_change;
    qsizetype m_pair = 0; ///< the new word that stands where the last removed one stood
    double m_kept = 0;
    double m_alike = 0; ///< letters of words that are only spelled otherwise
    double m_removed = 0;
    double m_added = 0;
};

} // namespace

PassageChange comparePassages(const Passage &before, const Passage &after)
{
    if (before.words() == after.words())
        return {};
    const State first(before);
    const State second(after);
    if (first.folded() == second.folded())
        return {};
    return Comparison(first, second).result();
}

} // namespace postil
