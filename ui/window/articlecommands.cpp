// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/window/articlecommands.h"

#include "core/library/actorrecords.h"
#include "ui/dialogs/actordialog.h"
#include "ui/dialogs/colornamesdialog.h"
#include "ui/dialogs/edittextdialog.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/dialogs/metadatadialog.h"
#include "ui/dialogs/originaldialog.h"
#include "ui/dialogs/revisionsdialog.h"
#include "ui/dialogs/tagsdialog.h"
#include "ui/models/passage.h"
#include "ui/window/messagebar.h"

#include <QDir>
#include <QMenu>

#include <algorithm>
#include <utility>

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

void ArticleCommands::editTags(const QList<AnnotationId> &annotations)
{
    QStringList common;
    bool isFirst = true;
    for (const auto &id : annotations) {
        const auto *annotation = m_session.annotation(id);
        if (!annotation)
            return;
        if (std::exchange(isFirst, false))
            common = annotation->tags;
        else
            common.removeIf([&](const QString &tag) { return !annotation->tags.contains(tag); });
    }
    auto *dialog =
        new TagsDialog(annotations.size() == 1 ? tr("Tags of the note")
                                               : tr("Tags of %1 notes").arg(annotations.size()),
            common, knownTags(), m_window);
    connect(
        dialog, &TagsDialog::chosen, this, [this, annotations, common](const QStringList &tags) {
            replaceTags(annotations, common, tags);
        });
    dialog->open();
}

void ArticleCommands::replaceTags(
    const QList<AnnotationId> &annotations, const QStringList &common, const QStringList &chosen)
{
    auto &library = m_session.library();
    const auto replace = [&](const AnnotationId &id) {
        return library.findAnnotation(id.toString()).and_then([&](Annotation annotation) {
            annotation.tags.removeIf([&](const QString &tag) { return common.contains(tag); });
            annotation.tags += chosen;
            annotation.tags.removeDuplicates();
            return library.updateAnnotation(annotation);
        });
    };
    if (annotations.size() == 1) {
        m_session.check(replace(annotations.first()));
        return;
    }
    const auto label = tr("Tagged %1 notes").arg(annotations.size());
    m_session.check(library.asOneStep(label, [&]() -> Result<void> {
        for (const auto &id : annotations) {
            if (auto done = replace(id); !done)
                return done;
        }
        return {};
    }));
}

void ArticleCommands::editActor(const ActorId &id)
{
    const auto *actor = m_session.actor(id);
    if (!actor)
        return;
    const auto known = m_session.library().actors();
    if (!m_session.check(known))
        return;
    auto *dialog = new ActorDialog(*actor, *known, m_appearance.theme(), m_window);
    connect(dialog, &ActorDialog::chosen, this, [this](const Actor &changed) {
        m_session.check(m_session.library().actorRecords().update(changed));
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

void ArticleCommands::editText(TextRange range)
{
    const auto &content = m_session.content();
    if (!m_session.hasArticle() || content.revision.document.isEmpty())
        return;
    if (m_session.library().isReadOnly())
        return m_messages.tell(
            tr("This library is open for reading only: its texts cannot be corrected."));
    auto *dialog = new EditTextDialog(content, range, m_appearance.theme(), m_window);
    connect(dialog, &EditTextDialog::chosen, this,
        [this, article = content.article.id](const QString &text) {
            changeText([article, text](Library &library) { return library.revise(article, text); });
        });
    dialog->open();
}

void ArticleCommands::showVersions(const ArticleId &article)
{
    const auto *summary = m_session.summary(article);
    if (!summary)
        return;
    auto *dialog = new RevisionsDialog(m_session, summary->article, m_appearance.theme(), m_window);
    connect(dialog, &RevisionsDialog::restoreRequested, this, [this, article](qint64 number) {
        changeText([article, number](
                       Library &library) { return library.restoreRevision(article, number); });
    });
    dialog->open();
}

void ArticleCommands::changeText(const std::function<Result<void>(Library &)> &work)
{
    m_session.write(this, work, [this](const Result<void> &done) {
        if (m_session.check(done))
            tellOfReviews();
    });
}

void ArticleCommands::tellOfReviews()
{
    const auto waiting = m_session.library().reviewList();
    if (!m_session.check(waiting))
        return;
    const auto count =
        std::ranges::count(*waiting, m_session.content().article.id, &Annotation::article);
    if (count == 0)
        return m_messages.tell(tr("The text is changed. All annotations stand on their words."));
    m_messages.tell(count == 1
            ? tr("The text is changed. One annotation is to be looked at.")
            : tr("The text is changed. %1 annotations are to be looked at.").arg(count),
        tr("Review"), [this] { Q_EMIT reviewRequested(); });
}

void ArticleCommands::nameColors()
{
    const auto names = m_session.library().colorNames();
    if (!m_session.check(names))
        return;
    auto *dialog = new ColorNamesDialog(*names, m_appearance.theme(), m_window);
    connect(dialog, &ColorNamesDialog::chosen, this, [this](const QStringList &chosen) {
        auto &library = m_session.library();
        m_session.check(library.asOneStep(tr("Named the colours"), [&]() -> Result<void> {
            for (int color = 1; color <= chosen.size(); ++color) {
                if (auto named = library.setColorName(color, chosen[color - 1]); !named)
                    return named;
            }
            return {};
        }));
    });
    dialog->open();
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
    const auto &open = m_session.content().article;
    const auto *summary = m_session.summary(article); // none of one that was just brought in
    if (summary ? !summary->article.deleted.isNull() : open.id != article)
        return;
    const auto title = summary ? summary->article.metadata.title : open.metadata.title;
    if (!m_session.check(m_session.library().deleteArticle(article)))
        return;
    if (open.id == article)
        m_session.closeArticle();
    m_messages.tell(tr("“%1” is in the trash.").arg(shortened(title)), tr("Put it back"),
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
    menu->addAction(tr("Versions of the text…"), this, [this, article] { showVersions(article); });
    menu->addAction(tr("Export…"), this, [this, article] { exportMarkdown(article); });
    menu->addSeparator();
    if (summary->article.deleted.isNull())
        menu->addAction(tr("Move to the trash"), this, [this, article] { moveToTrash(article); });
    else
        menu->addAction(tr("Put back"), this, [this, article] { restore(article); });
    menu->popup(place);
}

} // namespace postil
