// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/window/appearance.h"
#include "ui/window/session.h"

class QMenu;

namespace postil {

class MessageBar;

/// What one does with whole articles: correct, tag, export, look at the original, throw away.
class ArticleCommands : public QObject
{
    Q_OBJECT

public:
    ArticleCommands(
        Session &session, const Appearance &appearance, MessageBar &messages, QWidget *window);

    void editMetadata(const ArticleId &article);
    void editTags(const ArticleId &article);
    /// Of several at once: those that all of them have are shown.
    void editTags(const QList<AnnotationId> &annotations);
    void editActor(const ActorId &actor);
    void showOriginal(const ArticleId &article);
    /// Corrects the paragraphs of the open article that the range touches.
    void editText(TextRange range);
    /// The states of the text and what changed between them.
    void showVersions(const ArticleId &article);
    void nameColors();
    void exportMarkdown(const ArticleId &article);
    /// Into the trash, or back from it.
    void moveToTrash(const ArticleId &article);
    void restore(const ArticleId &article);
    /// A menu of all that, at a place of the screen.
    void showMenu(const ArticleId &article, const QPoint &place);

Q_SIGNALS:
    void openRequested(const postil::ArticleId &article);
    void reviewRequested();

private:
    QStringList knownTags() const;
    void replaceTags(const QList<AnnotationId> &annotations, const QStringList &common,
        const QStringList &chosen);
    /// Gives the article another text in a task, and tells what came of it.
    void changeText(const std::function<Result<void>(Library &)> &work);
    void tellOfReviews();

    Session &m_session;
    const Appearance &m_appearance;
    MessageBar &m_messages;
    QWidget *m_window;
};

} // namespace postil
