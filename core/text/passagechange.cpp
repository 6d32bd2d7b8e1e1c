// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/text/passagechange.h"

#include "core/text/approximatesearch.h"
#include "core/text/folding.h"
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

static bool containsWord(QStringView text, const QString &word)
{
    const auto isLetter = [&](qsizetype at) {
        return at >= 0 && at < text.size() && text[at].isLetter();
    };
    for (auto at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        if (!isLetter(at - 1) && !isLetter(at + word.size()))
            return true;
    }
    return false;
}

namespace {

/// One state of the passage, taken to pieces.
class State
{
public:
    explicit State(const Passage &passage) : m_passage(passage), m_pieces(passage.words()) { }

    const IndexedText &pieces() const { return m_pieces; }
    qsizetype size() const { return qsizetype(m_pieces.words().size()); }
    QStringView word(qsizetype i) const { return m_pieces.word(i); }

    bool carriesMeaning(qsizetype i) const
    {
        const auto letters = word(i);
        if (letters == u"t")
            return i > 0 && word(i - 1) == u"\"";
        const bool hasDigit = std::ranges::any_of(letters, [](QChar c) { return c.isDigit(); });
        return hasDigit || isOneOf(negations, letters) || isOneOf(numerals, letters) || isName(i);
    }

    /// Whether a word with a capital may be a name where it begins a sentence.
    bool mayBeName(qsizetype i) const
    {
        return m_passage.text[sourceOf({i, i + 1}).start].isUpper() && !isCommon(i);
    }

    /// Whether some words are whole sentences or blocks, so that those around them stay what they
    /// were. What came or went in "a. [b c.] d." may as well be seen as "a[. b c]. d.".
    bool areSentences(TextRange words) const
    {
        constexpr qsizetype furthest = 2;
        for (auto run = words; run.start - words.start <= furthest; ++run.start, ++run.end) {
            if (areWholeSentences(run))
                return true;
            if (run.end >= size() || word(run.start) != word(run.end))
                break;
        }
        for (auto run = words; words.start - run.start < furthest && run.start > 0;) {
            if (word(run.start - 1) != word(run.end - 1))
                return false;
            --run.start;
            --run.end;
            if (areWholeSentences(run))
                return true;
        }
        return false;
    }

private:
    bool areWholeSentences(TextRange words) const
    {
        constexpr qsizetype fewest = 3;
        const auto range = sourceOf(words);
        if (words.length() < fewest || !(words.start == 0 || beginsSentence(range.start)))
            return false;
        if (words.end == size())
            return true; // cut off where the passage ends
        const auto &text = m_passage.text;
        const auto last = text[range.end - 1];
        const bool endsBlock =
            range.end == text.size() || text[range.end] == u'\n' || text[range.end] == u'\r';
        return endsBlock || last == u'.' || last == u'!' || last == u'?'
            || word(words.end - 1) == u"\"";
    }

    TextRange sourceOf(TextRange words) const
    {
        const auto &all = m_pieces.words();
        const auto range =
            m_pieces.folded().toSource({all[words.start].start, all[words.end - 1].end});
        return {range.start + m_passage.range.start, range.end + m_passage.range.start};
    }

    bool isName(qsizetype i) const
    {
        const auto start = sourceOf({i, i + 1}).start;
        return word(i) != u"i" && m_passage.text[start].isUpper() && !beginsSentence(start);
    }

    /// Whether a word that begins a sentence also stands in small letters somewhere.
    bool isCommon(qsizetype i) const
    {
        constexpr qsizetype furthest = 100'000;
        constexpr int most = 16; // look-ups, so that no passage makes them quadratic
        if (++m_lookUps > most)
            return false;
        const auto range = m_pieces.folded().toSource(m_pieces.words()[i].range());
        const auto source = m_passage.words().sliced(range.start, range.length());
        const auto text = m_passage.text.first(std::min(m_passage.text.size(), furthest));
        return containsWord(text, foldCase(source));
    }

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
    IndexedText m_pieces;
    mutable int m_lookUps = 0;
};

/// Whether two spellings differ as a slip of the pen does: two letters within the word swapped, or
/// one of them doubled. "Quill" and "Quell" do not, they may be two people.
static bool isSlip(QStringView a, QStringView b)
{
    constexpr qsizetype shortest = 6;
    if (a.size() < b.size())
        std::swap(a, b);
    const auto [inA, inB] = std::ranges::mismatch(a, b);
    const auto same = inA - a.begin();
    if (a.size() < shortest || same == 0 || same >= b.size() - 1)
        return false;
    if (a.size() == b.size())
        return a[same] == b[same + 1] && a[same + 1] == b[same]
            && a.sliced(same + 2) == b.sliced(same + 2) && same + 2 < a.size();
    return a.size() == b.size() + 1 && a[same] == a[same - 1]
        && a.sliced(same + 1) == b.sliced(same);
}

/// Adds up what was removed and added.
class Comparison
{
public:
    Comparison(const State &before, const State &after)
        : m_before(before)
        , m_after(after)
        , m_alignment(before.pieces(), after.pieces())
        , m_oldSlips(before.size())
        , m_newSlips(after.size())
    {
    }

