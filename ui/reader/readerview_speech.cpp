// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
// What is said to those who do not see the marks.
#include "ui/reader/readerview.h"

#include <QAccessible>

namespace postil {

static QString spoken(const Annotation &annotation, const QStringList &colorNames)
{
    auto words = annotation.isOnArticle() ? ReaderView::tr("Note on the article")
        : annotation.color > 0
        ? ReaderView::tr("Highlight, %1: ").arg(colorNames.value(annotation.color - 1))
        : ReaderView::tr("Note on: ");
    words += annotation.quote.exact;
    if (annotation.hasNote())
        words += u". " + ReaderView::tr("Note: %1").arg(annotation.note);
    if (annotation.seal == Seal::Moved)
        words += u". " + ReaderView::tr("To be reviewed.");
    return words;
}

void ReaderView::announce(const Annotation &annotation)
{
    const auto words = spoken(annotation, m_colorNames);
    QAccessibleAnnouncementEvent event(this, words);
    QAccessible::updateAccessibility(&event);
    Q_EMIT announced(words);
}

/// What is selected, and what is written on it.
void ReaderView::announceSelected()
{
    const auto *annotation = marks().annotation(selectedAnnotation());
    if (annotation)
        announce(*annotation);
}

/// What the caret came into, once.
void ReaderView::announceEntered()
{
    if (!hasArticle())
        return;
    const auto there = marks().annotationsAt(caretOffset());
    QList<AnnotationId> entered;
    for (const auto &annotation : there) {
        entered.append(annotation.id);
        if (!m_entered.contains(annotation.id) && annotation.id != selectedAnnotation())
            announce(annotation);
    }
    m_entered = entered;
}

} // namespace postil
