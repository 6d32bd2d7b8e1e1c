// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/export/articleindex.h"

#include <algorithm>

namespace postil {

using namespace Qt::StringLiterals;

ArticleIndex::ArticleIndex(const ArticleContent &content)
    : m_content(content)
    , m_paragraphs(content.revision.document)
{
    for (const auto &actor : content.actors)
        m_actors.insert(actor.id, actor);
}

QList<ActorCount> ArticleIndex::actors() const
{
    QHash<ActorId, ActorCount> counts;
    for (const auto &mention : m_content.mentions) {
        if (mention.state != State::Rejected && m_actors.contains(mention.actor))
            ++counts[mention.actor].mentions;
    }
    for (const auto &quotation : speech()) {
        if (quotation.speaker && m_actors.contains(quotation.speaker->actor))
            ++counts[quotation.speaker->actor].quotations;
    }
    QList<ActorCount> actors;
    for (auto [id, count] : counts.asKeyValueRange()) {
        count.actor = m_actors[id];
        actors.append(count);
    }
    std::ranges::sort(actors, [](const ActorCount &a, const ActorCount &b) {
        if (a.mentions != b.mentions)
            return a.mentions > b.mentions;
        return a.actor.name != b.actor.name ? a.actor.name < b.actor.name : a.actor.id < b.actor.id;
    });
    return actors;
}

QList<Quotation> ArticleIndex::speechAndTerms() const
{
    QList<Quotation> quotations;
    for (const auto &quotation : m_content.quotations)
        if (quotation.state != State::Rejected && !quotation.contents.isEmpty())
            quotations.append(quotation);
    std::ranges::stable_sort(
        quotations, {}, [](const Quotation &each) { return each.contents.first(); });
    return quotations;
}

QList<Quotation> ArticleIndex::speech() const
{
    auto speech = speechAndTerms();
    speech.removeIf([](const Quotation &quotation) {
        return quotation.kind == QuotationKind::Term && quotation.state != State::Confirmed;
    });
    return speech;
}

QString ArticleIndex::speakerOf(const Quotation &quotation) const
{
    if (!quotation.speaker)
        return {};
    const auto actor = m_actors.constFind(quotation.speaker->actor);
    return actor != m_actors.cend() ? actor->name : words(quotation.speaker->range);
}

QStringList ArticleIndex::partsOf(const Quotation &quotation) const
{
    QStringList parts;
    for (const auto &part : quotation.contents)
        parts.append(words(part));
    return parts;
}

QString ArticleIndex::paragraphsOf(TextRange range) const
{
    const auto first = m_paragraphs.at(range.start);
    const auto last = m_paragraphs.at(std::max(range.start, range.end - 1));
    return first == last ? QString::number(first) : u"%1–%2"_s.arg(first).arg(last);
}

QStringList ArticleIndex::tags() const
{
    auto tags = m_content.article.tags;
    QStringList others;
    for (const auto &annotation : m_content.annotations)
        others += annotation.tags;
    others.sort();
    tags += others;
    tags.removeDuplicates();
    return tags;
}

QString ArticleIndex::words(TextRange range) const
{
    const auto &document = m_content.revision.document;
    const TextRange all{0, document.text().size()};
    const bool isInside = range.start <= range.end && all.contains(range);
    return isInside ? document.textOf(range).toString() : QString();
}

} // namespace postil
