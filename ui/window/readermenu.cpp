// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/window/readermenu.h"

#include "ui/reader/readerview.h"
#include "ui/theme/colordot.h"
#include "ui/window/annotator.h"
#include "ui/window/articlecommands.h"
#include "ui/window/windowactions.h"

#include <QMenu>

namespace postil {

using namespace Qt::StringLiterals;

static QString menuText(const QString &words)
{
    return QString(words).replace(u'&', u"&&"_s);
}

template <typename Choose>
static void addColors(QMenu &menu, const ReaderMenuContext &context, Choose choose)
{
    const auto &theme = context.reader.textStyle().theme();
    for (int color = 1; color <= 5; ++color)
        menu.addAction(colorDot(theme.highlights[size_t(color - 1)], theme.muted),
            menuText(context.session.content().colorName(color)) + u'\t' + QString::number(color),
            &context.annotator, [choose, color] { choose(color); });
}

static void fillForWords(QMenu &menu, const ReaderMenuContext &context, TextRange range)
{
    auto *annotator = &context.annotator;
    const auto tr = [](const char *text) { return ReaderView::tr(text); };
    menu.addAction(tr("Copy"), &context.reader, &ReaderView::copy);
    menu.addAction(tr("Copy with citation"), annotator,
        [annotator, range] { annotator->copyWithCitation(range); });
    menu.addSeparator();
    addColors(menu, context, [annotator, range](int color) { annotator->highlight(range, color); });
    menu.addSeparator();
    menu.addAction(
        tr("Write a note\tN"), annotator, [annotator, range] { annotator->note(range); });
    menu.addAction(
        tr("Tag as actor…\tA"), annotator, [annotator, range] { annotator->askForActor(range); });
    menu.addAction(tr("Mark as quotation…\tQ"), annotator,
        [annotator, range] { annotator->askForQuotation(range); });
    menu.addAction(
        tr("Note a stand…\tW"), annotator, [annotator, range] { annotator->askForStance(range); });
}

static void fillForAnnotation(QMenu &menu, const ReaderMenuContext &context, const AnnotationId &id)
{
    auto *annotator = &context.annotator;
    auto *reader = &context.reader;
    const auto tr = [](const char *text) { return ReaderView::tr(text); };
    menu.addAction(tr("Edit the note\tReturn"), reader, [reader, id] { reader->editNote(id); });
    menu.addAction(
        tr("Edit tags…\tT"), reader, [reader, id] { Q_EMIT reader->tagsRequested({id}); });
    menu.addSeparator();
    addColors(menu, context, [annotator, id](int color) { annotator->recolor({id}, color); });
    menu.addSeparator();
    menu.addAction(tr("Split here\tS"), reader, &ReaderView::splitSelected);
    menu.addAction(tr("Merge with what it touches\tM"), annotator,
        [annotator, id] { annotator->mergeWithNeighbours(id); });
    menu.addAction(
        tr("Copy as Markdown"), annotator, [annotator, id] { annotator->copyAsMarkdown({id}); });
    menu.addAction(tr("Remove\tDel"), annotator, [annotator, id] { annotator->remove({id}); });
}

void openReaderMenu(const ReaderMenuContext &context, TextRange selection, const QPoint &place)
{
    auto *menu = new QMenu(context.reader.window());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto selected = context.reader.selectedAnnotation();
    if (!selection.isEmpty())
        fillForWords(*menu, context, selection);
    else if (!selected.isNull())
        fillForAnnotation(*menu, context, selected);
    menu->addSeparator();
    menu->addActions({context.actions.editText, context.actions.articleNote});
    menu->popup(place);
}

} // namespace postil
