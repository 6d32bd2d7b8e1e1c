// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/models/actorrow.h"
#include "ui/models/rowmodel.h"
#include "ui/panels/sidepanel.h"

#include <QHash>

namespace postil {

class ActorGestures;

/// Who is in the article, by kind.
class ActorsPanel : public SidePanel
{
    Q_OBJECT

public:
    explicit ActorsPanel(Session &session);

    qsizetype countAll() const override;
    /// Makes the actor of a mention the current row.
    void select(const MentionId &mention);

Q_SIGNALS:
    void sayingsRequested(const postil::ActorId &actor);
    void editRequested(const postil::ActorId &actor);
    void pointedAt(const postil::ActorId &actor); ///< null: at none
    void mergeRequested(const postil::ActorId &kept, const postil::ActorId &moved);
    void splitRequested(const postil::ActorId &actor);
    void renameRequested(const postil::ActorId &actor, const QString &name);
    void deskRequested(const postil::ActorId &actor);

protected:
    bool isOther(const ArticleContent &one, const ArticleContent &other) const override;
    void refill() override;
    void decide(const QModelIndex &index, State state) override;
    /// Each time to the next of the actor's mentions.
    void go(const QModelIndex &index) override;
    void showMenu(const QModelIndex &index, const QPoint &place) override;
    void removeCurrent() override;

private:
    void setKind(const ActorId &actor, ActorKind kind);

    RowModel<ActorRow> *m_rows;
    ActorGestures *m_gestures;
    QComboBox *m_kind;
    QHash<QByteArray, qsizetype> m_walks; ///< which mention comes next, by row
};

} // namespace postil
