// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/library/actorimport.h"

#include "core/model/names.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace postil {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ActorImport", text);
}

using Action = ActorImportStep::Action;

class Planner
{
public:
    explicit Planner(const QList<Actor> &known)
    {
        for (const auto &actor : known) {
            m_known.insert(actor.id, actor);
            if (!actor.externalId.isEmpty())
                m_numbers[actor.externalId].append(actor.id);
            for (const auto &name : QStringList{actor.name} + actor.aliases)
                m_names[{name, actor.kind}].append(actor.id);
            m_own[{actor.name, actor.kind}].append(actor.id);
        }
    }

    ActorImportStep plan(const ActorTableRow &row)
    {
        ActorImportStep step;
        step.line = row.line;
        step.after = row.actor;
        step.notes = row.problems;
        const auto meant = step.notes.isEmpty() ? meantBy(row, step.notes) : ActorId();
        if (!step.notes.isEmpty()) {
            step.action = Action::Conflict;
            return step;
        }
        if (!meant.isNull())
            takeOver(step, m_known.value(meant), row);
        else
            step.notes.append(tr("new"));
        joinOrganisation(step, row.organisation);
        if (step.action != Action::Conflict && !meant.isNull())
            step.action = step.after == step.before && step.organisation.isEmpty() ? Action::Keep
                                                                                   : Action::Change;
        return step;
    }

private:
    using NameAndKind = std::pair<QString, ActorKind>;

    /// The known actor that a row means; says why not when that is not clear.
    ActorId meantBy(const ActorTableRow &row, QStringList &problems)
    {
        const auto &actor = row.actor;
        const auto found = candidates(row);
        if (found.size() > 1) {
            problems.append(tr("%1 actors are called “%2”: say which by its id")
                    .arg(found.size())
                    .arg(actor.name));
            return {};
        }
        if (!actor.id.isNull() && found.isEmpty())
            problems.append(tr("no actor has this id; empty the cell to add a new one"));
        const auto key =
            found.isEmpty() ? nameOf(actor.kind) + u' ' + actor.name : found.first().toString();
        if (problems.isEmpty() && m_seen.contains(key))
            problems.append(tr("another row means the same actor"));
        m_seen.insert(key);
        if (!problems.isEmpty() || found.isEmpty())
            return {};
        const auto &known = m_known[found.first()];
        if (!actor.externalId.isEmpty() && !known.externalId.isEmpty()
            && actor.externalId != known.externalId)
            problems.append(tr("the library knows %1 as %2, the row says %3")
                    .arg(known.name, known.externalId, actor.externalId));
        return found.first();
    }

    QList<ActorId> candidates(const ActorTableRow &row) const
    {
        const auto &actor = row.actor;
        if (!actor.id.isNull())
            return m_known.contains(actor.id) ? QList{actor.id} : QList<ActorId>();
        if (const auto same = m_numbers.value(actor.externalId); !same.isEmpty())
            return same;
        const auto same = called(m_own, row);
        return same.isEmpty() ? called(m_names, row) : same;
    }

    /// Of the row's kind, or of any when it says none.
    static QList<ActorId> called(
        const QHash<NameAndKind, QList<ActorId>> &names, const ActorTableRow &row)
    {
        if (row.saysKind)
            return names.value({row.actor.name, row.actor.kind});
        QList<ActorId> found;
        for (const auto kind :
            {ActorKind::Person, ActorKind::Organisation, ActorKind::Place, ActorKind::Other})
            found += names.value({row.actor.name, kind});
        return found;
    }

    static void takeOver(ActorImportStep &step, const Actor &known, const ActorTableRow &tableRow)
    {
        const auto &row = tableRow.actor;
        step.before = known;
        auto &after = step.after;
        after = known;
        const auto note = [&](const QString &text) { step.notes.append(text); };
        if (row.name != known.name && !row.name.isEmpty()) {
            after.aliases.removeAll(row.name);
            after.aliases.prepend(known.name);
            after.name = row.name;
            note(tr("name: %1 instead of %2, which becomes an alias").arg(row.name, known.name));
        }
        for (const auto &alias : row.aliases) {
            if (alias == after.name || after.aliases.contains(alias))
                continue;
            after.aliases.append(alias);
            note(tr("alias: %1").arg(alias));
        }
        for (const auto &[alias, language] : row.aliasLanguages.asKeyValueRange())
            after.aliasLanguages.insert(alias, language);
        const auto take = [&](auto Actor::*member, const QString &what) {
            if (row.*member == std::remove_cvref_t<decltype(row.*member)>()
                || row.*member == known.*member)
                return;
            after.*member = row.*member;
            note(what);
        };
        if (tableRow.saysKind && row.kind != known.kind) {
            after.kind = row.kind;
            note(tr("kind: %1 instead of %2").arg(nameOf(row.kind), nameOf(known.kind)));
        }
        take(&Actor::role, tr("role in the text"));
        take(&Actor::roles, tr("roles"));
        take(&Actor::externalId, tr("Wikidata number"));
        take(&Actor::color, tr("colour"));
        take(&Actor::tags, tr("tags"));
        take(&Actor::note, tr("note"));
        for (const auto &[name, value] : row.attributes.asKeyValueRange()) {
            if (known.attributes.value(name) == value)
                continue;
            after.attributes.insert(name, value);
            note(tr("%1: %2").arg(name, value));
        }
    }

    void joinOrganisation(ActorImportStep &step, const QString &name) const
    {
        if (name.isEmpty())
            return;
        auto found = m_own.value({name, ActorKind::Organisation});
        if (found.isEmpty())
            found = m_names.value({name, ActorKind::Organisation});
        if (const auto id = ActorId::fromString(name); m_known.contains(id))
            found = {id};
        if (found.size() > 1) {
            step.action = Action::Conflict;
            step.notes.append(tr("%1 organisations are called “%2”").arg(found.size()).arg(name));
            return;
        }
        const auto id = found.value(0);
        if (!id.isNull() && id == step.before.organisation)
            return;
        step.notes.append(tr("speaks for %1").arg(name));
        step.after.organisation = id;
        if (id.isNull())
            step.organisation = name;
    }

    QHash<ActorId, Actor> m_known;
    QHash<QString, QList<ActorId>> m_numbers;
    QHash<NameAndKind, QList<ActorId>> m_names; ///< with aliases
    QHash<NameAndKind, QList<ActorId>> m_own;
    QSet<QString> m_seen;
};

} // namespace

QList<ActorImportStep> planActorImport(const QList<ActorTableRow> &rows, const QList<Actor> &known)
{
    Planner planner(known);
    QList<ActorImportStep> steps;
    for (const auto &row : rows)
        steps.append(planner.plan(row));
    return steps;
}

QString nameOf(ActorImportStep::Action action)
{
    switch (action) {
    case Action::Add:
        return tr("added");
    case Action::Change:
        return tr("changed");
    case Action::Keep:
        return tr("unchanged");
    case Action::Conflict:
        return tr("in conflict");
    }
    return {};
}

} // namespace postil
