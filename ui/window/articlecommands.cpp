// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/window/articlecommands.h"

#include "ui/dialogs/actordialog.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/dialogs/metadatadialog.h"
#include "ui/dialogs/originaldialog.h"
#include "ui/dialogs/tagsdialog.h"
#include "ui/window/messagebar.h"

#include <QDir>
#include <QMenu>

namespace postil {

ArticleCommands::ArticleCommands(
    Session &session, const Appearance &appearance, MessageBar &messages, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_appearance(appearance)
    , m_messages(messages)
    , m_window(window)
{
}

void ArticleCommands::editMetadata(const ArticleId &article)
{
    const auto *summary = m_session.summary(article);
    if (!summary)
        return;
    auto *dialog = new MetadataDialog(summary->article.metadata, m_window);
    connect(dialog, &MetadataDialog::chosen, this, [this, article](const Metadata &metadata) {
        m_session.check(m_session.library().setMetadata(article, metadata));
    });
    dialog->open();
}

QStringList ArticleCommands::knownTags() const
{
    const auto tags = m_session.library().allTags();
    m_session.check(tags);
    return tags ? *tags : QStringList();
}

void ArticleCommands::editTags(const ArticleId &article)
{
    const auto *summary = m_session.summary(article);
    if (!summary)
        return;
    auto *dialog =
        new TagsDialog(tr("Tags of the article"), summary->article.tags, knownTags(), m_window);
    connect(dialog, &TagsDialog::chosen, this, [this, article](const QStringList &tags) {
        m_session.check(m_session.library().setArticleTags(article, tags));
    });
    dialog->open();
}

void ArticleCommands::editTags(const AnnotationId &id)
{
    const auto *annotation = m_session.annotation(id);
    if (!annotation)
        return;
    auto *dialog = new TagsDialog(tr("Tags of the note"), annotation->tags, knownTags(), m_window);
    connect(dialog, &TagsDialog::chosen, this, [this, id](const QStringList &tags) {
        const auto *now = m_session.annotation(id);
        if (!now)
            return;
        auto changed = *now;
        changed.tags = tags;
        m_session.check(m_session.library().updateAnnotation(changed));
    });
    dialog->open();
}

void ArticleCommands::editActor(const ActorId &id)
{
    const auto *actor = m_session.actor(id);
    if (!actor)
        return;
    auto *dialog = new ActorDialog(*actor, m_window);
    connect(dialog, &ActorDialog::chosen, this, [this](const Actor &changed) {
        m_session.check(m_session.library().updateActor(changed));
    });
    dialog->open();
}

void ArticleCommands::showOriginal(const ArticleId &article)
{
    const auto *summary = m_session.summary(article);
    const auto bytes = m_session.library().original(article);
    if (!summary || !m_session.check(bytes))
        return;
    (new OriginalDialog(summary->article, *bytes, m_appearance.theme(), m_window))->open();
}

void ArticleCommands::exportMarkdown(const ArticleId &article)
{
    const auto content = m_session.library().content(article);
    if (!m_session.check(content))
        return;
    auto *dialog = new ExportDialog(*content, m_appearance.theme(), m_window);
    connect(dialog, &ExportDialog::exported, this, [this](const QString &fileName) {
        m_messages.tell(tr("Exported to %1").arg(QDir::toNativeSeparators(fileName)));
    });
    dialog->open();
}

void ArticleCommands::moveToTrash(const ArticleId &article)
{
    const auto *summary = m_session.summary(article);
    if (!summary || !summary->article.deleted.isNull())
        return;
    const auto title = summary->article.metadata.title;
    if (!m_session.check(m_session.library().deleteArticle(article)))
        return;
    if (m_session.content().article.id == article)
        m_session.closeArticle();
    m_messages.tell(tr("“%1” is in the trash.").arg(title.left(60)), tr("Put it back"),
        [this, article] { restore(article); });
}

void ArticleCommands::restore(const ArticleId &article)
{
    m_session.check(m_session.library().restoreArticle(article));
}

void ArticleCommands::showMenu(const ArticleId &article, const QPoint &place)
{
    const auto *summary = m_session.summary(article);
    if (!summary)
        return;
    auto *menu = new QMenu(m_window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Open"), this, [this, article] { Q_EMIT openRequested(article); });
    menu->addSeparator();
    menu->addAction(
        tr("Edit title, date, outlet…"), this, [this, article] { editMetadata(article); });
    menu->addAction(tr("Edit tags…"), this, [this, article] { editTags(article); });
    menu->addAction(tr("Show original"), this, [this, article] { showOriginal(article); });
    menu->addAction(tr("Export…"), this, [this, article] { exportMarkdown(article); });
    menu->addSeparator();
    if (summary->article.deleted.isNull())
        menu->addAction(tr("Move to the trash"), this, [this, article] { moveToTrash(article); });
    else
        menu->addAction(tr("Put back"), this, [this, article] { restore(article); });
    menu->popup(place);
}

} // namespace postil
