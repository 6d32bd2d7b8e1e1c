// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/theme.h"
#include "ui/window/session.h"

namespace postil {

/// What one does with actors in the desk and the panel: asks what is to be asked, does it in the
/// library, and tells how it went.
class DeskWork : public QObject
{
    Q_OBJECT

public:
    DeskWork(Session &session, QWidget *window);

    void setTheme(const Theme &theme) { m_theme = theme; }

    void addNew();
    void edit(const ActorId &actor);
    /// Asks which of them is to be kept.
    void askToMerge(const QList<ActorId> &actors);
    void merge(const ActorId &kept, const QList<ActorId> &others);
    /// Asks which mentions go, and to whom.
    void askToSplit(const ActorId &actor);
    void setKind(const QList<ActorId> &actors, ActorKind kind);
    void askForTags(const QList<ActorId> &actors);
    void askForOrganisation(const QList<ActorId> &actors);
    void rename(const ActorId &actor, const QString &name);
    void remove(const QList<ActorId> &actors);
    void keepApart(const ActorId &first, const ActorId &second);
    void exportTable();
    void importTable();
    /// Shows what a table would do, and does it when the person agrees.
    void previewTable(const QString &fileName);
    void undo();

Q_SIGNALS:
    /// Something was done that undo takes back.
    void done(const QString &message);
    /// Something else is to be said.
    void told(const QString &message);

private:
    QList<Actor> all() const;
    QList<Actor> chosen(const QList<ActorId> &ids) const;
    bool canWrite();
    /// The last step of the history is what there is to tell.
    bool finish(const Result<void> &result);
    void change(
        const QList<ActorId> &ids, const QString &label, const std::function<void(Actor &)> &how);
    void writeTable(const QString &fileName);

    Session &m_session;
    QWidget *m_window;
    Theme m_theme = Theme::named({});
};

} // namespace postil
