// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/panels/notespanel.h"

#include "ui/panels/notedelegate.h"

#include <QComboBox>
#include <QMenu>

namespace postil {

/// Of the entries of the choice.
enum Choice
{
    All,
    WithNote,
    ToReview,
    FirstColor
};

NotesPanel::NotesPanel(Session &session)
    : SidePanel(session, new RowModel<AnnotationRow>, new NoteDelegate, tr("Notes"))
    , m_rows(static_cast<RowModel<AnnotationRow> *>(view()->model()))
{
    view()->setSelectionMode(QListView::ExtendedSelection);
    choice()->addItems({tr("All"), tr("With a note"), tr("To review")});
    for (int color = 1; color <= 5; ++color)
        choice()->addItem(tr("Colour %1").arg(color));
    fill();
}

qsizetype NotesPanel::count() const
{
    return session().content().annotations.size();
}

void NotesPanel::refill()
{
    AnnotationFilter filter;
    const int chosen = choice()->currentIndex();
    filter.text = filterText();
    filter.onlyNotes = chosen == WithNote;
    filter.onlyReview = chosen == ToReview;
    filter.color = chosen >= FirstColor ? chosen - FirstColor + 1 : 0;
    m_rows->setRows(annotationRows(session().content(), filter));
    setEmptyText(!session().hasArticle() ? tr("Open an article to see your notes.")
            : count() == 0 ? tr("Nothing is marked yet. Select words in the text: 1 to 5 highlight "
                                "them, N writes a note.")
                           : tr("Nothing here matches the filter."));
}

void NotesPanel::select(const AnnotationId &annotation)
{
    view()->setCurrentKey(annotation.bytes);
}

void NotesPanel::decide(const QModelIndex &index, State state)
{
    const auto id = m_rows->at(index).annotation;
    session().check(state == State::Confirmed ? session().library().acceptAnnotation(id)
                                              : session().library().removeAnnotations({id}));
}

void NotesPanel::go(const QModelIndex &index)
{
    const auto &row = m_rows->at(index);
    if (row.seal != Seal::Lost)
        Q_EMIT goToRequested(row.place);
    Q_EMIT chosen(row.annotation);
}

QList<AnnotationId> NotesPanel::selected() const
{
    QList<AnnotationId> selected;
    for (const auto &index : view()->selectionModel()->selectedIndexes())
        selected.append(m_rows->at(index).annotation);
    return selected;
}

void NotesPanel::removeCurrent()
{
    if (const auto annotations = selected(); !annotations.isEmpty())
        session().check(session().library().removeAnnotations(annotations));
}

void NotesPanel::setColor(int color)
{
    const auto annotations = selected();
    const auto recolor = [&]() -> Result<void> {
        for (const auto &id : annotations) {
            const auto *annotation = session().annotation(id);
            if (!annotation)
                continue;
            auto changed = *annotation;
            changed.color = color;
            if (auto done = session().library().updateAnnotation(changed); !done)
                return done;
        }
        return {};
    };
    session().check(session().library().asOneStep(annotations.size() == 1
            ? tr("Recoloured a highlight")
            : tr("Recoloured %1 highlights").arg(annotations.size()),
        recolor));
}

void NotesPanel::showMenu(const QModelIndex &index, const QPoint &place)
{
    const auto row = m_rows->at(index);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(
        tr("Edit note"), this, [this, id = row.annotation] { Q_EMIT noteRequested(id); });
    menu->addAction(
        tr("Edit tags…"), this, [this, id = row.annotation] { Q_EMIT tagsRequested(id); });
    auto *colors = menu->addMenu(tr("Colour"));
    for (int color = 1; color <= 5; ++color)
        colors->addAction(tr("Colour %1").arg(color), this, [this, color] { setColor(color); });
    colors->addAction(tr("None"), this, [this] { setColor(0); });
    if (row.isOpen())
        menu->addAction(tr("Accept this place"), this, [this, id = row.annotation] {
            session().check(session().library().acceptAnnotation(id));
        });
    menu->addSeparator();
    menu->addAction(tr("Remove"), this, [this] { removeCurrent(); });
    menu->popup(place);
}

} // namespace postil
