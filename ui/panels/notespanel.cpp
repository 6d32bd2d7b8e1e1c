// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/panels/notespanel.h"

#include "ui/panels/notedelegate.h"
#include "ui/panels/notefilter.h"
#include "ui/theme/colordot.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QKeyEvent>
#include <QMenu>

namespace postil {

using namespace Qt::StringLiterals;

NotesPanel::NotesPanel(Session &session)
    : SidePanel(session, new RowModel<AnnotationRow>, new NoteDelegate, tr("Notes"))
    , m_rows(static_cast<RowModel<AnnotationRow> *>(view()->model()))
    , m_delegate(static_cast<NoteDelegate *>(view()->itemDelegate()))
    , m_filter(new NoteFilter(this))
{
    view()->setSelectionMode(QListView::ExtendedSelection);
    view()->installEventFilter(this);
    choice()->hide();
    addToFoot(m_filter);
    connect(m_filter, &NoteFilter::filterChanged, this, [this] { fill(); });
    fill();
}

void NotesPanel::setTheme(const Theme &theme)
{
    m_filter->setTheme(theme);
    m_delegate->forgetNotes();
    SidePanel::setTheme(theme);
}

qsizetype NotesPanel::countAll() const
{
    return session().content().annotations.size();
}

bool NotesPanel::isOther(const ArticleContent &one, const ArticleContent &other) const
{
    return one.annotations != other.annotations || one.colorNames != other.colorNames;
}

void NotesPanel::refill()
{
    m_filter->setContent(session().content());
    auto filter = m_filter->filter();
    filter.text = filterText();
    m_rows->setRows(annotationRows(session().content(), filter));
    setEmptyText(!session().hasArticle() ? tr("Open an article to see your notes.")
            : count() == 0 ? tr("Nothing is marked yet. Select words in the text: 1 to 5 highlight "
                                "them, N writes a note.")
                           : tr("Nothing here matches the filter."));
}

void NotesPanel::select(const AnnotationId &annotation)
{
    fillAtLast();
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
        Q_EMIT removeRequested(annotations);
}

bool NotesPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == view() && event->type() == QEvent::KeyPress
        && pressKey(*static_cast<QKeyEvent *>(event)))
        return true;
    return SidePanel::eventFilter(watched, event);
}

bool NotesPanel::pressKey(const QKeyEvent &event)
{
    const auto annotations = selected();
    if (annotations.isEmpty())
        return false;
    if (event.matches(QKeySequence::Copy)) {
        Q_EMIT copyRequested(annotations);
        return true;
    }
    if ((event.modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return false;
    const int key = event.key();
    if (key >= Qt::Key_0 && key <= Qt::Key_5)
        Q_EMIT recolorRequested(annotations, key - Qt::Key_0);
    else if (key == Qt::Key_T)
        Q_EMIT tagsRequested(annotations);
    else if (key == Qt::Key_M)
        Q_EMIT mergeRequested(annotations);
    else if (key == Qt::Key_N)
        Q_EMIT noteRequested(m_rows->at(view()->currentIndex()).annotation);
    else
        return false;
    return true;
}

void NotesPanel::showMenu(const QModelIndex &index, const QPoint &place)
{
    const auto row = m_rows->at(index);
    const auto annotations = selected();
    const auto &theme = m_delegate->theme();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(
        tr("Edit note\tN"), this, [this, id = row.annotation] { Q_EMIT noteRequested(id); });
    menu->addAction(
        tr("Edit tags…\tT"), this, [this, annotations] { Q_EMIT tagsRequested(annotations); });
    auto *colors = menu->addMenu(tr("Colour"));
    for (int color = 0; color <= 5; ++color) {
        const auto name =
            color == 0 ? tr("None") : session().content().colorName(color).replace(u'&', u"&&"_s);
        colors->addAction(
            color == 0 ? QIcon() : colorDot(theme.highlights[size_t(color - 1)], theme.muted),
            name + u'\t' + QString::number(color), this,
            [this, annotations, color] { Q_EMIT recolorRequested(annotations, color); });
    }
    auto *merge = menu->addAction(
        tr("Merge\tM"), this, [this, annotations] { Q_EMIT mergeRequested(annotations); });
    merge->setEnabled(annotations.size() > 1);
    menu->addAction(tr("Copy as Markdown\tCtrl+C"), this,
        [this, annotations] { Q_EMIT copyRequested(annotations); });
    if (row.seal != Seal::Intact)
        menu->addAction(tr("Review…"), this, [this] { Q_EMIT reviewRequested(); });
    menu->addSeparator();
    menu->addAction(tr("Remove\tDel"), this, [this] { removeCurrent(); });
    menu->popup(place);
}

} // namespace postil
