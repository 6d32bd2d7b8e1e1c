// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/entities/namelinks.h"

#include "core/entities/nameparts.h"

#include <QRegularExpression>

#include <algorithm>

namespace postil {

using namespace Qt::StringLiterals;

namespace {

// What links two names stands close to both.
constexpr qsizetype farthest = 120;

bool isUpper(QStringView name)
{
    return name.size() > 1 && std::ranges::none_of(name, [](QChar unit) { return unit.isLower(); });
}

/// "pjɛʁ": how a name is spoken.
bool isPronunciation(QStringView name)
{
    return std::ranges::any_of(
        name, [](QChar unit) { return unit.unicode() >= 0x250 && unit.unicode() <= 0x2ff; });
}

/// Whether the letters are first letters of the words, in their order and beginning with the first.
bool spells(QStringView words, QStringView acronym)
{
    qsizetype matched = 0;
    bool isFirst = true;
    for (const auto unit : words) {
        const bool isLetter = unit.isLetter();
        if (isLetter && isFirst && matched < acronym.size()
            && unit.toUpper() == acronym[matched].toUpper())
            ++matched;
        else if (isLetter && isFirst && matched == 0)
            return false;
        isFirst = !isLetter;
    }
    return matched > 1 && matched + 1 >= acronym.size();
}

class Links
{
public:
    Links(const Document &document, const QList<Mention> &mentions)
        : m_text(document.text())
        , m_mentions(mentions)
    {
    }

    QList<NameLink> find() const
    {
        QList<NameLink> links;
        for (qsizetype i = 1; i < m_mentions.size(); ++i) {
            auto other = bracketed(i);
            if (other < 0)
                other = knownAs(i);
            if (other >= 0)
                links.append({other, i});
        }
        return links;
    }

private:
    bool areAlike(qsizetype one, qsizetype other) const
    {
        return one >= 0 && m_mentions[one].kind == m_mentions[other].kind;
    }

    /// Where the bracket opens that the position stands in, or -1.
    qsizetype openingBefore(qsizetype position) const
    {
        for (auto at = position - 1; at >= 0 && position - at <= farthest; --at) {
            if (m_text[at] == u'(')
                return at;
            if (m_text[at] == u')' || m_text[at] == u'\n')
                return -1;
        }
        return -1;
    }

    /// The mention that a name in brackets explains, or -1.
    qsizetype bracketed(qsizetype index) const
    {
        const auto &mention = m_mentions[index];
        const auto open = openingBefore(mention.range.start);
        if (open < 0)
            return -1;
        auto before = index - 1;
        while (before >= 0 && m_mentions[before].range.end > open)
            --before;
        if (before < 0)
            return -1;
        const auto gap =
            m_text.sliced(m_mentions[before].range.end, open - m_mentions[before].range.end);
        const auto inside = m_text.sliced(open + 1, mention.range.start - open - 1);
        const auto label = inside.sliced(inside.lastIndexOf(u';') + 1).trimmed();
        if (isUpper(mention.surface) && mention.kind != ActorKind::Person
            && (label.isEmpty() || label.endsWith(u':')))
            return spelledBy(before, index, open, !label.isEmpty());
        const bool isBeside = gap.trimmed().isEmpty() && areAlike(before, index);
        static const QRegularExpression labels(
            u"^[/"
            u"\\[“\"‘']*(?:(?!See\\b|Cf\\b)\\p{Lu}\\p{L}+:|born|née|né|alias|aka|a\\.k\\."
            u"a\\.|"
            "(?:also|formerly|originally|previously|locally|now)(?: (?:known as|called|named))?)"
            "[/\\[“\"‘' ]*$"_s,
            QRegularExpression::UseUnicodePropertiesOption);
        const bool isSpoken = isPronunciation(mention.surface);
        const bool isGloss = label == u"The" && mention.kind == ActorKind::Place
            && isPlaceNoun({mention.surface.section(u' ', -1).toLower().toUtf8()});
        return isBeside && (isSpoken || isGloss || labels.matchView(label).hasMatch()) ? before
                                                                                       : -1;
    }

    /// Of the two names before the bracket, the one whose words the short name is made of.
    qsizetype spelledBy(qsizetype before, qsizetype index, qsizetype open, bool isLabelled) const
    {
        const auto &acronym = m_mentions[index].surface;
        // "San Lucas (TX)": of a place, a short name without a label may be where it lies.
        const bool canFollow = isLabelled || m_mentions[index].kind != ActorKind::Place;
        for (const auto candidate : {before, before - 1}) {
            if (!areAlike(candidate, index))
                continue;
            const auto &range = m_mentions[candidate].range;
            const bool isBeside = canFollow && candidate == before
                && m_text.sliced(range.end, open - range.end).trimmed().isEmpty()
                && m_mentions[candidate].surface.contains(u' ');
            const bool isSpelled = open - range.start <= farthest
                && spells(m_text.sliced(range.start, open - range.start), acronym);
            if (isBeside || isSpelled)
                return candidate;
        }
        return -1;
    }

    /// "Jan Vos, better known as Vox", "Vos (born 1901), known by the pen name Vox"
    qsizetype knownAs(qsizetype index) const
    {
        const auto &range = m_mentions[index].range;
        const auto end = m_mentions[index - 1].range.end;
        const bool isPlace =
            m_mentions[index].kind == ActorKind::Place; // "the coast of X, known as Y"
        if (isPlace || !areAlike(index - 1, index) || range.start - end > farthest
            || range.start < end)
            return -1;
        const auto gap = m_text.sliced(end, range.start - end);
        static const QRegularExpression known(
            u"^(?: \\([^()]*\\))?,? ?(?:(?:who|which|that) )?(?:(?:is|was|are|were) )?"
            "(?:(?:also|better|best|formerly|previously|widely|commonly|popularly|often|sometimes|"
            "once|locally|professionally|simply|now) )?"
            "(?:known (?:as|by (?:\\w+ ){0,3}(?:name|nickname|pseudonym|alias)(?: of)?)|"
            "a\\.?k\\.?a\\.?|née|né|alias|self-identified as) (?:the )?[“\"‘']?$"_s,
            QRegularExpression::UseUnicodePropertiesOption);
        return known.matchView(gap).hasMatch() ? index - 1 : -1;
    }

    QStringView m_text;
    const QList<Mention> &m_mentions;
};

} // namespace

QList<NameLink> findNameLinks(const Document &document, const QList<Mention> &mentions)
{
    return Links(document, mentions).find();
}

} // namespace postil
