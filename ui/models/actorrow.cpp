// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/models/actorrow.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace postil {

using namespace Qt::StringLiterals;

static QString tr(const char *text)
{
    return QCoreApplication::translate("ActorsPanel", text);
}

QString kindHeading(ActorKind kind)
{
    switch (kind) {
    case ActorKind::Person:
        return tr("People");
    case ActorKind::Organisation:
        return tr("Organisations");
    case ActorKind::Place:
        return tr("Places");
    case ActorKind::Other:
        return tr("Others");
    }
    return {};
}

QString kindName(ActorKind kind)
{
    switch (kind) {
    case ActorKind::Person:
        return tr("Person");
    case ActorKind::Organisation:
        return tr("Organisation");
    case ActorKind::Place:
        return tr("Place");
    case ActorKind::Other:
        return tr("Other");
    }
    return {};
}

static QByteArray keyOf(const Mention &mention, bool isRejected)
{
    const auto who = mention.actor.isNull()
        ? "words " + QByteArray::number(int(mention.kind)) + mention.surface.toUtf8()
        : mention.actor.bytes;
    return isRejected ? "rejected " + who : who;
}

static void addMention(ActorRow &row, const Mention &mention)
{
    row.mentions.append(mention.id);
    row.places.append(mention.range);
    ++row.count;
    if (mention.state == State::Suggested)
        row.state = State::Suggested;
}

static ActorRow newRow(const Mention &mention, const Actor *actor, const QByteArray &key)
{
    ActorRow row;
    row.key = key;
    row.kind = actor ? actor->kind : mention.kind;
    row.actor = mention.actor;
    row.name = actor ? actor->name : mention.surface;
    row.role = actor ? shownRole(*actor) : QString();
    row.state = mention.state;
    row.reason = mention.reason;
    return row;
}

static QList<ActorRow> rowsOf(const ArticleContent &content)
{
    QHash<ActorId, const Actor *> actors;
    for (const auto &actor : content.actors)
        actors.insert(actor.id, &actor);
    QHash<QByteArray, qsizetype> places;
    QList<ActorRow> rows;
    for (const auto &mention : content.mentions) {
        const auto key = keyOf(mention, mention.state == State::Rejected);
        if (!places.contains(key)) {
            places.insert(key, rows.size());
            rows.append(newRow(mention, actors.value(mention.actor), key));
        }
        addMention(rows[places.value(key)], mention);
    }
    return rows;
}

static bool passes(const ActorRow &row, const ActorFilter &filter)
{
    const bool isWanted = filter.state ? row.state == *filter.state : row.state != State::Rejected;
    return isWanted && (!filter.kind || row.kind == *filter.kind)
        && (filter.text.isEmpty() || row.name.contains(filter.text, Qt::CaseInsensitive));
}

QList<ActorRow> actorRows(const ArticleContent &content, const ActorFilter &filter)
{
    auto all = rowsOf(content);
    all.removeIf([&](const ActorRow &row) { return !passes(row, filter); });
    std::ranges::stable_sort(all, std::greater(), &ActorRow::count);
    QList<ActorRow> rows;
    for (const auto kind :
        {ActorKind::Person, ActorKind::Organisation, ActorKind::Place, ActorKind::Other}) {
        ActorRow heading;
        heading.key = "kind " + QByteArray::number(int(kind));
        heading.kind = kind;
        heading.name = kindHeading(kind);
        heading.count = std::ranges::count(all, kind, &ActorRow::kind);
        if (heading.count == 0)
            continue;
        rows.append(heading);
        std::ranges::copy_if(
            all, std::back_inserter(rows), [&](const ActorRow &row) { return row.kind == kind; });
    }
    return rows;
}

qsizetype actorCount(const ArticleContent &content)
{
    QSet<QByteArray> keys;
    for (const auto &mention : content.mentions) {
        if (mention.state != State::Rejected)
            keys.insert(keyOf(mention, false));
    }
    return keys.size();
}

static QString stateName(State state)
{
    return state == State::Suggested ? tr("suggested")
        : state == State::Confirmed  ? tr("confirmed")
                                     : tr("rejected");
}

QVariant ActorRow::data(int wanted) const
{
    switch (wanted) {
    case Qt::DisplayRole:
        return name;
    case Qt::AccessibleTextRole:
        return isHeading() ? u"%1: %2"_s.arg(name).arg(count)
                           : tr("%1, %2, mentions: %3").arg(name, stateName(state)).arg(count);
    case Qt::ToolTipRole:
        return isHeading() ? QVariant() : QVariant(role.isEmpty() ? reason : role + u'\n' + reason);
    default:
        return {};
    }
}

} // namespace postil
