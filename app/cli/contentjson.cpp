// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "app/cli/contentjson.h"

#include "core/model/names.h"

namespace postil {

using namespace Qt::StringLiterals;

static QJsonValue timeOrNull(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

static QJsonArray toArray(const QStringList &texts)
{
    return QJsonArray::fromStringList(texts);
}

QJsonObject toJson(const Article &article)
{
    const auto &metadata = article.metadata;
    return {{u"id"_s, article.id.toString()}, {u"number"_s, article.number},
        {u"title"_s, metadata.title}, {u"byline"_s, metadata.byline},
        {u"publishedTime"_s, metadata.publishedTime}, {u"siteName"_s, metadata.siteName},
        {u"url"_s, metadata.url}, {u"language"_s, metadata.language},
        {u"fileName"_s, article.fileName}, {u"mediaType"_s, article.mediaType},
        {u"originalHash"_s, article.originalHash}, {u"imported"_s, timeOrNull(article.imported)},
        {u"deleted"_s, timeOrNull(article.deleted)}, {u"tags"_s, toArray(article.tags)},
        {u"wordCount"_s, article.wordCount}, {u"progress"_s, article.progress}};
}

QJsonObject toJson(const ArticleSummary &summary)
{
    auto json = toJson(summary.article);
    json[u"annotations"_s] = summary.annotations;
    json[u"quotations"_s] = summary.quotations;
    json[u"reviews"_s] = summary.reviews;
    return json;
}

static QJsonObject toObject(const QMap<QString, QString> &texts)
{
    QJsonObject object;
    for (const auto &[name, value] : texts.asKeyValueRange())
        object.insert(name, value);
    return object;
}

QJsonObject toJson(const Actor &actor)
{
    QJsonArray roles;
    for (const auto &[title, from, until] : actor.roles)
        roles.append(QJsonObject{{u"title"_s, title}, {u"from"_s, from}, {u"until"_s, until}});
    return {{u"id"_s, actor.id.toString()}, {u"kind"_s, nameOf(actor.kind)},
        {u"name"_s, actor.name}, {u"aliases"_s, toArray(actor.aliases)},
        {u"aliasLanguages"_s, toObject(actor.aliasLanguages)}, {u"role"_s, actor.role},
        {u"roles"_s, roles},
        {u"organisation"_s,
            actor.organisation.isNull() ? QJsonValue() : actor.organisation.toString()},
        {u"note"_s, actor.note}, {u"externalId"_s, actor.externalId}, {u"color"_s, actor.color},
        {u"tags"_s, toArray(actor.tags)}, {u"attributes"_s, toObject(actor.attributes)}};
}

QJsonObject toJson(const ActorSummary &summary)
{
    auto json = toJson(summary.actor);
    json[u"mentions"_s] = summary.counts.mentions;
    json[u"confirmed"_s] = summary.counts.confirmed;
    json[u"articles"_s] = summary.counts.articles;
    json[u"quotations"_s] = summary.counts.quotations;
    return json;
}

QJsonObject toJson(const Occurrence &place)
{
    return {{u"article"_s, place.article.toString()}, {u"number"_s, place.number},
        {u"title"_s, place.title}, {u"publishedTime"_s, place.publishedTime},
        {u"before"_s, place.before}, {u"words"_s, place.words}, {u"after"_s, place.after},
        {u"actor"_s, place.actor.isNull() ? QJsonValue() : place.actor.toString()},
        {u"decided"_s, place.isDecided}};
}

QJsonObject toJson(const Change &change)
{
    return {{u"number"_s, change.number}, {u"made"_s, timeOrNull(change.made)},
        {u"label"_s, change.label}, {u"undone"_s, change.undone}};
}

QJsonObject toJson(const SearchHit &hit)
{
    const CodePointMap codePoints(hit.snippet);
    QJsonArray marked;
    for (const auto &range : hit.marked)
        marked.append(QJsonObject{{u"start"_s, codePoints.toCodePoints(range.start)},
            {u"end"_s, codePoints.toCodePoints(range.end)}});
    return {{u"article"_s, hit.article.toString()}, {u"number"_s, hit.number},
        {u"title"_s, hit.title}, {u"snippet"_s, hit.snippet}, {u"marked"_s, marked}};
}

QJsonObject toJson(const ImportReport &report)
{
    return {{u"article"_s, toJson(report.article)}, {u"isNew"_s, report.isNew},
        {u"warnings"_s, toArray(report.warnings)}};
}

ContentJson::ContentJson(const ArticleContent &content)
    : m_content(content)
    , m_index(content)
    , m_codePoints(content.revision.document.text())
{
}

QJsonObject ContentJson::range(TextRange range) const
{
    return {{u"start"_s, m_codePoints.toCodePoints(range.start)},
        {u"end"_s, m_codePoints.toCodePoints(range.end)}};
}

QJsonObject ContentJson::article() const
{
    const auto &revision = m_content.revision;
    QJsonArray blocks;
    for (const auto &block : revision.document.blocks()) {
        auto json = range(block.range);
        json[u"kind"_s] = nameOf(block.kind);
        json[u"text"_s] = revision.document.textOf(block).toString();
        if (block.level > 0)
            json[u"level"_s] = block.level;
        blocks.append(json);
    }
    QJsonArray removed;
    for (const auto &block : revision.removed)
        removed.append(QJsonObject{{u"text"_s, block.text}, {u"reason"_s, block.reason}});
    auto json = postil::toJson(m_content.article);
    json[u"revision"_s] = QJsonObject{{u"id"_s, revision.id.toString()},
        {u"number"_s, revision.number}, {u"hash"_s, revision.hash}, {u"madeBy"_s, revision.madeBy},
        {u"created"_s, timeOrNull(revision.created)}, {u"text"_s, revision.document.text()},
        {u"blocks"_s, blocks}, {u"removed"_s, removed}};
    return json;
}

QJsonObject ContentJson::toJson(const Annotation &annotation) const
{
    const auto &quote = annotation.quote;
    return {{u"id"_s, annotation.id.toString()}, {u"article"_s, annotation.article.toString()},
        {u"number"_s, m_content.article.number}, {u"revision"_s, annotation.revision.toString()},
        {u"motivation"_s, annotation.hasNote() ? u"commenting"_s : u"highlighting"_s},
        {u"TextQuoteSelector"_s,
            QJsonObject{{u"exact"_s, quote.exact}, {u"prefix"_s, quote.prefix},
                {u"suffix"_s, quote.suffix}}},
        {u"TextPositionSelector"_s, range(annotation.range)},
        {u"paragraph"_s, m_index.paragraphsOf(annotation.range)}, {u"hash"_s, annotation.hash},
        {u"seal"_s, nameOf(annotation.seal)}, {u"color"_s, annotation.color},
        {u"note"_s, annotation.note}, {u"tags"_s, toArray(annotation.tags)},
        {u"created"_s, timeOrNull(annotation.created)},
        {u"modified"_s, timeOrNull(annotation.modified)}};
}

QJsonObject ContentJson::toJson(const Mention &mention) const
{
    return {{u"id"_s, mention.id.toString()}, {u"range"_s, range(mention.range)},
        {u"surface"_s, mention.surface}, {u"kind"_s, nameOf(mention.kind)},
        {u"actor"_s, mention.actor.toString()}, {u"origin"_s, nameOf(mention.origin)},
        {u"state"_s, nameOf(mention.state)}, {u"reason"_s, mention.reason}};
}

QJsonObject ContentJson::toJson(const Quotation &quotation) const
{
    QJsonArray contents;
    for (const auto &part : quotation.contents) {
        auto json = range(part);
        json[u"exact"_s] = m_index.words(part);
        contents.append(json);
    }
    QJsonObject json{{u"id"_s, quotation.id.toString()},
        {u"article"_s, m_content.article.id.toString()}, {u"number"_s, m_content.article.number},
        {u"contents"_s, contents}, {u"kind"_s, nameOf(quotation.kind)},
        {u"origin"_s, nameOf(quotation.origin)}, {u"state"_s, nameOf(quotation.state)},
        {u"reason"_s, quotation.reason}, {u"confidence"_s, quotation.confidence},
        {u"paragraph"_s,
            m_index.paragraphsOf(
                {quotation.contents.first().start, quotation.contents.last().end})}};
    if (quotation.cue)
        json[u"cue"_s] = QJsonObject{{u"range"_s, range(quotation.cue->range)},
            {u"exact"_s, m_index.words(quotation.cue->range)}, {u"verb"_s, quotation.cue->verb}};
    if (quotation.speaker)
        json[u"speaker"_s] = QJsonObject{{u"range"_s, range(quotation.speaker->range)},
            {u"exact"_s, m_index.words(quotation.speaker->range)},
            {u"actor"_s, quotation.speaker->actor.toString()},
            {u"name"_s, m_index.speakerOf(quotation)}};
    return json;
}

} // namespace postil
