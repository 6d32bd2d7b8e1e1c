// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/quotes/sayinggroups.h"

#include <QHash>

#include <algorithm>
#include <map>
#include <vector>

namespace postil {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longest = 400; ///< words that are compared

/// The words of a saying, lower case, in the pieces that dots and interruptions leave.
struct Words
{
    QStringList words;
    std::vector<qsizetype> pieces; ///< where each piece begins
};

bool endsPiece(QStringView text, qsizetype at)
{
    return text[at] == u'…' || text.sliced(at).startsWith(u"...");
}

Words wordingOf(const QString &text)
{
    Words wording;
    wording.pieces.push_back(0);
    for (qsizetype at = 0; at < text.size() && wording.words.size() < longest;) {
        if (endsPiece(text, at) && wording.pieces.back() != wording.words.size())
            wording.pieces.push_back(wording.words.size());
        auto end = at;
        while (end < text.size()
            && (text[end].isLetterOrNumber() || text[end].isSurrogate() || text[end].isMark()))
            ++end;
        if (end > at)
            wording.words.append(text.sliced(at, end - at).toCaseFolded());
        at = std::max(end, at + 1);
    }
    return wording;
}

/// How many words two texts share in the same order.
qsizetype sharedWords(const QStringList &one, const QStringList &other)
{
    std::vector<qsizetype> row(other.size() + 1);
    for (const auto &word : one) {
        qsizetype diagonal = 0;
        for (qsizetype i = 0; i < other.size(); ++i) {
            const auto above = row[i + 1];
            row[i + 1] = word == other[i] ? diagonal + 1 : std::max(above, row[i]);
            diagonal = above;
        }
    }
    return row.back();
}

bool isNear(const QStringList &one, const QStringList &other)
{
    const auto shorter = std::min(one.size(), other.size());
    if (shorter < 4)
        return one == other && shorter >= 2;
    return 4 * sharedWords(one, other) >= 3 * shorter;
}

bool isTrimmed(const Words &shorter, const QStringList &full)
{
    auto from = full.cbegin();
    for (size_t i = 0; i < shorter.pieces.size(); ++i) {
        const auto first = shorter.words.cbegin() + shorter.pieces[i];
        const auto last = i + 1 < shorter.pieces.size()
            ? shorter.words.cbegin() + shorter.pieces[i + 1]
            : shorter.words.cend();
        from = std::search(from, full.cend(), first, last);
        if (from == full.cend() && first != last)
            return false;
        from += last - first;
    }
    return true;
}

/// Finds sayings that have runs of words in common, without comparing all with all.
class Grouping
{
public:
    explicit Grouping(const QList<Saying> &sayings)
    {
        for (const auto &saying : sayings)
            m_wordings.push_back(wordingOf(saying.words));
    }

    QList<SayingGroup> groups();

private:
    std::vector<size_t> shinglesOf(const QStringList &words) const;
    qsizetype groupFor(qsizetype saying, const std::vector<size_t> &shingles) const;
    void finish(SayingGroup &group) const;

    std::vector<Words> m_wordings;
    QHash<size_t, QList<qsizetype>> m_index; ///< run of words → sayings that have it
    std::vector<qsizetype> m_groups; ///< of each saying seen
    QList<SayingGroup> m_found;
};

std::vector<size_t> Grouping::shinglesOf(const QStringList &words) const
{
    const auto size = std::min<qsizetype>(2, words.size());
    std::vector<size_t> shingles;
    for (qsizetype i = 0; i + size <= words.size() && size > 0; ++i)
        shingles.push_back(qHashRange(words.cbegin() + i, words.cbegin() + i + size));
    std::ranges::sort(shingles);
    const auto rest = std::ranges::unique(shingles);
    shingles.erase(rest.begin(), rest.end());
    return shingles;
}

qsizetype Grouping::groupFor(qsizetype saying, const std::vector<size_t> &shingles) const
{
    std::map<qsizetype, size_t> shared;
    for (const auto shingle : shingles)
        for (const auto other : m_index.value(shingle))
            ++shared[other];
    for (const auto &[other, count] : shared) {
        const auto &words = m_wordings[other].words;
        const auto least = std::min(words.size(), m_wordings[saying].words.size());
        if (qsizetype(count) * 3 >= least - 1 && isNear(m_wordings[saying].words, words))
            return m_groups[other];
    }
    return -1;
}

void Grouping::finish(SayingGroup &group) const
{
    for (const auto &member : std::as_const(group.members))
        if (m_wordings[member.saying].words.size() > m_wordings[group.fullest].words.size())
            group.fullest = member.saying;
    const auto &full = m_wordings[group.fullest].words;
    for (auto &member : group.members) {
        const auto &wording = m_wordings[member.saying];
        member.wording = wording.words == full ? Wording::Same
            : isTrimmed(wording, full)         ? Wording::Trimmed
                                               : Wording::Altered;
    }
}

QList<SayingGroup> Grouping::groups()
{
    for (qsizetype saying = 0; saying < qsizetype(m_wordings.size()); ++saying) {
        const auto shingles = shinglesOf(m_wordings[saying].words);
        auto group = groupFor(saying, shingles);
        if (group < 0) {
            group = m_found.size();
            m_found.append(SayingGroup{saying, {}});
        }
        m_found[group].members.append(SayingGroup::Member{saying});
        m_groups.push_back(group);
        for (const auto shingle : shingles)
            m_index[shingle].append(saying);
    }
    for (auto &group : m_found)
        finish(group);
    return m_found;
}

} // namespace

QList<SayingGroup> groupSayings(const QList<Saying> &sayings)
{
    return Grouping(sayings).groups();
}

QString nameOf(Wording wording)
{
    switch (wording) {
    case Wording::Same:
        return u"same"_s;
    case Wording::Trimmed:
        return u"trimmed"_s;
    case Wording::Altered:
        return u"altered"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace postil
