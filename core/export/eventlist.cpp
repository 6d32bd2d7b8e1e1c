// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/export/eventlist.h"

#include "core/text/csv.h"

#include <QHash>

namespace postil {

using namespace Qt::StringLiterals;

/// "yyyy-MM-dd HH:mm:ss", whatever of it is known.
static QString timeOf(const QString &published)
{
    const auto time = QDateTime::fromString(published, Qt::ISODate);
    if (time.isValid())
        return time.toString(u"yyyy-MM-dd HH:mm:ss"_s);
    const QString day =
        published + u"0000-01-01"_s.sliced(std::min<qsizetype>(published.size(), 10));
    return published.size() < 4 ? QString() : day.left(10) + u" 00:00:00"_s;
}

static QString agreementOf(Stance stance)
{
    return stance == Stance::Agree ? u"1"_s : stance == Stance::Disagree ? u"0"_s : QString();
}

QByteArray toEventList(const QList<StatementInArticle> &statements, const QList<Concept> &concepts,
    const QList<Actor> &actors)
{
    QHash<ActorId, Actor> byId;
    for (const auto &actor : actors)
        byId.insert(actor.id, actor);
    QHash<ConceptId, QString> names;
    for (const auto &[id, name] : concepts)
        names.insert(id, name);
    QList<QStringList> rows{{u"statement_id"_s, u"time"_s, u"person"_s, u"organization"_s,
        u"concept"_s, u"agreement"_s, u"start_position"_s, u"stop_position"_s, u"text"_s,
        u"coder"_s, u"document_id"_s, u"document_title"_s, u"document_author"_s,
        u"document_source"_s, u"document_section"_s, u"document_type"_s}};
    for (const auto &[statement, number, title, byline, siteName, published] : statements) {
        const auto actor = byId.value(statement.actor);
        const bool isPerson = actor.kind == ActorKind::Person;
        rows.append(
            {QString::number(rows.size()), timeOf(published), isPerson ? actor.name : QString(),
                isPerson ? byId.value(actor.organisation).name : actor.name,
                names.value(statement.about), agreementOf(statement.stance),
                QString::number(statement.range.start), QString::number(statement.range.end),
                statement.words, QString(), QString::number(number), title, byline, siteName,
                QString(), QString()});
    }
    return toCsv(rows, u';');
}

} // namespace postil
