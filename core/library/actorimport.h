// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/actortable.h"

namespace postil {

/// What a row of a table of actors will do to the library.
struct ActorImportStep
{
    enum class Action : quint8
    {
        Add,
        Change,
        Keep, ///< the library knows all of it
        Conflict ///< left out: a person has to say what is meant
    };

    qsizetype line = 0; ///< of the table
    Action action = Action::Add;
    Actor before; ///< without id when it is to be added
    Actor after;
    QString organisation; ///< named by the row and found nowhere yet: added by the import
    QStringList notes; ///< what changes, or why it is in conflict, in words

    bool operator==(const ActorImportStep &) const = default;
};

/// What an import of these rows will do, for a person to look at first. A row means the actor of
/// its id, else of its Wikidata number, else the one that has its name, or alias, and kind. An
/// empty cell changes nothing; a name that gives way to another becomes an alias; no alias is lost.
QList<ActorImportStep> planActorImport(const QList<ActorTableRow> &rows, const QList<Actor> &known);

/// "added", "changed", "unchanged", "in conflict"
QString nameOf(ActorImportStep::Action action);

} // namespace postil
