// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/models/annotationrow.h"
#include "ui/models/rowmodel.h"
#include "ui/panels/sidepanel.h"

namespace postil {

class NoteDelegate;
class NoteFilter;

/// What was highlighted and noted in the article. Several can be chosen and changed at once, each
/// time in one undo step: 1–5 and 0 colour, T tags, M merge, Del remove, Ctrl+C copy as Markdown;
/// N writes on the current one.
class NotesPanel : public SidePanel
{
    Q_OBJECT

public:
    explicit NotesPanel(Session &session);

    void setTheme(const Theme &theme) override;
    qsizetype countAll() const override;
    void select(const AnnotationId &annotation);
    NoteFilter *filter() const { return m_filter; }

Q_SIGNALS:
    void chosen(const postil::AnnotationId &annotation);
    void noteRequested(const postil::AnnotationId &annotation);
    void tagsRequested(const QList<postil::AnnotationId> &annotations);
    void recolorRequested(const QList<postil::AnnotationId> &annotations, int color);
    void mergeRequested(const QList<postil::AnnotationId> &annotations);
    void copyRequested(const QList<postil::AnnotationId> &annotations);
    void removeRequested(const QList<postil::AnnotationId> &annotations);
    void reviewRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool isOther(const ArticleContent &one, const ArticleContent &other) const override;
    void refill() override;
    void decide(const QModelIndex &index, State state) override;
    void go(const QModelIndex &index) override;
    void showMenu(const QModelIndex &index, const QPoint &place) override;
    void removeCurrent() override;

private:
    QList<AnnotationId> selected() const;
    bool pressKey(const QKeyEvent &event);

    RowModel<AnnotationRow> *m_rows;
    NoteDelegate *m_delegate;
    NoteFilter *m_filter;
};

} // namespace postil
