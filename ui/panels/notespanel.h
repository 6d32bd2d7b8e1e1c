// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/models/annotationrow.h"
#include "ui/models/rowmodel.h"
#include "ui/panels/sidepanel.h"

namespace postil {

/// What was highlighted and noted in the article, in the order of the text.
class NotesPanel : public SidePanel
{
    Q_OBJECT

public:
    explicit NotesPanel(Session &session);

    qsizetype count() const override;
    void select(const AnnotationId &annotation);

Q_SIGNALS:
    void chosen(const postil::AnnotationId &annotation);
    void noteRequested(const postil::AnnotationId &annotation);
    void tagsRequested(const postil::AnnotationId &annotation);

protected:
    void refill() override;
    void decide(const QModelIndex &index, State state) override;
    void go(const QModelIndex &index) override;
    void showMenu(const QModelIndex &index, const QPoint &place) override;
    void removeCurrent() override;

private:
    QList<AnnotationId> selected() const;
    void setColor(int color);

    RowModel<AnnotationRow> *m_rows;
};

} // namespace postil