    PassageChange result()
    {
        const auto isRemoved = [this](qsizetype i) { return m_alignment.newOf(i) < 0; };
        const auto isAdded = [this](qsizetype i) { return m_alignment.oldOf(i) < 0; };
        forEachRun(m_before, isRemoved, [this](TextRange words) { countRemoved(words); });
        forEachRun(m_after, isAdded, [this](TextRange words) { countAdded(words); });
        const auto all = letters(m_before, {0, m_before.size()});
        const auto total = all - m_removed + std::max(m_removed, m_added);
        m_change.similarity = total > 0 ? (all - m_removed + m_alike) / total : 0;
        m_change.changesMeaning |= m_sentencesCarryMeaning && m_removedSentences > all / 3;
        return m_change;
    }

private:
    static void forEachRun(const State &state, auto &&isIn, auto &&visit)
    {
        for (qsizetype i = 0; i < state.size(); ++i) {
            const auto start = i;
            while (i < state.size() && isIn(i))
                ++i;
            if (i > start)
                visit(TextRange{start, i});
        }
    }

    static double letters(const State &state, TextRange words)
    {
        qsizetype count = 0;
        for (auto i = words.start; i < words.end; ++i)
            count += state.word(i).size();
        return double(count);
    }

    /// `slips`: words of this state that are only misspelled in one of the two.
    static bool carryMeaning(const State &state, TextRange words, const std::vector<bool> &slips)
    {
        for (auto i = words.start; i < words.end; ++i) {
            if (!slips[i] && state.carriesMeaning(i))
                return true;
        }
        return false;
    }

    /// Whether nothing was removed where some words were added. The ends of the passage are
    /// borders.
    bool isOnlyAdded(TextRange words) const
    {
        const auto before = words.start == 0 ? -1 : m_alignment.oldOf(words.start - 1);
        const auto after =
            words.end == m_after.size() ? m_before.size() : m_alignment.oldOf(words.end);
        return after == before + 1;
    }

    bool isOnlyRemoved(TextRange words) const
    {
        const auto before = words.start == 0 ? -1 : m_alignment.newOf(words.start - 1);
        const auto after =
            words.end == m_before.size() ? m_after.size() : m_alignment.newOf(words.end);
        return after == before + 1;
    }

    void countAdded(TextRange words)
    {
        if (m_after.areSentences(words) && isOnlyAdded(words))
            return;
        m_added += letters(m_after, words);
        m_change.changesMeaning =
            m_change.changesMeaning || carryMeaning(m_after, words, m_newSlips);
    }

    void countRemoved(TextRange words)
    {
        const auto size = letters(m_before, words);
        m_removed += size;
        if (m_before.areSentences(words) && isOnlyRemoved(words)) {
            m_removedSentences += size;
            m_sentencesCarryMeaning =
                m_sentencesCarryMeaning || carryMeaning(m_before, words, m_oldSlips);
            return;
        }
        countAlike(words);
        m_change.changesMeaning =
            m_change.changesMeaning || carryMeaning(m_before, words, m_oldSlips);
    }

    /// Words that stand where the removed ones stood and are only spelled otherwise.
    void countAlike(TextRange words)
    {
        auto other = words.start == 0 ? 0 : qsizetype(m_alignment.newOf(words.start - 1)) + 1;
        for (auto i = words.start; i < words.end && other < m_after.size(); ++i, ++other) {
            if (m_alignment.oldOf(other) >= 0)
                return;
            const auto word = m_before.word(i);
            const auto spelled = m_after.word(other);
            m_oldSlips[i] = m_newSlips[other] = isSlip(word, spelled);
            m_change.changesMeaning |=
                !m_oldSlips[i] && m_before.mayBeName(i) && m_after.mayBeName(other);
            const auto alike = ShortPattern(word).similarity(spelled);
            if (alike >= 0.6 && qAbs(word.size() - spelled.size()) <= 2)
                m_alike += alike * double(std::min(word.size(), spelled.size()));
        }
    }

    const State &m_before;
    const State &m_after;
    WordAlignment m_alignment;
    std::vector<bool> m_oldSlips;
    std::vector<bool> m_newSlips;
    PassageChange m_change;
    bool m_sentencesCarryMeaning = false;
    double m_removedSentences = 0; ///< in letters, as all of these
    double m_removed = 0;
    double m_alike = 0;
    double m_added = 0; ///< without whole sentences
};

} // namespace

PassageChange comparePassages(const Passage &before, const Passage &after)
{
    if (before.words() == after.words())
        return {};
    const State first(before);
    const State second(after);
    if (first.pieces().text() == second.pieces().text())
        return {};
    return Comparison(first, second).result();
}

} // namespace postil
