// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/model/actortable.h"

#include "core/model/names.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace postil {

using namespace Qt::StringLiterals;

static QString tr(const char *text)
{
    return QCoreApplication::translate("ActorTable", text);
}

static const QString attributePrefix = u"attribute:"_s;

/// Parts with ";" between them; a ";" or "\" of their own gets a "\".
static QString joined(const QStringList &parts)
{
    QStringList escaped;
    for (auto part : parts)
        escaped.append(part.replace(u'\\', u"\\\\"_s).replace(u';', u"\\;"_s));
    return escaped.join(u"; "_s);
}

static QStringList parted(const QString &cell)
{
    QStringList parts;
    QString part;
    const auto end = [&] {
        if (const auto whole = std::exchange(part, {}).trimmed(); !whole.isEmpty())
            parts.append(whole);
    };
    for (qsizetype i = 0; i < cell.size(); ++i) {
        if (cell[i] == u'\\' && i + 1 < cell.size())
            part += cell[++i];
        else if (cell[i] == u';')
            end();
        else
            part += cell[i];
    }
    end();
    return parts;
}

static QString aliasesOf(const Actor &actor)
{
    QStringList aliases;
    for (const auto &alias : actor.aliases) {
        const auto language = actor.aliasLanguages.value(alias);
        aliases.append(language.isEmpty() ? alias : alias + u" ["_s + language + u']');
    }
    return joined(aliases);
}

static QString rolesOf(const Actor &actor)
{
    QStringList roles;
    for (const auto &role : actor.roles)
        roles.append(toText(role));
    return joined(roles);
}

static QStringList attributeNames(const QList<ActorSummary> &actors)
{
    QSet<QString> names;
    for (const auto &summary : actors) {
        for (const auto &[name, value] : summary.actor.attributes.asKeyValueRange())
            names.insert(name);
    }
    auto sorted = names.values();
    std::ranges::sort(sorted);
    return sorted;
}

QList<QStringList> toTable(const QList<ActorSummary> &actors)
{
    QHash<ActorId, QString> names;
    for (const auto &summary : actors)
        names.insert(summary.actor.id, summary.actor.name);
    const auto attributes = attributeNames(actors);
    QStringList columns{u"id"_s, u"kind"_s, u"name"_s, u"aliases"_s, u"roles"_s,
        u"role in the text"_s, u"organisation"_s, u"wikidata"_s, u"color"_s, u"tags"_s, u"note"_s};
    for (const auto &name : attributes)
        columns.append(attributePrefix + name);
    QList<QStringList> rows{columns + QStringList{u"mentions"_s, u"articles"_s, u"quotations"_s}};
    for (const auto &[actor, counts] : actors) {
        QStringList row{actor.id.toString(), nameOf(actor.kind), actor.name, aliasesOf(actor),
            rolesOf(actor), actor.role, names.value(actor.organisation), actor.externalId,
            actor.color > 0 ? QString::number(actor.color) : QString(), joined(actor.tags),
            actor.note};
        for (const auto &name : attributes)
            row.append(actor.attributes.value(name));
        row += {QString::number(counts.mentions), QString::number(counts.articles),
            QString::number(counts.quotations)};
        rows.append(row);
    }
    return rows;
}

static void readAliases(Actor &actor, const QString &cell)
{
    static const QRegularExpression withLanguage(u"^(.*\\S)\\s*\\[([A-Za-z0-9-]{2,20})\\]$"_s);
    for (const auto &part : parted(cell)) {
        const auto match = withLanguage.match(part);
        const auto alias = match.hasMatch() ? match.captured(1) : part;
        actor.aliases.append(alias);
        if (match.hasMatch())
            actor.aliasLanguages.insert(alias, match.captured(2));
    }
}

static void readNumbers(ActorTableRow &row, const QString &wikidata, const QString &color)
{
    if (!wikidata.isEmpty()) {
        const auto number = wikidataNumber(wikidata);
        if (number)
            row.actor.externalId = *number;
        else
            row.problems.append(tr("“%1” is no Wikidata number such as Q42").arg(wikidata));
    }
    if (!color.isEmpty()) {
        row.actor.color = color.toInt();
        if (row.actor.color < 1 || row.actor.color > 8)
            row.problems.append(tr("“%1” is no colour from 1 to 8").arg(color));
    }
}

static ActorTableRow readRow(const QHash<QString, QString> &cells, qsizetype line)
{
    ActorTableRow row{line, {}, false, cells.value(u"organisation"_s), {}};
    auto &actor = row.actor;
    actor.name = cells.value(u"name"_s).simplified();
    if (actor.name.isEmpty())
        row.problems.append(tr("it has no name"));
    if (const auto id = cells.value(u"id"_s); !id.isEmpty()) {
        actor.id = ActorId::fromString(id);
        if (actor.id.isNull())
            row.problems.append(tr("“%1” is no id").arg(id));
    }
    if (const auto kind = cells.value(u"kind"_s).toLower(); !kind.isEmpty()) {
        if (!actorKindOf(kind))
            row.problems.append(
                tr("“%1” is no kind: person, organisation, place or other").arg(kind));
        actor.kind = actorKindOf(kind).value_or(ActorKind::Person);
        row.saysKind = true;
    }
    readAliases(actor, cells.value(u"aliases"_s));
    for (const auto &role : parted(cells.value(u"roles"_s)))
        actor.roles.append(roleOf(role));
    actor.role = cells.value(u"role in the text"_s).simplified();
    readNumbers(row, cells.value(u"wikidata"_s), cells.value(u"color"_s));
    actor.tags = parted(cells.value(u"tags"_s));
    actor.note = cells.value(u"note"_s);
    for (const auto &[column, value] : cells.asKeyValueRange()) {
        if (column.startsWith(attributePrefix) && !value.isEmpty())
            actor.attributes.insert(column.sliced(attributePrefix.size()), value);
    }
    return row;
}

Result<QList<ActorTableRow>> fromTable(const QList<QStringList> &rows)
{
    QStringList columns;
    for (const auto &cell : rows.value(0)) {
        const auto name = cell.trimmed();
        columns.append(name.startsWith(attributePrefix, Qt::CaseInsensitive)
                ? attributePrefix + name.sliced(attributePrefix.size())
                : name.toLower());
    }
    if (!columns.contains(u"name"_s))
        return failure(ErrorCode::Malformed,
            tr("The table has no column “name”. Its first row must hold the names of the "
               "columns."));
    QList<ActorTableRow> read;
    for (qsizetype i = 1; i < rows.size(); ++i) {
        QHash<QString, QString> cells;
        for (qsizetype j = 0; j < std::min(columns.size(), rows[i].size()); ++j)
            cells.insert(columns[j], rows[i][j]);
        read.append(readRow(cells, i + 1));
    }
    return read;
}

} // namespace postil
