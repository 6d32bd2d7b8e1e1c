// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "app/cli/commands.h"
#include "app/cli/jsonlines.h"
#include "core/entities/actorresolver.h"
#include "core/entities/mentionfinder.h"
#include "core/model/names.h"
#include "core/quotes/quotationfinder.h"
#include "core/text/codepoints.h"

#include <QJsonArray>

namespace postil {

using namespace Qt::StringLiterals;

static QString typeName(ActorKind kind)
{
    switch (kind) {
    case ActorKind::Person:
        return u"PER"_s;
    case ActorKind::Organisation:
        return u"ORG"_s;
    case ActorKind::Place:
        return u"LOC"_s;
    case ActorKind::Other:
        return u"MISC"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

static ActorKind kindOf(const QString &type)
{
    if (type == u"PER")
        return ActorKind::Person;
    if (type == u"ORG")
        return ActorKind::Organisation;
    return type == u"LOC" ? ActorKind::Place : ActorKind::Other;
}

/// Writes what was recognised in one text, in code points.
class Answer
{
public:
    Answer(const Document &document, const ResolvedActors &resolved)
        : m_document(document)
        , m_resolved(resolved)
        , m_codePoints(document.text())
    {
        for (qsizetype i = 0; i < resolved.actors.size(); ++i)
            m_clusters.insert(resolved.actors[i].id, i);
    }

    QJsonArray entities() const
    {
        QJsonArray entities;
        for (const auto &mention : m_resolved.mentions) {
            QJsonObject entity{{u"type"_s, typeName(mention.kind)}};
            put(entity, mention.range, u""_s);
            if (const auto cluster = m_clusters.constFind(mention.actor);
                cluster != m_clusters.cend()) {
                entity[u"name"_s] = m_resolved.actors[*cluster].name;
                entity[u"cluster"_s] = *cluster;
            }
            entities.append(entity);
        }
        return entities;
    }

    QJsonArray quotes(const QList<Quotation> &quotations) const
    {
        QJsonArray quotes;
        for (const auto &quotation : quotations)
            quotes.append(toJson(quotation));
        return quotes;
    }

private:
    QJsonObject toJson(const Quotation &quotation) const
    {
        QJsonObject quote{{u"kind"_s, postil::nameOf(quotation.kind)}};
        put(quote, {quotation.contents.first().start, quotation.contents.last().end}, u""_s);
        QJsonArray parts;
        for (const auto &part : quotation.contents)
            parts.append(QJsonArray{
                m_codePoints.toCodePoints(part.start), m_codePoints.toCodePoints(part.end)});
        quote[u"parts"_s] = parts;
        if (quotation.speaker) {
            quote[u"speaker"_s] = nameOf(*quotation.speaker);
            if (!quotation.speaker->range.isEmpty())
                put(quote, quotation.speaker->range, u"speaker_"_s);
        }
        if (quotation.cue) {
            quote[u"cue"_s] = m_document.textOf(quotation.cue->range).toString();
            put(quote, quotation.cue->range, u"cue_"_s);
        }
        if (!quotation.reason.isEmpty())
            quote[u"reason"_s] = quotation.reason;
        return quote;
    }

    QString nameOf(const Speaker &speaker) const
    {
        const auto cluster = m_clusters.constFind(speaker.actor);
        return cluster != m_clusters.cend() ? m_resolved.actors[*cluster].name
                                            : m_document.textOf(speaker.range).toString();
    }

    void put(QJsonObject &object, TextRange range, const QString &prefix) const
    {
        object[prefix + u"start"_s] = m_codePoints.toCodePoints(range.start);
        object[prefix + u"end"_s] = m_codePoints.toCodePoints(range.end);
    }

    const Document &m_document;
    const ResolvedActors &m_resolved;
    CodePointMap m_codePoints;
    QHash<ActorId, qsizetype> m_clusters;
};

static QList<Mention> givenMentions(const QJsonArray &given, const Document &document)
{
    const CodePointMap codePoints(document.text());
    QList<Mention> mentions;
    for (const auto &value : given) {
        const auto object = value.toObject();
        Mention mention;
        mention.range.start = std::clamp<qsizetype>(
            codePoints.toUtf16(object[u"start"].toInteger()), 0, document.text().size());
        mention.range.end = std::clamp<qsizetype>(codePoints.toUtf16(object[u"end"].toInteger()),
            mention.range.start, document.text().size());
        mention.surface = document.textOf(mention.range).toString();
        mention.kind = kindOf(object[u"type"].toString());
        mentions.append(mention);
    }
    return mentions;
}

static QJsonObject recognise(const QJsonObject &line)
{
    const auto language = line[u"lang"].toString(u"en"_s);
    const auto document = Document::fromLines(line[u"text"].toString());
    const auto mentions = line.contains(u"mentions")
        ? givenMentions(line[u"mentions"].toArray(), document)
        : findMentions(document, language);
    const auto resolved = resolveActors(document, mentions);
    const auto quotations = findQuotations(document, resolved, language);
    const Answer answer(document, resolved);
    return {{u"id"_s, line[u"id"]}, {u"entities"_s, answer.entities()},
        {u"quotes"_s, answer.quotes(quotations)}};
}

int recogniseCommand(const Arguments &arguments)
{
    if (!arguments.has(u"jsonl"_s))
        return reportUsage(u"Call it as: postil recognise --jsonl <in.jsonl >out.jsonl"_s);
    return forEachJsonLine([](const QJsonObject &line) { printLine(recognise(line)); });
}

} // namespace postil
