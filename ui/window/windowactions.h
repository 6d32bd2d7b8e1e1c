// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/theme.h"

#include <QAction>
#include <QList>

namespace postil {

/// All that can be done in the window, each with its key, by topic.
class WindowActions
{
public:
    explicit WindowActions(QWidget *window);

    void setTheme(const Theme &theme);
    /// A heading and its actions, in the order of the shortcut sheet.
    struct Topic
    {
        QString name;
        QList<QAction *> actions;
    };
    const QList<Topic> &topics() const { return m_topics; }

    QAction *importFiles, *paste, *newLibrary, *openLibrary, *quit;
    QAction *back, *forward, *find, *nextHit, *previousHit, *outline, *compare, *search,
        *exportArticle, *editMetadata, *editTags, *showOriginal, *showRemoved, *cleanAgain, *trash;
    QAction *editText, *versions, *articleNote;
    QAction *undo, *redo, *history, *confirm, *reject, *nextNote, *previousNote;
    QAction *joinQuotation, *splitQuotation, *changeSpeaker, *makeDirect, *makeMixed, *makeIndirect,
        *makeTerm, *sayings, *quotationOrder;
    QAction *review, *previousReview, *placeAnew, *nameColors;
    QAction *smaller, *larger, *usualSize, *nextTheme, *fullScreen, *pageSettings;
    QAction *focusText, *focusActors, *focusQuotations, *focusNotes, *toggleLibrary, *actorDesk,
        *stance;
    QAction *palette, *shortcuts, *changeShortcuts, *about, *menu;

private:
    void begin(const QString &topic);
    QAction *add(const QString &name, const QString &text, const QString &icon,
        const QList<QKeySequence> &keys);
    void addLibrary();
    void addArticle();
    void addWork();
    void addQuotations();
    void addLook();

    QWidget *m_window;
    QList<Topic> m_topics;
};

} // namespace postil
