// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
// The part of Library that walks through the history.
#include "core/library/library.h"

#include "core/store/changerecorder.h"
#include "core/store/changestore.h"
#include "core/store/database.h"

#include <algorithm>

namespace postil {

/// Undoes the last step that is done, or redoes the first undone one; notes what it wrote to.
static Result<Change> applyStep(Database &database, bool isUndo, WrittenRecords &written)
{
    ChangeStore store(database);
    const auto change = isUndo ? store.lastDone() : store.firstUndone();
    if (!change)
        return std::unexpected(change.error());
    if (!*change)
        return failure(ErrorCode::NotFound,
            isUndo ? Library::tr("There is nothing to undo.")
                   : Library::tr("There is nothing to redo."));
    const auto changeset = store.changeset((*change)->number);
    if (!changeset)
        return std::unexpected(changeset.error());
    auto step = **change;
    applyChangeset(database, isUndo ? inverted(*changeset) : *changeset);
    written.unite(writtenRecords(*changeset));
    step.undone = isUndo;
    return store.setUndone(step.number, isUndo).transform([&] { return step; });
}

Result<Change> Library::step(bool isUndo)
{
    WrittenRecords written;
    const auto done =
        m_database->inTransaction([&] { return applyStep(*m_database, isUndo, written); });
    m_typedNote = {};
    if (done)
        announce(written);
    return done;
}

Result<QList<Change>> Library::history() const
{
    return ChangeStore(*m_database).all();
}

Result<std::optional<Change>> Library::lastDone() const
{
    return ChangeStore(*m_database).lastDone();
}

Result<std::optional<Change>> Library::firstUndone() const
{
    return ChangeStore(*m_database).firstUndone();
}

Result<Change> Library::undo()
{
    return step(true);
}

Result<Change> Library::redo()
{
    return step(false);
}

Result<qsizetype> Library::goTo(
    qint64 change, const std::function<bool(qsizetype, qsizetype)> &goOn)
{
    WrittenRecords written;
    const auto done = m_database->inTransaction([&]() -> Result<qsizetype> {
        const auto history = ChangeStore(*m_database).all();
        if (!history)
            return std::unexpected(history.error());
        const auto count = [&](bool isUndo) {
            return std::ranges::count_if(*history, [&](const Change &each) {
                return each.undone != isUndo && (each.number > change) == isUndo;
            });
        };
        const auto undos = count(true);
        const auto all = undos + count(false);
        for (qsizetype i = 0; i < all; ++i) {
            if (!goOn(i, all))
                return failure(ErrorCode::Cancelled, tr("Stopped: nothing was changed."));
            if (const auto step = applyStep(*m_database, i < undos, written); !step)
                return std::unexpected(step.error());
        }
        return all;
    });
    m_typedNote = {};
    if (done && *done > 0)
        announce(written);
    return done;
}

} // namespace postil
